"""Functions compiled from source that is written from the declarations, as attrs makes `__init__`.

Reader and writer are made so: what a loop over the declarations would ask for each element is asked
once, when the source is written. `tests/xml/test_xml_plain.py` holds them to plain loops.
"""

import linecache
from collections.abc import Iterable, Mapping
from typing import Any

Source = list[str]


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
