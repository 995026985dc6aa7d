"""From a Word document to its source text."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from vn_notice.diagnostics import Diagnostic
from vn_notice.ingest.docx.inline import Words
from vn_notice.ingest.docx.names import child, content, local, value
from vn_notice.ingest.docx.numbering import Numbering
from vn_notice.ingest.docx.package import Package, open_package
from vn_notice.ingest.docx.styles import Styles
from vn_notice.ingest.flow import Block, Paragraph, Table, write_out
from vn_notice.ingest.ingested import Ingested
from vn_notice.ingest.problems import (
    HIDDEN_WORDS,
    LEGACY_FONT,
    MACROS,
    MARGIN_WORDS,
    TRACKED_CHANGES,
)

_PAGE_NUMBER = re.compile(r"(?:[Tt]rang|[Pp]age)?[\s\d/.–-]*")
_VISIBLE_BORDER = ("none", "nil", None)


def read_docx(data: bytes, name: str, _: str | None = None) -> Ingested:
    """Return the text of the Word document *data*, and what was left out of it.

    Lists have the labels that Word computes. Insertions are kept and deletions dropped; fields show
    their results. What stands in the page's margins is left out.

    Raises:
        InputError: If it is broken, encrypted, no Word document, or beyond a bound.
    """
    package = open_package(data, name)
    reader = _Reader(package)
    source = write_out(reader.blocks(), name)
    return Ingested(source, tuple(reader.diagnostics()))


class _Reader:
    """Walks through a document once, from its first paragraph to its last note."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._styles = Styles(package.part("styles"))
        self._numbering = Numbering(package.part("numbering"))
        self._words = Words(self._styles, package.main)
        self._pending = ""
        self._paragraphs = self._tables = self._boxes = 0

    def blocks(self) -> Iterator[Block]:
        """Yield the paragraphs and tables of the body, then the notes."""
        yield from self._story(child(self._package.main, "body"), "")
        notes = dict(self._notes())
        if self._words.notes:
            yield Paragraph("", "")
        for key, index in list(self._words.notes.items()):
            if key in notes:
                yield Paragraph(f"[{index}] {self._joined(notes[key])}", f"note {index}")

    def _notes(self) -> Iterator[tuple[tuple[str, str], Any]]:
        for kind in ("footnotes", "endnotes"):
            root = self._package.part(kind)
            for note in () if root is None else root:
                yield (kind, value(note, "id") or ""), note

    def _joined(self, element: Any) -> str:
        """Return the words of all paragraphs in *element*, as one line."""
        return " ".join(" ".join(map(self._words.of, element.iter("{*}p"))).split())

    def _story(self, element: Any | None, place: str) -> Iterator[Block]:
        for each in () if element is None else content(element):
            if local(each) == "p":
                yield from self._paragraph(each, place)
            elif local(each) == "tbl":
                yield self._table(each)

    def _paragraph(self, element: Any, place: str) -> Iterator[Block]:
        if not place:
            self._paragraphs += 1
            place = f"paragraph {self._paragraphs}"
        text = self._pending + self._words.of(element)
        if child(element, "pPr", "rPr", "del") is not None:
            self._pending = text  # its end was deleted: the next paragraph goes on with it
            return
        self._pending = ""
        yield Paragraph(self._labelled(element, text), place)
        boxes, self._words.boxes = self._words.boxes, []
        for box in boxes:
            self._boxes += 1
            yield from self._story(box, f"text box {self._boxes}")

    def _labelled(self, element: Any, text: str) -> str:
        place = self._styles.list_place(element)
        if place is None:
            return text
        level = place.level
        if level is None:
            level = self._numbering.level_of_style(place.num_id, place.style)
        label = self._numbering.next_label(place.num_id, level)
        return f"{label} {text}".rstrip(" ") if label else text

    def _table(self, element: Any) -> Table:
        self._tables += 1
        place = f"table {self._tables}"
        rows = [row for row in content(element) if local(row) == "tr" and not _is_deleted(row)]
        return Table(
            [self._row(row, place if len(rows) == 1 else f"{place}, row {i}")
             for i, row in enumerate(rows, 1)],
            ruled=_is_ruled(element),
        )  # fmt: skip

    def _row(self, element: Any, place: str) -> Sequence[Sequence[Block]]:
        cells = [cell for cell in content(element) if local(cell) == "tc"]
        return [list(self._story(cell, f"{place}, cell {i}")) for i, cell in enumerate(cells, 1)]

    def diagnostics(self) -> Iterator[Diagnostic]:
        """Yield what is to be said of the document, once its blocks were taken."""
        if self._package.macros:
            yield MACROS.of()
        if self._words.hidden:
            yield HIDDEN_WORDS.of(words=" ".join(self._words.hidden))
        if self._words.fonts:
            yield LEGACY_FONT.of(fonts=", ".join(sorted(self._words.fonts)))
        changes = [self._package.main.iter(f"{{*}}{name}") for name in ("ins", "del", "moveFrom")]
        if count := sum(1 for found in changes for _ in found):
            yield TRACKED_CHANGES.of(count=count)
        for words in self._margins():
            yield MARGIN_WORDS.of(words=words)

    def _margins(self) -> Iterator[str]:
        """Yield the words of headers and footers that are no page number, each once."""
        roots = [*self._package.parts.get("header", ()), *self._package.parts.get("footer", ())]
        texts = dict.fromkeys(map(self._joined, roots))
        yield from (text for text in texts if not _PAGE_NUMBER.fullmatch(text))


def _is_deleted(row: Any) -> bool:
    return child(row, "trPr", "del") is not None


def _is_ruled(table: Any) -> bool:
    """Return whether the table, or one of its cells, shows borders."""
    properties = child(table, "tblPr")
    if value(child(properties, "tblStyle")) not in (None, "TableNormal"):
        own = child(properties, "tblBorders")
        if own is None:
            return True
    borders = (*table.iter("{*}tblBorders"), *table.iter("{*}tcBorders"))
    return any(value(each) not in _VISIBLE_BORDER for border in borders for each in border)
