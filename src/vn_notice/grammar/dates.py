"""Dates in running text, and the line of place and date (*địa danh và thời gian ban hành*)."""

import datetime as dt
import re
from collections.abc import Iterator

import attrs

from vn_notice.grammar.folding import fold
from vn_notice.grammar.numbers import UPPER, match_number
from vn_notice.vocabulary.base import Vocabulary

_PL1_4 = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4"


class DateOddity(Vocabulary):
    """What a line of place and date should not have."""

    DAY_PAD = "DAY_PAD", "ngày thiếu số 0", "a day below 10 without a leading zero", _PL1_4
    MONTH_PAD = "MONTH_PAD", "tháng thiếu số 0", "January or February without a zero", _PL1_4
    MONTH_OVERPAD = "MONTH_OVERPAD", "tháng thừa số 0", "a leading zero from March on", _PL1_4
    BLANK = "BLANK", "chưa ghi ngày", "day, month or year still blank", _PL1_4
    NO_COMMA = "NO_COMMA", "thiếu dấu phẩy", "no comma after the place", _PL1_4
    COMMA_SPACE = "COMMA_SPACE", "dấu cách trước dấu phẩy", "a space before the comma", _PL1_4
    BAD_CALENDAR = "BAD_CALENDAR", "ngày không có thật", "a date that no calendar has", _PL1_4


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


@attrs.frozen
class PlaceDateMatch:
    """The line of place and date; `place` is `None` when it is blank or missing."""

    start: int
    end: int
    place: str | None
    place_start: int
    place_end: int
    date: dt.date | None
    oddities: tuple[DateOddity, ...] = ()


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


_DAYS = (
    "(?P<day>[0-9]{1,2})(?:(?:\\s?,\\s?[0-9]{1,2}){0,5}"
    "\\s{0,2}(?:-|và|đến(?:\\s(?:hết\\s)?ngày)?)\\s{0,2}(?P<last>[0-9]{1,2}))?"
)
_BLANK = "[\\s._…]{0,40}+"
_DATE = re.compile(
    "(?<![\\w/.,-])(?:"
    f"{_DAYS}(?:\\s?(?P<mark>[/.-])\\s?(?P<month>[0-9]{{1,2}})\\s?(?P=mark)\\s?"
    f"|\\s{{0,3}}tháng\\s{{0,3}}(?P<named>[0-9]{{1,2}})\\s{{0,3}}năm\\s{{0,3}})"
    "(?P<year>[0-9]{4})(?![\\w]|[/.-][\\w])"
    f"|(?<=ngày)(?P<blank>{_BLANK}(?P<bday>[0-9]{{0,2}}){_BLANK}"
    f"(?:tháng|/){_BLANK}(?P<bmonth>[0-9]{{0,2}}){_BLANK}(?:năm|/){_BLANK}"
    "(?P<byear>(?:[0-9]{4}(?![0-9]))?)))",
    re.IGNORECASE,
)
