"""Phase 1, second half: lines put together again to the paragraphs that they were."""

from collections.abc import Iterator, Sequence

import attrs

from vn_notice.grammar.labels import LabelMatch, match_label
from vn_notice.parser.joining import continues, goes_on_inline, is_lone_label
from vn_notice.parser.lines import Line
from vn_notice.parser.runs import Run
from vn_notice.parser.tables import loose_cells
from vn_notice.parser.widths import Width
from vn_notice.vocabulary.numbering import LabelStyle


@attrs.frozen(slots=True)
class Block:
    """One paragraph: its words without label, its label, and the blank lines before it.

    Without a label, `label_run` has no words.
    """

    run: Run
    label: LabelMatch | None
    label_run: Run
    blanks: int

    @property
    def text(self) -> str:
        """The folded words, without the label."""
        return self.run.text

    @property
    def whole(self) -> Run:
        """All words of the paragraph, the label among them."""
        return Run.join([part for part in (self.label_run, self.run) if part] or [self.run])


def read_blocks(lines: Sequence[Line]) -> list[Block]:
    """Return the paragraphs of *lines*."""
    width = Width.of(lines)
    cells = loose_cells(lines, width)
    return [_block(group, in_table=at in cells) for at, group in _grouped(lines, width, cells)]


def _grouped(
    lines: Sequence[Line], width: Width, cells: frozenset[int]
) -> Iterator[tuple[int, list[Line]]]:
    """Yield the lines of each paragraph, with the index of the first."""
    group: list[Line] = []
    start = 0
    orders: dict[LabelStyle, int | None] = {}
    for index, line in enumerate(lines):
        if group and not _belongs(group, line, width, orders, in_table=index in cells):
            yield start, group
            group = []
        if not group:
            start = index
            if index not in cells and (label := match_label(line.text)):
                orders[label.style] = label.ordinal
        group.append(line)
    if group:
        yield start, group


def _belongs(
    group: list[Line],
    line: Line,
    width: Width,
    orders: dict[LabelStyle, int | None],
    *,
    in_table: bool,
) -> bool:
    if in_table:
        return line.text[0].islower() and not line.blanks
    return (
        continues(group[-1], line, width, orders, group[0])
        or goes_on_inline(group, line)
        or (len(group) == 1 and is_lone_label(group[0], line))
    )


def _block(lines: list[Line], *, in_table: bool) -> Block:
    run = Run.join([line.run for line in lines])
    label = None if in_table else match_label(run.text)
    end = label.end if label else 0
    return Block(run.cut(end), label, run.cut(0, end), lines[0].blanks)
