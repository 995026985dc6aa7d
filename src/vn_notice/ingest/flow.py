"""A document as paragraphs and tables, and how they are written out as one text.

Tables that only put words beside each other, as the header and the ending of a notice do, are
written out cell by cell, column after column; tables of data row by row, cells parted by "|".
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby

import attrs

from vn_notice.grammar.header_words import find_motto, find_national_name, is_recipients_label
from vn_notice.source import Origin, SourceText

_MOST_COLUMNS_OF_LAYOUT = 3


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


def write_out(blocks: Iterable[Block], name: str) -> SourceText:
    r"""Return the text of *blocks*, a line or more for each paragraph, with their places.

    Example:
        >>> cells = [Paragraph("Nơi nhận:", "cell 1")], [Paragraph("CHỦ TỊCH", "cell 2")]
        >>> source = write_out([Paragraph("Hết.", "paragraph 1"), Table([cells])], "a.docx")
        >>> source.text, source.origin(6)
        ('Hết.\n\nNơi nhận:\n\nCHỦ TỊCH\n\n', 'cell 1')
    """
    pieces: list[str] = []
    origins: list[Origin] = []
    at = 0
    for paragraph in chain.from_iterable(map(_lines, blocks)):
        if paragraph.place and (not origins or origins[-1].place != paragraph.place):
            origins.append(Origin(at, paragraph.place))
        pieces.append(f"{paragraph.text}\n")
        at += len(pieces[-1])
    return SourceText("".join(pieces), name, tuple(origins))


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
    if columns > _MOST_COLUMNS_OF_LAYOUT:
        return False
    return not table.ruled or any(
        find_national_name(line) or find_motto(line) or is_recipients_label(line.strip())
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
