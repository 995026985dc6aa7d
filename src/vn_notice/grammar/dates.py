"""Dates in running text (*ngày, tháng, năm*)."""

import datetime as dt
import re
from collections.abc import Iterator

import attrs

from vn_notice.grammar.folding import Folded, fold


@attrs.frozen
class DateMatch:
    """A date within a text, or a range of dates; the word "ngày" before it stands outside.

    Attributes:
        start: Where its words begin.
        end: Where its words end.
        date: The day, or the first day; `None` when it is blank or in no calendar.
        end_date: The last day of a range or of a list of days.
        day: The first day as a number, when it is written.
        month: The month of the first day, when it is written.
        year: The year of the first day, when it is written.
        blank: Whether a part of it was left blank.
    """

    start: int
    end: int
    date: dt.date | None
    end_date: dt.date | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    blank: bool = False


def calendar_date(year: int, month: int, day: int) -> dt.date | None:
    """Return the date, or `None` when no calendar has it.

    Example:
        >>> calendar_date(2021, 4, 31) is None
        True
    """
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


_PLACEHOLDER = "(?:[._…][\\s._…]{0,40}+|\\s{2,40}+)"
_DATE = re.compile(
    "(?:(?<![\\w/.-])(?<![0-9],)|(?<=/[0-9]-)|(?<=/[0-9]{2}-))"
    "(?P<day>[0-9]{1,2})(?:(?:\\s?,\\s?[0-9]{1,2}){0,5}"
    "(?:-|(?:(?<=ày [0-9])|(?<=ày [0-9][0-9])) - |\\s{0,2}và\\s{1,2}"
    "(?:(?:sáng|chiều|tối)\\s)?(?:ngày\\s)?"
    "|\\s{1,2}đến\\s(?:hết\\s)?(?:ngày\\s)?)(?P<last>[0-9]{1,2}))?"
    "(?:\\s?(?P<mark>[/.-])\\s?(?P<month>[0-9]{1,2})\\s?(?P=mark)\\s?"
    "|\\s{0,3}tháng\\s{0,3}(?P<named>[0-9]{1,2})\\s{0,3}năm\\s{0,3})"
    "(?P<year>[0-9]{4})(?![\\w]|[/.-][\\w])",
    re.IGNORECASE,
)
_BLANK_DATE = re.compile(
    f"[Nn](?i:gày)\\s{{0,2}}(?P<all>(?P<day>[0-9]{{1,2}}|{_PLACEHOLDER})"
    f"\\s{{0,2}}(?i:tháng|/)\\s{{0,2}}(?P<month>[0-9]{{1,2}}|{_PLACEHOLDER})"
    f"\\s{{0,2}}(?i:năm|/)\\s{{0,2}}(?P<year>[0-9]{{4}}(?![0-9])|(?:20[0-9]?)?{_PLACEHOLDER}))"
)
#: What every whole date holds; looking for it is ten times as fast.
_YEAR = re.compile("[0-9][0-9]{3}")
_TO = re.compile("\\s{0,3}(?:(?:đến|tới)\\s{1,3}(?:hết\\s{1,3})?(?:ngày\\s{1,3})?|-\\s{0,3})")


def write_date(date: dt.date) -> str:
    """Return *date* with the zeros that the decree wants: before days, and before months 1 and 2.

    NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4 điểm b.

    Example:
        >>> write_date(dt.date(2021, 1, 5)), write_date(dt.date(2021, 3, 22))
        ('05 tháng 01 năm 2021', '22 tháng 3 năm 2021')
    """
    month = f"{date.month:02}" if date.month < 3 else str(date.month)
    return f"{date.day:02} tháng {month} năm {date.year}"


def find_dates(text: str) -> Iterator[DateMatch]:
    """Yield the dates (*ngày, tháng, năm*) in *text* in order; none is guessed from a part.

    Two whole dates with "đến" between them are one range. How a date is written in running text
    no rule says.

    Example:
        >>> [found.date for found in find_dates("ngày 05 tháng 9 năm 2016; sáng 31/4/2021")]
        [datetime.date(2016, 9, 5), None]
        >>> found = next(find_dates("Trong hai ngày 15 và 16 tháng 8 năm 2013"))
        >>> found.day, found.end_date
        (15, datetime.date(2013, 8, 16))
    """
    folded = fold(text)
    held: DateMatch | None = None
    for found in dates_in(folded.text):
        if held and not held.end_date and _TO.fullmatch(folded.text, held.end, found.start):
            held = attrs.evolve(held, end=found.end, end_date=found.end_date or found.date)
            continue
        if held:
            yield _in_source(held, folded)
        held = found
    if held:
        yield _in_source(held, folded)


def _in_source(found: DateMatch, folded: Folded) -> DateMatch:
    if folded.offsets is None:
        return found
    return attrs.evolve(
        found, start=folded.source_offset(found.start), end=folded.source_offset(found.end)
    )


def dates_in(text: str) -> Iterator[DateMatch]:
    """Yield the dates in *text*, a folded text, each by itself, in order."""
    blanks = (_blank_date(found) for found in _BLANK_DATE.finditer(text))
    whole = map(_date, _DATE.finditer(text)) if _YEAR.search(text) else ()
    end = 0
    blank = [date for date in blanks if date.blank]
    for found in sorted([*blank, *whole], key=lambda date: date.start):
        if found.start >= end:
            yield found
            end = found.end


def _date(found: re.Match[str]) -> DateMatch:
    first, last = int(found["day"]), int(found["last"] or 0)
    month, year = int(found["month"] or found["named"]), int(found["year"])
    start = found.start()
    if last and last <= first:
        start, first, last = found.start("last"), last, 0
    date = calendar_date(year, month, first)
    end_date = calendar_date(year, month, last) if last else None
    return DateMatch(start, found.end(), date, end_date, first, month, year)


def _blank_date(found: re.Match[str]) -> DateMatch:
    day, month, year = (
        int(found[part]) if found[part].isdecimal() else None for part in ("day", "month", "year")
    )
    blank = None in {day, month, year}
    return DateMatch(
        found.start("all"), found.end(), None, day=day, month=month, year=year, blank=blank
    )
