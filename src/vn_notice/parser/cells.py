"""Cells of a line: tables and columns of the header and of the ending are undone here."""

import re
from collections.abc import Iterator

from vn_notice.grammar.labels import BULLET_ALONE
from vn_notice.parser.lines import unglued
from vn_notice.parser.runs import Run
from vn_notice.parser.trace import Trace
from vn_notice.source import LayoutKind

#: Four spaces part columns, but not where a day, a month or a number was left blank.
_SEPARATOR = re.compile(
    r"[ ]*+[|\t][|\s]*+"
    r"|(?<!gày)(?<!áng)(?<!năm)(?<!Số)(?<!Số:)(?<! )[ ]{4,}+(?!tháng|năm|[/|-])|\s*\\$"
)


_STRONG = re.compile(
    r"\s*\*+\s+\*+\s*|\s*<br\s?/?>\s*|\**\s+[-_=]{4,}(?:\s+\**|$)"
    r"|\*\*\s+(?=\S)|(?<=\S)\s+\*\*(?=\S)"
)
_MARKS = re.compile(r"\*+|`+|<br\s?/?>")


def cells_of(run: Run, trace: Trace) -> Iterator[tuple[int, Run]]:
    """Yield the cells of a line with the number of the column each stands in, from 0.

    Columns are parted by a pipe, a tab, or four spaces or more. In a row of a Markdown table, bold
    stretches and line breaks are cells of their own in the same column.
    """
    column, at = 0, 0
    for found in _SEPARATOR.finditer(run.text):
        if "\t" in found[0] and BULLET_ALONE.fullmatch(run.text, at, found.start()):
            continue  # a tab sets off the words of an item from its dash
        yield from _cell(run, at, found.start(), column, trace)
        separator = run.cut(found.start(), found.end())
        if separator:
            trace.layout(separator, LayoutKind.MARKUP)
        column += max(found[0].count("|"), 1) - (found.start() == 0 and found[0].startswith("|"))
        at = found.end()
    yield from _cell(run, at, len(run.text), column, trace)


def _cell(run: Run, start: int, end: int, column: int, trace: Trace) -> Iterator[tuple[int, Run]]:
    table = run.text.startswith("|")
    for cell in _parted(run.cut(start, end), trace) if table else (run.cut(start, end),):
        if cell and (cleaned := unglued(cell, trace)):
            yield column, cleaned


def _parted(cell: Run, trace: Trace) -> Iterator[Run]:
    """Yield the parts of a cell that Markdown sets apart, without its marks."""
    at = 0
    for found in (*_STRONG.finditer(cell.text), None):
        stop = found.start() if found else len(cell.text)
        yield unmarked(cell.cut(at, stop), trace)
        if found:
            trace.layout(cell.cut(*found.span()), LayoutKind.MARKUP)
            at = found.end()


def unmarked(run: Run, trace: Trace) -> Run:
    """Return *run* without marks of emphasis and line breaks, which become layout."""
    marks = [found.span() for found in _MARKS.finditer(run.text)]
    for start, end in marks:
        trace.layout(run.cut(start, end), LayoutKind.MARKUP)
    return run.without(marks)
