"""Phase 2: the header, in any order in which its two columns were written out."""

import re
from collections.abc import Iterable

import attrs

from vn_notice.grammar.fuzzy import bare, is_upper, letters
from vn_notice.grammar.header_words import (
    CONTACT,
    NUMBER_LABEL,
    PARTY_SUBJECT,
    STAMP,
    SUBJECT_LABEL,
    find_motto,
    find_national_name,
    match_mark,
)
from vn_notice.grammar.numbers import match_number
from vn_notice.grammar.place_dates import search_place_date
from vn_notice.model.header import Header, Mark, NumberLine, PlaceDateLine
from vn_notice.model.inline import Paragraph
from vn_notice.model.values import DocumentNumber
from vn_notice.parser.cells import cells_of
from vn_notice.parser.issuers import count_captions, read_bodies
from vn_notice.parser.lines import Line
from vn_notice.parser.rejoining import rejoined
from vn_notice.parser.runs import Run
from vn_notice.parser.trace import Trace

_NUMBERED_UNITS = ("khu vuc", "quan", "phuong", "so")
_NUMBER_WITHIN = re.compile(r"(?<=\s)Số\s?:?\s{0,9}[0-9]{0,6}\s?[/-]\s?\S{2,40}$")
_SYMBOL_ALONE = re.compile(r"\s{0,3}/\s{0,3}\S{2,40}|-[A-ZĐ][A-Za-zĐđ]{1,3}/\S{2,20}")


@attrs.define
class Cells:
    """The cells of a header, sorted by what they are."""

    national_name: list[Run] = attrs.Factory(list)
    motto: list[Run] = attrs.Factory(list)
    number: list[Run] = attrs.Factory(list)
    place_date: list[Run] = attrs.Factory(list)
    marks: list[Run] = attrs.Factory(list)
    subject: list[Run] = attrs.Factory(list)
    bodies: list[Run] = attrs.Factory(list)
    other: list[Run] = attrs.Factory(list)


def sort_cells(lines: Iterable[Line], trace: Trace) -> Cells:
    """Return the cells of the header lines, each under what it is."""
    cells = Cells()
    rows = list(lines)
    rows_of_cells = rejoined([list(cells_of(line.run, trace)) for line in rows])
    stamped = _stamped(rows)
    subject_column: int | None = None
    for index, line in enumerate(rows):
        if line.blanks:
            subject_column = None if line.blanks > 1 else subject_column
        for column, cell in rows_of_cells[index]:
            if index in stamped:
                cells.other.append(cell)
            elif not cells.subject and _opens_subject(cell.text, cells):
                cells.subject.append(cell)
                subject_column = column
            elif subject_column == column and not _is_known(cell.text):
                cells.subject.append(cell)
            else:
                _sort(cell, cells)
    captions = count_captions(cells.bodies)
    cells.other[:0] = cells.bodies[:captions]
    del cells.bodies[:captions]
    return cells


def _opens_subject(text: str, cells: Cells) -> bool:
    """Return whether a cell begins a subject; below the number, the Party writes "về việc"."""
    return bool(SUBJECT_LABEL.match(text) or (cells.number and PARTY_SUBJECT.match(text)))


def _stamped(lines: list[Line]) -> set[int]:
    """Return which lines belong to a seal or a portal's stamp: blocks with a mail or a time."""
    found: set[int] = set()
    block: list[int] = []
    for index, line in enumerate((*lines, None)):
        if line is None or line.blanks:
            if any(STAMP.search(lines[i].text) for i in block):
                last = max(i for i in block if STAMP.search(lines[i].text))
                found.update(i for i in block if i <= last)
            block = []
        block.append(index)
    return found


def _is_known(text: str) -> bool:
    return bool(
        find_national_name(text)
        or find_motto(text)
        or NUMBER_LABEL.match(text)
        or search_place_date(text)
    )


