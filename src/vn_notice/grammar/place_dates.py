"""The line of place and date (*địa danh và thời gian ban hành*)."""

import datetime as dt
import re

import attrs

from vn_notice.grammar.dates import calendar_date
from vn_notice.grammar.folding import Folded, fold
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
class PlaceDateMatch:
    """The line of place and date; `place` is `None` when it is blank or missing."""

    start: int
    end: int
    place: str | None
    place_start: int
    place_end: int
    date: dt.date | None
    oddities: tuple[DateOddity, ...] = ()


_BLANKS = "[\\s._…]{0,60}+"
_DAY_WORD = re.compile("ngày", re.IGNORECASE)
_LINE_DATE = re.compile(
    f"ngày(?:{_BLANKS}(?P<day>[0-9]{{0,2}}){_BLANKS}tháng{_BLANKS}(?P<month>[0-9]{{0,2}}){_BLANKS}"
    f"năm\\s{{0,3}}(?P<year>[0-9]{{0,4}}){_BLANKS}"
    f"|{_BLANKS}(?P<day2>[0-9]{{0,2}}){_BLANKS}/{_BLANKS}(?P<month2>[0-9]{{0,2}}){_BLANKS}"
    f"/\\s{{0,3}}(?P<year2>[0-9]{{0,4}}){_BLANKS})",
    re.IGNORECASE,
)
_UNIT = re.compile(
    "thành|phố|tp\\.?|tỉnh|quận|huyện|thị|xã|tx\\.?|phường|trấn|đặc|khu|đk\\.?|-", re.IGNORECASE
)
_NAME_WORD = re.compile(f"[{UPPER}][^\\W0-9_]*+(?:['’.-][^\\W0-9_]++)*+")
#: Words that begin a sentence with a date, and no name of a place.
_NO_PLACE = re.compile(
    "(?:sáng|chiều|tối|trưa|đêm|hôm|vào|từ|đến|trong|hồi|trước|sau|kể|tại|ngày|lúc|hạn|số|theo)\\b"
    "|.*(?:hạnh phúc|việt nam)|-",
    re.IGNORECASE,
)
_CELL = re.compile("[\\t|]|\\s{2}|hạnh phúc|việt nam", re.IGNORECASE)
_GAP = re.compile("(?:[\\t|]|\\s\\s)\\Z")
_NOTHING = re.compile("[\\s._…*|-]*+")
_LONGEST_PLACE = 60


def match_place_date(line: str) -> PlaceDateMatch | None:
    """Return place and date (*địa danh và thời gian ban hành*) when *line* is that line.

    Its usual defects are named; marks of emphasis are for the caller to take away. NĐ
    30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4.

    Example:
        >>> found = match_place_date("Hà Nội ngày 5 tháng 3 năm 2020")
        >>> found.place, found.date, [oddity.value for oddity in found.oddities]
        ('Hà Nội', datetime.date(2020, 3, 5), ['DAY_PAD', 'NO_COMMA'])
        >>> match_place_date("Ngày 15/01/2021, Ban Dân tộc tổ chức Hội nghị") is None
        True
    """
    return _place_date(fold(line), searched=False)


def search_place_date(line: str) -> PlaceDateMatch | None:
    """Return place and date at the end of *line*, which may begin with other parts of a header.

    Example:
        >>> search_place_date("Số: 54 /TB-BDT Đồng Nai, ngày 04 tháng 9 năm 2020").place
        'Đồng Nai'
    """
    folded = fold(line)
    return _place_date(folded, searched=False) or _place_date(folded, searched=True)


def _place_date(folded: Folded, *, searched: bool) -> PlaceDateMatch | None:
    text, at = folded.text, -1
    for word in _DAY_WORD.finditer(text):
        at = word.start()
    end = len(text.rstrip("| \t\n;,"))
    found = _LINE_DATE.fullmatch(text, at, end) if at >= 0 else None
    if not found:
        return None
    before = text[:at].rstrip()
    name = before.removesuffix(",").rstrip()
    start = _place_start(name, searched=searched)
    if start is None and searched and _GAP.search(text[:at]):
        start = len(name) if match_number(name) else None
    if start is None or (found["month"] is None and before == name):
        return None
    place = " ".join(name[start:].split()) or None
    begin, stop = (start, len(name)) if place else (at, at)
    date, seen = _line_date(found)
    seen[DateOddity.NO_COMMA] = before == name and place is not None
    seen[DateOddity.COMMA_SPACE] = before.removesuffix(",") != name
    return PlaceDateMatch(
        start=folded.source_offset(begin),
        end=folded.source_offset(end),
        place=place,
        place_start=folded.source_offset(begin),
        place_end=folded.source_offset(stop),
        date=date,
        oddities=tuple(oddity for oddity in DateOddity if seen.get(oddity)),
    )


def _line_date(found: re.Match[str]) -> tuple[dt.date | None, dict[DateOddity, bool]]:
    day, month, year = (found[part] or found[f"{part}2"] or "" for part in ("day", "month", "year"))
    whole = bool(day and month and len(year) == 4)
    date = calendar_date(int(year), int(month), int(day)) if whole else None
    return date, {
        DateOddity.DAY_PAD: len(day) == 1,
        DateOddity.MONTH_PAD: month in {"1", "2"},
        DateOddity.MONTH_OVERPAD: re.fullmatch("0[3-9]", month) is not None,
        DateOddity.BLANK: not whole,
        DateOddity.BAD_CALENDAR: whole and date is None,
    }


def _place_start(name: str, *, searched: bool) -> int | None:
    """Return where the place begins that ends *name*: its length when there is none."""
    if _NOTHING.fullmatch(name):
        return len(name)
    if not searched:
        start = len(name) - len(name.lstrip())
        return start if _is_place(name[start:]) else None
    cell = max((found.end() for found in _CELL.finditer(name)), default=0)
    if cell:
        start = len(name) - len(name[cell:].lstrip(" .-*_…"))
        return start if start == len(name) or _is_place(name[start:]) else None
    shift = max(0, len(name) - _LONGEST_PLACE)
    starts = (shift + word.start() for word in re.finditer("(?<=\\s)\\S", name[shift:]))
    return next((start for start in starts if _follows_number(name, start)), None)


def _follows_number(name: str, start: int) -> bool:
    return _is_place(name[start:]) and match_number(name[:start]) is not None


def _is_place(name: str) -> bool:
    if not 0 < len(name) <= _LONGEST_PLACE or _NO_PLACE.match(name):
        return False
    words = name.split()
    return all(
        _UNIT.fullmatch(word)
        or _NAME_WORD.fullmatch(word)
        or (word.isdecimal() and i > 0 and words[i - 1].lower() in {"quận", "phường"})
        for i, word in enumerate(words)
    )
