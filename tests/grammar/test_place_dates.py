"""The line of place and date, with its defects and where it is glued to other parts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vn_notice.grammar.place_dates import match_place_date, search_place_date


@pytest.mark.parametrize(
    ("line", "place", "date", "oddities"),
    [
        ("Đồng Nai, ngày 22 tháng 01 năm 2021", "Đồng Nai", "2021-01-22", ""),
        ("Hà Nội, ngày 5 tháng 3 năm 2020", "Hà Nội", "2020-03-05", "DAY_PAD"),
        ("Hà Nội, ngày 05 tháng 03 năm 2020", "Hà Nội", "2020-03-05", "MONTH_OVERPAD"),
        ("Hà Nội, ngày 14 tháng 05 năm 2013", "Hà Nội", "2013-05-14", "MONTH_OVERPAD"),
        ("TP. Huế, ngày 1 tháng 2 năm 2023", "TP. Huế", "2023-02-01", "DAY_PAD MONTH_PAD"),
        ("Hà Nội, ngày    tháng    năm 2026", "Hà Nội", None, "BLANK"),
        ("Hà Nội, ngày tháng năm", "Hà Nội", None, "BLANK"),
        ("Huế, ngày … tháng … năm 20…", "Huế", None, "BLANK"),
        ("Hà Nội, ngày ____ tháng 6 năm 2026", "Hà Nội", None, "BLANK"),
        ("Hà Nội ngày 05 tháng 3 năm 2020", "Hà Nội", "2020-03-05", "NO_COMMA"),
        ("Hà Nội , ngày 05 tháng 3 năm 2020", "Hà Nội", "2020-03-05", "COMMA_SPACE"),
        ("Hà Nội, ngày 31 tháng 4 năm 2021", "Hà Nội", None, "BAD_CALENDAR"),
        ("Hà Nội,ngày05tháng4năm2020", "Hà Nội", "2020-04-05", ""),
        ("Hà Nội, ngày 05 tháng 4năm 2020.", "Hà Nội", "2020-04-05", ""),
        ("Hà Nội, ngày 12/5/2026", "Hà Nội", "2026-05-12", ""),
        ("Quận 1, ngày 03 tháng 4 năm 2020", "Quận 1", "2020-04-03", ""),
        ("huyện Ea H'leo, ngày 12 tháng 5 năm 2020", "huyện Ea H'leo", "2020-05-12", ""),
        ("Bà Rịa - Vũng Tàu, ngày 03 tháng 4 năm 2020", "Bà Rịa - Vũng Tàu", "2020-04-03", ""),
        ("........, ngày   tháng   năm 2026", None, None, "BLANK"),
        ("Ngày 22 tháng 01 năm 2021", None, "2021-01-22", ""),
    ],
)
def test_place_and_date_are_read(
    line: str, place: str | None, date: str | None, oddities: str
) -> None:
    """The line gives place and date; each defect has its name."""
    found = match_place_date(line)
    assert found
    assert (place, date) == (found.place, found.date and found.date.isoformat())
    assert tuple(oddities.split()) == found.oddities
    assert (place or "") == line[found.place_start : found.place_end]


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020",
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ",
        "Ngày 15/01/2021, Ban Dân tộc tổ chức Hội nghị tổng kết",
        "Sáng ngày 12 tháng 5 năm 2020",
        "Từ ngày 12 tháng 5 năm 2020",
        "Hạn nộp: ngày 12 tháng 5 năm 2020",
        "Ngày 15/01/2021",
        "theo Quyết định của Ủy ban nhân dân tỉnh Đồng Nai, ngày 05 tháng 3 năm 2020",
    ],
)
def test_sentences_are_no_place_and_date(line: str) -> None:
    """A sentence with a date in it is left alone, also when it is searched."""
    assert match_place_date(line) is None
    assert search_place_date(line) is None


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Số: 25 /TB-PCTT  Hà Nội, ngày 04 tháng 9 năm 2020", "Hà Nội"),
        ("Số: 25 / TB - PCTT Hà Nội, ngày 04 tháng 9 năm 2020", "Hà Nội"),
        ("Số:     /TB-SCT\tLào Cai, ngày      tháng 6 năm 2026", "Lào Cai"),
        ("|Số: 35/TB-DP     |Hà Nội, ngày 22 tháng 7 năm 2010       |", "Hà Nội"),
        ("Độc lập - Tự do - Hạnh phúc Hà Nội, ngày 04 tháng 9 năm 2020", "Hà Nội"),
        ("ĐỘC LẬP - TỰ DO - HẠNH PHÚC HÀ NỘI, NGÀY 04 THÁNG 9 NĂM 2020", "HÀ NỘI"),
        ("Số: 25/TB-UBND   ngày      tháng     năm 2026", None),
    ],
)
def test_place_and_date_are_found_at_the_end_of_a_header(line: str, place: str | None) -> None:
    """Header cells that were glued together are told apart."""
    assert match_place_date(line) is None
    found = search_place_date(line)
    assert found
    assert place == found.place


@given(st.one_of(st.text(), st.text("ngàytháămHNội0159 ,./…|\t-\u0300")))
def test_any_line_is_answered(line: str) -> None:
    """No line raises an error, and spans lie within it."""
    found = search_place_date(line)
    if found:
        assert 0 <= found.start <= found.place_end <= found.end <= len(line)
