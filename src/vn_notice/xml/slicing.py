"""A collection of notices in XML is cut into documents of one notice each.

Each notice becomes a document of its own, with the declaration and the namespaces of the
collection, and is then read as any other: the same limits, the same checks, the same problems.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any
from xml.sax.saxutils import quoteattr

import attrs

from vn_notice.diagnostics import Diagnostic, Location
from vn_notice.errors import XmlReadError
from vn_notice.xml import kinds
from vn_notice.xml.loader import RefusedError, load, refuse
from vn_notice.xml.plan import BLANKS, COLLECTION, NAMESPACE, ROOT, VERSION_ATTRIBUTE
from vn_notice.xml.scanning import Scanner, Tag, tags

_ANY, _OURS = tags(), tags(ROOT, COLLECTION)
_DECLARATION = re.compile(rb"<\?xml\s.*?\?>", re.DOTALL)
_DECLARED = re.compile(rb"\sxmlns(?::([^\s=]+))?\s*=")
_BLANKS, _NOTICE = BLANKS.encode(), ROOT.encode()


@attrs.frozen
class Slice:
    """A notice of the collection, as a document of its own.

    Attributes:
        data: The document.
        start: Where the notice starts in the collection.
        before: How many characters stand before it in `data`.
        tag: How many characters its "<" and its name have.
        after: How many characters were put behind its name.
    """

    data: bytes
    start: Location
    before: int
    tag: int
    after: int

    def place(self, found: Location | None) -> Location:
        """Return where in the collection the place *found* in `data` is.

        Of its first line there is no excerpt: it is not written like that in the collection.
        """
        if found is None:
            return self.start
        if found.line > 1:
            line = self.start.line + found.line - 1
            return Location(line, found.column, excerpt=found.excerpt)
        column = max(1, found.column - self.before)
        if column > self.tag:
            column = max(self.tag, column - self.after)
        return Location(self.start.line, self.start.column + column - 1)


def is_collection(read: Callable[[int], bytes]) -> bool:
    """Return whether what *read* gives piece by piece starts as a collection, not as a notice."""
    try:
        root = Scanner(read).find(_ANY, 0)
    except RefusedError:
        return False
    return root is not None and root.local_name == COLLECTION.encode()


class Slicer:
    """Cuts a stream into notices, and tells in their place what is wrong between them.

    Attributes:
        version: The version of the schema that the collection names.

    Raises:
        RefusedError: If the stream does not start as a collection does.
    """

    def __init__(self, read: Callable[[int], bytes]) -> None:
        self._scanner = scanner = Scanner(read)
        # what has no tag is looked at whole, and refused
        root = scanner.find(_ANY, 0) or Tag(b"", 0, len(scanner.data), closes=False, is_empty=True)
        self._root, start = root, scanner.data[: root.end]
        head: Any = load(start if root.is_empty else b"%s</%s>" % (start, root.name))
        self._check(head)
        self.version: str = head.get(VERSION_ATTRIBUTE)
        declaration = _DECLARATION.match(start)
        self._declaration = b" ".join(declaration[0].split()) if declaration else b""
        self._namespaces = {
            (prefix or "").encode(): _declaration_of(prefix, uri)
            for prefix, uri in head.nsmap.items()
        }
        scanner.drop(root.end)

    def _check(self, head: Any) -> None:
        where, names = self._scanner.place(self._root.start), set(head.keys())
        if head.tag != f"{{{NAMESPACE}}}{COLLECTION}":
            refuse(kinds.NOT_A_COLLECTION, where, XmlReadError, found=head.tag)
        if VERSION_ATTRIBUTE not in names:
            refuse(
                kinds.MISSING_ATTRIBUTE, where, XmlReadError,
                name=VERSION_ATTRIBUTE, parent=COLLECTION,
            )  # fmt: skip
        for name in sorted(names - {VERSION_ATTRIBUTE}):
            refuse(
                kinds.UNKNOWN_ATTRIBUTE, where, XmlReadError,
                name=name, parent=COLLECTION, known=VERSION_ATTRIBUTE,
            )  # fmt: skip

    def __iter__(self) -> Iterator[Slice | Diagnostic]:
        try:
            yield from self._notices()
        except RefusedError as refused:
            yield from refused.problems

    def _notices(self) -> Iterator[Slice | Diagnostic]:
        scanner, is_open = self._scanner, not self._root.is_empty
        while is_open:
            tag = scanner.find(_OURS, 0)
            end = len(scanner.data) if tag is None else tag.start
            yield from self._between(scanner.data[:end], b"<x>%s</x>")
            if tag is None:
                yield kinds.UNFINISHED.of("", scanner.place(end), tag=f"</{COLLECTION}>")
                return
            if tag.local_name == _NOTICE and not tag.closes:
                end = self._end_of(tag)
                yield self._slice(tag, end)
            else:
                end, is_open = tag.end, not (tag.closes and tag.name == self._root.name)
                if is_open:
                    yield kinds.BETWEEN_NOTICES.of("", scanner.place(tag.start))
            scanner.drop(end)
        while scanner.grow():
            pass
        yield from self._between(scanner.data, b"<x/>%s")

    def _between(self, data: bytes, frame: bytes) -> Iterator[Diagnostic]:
        """Yield a problem if anything but space, comments and instructions stands in *data*."""
        if not data.strip(_BLANKS):
            return
        try:
            found: Any = load(frame % data)
            is_empty = not len(found) and not (found.text or "").strip(BLANKS)
        except RefusedError:
            is_empty = False
        if not is_empty:
            start = len(data) - len(data.lstrip(_BLANKS))
            yield kinds.BETWEEN_NOTICES.of("", self._scanner.place(start))

    def _end_of(self, tag: Tag) -> int:
        """Return where the notice that starts with *tag* ends: at the next, if it is not closed."""
        if tag.is_empty:
            return tag.end
        following = self._scanner.find(_OURS, tag.end)
        if following is None:
            return len(self._scanner.data)
        is_own = following.closes and following.local_name == _NOTICE
        return following.end if is_own else following.start

    def _slice(self, tag: Tag, end: int) -> Slice:
        data, name = self._scanner.data, tag.name
        declared = {found[1] or b"" for found in _DECLARED.finditer(data, tag.start, tag.end)}
        missing = b"".join(
            text for prefix, text in self._namespaces.items() if prefix not in declared
        )
        rest = data[tag.start + 1 + len(name) : end]
        return Slice(
            b"%s<%s%s%s" % (self._declaration, name, missing, rest),
            self._scanner.place(tag.start),
            len(self._declaration.decode(errors="replace")),
            1 + len(name.decode(errors="replace")),
            len(missing.decode()),
        )


def _declaration_of(prefix: str | None, uri: str) -> bytes:
    return f" xmlns{f':{prefix}' if prefix else ''}={quoteattr(uri)}".encode()
