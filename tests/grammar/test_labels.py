"""Labels at the start of a paragraph: what is one, of what style, in what order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vn_notice.grammar.labels import match_label, roman, write_roman
from vn_notice.vocabulary.numbering import LabelStyle

LABELS = [
    ("PHẦN THỨ NHẤT", "PHẦN THỨ NHẤT", LabelStyle.PART, 1),
    ("Phần II", "Phần II", LabelStyle.PART, 2),
    ("Chương I", "Chương I", LabelStyle.CHAPTER, 1),
    ("Mục 1", "Mục 1", LabelStyle.TITLED_SECTION, 1),
    ("Điều 12. Hiệu lực", "Điều 12.", LabelStyle.ARTICLE, 12),
    ("A. KẾT QUẢ", "A.", LabelStyle.UPPER_LETTER, 1),
    ("I. ĐÁNH GIÁ CHUNG", "I.", LabelStyle.ROMAN, 1),
    ("II- NHIỆM VỤ", "II-", LabelStyle.ROMAN, 2),
    ("III/. TỔ CHỨC", "III/.", LabelStyle.ROMAN, 3),
    ("I/- YÊU CẦU", "I/-", LabelStyle.ROMAN, 1),
    ("IV.- KIẾN NGHỊ", "IV.-", LabelStyle.ROMAN, 4),
    ("1. Giao Sở Tài chính", "1.", LabelStyle.ARABIC, 1),
    ("2/ Đề nghị", "2/", LabelStyle.ARABIC, 2),
    ("3) Yêu cầu", "3)", LabelStyle.ARABIC, 3),
    ("4.Không có dấu cách", "4.", LabelStyle.ARABIC, 4),
    ("1.1. Về tiến độ", "1.1.", LabelStyle.DECIMAL, 1),
    ("2.3.1 Về vốn", "2.3.1", LabelStyle.DECIMAL, 1),
    ("a) Chủ trì", "a)", LabelStyle.LOWER_LETTER, 1),
    ("đ) Phối hợp", "đ)", LabelStyle.LOWER_LETTER, 5),
    ("b/ Sở Y tế", "b/", LabelStyle.LOWER_LETTER, 2),
    ("(i) một là", "(i)", LabelStyle.LOWER_ROMAN, 1),
    ("(2) Ký kết", "(2)", LabelStyle.PARENTHESISED, 2),
    ("- Rà soát", "-", LabelStyle.BULLET, None),
    ("+ Bổ sung", "+", LabelStyle.BULLET, None),
    ("* Cấp xã:", "*", LabelStyle.BULLET, None),
    ("\uf0b7 Một việc", "\uf0b7", LabelStyle.BULLET, None),
]

NO_LABELS = [
    "",
    "(iiii) không phải số La Mã",
    "F. không phải chữ cái tiếng Việt",
    "15/01/2021",
    "30/2020/NĐ-CP",
    "10.000 phần quà",
    "2030; thực hiện",
    "3 - Điều 61 Luật Lâm nghiệp",
    "Điều 89 Luật Xây dựng",
    "1.",
    "2021",
    "Giao Sở Tài chính",
    "-----",
    "w) không có chữ này",
]


@pytest.mark.parametrize(("text", "label", "style", "ordinal"), LABELS)
def test_labels(text: str, label: str, style: LabelStyle, ordinal: int | None) -> None:
    """A label is found with its words, its style and its order."""
    found = match_label(text)

    assert found
    assert (label, style, ordinal) == (found.label, found.style, found.ordinal)
    assert text.startswith(found.label)


@pytest.mark.parametrize("text", NO_LABELS)
def test_what_is_no_label(text: str) -> None:
    """Dates, numbers of documents and broken sentences are not taken for labels."""
    assert match_label(text) is None


@given(st.text(max_size=30))
def test_labels_are_total(text: str) -> None:
    """Any text is read, and a label is always the beginning of it."""
    found = match_label(text)

    assert found is None or text[: found.end] == found.label


@given(st.integers(1, 199))
def test_roman_numbers(value: int) -> None:
    """Roman numbers are read as they are written."""
    assert value == roman(write_roman(value))


@given(st.text(alphabet="IVXLC", min_size=1, max_size=7))
def test_only_well_written_roman_numbers_are_read(digits: str) -> None:
    """A row of Roman digits that is no number has no value."""
    value = roman(digits)

    assert value is None or write_roman(value) == digits


@pytest.mark.parametrize("value", [-1, 0, 4000, 2**31 - 1])
def test_numbers_beyond_roman_are_written_in_digits(value: int) -> None:
    """A number that has no Roman form takes no time to write."""
    assert str(value) == write_roman(value)
