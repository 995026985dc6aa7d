"""A document as paragraphs and tables, and how they are written out as one text.

Tables that only put words beside each other, as the header and the ending of a notice do, are
written out cell by cell, column after column; tables of data row by row, cells parted by "|".
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby

import attrs

from vn_notice.grammar.header_words import find_motto, find_national_name, is_recipients_label
from vn_notice.grammar.signing import match_authority
from vn_notice.source import Layout, LayoutKind, Origin, SourceText, Span

_MOST_COLUMNS_OF_LAYOUT = 3
_MOST_ROWS_OF_LAYOUT = 40


@attrs.frozen
class Paragraph:
    r"""Words with line breaks and page breaks ("\n", "\f") among them, and where they stood."""

    text: str
    place: str


@attrs.frozen
class Table:
    """Rows of cells; a cell holds paragraphs and tables. `ruled` tells that it has borders."""

    rows: Sequence[Sequence[Sequence["Block"]]]
    ruled: bool = True


Block = Paragraph | Table


@attrs.define
class Writer:
    """Puts a text together and keeps where each stretch of it came from."""

    _pieces: list[str] = attrs.Factory(list)
    _origins: list[Origin] = attrs.Factory(list)
    _layout: list[Layout] = attrs.Factory(list)
    _at: int = 0

    @property
    def begun(self) -> bool:
        """Whether anything was added."""
        return bool(self._pieces)

    def add(self, text: str, place: str = "", layout: LayoutKind | None = None) -> None:
        """Add *text*, which stood at *place*; it is no part of the notice where it is *layout*."""
        if place and (not self._origins or self._origins[-1].place != place):
            self._origins.append(Origin(self._at, place))
        start, self._at = self._at, self._at + len(text)
        if layout:
            self._layout.append(Layout(Span(start, self._at), layout))
        self._pieces.append(text)

    def source(self, name: str) -> SourceText:
        """Return the text so far, known by *name*."""
        return SourceText("".join(self._pieces), name, tuple(self._origins), tuple(self._layout))


def write_out(blocks: Iterable[Block], name: str) -> SourceText:
    r"""Return the text of *blocks*, a line or more for each paragraph, with their places.

    Example:
        >>> cells = [Paragraph("Nơi nhận:", "cell 1")], [Paragraph("CHỦ TỊCH", "cell 2")]
        >>> source = write_out([Paragraph("Hết.", "paragraph 1"), Table([cells])], "a.docx")
        >>> source.text, source.origin(6)
        ('Hết.\n\nNơi nhận:\n\nCHỦ TỊCH\n\n', 'cell 1')
    """
    writer = Writer()
    for paragraph in chain.from_iterable(map(_lines, blocks)):
        writer.add(f"{paragraph.text}\n", paragraph.place)
    return writer.source(name)


def words_of(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    """Yield the paragraphs of *blocks*, those in tables among them."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        else:
            for row in block.rows:
                for cell in row:
                    yield from words_of(cell)


def _lines(block: Block) -> Iterator[Paragraph]:
    if isinstance(block, Paragraph):
        yield block
    elif _only_lays_out(block):
        yield from _by_columns(block)
    else:
        yield from _by_rows(block)


def _only_lays_out(table: Table) -> bool:
    columns = max(map(len, table.rows), default=0)
    if columns <= 1:
        return True
    if columns > _MOST_COLUMNS_OF_LAYOUT or len(table.rows) > _MOST_ROWS_OF_LAYOUT:
        return False
    return not table.ruled or any(
        find_national_name(line)
        or find_motto(line)
        or is_recipients_label(line.strip())
        or match_authority(line.strip())
        for paragraph in words_of([table])
        for line in paragraph.text.split("\n")
    )


def _by_columns(table: Table) -> Iterator[Paragraph]:
    """Yield the cells column by column; where the number of cells changes, columns begin anew."""
    for _, group in groupby(table.rows, key=len):
        rows = list(group)
        for column in range(len(rows[0])):
            cells = [row[column] for row in rows if any(words_of(row[column]))]
            lines = [line for cell in cells for block in cell for line in _lines(block)]
            if lines:
                yield Paragraph("", lines[0].place)
                yield from lines
    yield Paragraph("", "")


def _by_rows(table: Table) -> Iterator[Paragraph]:
    for row in table.rows:
        cells = [list(words_of(cell)) for cell in row]
        first = next((cell[0].place for cell in cells if cell), "")
        texts = [" ".join(" ".join(p.text.split()) for p in cell) for cell in cells]
        if any(texts):
            yield Paragraph(f"| {' | '.join(texts)} |", first)
