"""Cells of a line: tables and columns of the header and of the ending are undone here."""

import re
from collections.abc import Iterator

from vn_notice.parse.lines import is_rule, unglued
from vn_notice.parse.runs import Run
from vn_notice.parse.trace import Trace
from vn_notice.source import LayoutKind

#: Four spaces part columns, but not where a day, a month or a number was left blank.
_SEPARATOR = re.compile(
    r"[ ]*+[|\t][|\s]*+|(?<!gày)(?<!áng)(?<!năm)(?<!Số)(?<!Số:)[ ]{4,}+(?!tháng|năm|[/|-])|\s*\\$"
)


def cells_of(run: Run, trace: Trace) -> Iterator[tuple[int, Run]]:
    """Yield the cells of a line with the number of the column each stands in, from 0.

    Columns are parted by a pipe, a tab, or four spaces or more.
    """
    column, at = 0, 0
    for found in _SEPARATOR.finditer(run.text):
        yield from _cell(run.cut(at, found.start()), column, trace)
        separator = run.cut(found.start(), found.end())
        if separator:
            trace.layout(separator, LayoutKind.MARKUP)
        if at or found.start():
            column += 1
        at = found.end()
    yield from _cell(run.cut(at), column, trace)


def _cell(run: Run, column: int, trace: Trace) -> Iterator[tuple[int, Run]]:
    if run and is_rule(run.text):
        trace.layout(run, LayoutKind.RULE)
    elif run and (cleaned := unglued(run, trace)):
        yield column, cleaned
