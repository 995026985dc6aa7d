"""Where in the bytes the parts of a tree stand: elements, attributes, words between elements.

lxml tells only lines. The text is gone through once more, and its tags are counted off against the
elements; that is done only when there is something to tell.
"""

import re
from collections.abc import Iterator
from typing import Any

import attrs

from vn_notice.diagnostics import Diagnostic, Location
from vn_notice.source import SourceText, Span
from vn_notice.xml.element import Element

_TOKEN = re.compile(
    r"""<!--.*?--> | <!\[CDATA\[.*?\]\]> | <\?.*?\?> | (?P<end></[^>]*>)
    | (?P<start><(?:[^"'>]++|"[^"]*+"|'[^']*+')*+>)""",
    re.DOTALL | re.VERBOSE,
)
_ATTRIBUTE = re.compile(r"""\s(?P<name>[^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')""")
_NAME = re.compile(r"<[^\s/>]+")
_NO_WORDS = re.compile(r"(?:<!--.*?-->|<\?.*?\?>|<!\[CDATA\[|\]\]>)*", re.DOTALL)
_NO_INK = re.compile(
    r"(?:[ \t\r\n]|&\#(?:x0*(?:20|9|[dD]|[aA])|0*(?:32|9|13|10));"
    r"|<!--.*?-->|<\?.*?\?>|<!\[CDATA\[|\]\]>)*",
    re.DOTALL,
)
_XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace"


@attrs.frozen
class _Extent:
    """Where an element starts, where its content does, and where the element ends."""

    start: int
    content: int
    end: int


class Places:
    """Where the elements of a tree stand in the bytes that it was just read from.

    The tree may be changed afterwards: elements keep their places, new ones have that of the
    element around them.
    """

    def __init__(self, root: Element, data: bytes) -> None:
        """Find the places of *root* and all below it in *data*."""
        self._source = SourceText(data.decode())
        self._extents: dict[Any, _Extent] = dict(
            zip(root.iter(), _extents(self._source.text), strict=True)
        )

    def located(self, found: Diagnostic, element: Any, stray: int | None = None) -> Diagnostic:
        """Return *found*, which is met at *element*, with its place.

        It stands at the attribute that the path of *found* ends with, if the element has it; at the
        words after the first *stray* children; or else at the start of the element.
        """
        while element not in self._extents:
            element = element.getparent()
        extent = self._extents[element]
        name = found.path.partition("/@")[2]
        span = (
            (self._attribute(extent, element, name) if name else None)
            or (self._words(extent, element, stray) if stray is not None else None)
            or self._start(extent)
        )
        return attrs.evolve(found, location=Location.of(self._source, span))

    def _start(self, extent: _Extent) -> Span:
        name = _NAME.match(self._source.text, extent.start)
        return Span(extent.start, name.end() if name else extent.content)

    def _attribute(self, extent: _Extent, element: Any, name: str) -> Span | None:
        for found in _ATTRIBUTE.finditer(self._source.text, extent.start, extent.content):
            if _full_name(found["name"], element) == name:
                return Span(found.start("name"), found.end())
        return None

    def _words(self, extent: _Extent, element: Any, stray: int) -> Span | None:
        text, start = self._source.text, extent.content
        if stray:
            before = self._extents.get(element[stray - 1])
            if before is None:
                return None
            start = before.end
        ink = _NO_INK.match(text, start)
        begin = ink.end() if ink else start
        if text[begin : begin + 1] == "<":  # there is only white space, where none may be
            words = _NO_WORDS.match(text, start)
            begin = words.end() if words else start
        stop = text.find("<", begin)
        return Span(begin, begin + max(len(text[begin:stop].rstrip(" \t\r\n")), 1))


def _full_name(name: str, element: Any) -> str:
    prefix, _, local = name.rpartition(":")
    if not prefix:
        return name
    uri = _XML_NAMESPACE if prefix == "xml" else element.nsmap.get(prefix)
    return f"{{{uri}}}{local}"


def _extents(text: str) -> Iterator[_Extent]:
    starts: list[tuple[int, int]] = []
    ends: list[int] = []
    unclosed: list[int] = []
    for token in _TOKEN.finditer(text):
        if token["start"]:
            unclosed.append(len(starts))
            starts.append(token.span())
            ends.append(0)
        if token["end"] or (token["start"] and token["start"].endswith("/>")):
            ends[unclosed.pop()] = token.end()
    return (_Extent(*start, end) for start, end in zip(starts, ends, strict=True))


def place(data: bytes, start: int, end: int | None = None) -> Location:
    """Return the place of the bytes from *start* to *end*; of one byte without *end*."""
    at = len(data[:start].decode(errors="replace"))
    length = 1 if end is None else len(data[start:end].decode(errors="replace"))
    return Location.of(SourceText(data.decode(errors="replace")), Span(at, at + length))


def mended(data: bytes, line: int, column: int) -> Location:
    """Return the place of a *line* and *column* of libxml2, which may lie beyond the end."""
    source = SourceText(data.decode(errors="replace"))
    starts = source.line_starts
    at = min(max(line, 1), len(starts)) - 1
    end = starts[at + 1] if at + 1 < len(starts) else len(source.text)
    length = len(source.text[starts[at] : end].rstrip("\r\n"))
    offset = starts[at] + min(max(column, 1) - 1, length)
    return Location.of(source, Span(offset, offset + 1))
