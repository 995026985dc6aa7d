"""Functions compiled from source that is written from the declarations, as attrs makes `__init__`.

Readers and writers of XML and JSON are made so: what a loop over the declarations would ask for
each element is asked once, when the source is written. Tests hold them to plain loops.
"""

import linecache
from collections.abc import Iterable, Mapping
from typing import Any

Source = list[str]


class Known(dict[str, Any]):
    """The objects that a source knows by name, and tables that it writes after its functions.

    Example:
        >>> known = Known()
        >>> known.constant("LIMIT", 3)
        'LIMIT'
        >>> known.table("DOUBLES", {"1": "2"}), known.tables()
        ('DOUBLES', ['DOUBLES = {1: 2}'])
    """

    def __init__(self, **objects: Any) -> None:
        """Start with *objects*."""
        super().__init__(objects)
        self._tables: dict[str, str] = {}

    def constant(self, name: str, value: Any) -> str:
        """Return *name*, by which the source knows *value* from now on; no other may have it."""
        if self.setdefault(name, value) != value:
            raise AssertionError(name)
        return name

    def table(self, name: str, rows: Mapping[str, str]) -> str:
        """Return *name*, the name of a dict with *rows*, pairs of expressions."""
        inner = ", ".join(f"{key}: {value}" for key, value in rows.items())
        self._tables[name] = f"{name} = {{{inner}}}"
        return name

    def tables(self) -> Source:
        """Return the statements that make all tables."""
        return list(self._tables.values())


def indented(lines: Iterable[str]) -> Source:
    """Return *lines* one level deeper.

    Example:
        >>> indented(["pass"])
        ['    pass']
    """
    return [f"    {line}" for line in lines]


def define(title: str, source: Iterable[str], known: Mapping[str, Any]) -> dict[str, Any]:
    """Return what *source* defines, given the objects *known* to it by name.

    The lines are shown in tracebacks as those of a file called *title*.

    Example:
        >>> define("<doubles>", ["def double(n):", "    return n * two"], {"two": 2})["double"](4)
        8
    """
    text = "".join(f"{line}\n" for line in source)
    linecache.cache[title] = (len(text), None, text.splitlines(keepends=True), title)
    names = dict(known)
    exec(compile(text, title, "exec"), names)  # noqa: S102 - the source is made from declarations only
    return names
