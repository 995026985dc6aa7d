"""The lines of a page, and the order in which a person reads them.

The header and the ending of a notice stand in two columns; where one begins, the lines are read
down to where words cross the gap between the columns, the left column first.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from vn_notice.grammar.header_words import find_motto, find_national_name, is_recipients_label
from vn_notice.ingest.pdf.segments import Segment

_NARROWEST_GUTTER = 4.0
_SPACE = 0.25
#: In lines: room for a signature and a seal.
_TALLEST_GAP = 9


@attrs.frozen
class Line:
    """Segments on one line of a page, from left to right; its number on the page, from 1.

    `column` is 0 for a line over the whole width, and the number of its column otherwise.
    """

    segments: tuple[Segment, ...]
    number: int
    page: int
    column: int = 0

    @property
    def text(self) -> str:
        """The words, with spaces for the gaps between segments."""
        out = self.segments[0].text
        for before, after in pairwise(self.segments):
            gap = max(after.left - before.right, 0)
            out += " " * max(1, min(round(gap / (_SPACE * max(before.size, 1))), 20)) + after.text
        return out

    @property
    def left(self) -> float:
        """Where the line begins."""
        return self.segments[0].left

    @property
    def right(self) -> float:
        """Where the line ends."""
        return max(segment.right for segment in self.segments)

    @property
    def base(self) -> float:
        """The height of its baseline over the foot of the page."""
        return self.segments[0].base

    @property
    def size(self) -> float:
        """The size of its letters."""
        return max(segment.size for segment in self.segments)


def lines_of(segments: Sequence[Segment], page: int) -> list[Line]:
    """Return the lines that *segments* make, from the top of the page down."""
    rows: list[list[Segment]] = []
    for segment in sorted(segments, key=lambda each: -each.base):
        if rows and abs(rows[-1][0].base - segment.base) < 0.35 * max(segment.size, 1):
            rows[-1].append(segment)
        else:
            rows.append([segment])
    ordered = (sorted(row, key=lambda each: each.left) for row in rows)
    return [Line(tuple(row), number, page) for number, row in enumerate(ordered, 1)]


def in_reading_order(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield *lines* as a person reads them: two columns of header and ending one by one."""
    at = 0
    while at < len(lines):
        start, end, gutter = _band(lines, at)
        yield from lines[at:start]
        if gutter is not None:
            for column in (1, 2):
                for line in lines[start:end]:
                    side = [s for s in line.segments if (s.left >= gutter) == (column == 2)]
                    if side:
                        yield attrs.evolve(line, segments=tuple(side), column=column)
        at = end


def _band(lines: Sequence[Line], at: int) -> tuple[int, int, float | None]:
    """Return the next lines in two columns, and where the gap between those is."""
    for index in range(at, len(lines)):
        for segment in lines[index].segments:
            if find_national_name(segment.text) or find_motto(segment.text):
                end, gutter = _down(lines, index, 0, segment.left + 1)
            elif is_recipients_label(segment.text.strip()):
                end, gutter = _down(lines, index, segment.right - 1, float("inf"))
            else:
                continue
            if gutter is not None:
                heads = not is_recipients_label(segment.text.strip())
                return _up(lines, index, at, gutter, heads=heads), end, gutter
    return len(lines), len(lines), None


def _down(lines: Sequence[Line], start: int, least: float, most: float) -> tuple[int, float | None]:
    """Return the line after the last one that leaves a gap between *least* and *most* free."""
    taken: list[Segment] = []
    gutter: float | None = None
    end = start
    for index in range(start, len(lines)):
        if index > start and _apart(lines[index - 1], lines[index]) and gutter is not None:
            break
        taken.extend(lines[index].segments)
        found = _gutter(taken, least, most)
        if found is None and (gutter is not None or index - start > 2):
            break
        if found is not None:
            gutter, end = found, index + 1
    return end, gutter


def _apart(above: Line, below: Line) -> bool:
    return above.base - below.base > _TALLEST_GAP * max(below.size, 1)


def _gutter(segments: Sequence[Segment], least: float, most: float) -> float | None:
    """Return the middle of the widest gap that no segment stands in, with words on both sides."""
    spans = sorted((segment.left, segment.right) for segment in segments)
    best: tuple[float, float] | None = None
    right = spans[0][1]
    for left, end in spans[1:]:
        low, high = max(right, least), min(left, most)
        if high - low >= _NARROWEST_GUTTER and (best is None or high - low > best[1] - best[0]):
            best = low, high
        right = max(right, end)
    return None if best is None else (best[0] + best[1]) / 2


def _up(lines: Sequence[Line], start: int, least: int, gutter: float, *, heads: bool) -> int:
    """Return the first line of the columns; above an ending only its right column may go on."""
    while start > least:
        above = lines[start - 1]
        free = all(s.left >= gutter or (heads and s.right <= gutter) for s in above.segments)
        if not free or above.base - lines[start].base > 3 * above.size:
            break
        start -= 1
    return start
