"""Phase 1: how long a full line of a text is.

A line followed by a small letter was certainly broken there; the lengths of such lines tell it.
"""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

import attrs

from vn_notice.grammar.fuzzy import is_upper
from vn_notice.grammar.labels import match_label
from vn_notice.parser.lines import Line

#: Marks that end a paragraph, or one of a list.
FINAL = ".;:!?"
_LONGEST_WRAPPED = 130
#: A line this short, to the middle length, was not broken for want of room.
_SHORT = 0.6
_ENOUGH_SHORT = 2


@attrs.frozen
class Width:
    """How long a full line is: the shortest, middle and longest length of lines surely broken.

    Some sites break the first line of a paragraph early; *ragged* texts have lines like that.
    """

    least: float
    middle: float
    most: float = float("inf")
    ragged: bool = False

    @classmethod
    def of(cls, lines: Sequence[Line]) -> "Width":
        """Return the width of the page that *lines* come from; infinite when they are unbroken."""
        broken = sorted(
            len(line.text)
            for line, after in pairwise(lines)
            if not after.blanks
            and after.text[0].islower()
            and 40 <= len(line.text) <= _LONGEST_WRAPPED
            and not match_label(after.text)
        )
        if len(broken) < 2:
            return cls(float("inf"), float("inf"))
        middle = median(broken)
        least = max(broken[len(broken) // 10], 0.8 * middle)
        return cls(least, middle, broken[-1 - len(broken) // 20], _is_ragged(lines, middle))

    def is_full(self, line: str, following: str) -> bool:
        """Return whether the first word of the *following* line had no room on *line*."""
        return len(line) + 1 + len(following.partition(" ")[0]) >= self.least

    def is_tight(self, line: str, following: str) -> bool:
        """Return whether not even the longest line would have had room for that word."""
        return len(line) + 1 + len(following.partition(" ")[0]) > self.most

    def breaks_early(self, line: str, following: str) -> bool:
        """Return whether *line* is the short first line of a paragraph in a ragged text."""
        return (
            self.ragged
            and len(line) < _SHORT * self.middle <= len(following)
            and match_label(line) is None
            and not is_upper(line)
        )


def _is_ragged(lines: Sequence[Line], middle: float) -> bool:
    """Return whether short lines go on with a small letter in full ones, time and again."""
    short = sum(
        after.text[0].islower()
        and len(line.text) < _SHORT * middle <= len(after.text)
        and not after.blanks
        and line.text[-1] not in FINAL
        and not match_label(after.text)
        for line, after in pairwise(lines)
    )
    return short >= _ENOUGH_SHORT
