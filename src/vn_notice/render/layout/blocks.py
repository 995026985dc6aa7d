"""What a laid-out notice is made of: lines, columns, tables and annexes, in the decree's order."""

import datetime as dt
from collections.abc import Iterator

import attrs

from vn_notice.model.inline import Inline
from vn_notice.model.values import Label
from vn_notice.render.layout.standards import Box, Component, Standard


@attrs.frozen
class Line:
    """One line or paragraph of the paper.

    Attributes:
        component: What it is; says how it is set.
        content: Its words, inline parts among them.
        path: The path of the part that it shows; empty for words that only the layout has.
        label: The label before the words.
        rule: The length of a rule below, as a share of the length of the words; 0 for none.
        box: The box it stands in, as marks do.
        depth: How many labelled parts it stands within.
        side: How far it is set in on both sides, in millimetres.
        before: The space above in points, where it is not that of its component.
        kept: Whether it stays on the page of what follows.
    """

    component: Component
    content: tuple[Inline, ...]
    path: str = ""
    label: Label | None = None
    rule: float = 0
    box: Box | None = None
    depth: int = 0
    side: float = 0
    before: float | None = None
    kept: bool = False

    @property
    def words(self) -> str:
        """The words without the label."""
        return "".join(part if isinstance(part, str) else part.text for part in self.content)

    @property
    def text(self) -> str:
        """The words, the label before them."""
        if self.label is None:
            return self.words
        return f"{self.label.label} {self.words}" if self.content else self.label.label


@attrs.frozen
class Columns:
    """Rows of two cells beside each other: the header, or recipients and signature.

    Attributes:
        rows: The rows, each with the lines of its left and of its right cell.
        shares: The widths of the two columns, as shares of the width of the text.
        ending: Whether these are recipients and signature, not the header.
    """

    rows: tuple[tuple[tuple[Line, ...], tuple[Line, ...]], ...]
    shares: tuple[float, float]
    ending: bool = False

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines, row by row."""
        return tuple(line for row in self.rows for cell in row for line in cell)


@attrs.frozen
class Table:
    """Rows of cells that stand in the text or in an annex, the head first."""

    rows: tuple[tuple[str, ...], ...]
    path: str = ""


@attrs.frozen
class NewPart:
    """An annex begins: on a new page, whose number is 1 again."""


Block = Line | Columns | Table | NewPart


@attrs.frozen
class Layout:
    """A notice laid out: the figures it is set by, its blocks in order, its name and date."""

    standard: Standard
    blocks: tuple[Block, ...]
    name: str
    date: dt.date | None = None

    def lines(self) -> Iterator[Line]:
        """Yield every line, those of columns row by row."""
        for block in self.blocks:
            if isinstance(block, Line):
                yield block
            elif isinstance(block, Columns):
                yield from block.lines
