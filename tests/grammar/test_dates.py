"""Dates in running text: found whole or not at all, and never guessed."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vn_notice.grammar.dates import calendar_date, find_dates

PIECES = st.lists(
    st.sampled_from(
        "ngày |Ngày| tháng | năm |05|1|31|2020|/|-|.|…|  | | và | đến | hết |, |12/5/2021|\n"
        "|a\u0323\u0302".split("|")
    ),
    max_size=16,
).map("".join)


@pytest.mark.parametrize(
    ("text", "words", "first", "last"),
    [
        ("ngày 15/01/2021", "15/01/2021", "2021-01-15", None),
        ("Ngày 15–6–2016", "15–6–2016", "2016-06-15", None),
        ("sáng 15.6.2016.", "15.6.2016", "2016-06-15", None),
        ("ngày 05 tháng 9 năm 2016", "05 tháng 9 năm 2016", "2016-09-05", None),
        ("ngày 06 tháng\n5 năm 2013", "06 tháng\n5 năm 2013", "2013-05-06", None),
        ("ngày 4 và 5 tháng 01 năm 1999", "4 và 5 tháng 01 năm 1999", "1999-01-04", "1999-01-05"),
        ("các ngày 23, 24 và 25/12/2009", "23, 24 và 25/12/2009", "2009-12-23", "2009-12-25"),
        ("ngày 10-12/5/2026", "10-12/5/2026", "2026-05-10", "2026-05-12"),
        ("từ 10/5/2026 đến hết ngày 14/5/2026", None, "2026-05-10", "2026-05-14"),
        ("từ ngày 28/12/2020 đến ngày 03/01/2021", None, "2020-12-28", "2021-01-03"),
        ("22/10 – 28/10/2025", "28/10/2025", "2025-10-28", None),
        ("22/10–28/10/2025", "28/10/2025", "2025-10-28", None),
        ("Đợt 1 - 15/01/2021", "15/01/2021", "2021-01-15", None),
        ("ngày 31/4/2021", "31/4/2021", None, None),
        ("99/99/9999", "99/99/9999", None, None),
    ],
)
def test_dates_are_read(text: str, words: str | None, first: str | None, last: str | None) -> None:
    """Each way of writing a date gives its words, its first day and its last."""
    (found,) = find_dates(text)
    assert words in {None, text[found.start : found.end]}
    assert (first, last) == (
        found.date and found.date.isoformat(),
        found.end_date and found.end_date.isoformat(),
    )


@pytest.mark.parametrize(
    "text",
    [
        "98/100",
        "135/2020",
        "ngày 15/01",
        "ngày 12 tháng 5 năm nay",
        "ngày tháng năm sinh",
        "12/01/2021/QĐ",
        "192.168.1.2020",
        "0320.3.555.217",
        "tháng 5 năm 2020",
        "01/02/20210",
    ],
)
def test_other_numbers_are_no_dates(text: str) -> None:
    """A date has a day, a month and a year of four digits."""
    assert not tuple(find_dates(text))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("ngày    tháng 6 năm 2026", (None, 6, 2026)),
        ("ngày        / 6 /2026", (None, 6, 2026)),
        ("ngày ..../…/2021", (None, None, 2021)),
        ("ngày 5 tháng … năm 20…", (5, None, None)),
    ],
)
def test_blank_dates_keep_what_is_written(
    text: str, parts: tuple[int | None, int | None, int | None]
) -> None:
    """A part left blank stays `None`."""
    (found,) = find_dates(text)
    assert found.blank
    assert found.date is None
    assert parts == (found.day, found.month, found.year)


@given(st.dates(dt.date(1900, 1, 1)))
def test_every_day_of_the_calendar_is_read(day: dt.date) -> None:
    """Both usual ways of writing a day give it back."""
    slashed = f"ngày {day:%d/%m/%Y}"
    named = f"ngày {day.day} tháng {day.month} năm {day.year}"
    assert [day, day] == [found.date for found in find_dates(f"{slashed}; {named}")]


@given(st.integers(0, 9999), st.integers(0, 99), st.integers(0, 99))
def test_impossible_days_are_none(year: int, month: int, day: int) -> None:
    """No day raises an error."""
    found = calendar_date(year, month, day)
    assert found is None or (year, month, day) == (found.year, found.month, found.day)


@given(st.one_of(PIECES, st.text()))
def test_dates_stand_in_order_within_the_text(text: str) -> None:
    """Dates do not overlap and lie within the text."""
    spans = [at for found in find_dates(text) for at in (found.start, found.end)]
    assert sorted(spans) == spans
    assert all(0 <= at <= len(text) for at in spans)
