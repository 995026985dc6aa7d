"""Page numbers and running heads: what stands in the margins of pages."""

import re
from collections import Counter
from collections.abc import Sequence

from vn_notice.ingest.pdf.columns import Line
from vn_notice.source import LayoutKind

_PAGE_NUMBER = re.compile(r"(?:[Tt]rang\s)?[-–]?\s?[0-9]{1,4}\s?(?:/\s?[0-9]{1,4})?\s?[-–]?")
_DIGITS = re.compile("[0-9]+")
_LINES_OF_MARGIN = 2
_LEAST_HEADS = 2


def margins_of(pages: Sequence[Sequence[Line]]) -> dict[Line, LayoutKind]:
    """Return which of the outermost lines of *pages* are page numbers or running heads.

    A head stands on several pages in the same place with the same words, numbers apart.
    """
    outer = [line for page in pages for line in _outermost(page)]
    heads = Counter(map(_head, outer))
    found: dict[Line, LayoutKind] = {}
    for line in outer:
        if _PAGE_NUMBER.fullmatch(line.text):
            found[line] = LayoutKind.PAGE_NUMBER
        elif heads[_head(line)] >= _LEAST_HEADS and len(pages) > 1:
            found[line] = LayoutKind.RUNNING_HEAD
    return found


def _outermost(page: Sequence[Line]) -> Sequence[Line]:
    if len(page) <= 2 * _LINES_OF_MARGIN:
        return page
    return [*page[:_LINES_OF_MARGIN], *page[-_LINES_OF_MARGIN:]]


def _head(line: Line) -> tuple[str, int, int]:
    return _DIGITS.sub("0", line.text), round(line.base / 4), round(line.left / 4)