def _sort(cell: Run, cells: Cells) -> None:
    """Put *cell*, or each of the parts that were glued into it, under what it is."""
    text = cell.text
    if not text:
        return
    for finder, kind in (
        (find_national_name, cells.national_name),
        (find_motto, cells.motto),
        (_find_place_date, cells.place_date),
        (_find_number, cells.number),
    ):
        span = finder(text)
        if span and not kind:
            if kind is cells.number:  # bodies stand above a number
                _sort(cell.cut(0, span[0]), cells)
                kind.append(cell.cut(*span))
                return
            kind.append(cell.cut(*span))
            _sort(cell.cut(0, span[0]), cells)
            _sort(cell.cut(span[1]), cells)
            return
    if match_mark(text):
        cells.marks.append(cell)
    elif _is_number(text, cells):
        cells.number.append(cell)
    elif SUBJECT_LABEL.match(text) and not cells.subject:
        cells.subject.append(cell)
    elif not cells.number and len(text) < 90 and (not _is_aside(text) or _numbers(text, cells)):
        cells.bodies.append(cell)
    else:
        cells.other.append(cell)


def _is_aside(text: str) -> bool:
    """Return whether a line above the number names no body: a contact line, a sentence."""
    return (
        not letters(text)
        or text.startswith(("(", "Mẫu ", "Biểu "))
        or (text.endswith((".", ";", ":")) and not (is_upper(text) and text[-1] == "."))
        or bool(CONTACT.match(text))
    )


def _numbers(text: str, cells: Cells) -> bool:
    """Return whether *text* is the number of the unit in the line above: "KHU VỰC" / "3"."""
    last = bare(cells.bodies[-1].text) if cells.bodies else ""
    return text.isdecimal() and len(text) < 3 and last.endswith(_NUMBERED_UNITS)


def _find_number(text: str) -> tuple[int, int] | None:
    """Return where a number stands behind other parts of the header in one line."""
    found = _NUMBER_WITHIN.search(text)
    return found.span() if found and match_number(found[0]) else None


def _find_place_date(text: str) -> tuple[int, int] | None:
    found = search_place_date(text)
    return (found.start, found.end) if found else None


def _is_number(text: str, cells: Cells) -> bool:
    if text == "SỐ" and cells.bodies:
        return False  # the end of a name in capitals
    if not cells.number and (
        NUMBER_LABEL.match(text) or (text.startswith("số ") and match_number(text))
    ):
        return True
    if cells.number and match_number(cells.number[0].text + text) is None:
        return False
    return bool(_SYMBOL_ALONE.fullmatch(text)) and len(cells.number) < 2


def read_header(cells: Cells, trace: Trace) -> Header:
    """Return the header that *cells* make."""
    parent, issuer = read_bodies(cells.bodies, trace)
    header = Header(
        parent_body=parent,
        issuing_body=issuer,
        national_name=cells.national_name[0].words() if cells.national_name else None,
        motto=cells.motto[0].words() if cells.motto else None,
        number=_number(cells.number, trace),
        place_date=_place_date(cells.place_date, trace),
        marks=[_mark(run, trace) for run in cells.marks],  # type: ignore[arg-type]
        other=[_paragraph(run, trace) for run in cells.other],  # type: ignore[arg-type]
    )
    for field in ("national_name", "motto"):
        for run in getattr(cells, field):
            trace.own(header, run, field)
    return header


def _number(runs: list[Run], trace: Trace) -> NumberLine | None:
    if not runs:
        return None
    run = Run.join(runs)
    match = match_number(run.text)
    line = NumberLine(text=run.words(), number=DocumentNumber.of(match) if match else None)
    trace.own(line, run)
    trace.problems.number(run, match)
    return line


def _place_date(runs: list[Run], trace: Trace) -> PlaceDateLine | None:
    if not runs:
        return None
    found = search_place_date(runs[0].text)
    line = PlaceDateLine(
        text=runs[0].words(),
        place=found.place if found else None,
        date=found.date if found else None,
    )
    trace.own(line, runs[0])
    trace.problems.place_date(runs[0], found)
    return line


def _mark(run: Run, trace: Trace) -> Mark:
    kind = match_mark(run.text)
    assert kind is not None  # noqa: S101 - the cell was sorted by this very test
    mark = Mark(text=run.words(), kind=kind)
    trace.own(mark, run)
    return mark


def _paragraph(run: Run, trace: Trace) -> Paragraph:
    paragraph = Paragraph.of(run.words())
    trace.own(paragraph, run)
    return paragraph


def is_header_evidence(text: str) -> bool:
    """Return whether a line tells by its words that it stands in a header."""
    text = text.lstrip("| ")
    return bool(
        find_national_name(text)
        or find_motto(text)
        or search_place_date(text)
        or (NUMBER_LABEL.match(text) and len(text) < 60 and "/" in text)
        or (SUBJECT_LABEL.match(text) and bare(text[:1]) == "v")
    )
