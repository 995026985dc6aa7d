"""From a page to its source text."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

import attrs

from vn_notice.diagnostics import Diagnostic
from vn_notice.grammar.labels import match_label, write_roman
from vn_notice.ingest.flow import Block, Paragraph, Table, write_out
from vn_notice.ingest.fonts import encoding_of_font, from_font, truly_legacy
from vn_notice.ingest.html.main_content import Content, main_content
from vn_notice.ingest.html.page import page_text, parse_page
from vn_notice.ingest.ingested import Ingested
from vn_notice.ingest.problems import LEGACY_FONT
from vn_notice.ingest.suspicion import suspicions

_BLOCKS = frozenset(
    "address article blockquote body center dd details div dl dt fieldset figcaption figure footer"
    " form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary ul table caption".split()
)
_SPACE = re.compile("[ \t\r\n\f]+")
_FONT = re.compile(r"font-family\s*:\s*([^;,]+)", re.IGNORECASE)
_TABS = re.compile(r"mso-tab-count\s*:\s*([0-9]{1,2})", re.IGNORECASE)
_NO_BORDER = re.compile(r"border[\w-]*\s*:\s*(?:none|0)", re.IGNORECASE)
_BORDER = re.compile(r"border[\w-]*\s*:", re.IGNORECASE)
_ORDINALS = {
    "a": lambda value: chr(ord("a") + (value - 1) % 26),
    "A": lambda value: chr(ord("A") + (value - 1) % 26),
    "i": lambda value: write_roman(value).lower(),
    "I": write_roman,
}


def read_html(data: bytes, name: str, encoding: str | None = None) -> Ingested:
    """Return the text of the document on the page *data*.

    What stands around the document (menus, footers), scripts and hidden elements are left out.
    Ordered lists have the labels that a browser computes.

    Raises:
        InputError: If it is no page, or its encoding is unknown or cannot be told.
    """
    page = page_text(data, name, encoding)
    content = main_content(parse_page(page.source.text, name))
    reader = _Reader(content)
    source = write_out(reader.blocks(content.root, ""), name)
    told = [found for found in page.diagnostics if found.location is None]
    doubts = suspicions(source) if encoding is None and not told else ()
    return Ingested(source, (*told, *doubts, *reader.notes()))


@attrs.define
class _Line:
    """The words of a paragraph while they are gathered."""

    parts: list[str] = attrs.Factory(list)

    def add(self, text: str, *, kept: bool) -> None:
        self.parts.append(text if kept else _SPACE.sub(" ", text))

    def take(self) -> str:
        """Return the words, without the white space that a page does not show, and begin anew."""
        lines = re.sub("  +", " ", "".join(self.parts)).split("\n")
        self.parts = []
        return "\n".join(line.strip(" ") for line in lines)


class _Reader:
    def __init__(self, content: Content) -> None:
        self._left_out = content.left_out
        self._paragraphs = self._tables = 0
        self._line = _Line()
        self._fonts: set[str] = set()
        self._ordinals: dict[Any, int] = {}
        self._legacy = truly_legacy(_in_fonts(content.root, ""))

    def notes(self) -> Iterator[Diagnostic]:
        """Yield what is to be said of the page, once its blocks were taken."""
        if self._fonts:
            yield LEGACY_FONT.of(fonts=", ".join(sorted(self._fonts)))

    def blocks(self, element: Any, place: str) -> Iterator[Block]:
        """Yield the paragraphs and tables of *element*; *place* is that of the cell around it."""
        yield from self._walk(element, place, "", kept=element.tag == "pre")
        yield from self._flushed(place)

    def _flushed(self, place: str, *, even_empty: bool = False) -> Iterator[Paragraph]:
        text = self._line.take()
        if text.strip("\xa0 \n"):
            if not place:
                self._paragraphs += 1
            yield Paragraph(text.strip("\n"), place or f"paragraph {self._paragraphs}")
        elif even_empty:
            yield Paragraph("", "")

    def _walk(self, element: Any, place: str, font: str, *, kept: bool) -> Iterator[Block]:
        font = _font_of(element) or font
        self._add(element.text, font, kept=kept)
        for child in element:
            if child in self._left_out:
                pass
            elif child.tag == "table":
                yield from self._flushed(place)
                yield self._table(child)
            elif child.tag in _BLOCKS:
                yield from self._flushed(place)
                self._line.add(self._label(child), kept=True)
                yield from self._walk(child, place, font, kept=kept or child.tag == "pre")
                yield from self._flushed(place, even_empty=child.tag == "p")
            elif child.tag == "br":
                self._line.add("\n", kept=True)
            elif tabs := _TABS.search(child.get("style", "")):
                self._line.add("\t" * int(tabs[1]), kept=True)
            else:
                yield from self._walk(child, place, font, kept=kept)
            self._add(child.tail, font, kept=kept)

    def _label(self, element: Any) -> str:
        """Return the label that a browser draws before an item of a list, if none is written."""
        if element.tag != "li":
            return ""
        parent, words = element.getparent(), (text.strip() for text in element.itertext())
        if match_label(next(filter(None, words), "")):
            return ""
        if parent.tag != "ol":
            return "- "
        value = self._ordinals.get(parent, _whole(parent.get("start"), 1))
        value = _whole(element.get("value"), value)
        self._ordinals[parent] = value + 1
        return f"{_ORDINALS.get(parent.get('type', '1'), str)(value)}. "

    def _add(self, text: str | None, font: str, *, kept: bool) -> None:
        if not text:
            return
        if self._legacy and encoding_of_font(font) in self._legacy and text.strip():
            self._fonts.add(font)
            text = from_font(text, font)
        self._line.add(text, kept=kept)

    def _table(self, element: Any) -> Table:
        self._tables += 1
        place = f"table {self._tables}"
        rows = [row for row in element.iter("tr") if self._is_row_of(row, element)]
        one = len(rows) == 1
        found = [
            self._row(row, place if one else f"{place}, row {i}") for i, row in enumerate(rows, 1)
        ]
        return Table(found, ruled=_is_ruled(element))

    def _is_row_of(self, row: Any, table: Any) -> bool:
        return row not in self._left_out and next(row.iterancestors("table")) is table

    def _row(self, element: Any, place: str) -> Sequence[Sequence[Block]]:
        cells = [cell for cell in element if cell.tag in ("td", "th")]
        return [list(self.blocks(cell, f"{place}, cell {i}")) for i, cell in enumerate(cells, 1)]


def _font_of(element: Any) -> str:
    found = _FONT.search(element.get("style", ""))
    name: str = found[1] if found else element.get("face", "")
    return name.partition(",")[0].strip("\"' \n")


def _in_fonts(element: Any, font: str) -> Iterator[tuple[str, str]]:
    font = _font_of(element) or font
    if font and element.text:
        yield element.text, font
    for child in element:
        yield from _in_fonts(child, font)
        if font and child.tail:
            yield child.tail, font


def _whole(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 6 else otherwise


def _is_ruled(table: Any) -> bool:
    if table.get("border", "0").strip() not in ("", "0") or "Grid" in table.get("class", ""):
        return True
    styles = (each.get("style", "") for each in table.iter("table", "td", "th"))
    return any(_BORDER.search(style) and not _NO_BORDER.search(style) for style in styles)
