"""Lines of pages put together again to paragraphs, by where they begin and end on the page."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from vn_notice.grammar.header_words import find_national_name
from vn_notice.grammar.labels import match_label
from vn_notice.ingest.pdf.columns import Line

_INDENT = 6.0
_SLACK = 4.0
_FINAL = ".;:!?"


@attrs.frozen
class Measure:
    """The left and right edge of the text on the pages."""

    left: float
    right: float

    @classmethod
    def of(cls, lines: Sequence[Line]) -> "Measure":
        """Return the edges of lines over the whole width: the outermost that several keep to."""
        wide = [line for line in lines if not line.column]
        if not wide:
            return cls(0, 0)
        rights = sorted((line.right for line in wide), reverse=True)
        close = (one for one, other in pairwise(rights) if one - other < _SLACK)
        lefts = Counter(round(line.left) for line in wide)
        often = [left for left, count in lefts.items() if count >= max(2, len(wide) // 20)]
        return cls(min(often or lefts), next(close, rights[0]))


def paragraphs_of(lines: Sequence[Line], measure: Measure) -> Iterator[list[Line]]:
    """Yield the lines of one paragraph after the other."""
    group: list[Line] = []
    for line in lines:
        if group and not _goes_on(group[-1], line, measure):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _goes_on(before: Line, after: Line, measure: Measure) -> bool:
    """Return whether *after* begins at the left edge, and its first word had no room *before*."""
    if before.column and before.column == after.column:
        return _is_national_name_in_two(before.text, after.text)
    if before.column or after.column or len(before.segments) > 1 + bool(match_label(before.text)):
        return False
    if after.left > measure.left + _INDENT or after.left < measure.left - _INDENT:
        return False
    if before.page == after.page and before.base - after.base > 2.5 * after.size:
        return False
    if before.text[-1] in _FINAL and match_label(after.text):
        return False
    return before.right + _room_for_first_word(after) > measure.right - _SLACK


def _is_national_name_in_two(before: str, after: str) -> bool:
    """Return whether the longest line of a header was broken, for want of its own font."""
    whole = find_national_name(f"{before} {after}")
    return bool(whole) and not (find_national_name(before) or find_national_name(after))


def _room_for_first_word(line: Line) -> float:
    segment = line.segments[0]
    word = segment.text.partition(" ")[0]
    return (segment.right - segment.left) * (len(word) + 1) / max(len(segment.text), 1)


def joint(before: str) -> str:
    """Return what stands between a line that ends with *before* and the next in its paragraph.

    A hyphen or slash within a word or number was at the end of the line only by chance.
    """
    return "" if before[-1] in "-/" and before[-2:-1].isalnum() else " "
