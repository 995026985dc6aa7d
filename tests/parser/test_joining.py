"""Lines put together again to the paragraphs that they were."""

import pytest

from support.reading import blocks_of, lines_of
from vn_notice.parser.widths import Width

#: Lines of 60 letters, two of them broken within a sentence: so wide is the page.
PAGE = """
Trong tuần qua mưa lớn kéo dài trên địa bàn của các huyện
miền núi phía tây của tỉnh ta, nước trên các sông lên rất
nhanh, nhiều đường bị sạt lở.
"""
FULL = "Ban Chỉ huy yêu cầu các sở, ngành, địa phương trong tỉnh"


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of *text* after a page of lines of some sixty letters."""
    return [block.whole.text for block in blocks_of(f"{PAGE}\n\n{text}")][1:]


def joined(text: str) -> bool:
    """Return whether the two lines of *text* are one paragraph."""
    return len(paragraphs(text)) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (FULL, "Lào Cai thực hiện."),
        (FULL, "thực hiện."),
        ("Câu ngắn", "đi tiếp."),
        ("Thực hiện Nghị quyết 72/2007/NĐ-", "CP của Chính phủ"),
        ("Theo Quyết định số 12/", "QĐ của Tỉnh"),
        ("Ngày họp và", "Sở Y tế"),
        ("Các đồng chí dự họp tại trụ sở, lúc tám giờ sáng", "Thứ Hai."),
        ("Theo Quyết định số 5/", "QĐ của Tỉnh"),
        ("Các sở (Y tế,", "Nội vụ) thực hiện"),
        ("Các sở (Y tế,", "Nội vụ) và phòng (Tiếp dân) thực hiện"),
        ("Ban (một) và các sở (Y tế,", ") thực hiện"),
        ("Doanh thu tăng (từ 6.000", "- 8.000 lượt)"),
        ("Doanh thu tăng từ 6.000", "- 8.000 lượt"),
        ("Khu vực miền Trung", "- duyên hải"),
        (f"{FULL}.", "lại câu nhỏ."),
        (f"{FULL} thực hiện.", "Ngay hôm nay."),
        (f"{FULL} về việc:", "tiếp tục thực hiện."),
        (f"{FULL} là:", "Sở Y tế."),
        (f"Căn cứ {FULL};", "Quyết định số 5"),
    ],
)
def test_goes_on(first: str, second: str) -> None:
    """A line goes on where the next word had no room, a small letter follows, or it was broken off."""
    assert [f"{first} {second}"] == paragraphs(f"{first}\n{second}")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Câu ngắn", "Câu khác"),
        ("Câu ngắn.", "câu khác"),
        ("Câu ngắn;", "câu khác"),
        ("Câu ngắn,", "Câu khác"),
        ("Số tiền -", "Tài khoản"),
        ("Các sở (Y tế)", "Nội vụ) thực hiện"),
        ("Các sở (Y tế", "Nội vụ (một) thực hiện"),
        ("Các sở (Y tế.", "Nội vụ) thực hiện"),
        ("| Văn phòng", "thực hiện"),
        ("Văn phòng", "| thực hiện"),
        (f"{FULL}.", "Căn cứ Luật Đất đai"),
        ("Câu ngắn", "Căn cứ Luật Đất đai"),
        (f"Căn cứ {FULL};", "Sở Y tế"),
        (f"Căn cứ {FULL}.", "Quyết định số 5"),
        ("Xét đề nghị của Giám đốc Sở Y tế và Giám đốc Sở Nội vụ tỉnh.", "Nay Sở Y tế"),
        ("- Căn cứ đề nghị của Giám đốc Sở Y tế và Giám đốc Sở Nội vụ.", "Nay Sở Y tế"),
        ("TÌNH HÌNH CHUNG CỦA CÁC SỞ NGÀNH TRONG TỈNH TA NĂM NAY", "Sở Y tế"),
        (f"{FULL}", "KẾT LUẬN CỦA CHỦ TỊCH"),
        (f"{FULL} như sau:", "Sở Y tế."),
        (f"{FULL[:50]}.", "Nay Sở Y tế."),
        ("Khu vực miền Trung,", "- duyên hải"),
        ("Khu vực miền Trung", "- Tây Nguyên"),
        ("Theo đúng kế hoạch:", "thực hiện."),
        ("1. Các đồng chí dự họp tại trụ sở lúc tám giờ", "Thứ Hai."),
    ],
)
def test_is_apart(first: str, second: str) -> None:
    """A line that could have gone on and does not, a heading, a basis, a label begin anew."""
    assert [first, second] == paragraphs(f"{first}\n{second}")


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("Câu ngắn\n\nđi tiếp.", True),
        ("Câu ngắn.\n\nđi tiếp.", False),
        ("họp ngày\n\n05 tháng 3", True),
        ("họp ngày\n\n5 tháng 3", True),
        ("họp xong\n\n05 tháng 3", False),
        (f"{FULL}\n\x0cLào Cai thực hiện.", True),
        (f"{FULL}\n\nLào Cai thực hiện.", False),
        (f"{FULL}\n\x0cKẾT LUẬN CỦA CHỦ TỊCH", False),
        ("Câu ngắn\n\x0cLào Cai thực hiện.", False),
        ("Các sở (Y tế,\n\nNội vụ) thực hiện", False),
    ],
)
def test_over_a_gap(text: str, one: bool) -> None:  # noqa: FBT001 - the expected value
    """Over blank lines only what is surely broken goes on; over a page break full lines too."""
    assert one == joined(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"1. Một\n{FULL}\n2. Hai", ["1. Một", FULL, "2. Hai"]),
        (f"1. Một\n2. Hai\n3. {FULL}\n5. Năm", ["1. Một", "2. Hai", f"3. {FULL}", "5. Năm"]),
        (f"1. Một {FULL}\n\n{FULL} số\n5. Năm", [f"1. Một {FULL}", f"{FULL} số 5. Năm"]),
        (f"{FULL} số\n1. Một", [f"{FULL} số", "1. Một"]),
        (f"{FULL} số\n2. Hai", [f"{FULL} số 2. Hai"]),
        (f"1. Một.\n\n{FULL} số\n2. Hai", ["1. Một.", f"{FULL} số", "2. Hai"]),
        (f"{FULL} số.\n5. Năm", [f"{FULL} số.", "5. Năm"]),
        (f"{FULL} số\nI. Một", [f"{FULL} số", "I. Một"]),
        (f"{FULL} số\nPhần thứ hai", [f"{FULL} số", "Phần thứ hai"]),
        (f"{FULL} gồm\n(2) hai", [f"{FULL} gồm (2) hai"]),
        ("TÌNH HÌNH CHUNG CỦA CÁC SỞ NGÀNH TRONG TỈNH TA NĂM NAY\n5. Năm", ["TÌNH HÌNH CHUNG CỦA CÁC SỞ NGÀNH TRONG TỈNH TA NĂM NAY", "5. Năm"]),
        ("gồm: (1) một;\n(2) hai; và\n(3) ba", ["gồm: (1) một; (2) hai; và (3) ba"]),
        ("gồm: (i) một;\n(ii) hai;\n(iii) ba", ["gồm: (i) một; (ii) hai; (iii) ba"]),
        ("gồm: (i) một;\n(iii) ba", ["gồm: (i) một;", "(iii) ba"]),
        ("gồm: (1) một;\n\n(2) hai", ["gồm: (1) một;", "(2) hai"]),
        ("(1) một;\n(2) hai", ["(1) một;", "(2) hai"]),
        ("gồm: (2) hai;\n(2) ba", ["gồm: (2) hai;", "(2) ba"]),
        ("gồm: (1) một;\n2. hai", ["gồm: (1) một;", "2. hai"]),
        ("gồm: (0) không;\n(1) một", ["gồm: (0) không;", "(1) một"]),
    ],
)  # fmt: skip
def test_labels_in_sentences(text: str, expected: list[str]) -> None:
    """What looks like a label and counts on nothing stands within a sentence."""
    assert expected == paragraphs(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1.\nKiểm tra việc thực hiện đó.", ["1. Kiểm tra việc thực hiện đó."]),
        ("1.\nSở Y tế kiểm tra việc đó.", ["1. Sở Y tế kiểm tra việc đó."]),
        ("1.\nSở Y tế kiểm tra việc ấy", ["1.", "Sở Y tế kiểm tra việc ấy"]),
        ("2.1.\nKiểm tra việc thực hiện đó.", ["2.1. Kiểm tra việc thực hiện đó."]),
        ("a)\nSở Y tế:", ["a) Sở Y tế:"]),
        ("1.\nSở Y tế.", ["1.", "Sở Y tế."]),
        ("1.\n\nKiểm tra việc thực hiện đó.", ["1.", "Kiểm tra việc thực hiện đó."]),
        ("1.\nkiểm tra việc thực hiện.", ["1.", "kiểm tra việc thực hiện."]),
        ("1. A.\nKiểm tra việc thực hiện đó.", ["1. A.", "Kiểm tra việc thực hiện đó."]),
        ("1.\na) Kiểm tra việc thực hiện đó.", ["1.", "a) Kiểm tra việc thực hiện đó."]),
    ],
)
def test_lone_labels(text: str, expected: list[str]) -> None:
    """A label that was parted from its words comes back to them; the head of a table does not."""
    assert expected == paragraphs(text)


@pytest.mark.parametrize(
    ("lengths", "least", "middle", "most"),
    [
        ([50], float("inf"), float("inf"), float("inf")),
        ([39, 131], float("inf"), float("inf"), float("inf")),
        ([40, 130], 68.0, 85.0, 130),
        ([60, 60, 50], 50.0, 60, 60),
        ([50, *[60] * 9], 60, 60, 60),
        ([30, 60, 62], 60, 61.0, 62),
        ([*[60] * 19, 70], 60, 60, 60),
    ],
)
def test_width(lengths: list[int], least: float, middle: float, most: float) -> None:
    """Lines that a small letter follows tell how long a full line is; two at least."""
    lines = lines_of("\n".join("a" * length for length in [*lengths, 5]))
    assert Width(least, middle, most) == Width.of(lines)


@pytest.mark.parametrize(
    ("lengths", "ragged"),
    [([30, 60, 60, 30, 60], True), ([30, 60, 60], False), ([37, 60, 60, 37, 60], False)],
)
def test_ragged(lengths: list[int], ragged: bool) -> None:  # noqa: FBT001 - the expected value
    """Two short lines that go on in full ones tell that first lines are broken early."""
    lines = lines_of("\n".join("a" * length for length in [*lengths, 5]))
    assert ragged == Width.of(lines).ragged


def test_width_of_what_was_not_broken() -> None:
    """Lines before a gap, a capital or a label tell nothing of the width."""
    line = "a" * 60
    for after in ("\n\na.", "\nA", "\na) b"):
        assert Width(float("inf"), float("inf")) == Width.of(
            lines_of(f"{line}{after}\n{line}{after}")
        )


def test_full_lines() -> None:
    """A line is full when the next word and a space had no room on it."""
    width = Width(10, 10)
    assert [True, True, False] == [width.is_full("a" * length, "abc d") for length in (10, 6, 5)]
