"""What a meeting is called, where it was held, who held it."""

import pytest

from support.reading import run_of
from vn_notice.model.meeting import Meeting
from vn_notice.parser.occasion import name_of
from vn_notice.parser.reader import parse

SHEET = "THÔNG BÁO\nKết luận của Giám đốc Sở\n\n{}\n\n1. Giao Văn phòng rà soát hồ sơ.\n"


def meeting_of(opening: str) -> Meeting:
    """Return the meeting that *opening* tells of."""
    text = SHEET.format(f"{opening} Đồng chí Lê Văn An, Giám đốc Sở kết luận như sau:")
    meeting = parse(text).notice.meeting
    assert meeting is not None
    return meeting


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        (
            "Ngày 05/3/2021, Sở Nội vụ tổ chức Hội nghị tổng kết năm 2020.",
            "Hội nghị tổng kết năm 2020",
        ),
        (
            "Ngày 05/3/2021, tại Phòng họp số 2, đồng chí Lê Văn An chủ trì cuộc họp về đầu tư công.",
            "cuộc họp về đầu tư công",
        ),
        (
            "Ngày 05/3/2021, UBND huyện tổ chức Hội nghị giao ban tại Hội trường huyện.",
            "Hội nghị giao ban",
        ),
        (
            "Ngày 05/3/2021, Ban Thường vụ đã họp phiên thường kỳ dưới sự chủ trì của đồng chí Lê Văn An.",
            "họp phiên thường kỳ",
        ),
        (
            "Ngày 05/3/2021, UBND tỉnh họp phiên thường kỳ tháng 3. Dự cuộc họp có các sở.",
            "họp phiên thường kỳ tháng 3",
        ),
        ("Cuộc họp tập thể UBND tỉnh vừa diễn ra ngày 05/3/2021.", "Cuộc họp tập thể UBND tỉnh"),
        (
            "Ngày 05/3/2021, ông Lê Văn An chủ trì cuộc họp với UBND TP. Hồ Chí Minh về đê kè.",
            "cuộc họp với UBND TP. Hồ Chí Minh về đê kè",
        ),
        (
            "Ngày 05/3/2021, tại Trung tâm Hội nghị tỉnh, HĐND tỉnh tiến hành Kỳ họp thứ 22.",
            "Kỳ họp thứ 22",
        ),
        (
            "Ngày 05/3/2021, diễn ra phiên họp gồm các ông, bà: Lê Văn An, Trần Thị Bé.",
            "phiên họp",
        ),
    ],
)
def test_name(opening: str, name: str) -> None:
    """The name ends before a person, a venue, those who took part; a room is no meeting."""
    assert name == meeting_of(opening).name


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("Sở họp giao ban", "họp giao ban"),
        ("Tại Phòng họp số 2, Sở làm việc", None),
        ("Sở họp số 2", None),
        ("Sở bàn về (kết quả cuộc họp giao ban)", "cuộc họp giao ban"),
        ("Sở bàn về cuộc họp (lần 2)", "cuộc họp (lần 2)"),
        ("X cuộc họp X .", "cuộc họp X"),
        ("cuộc họp .", "cuộc họp"),
        ("Sở dự cuộc họp A,", "cuộc họp A"),
        ("cuộc họp A; dự có các sở", "cuộc họp A"),
        ("cuộc họp A; các sở", "cuộc họp A; các sở"),
        ("cuộc họp A do ông An", "cuộc họp A"),
        ("cuộc họp A, chủ tịch An", "cuộc họp A"),
        ("cuộc họp A (sau đây gọi là B)", "cuộc họp A"),
        (f"cuộc họp {'a' * 289}: b", f"cuộc họp {'a' * 289}"),
        (f"cuộc họp {'a' * 290}: b", f"cuộc họp {'a' * 290}: b"),
    ],
)
def test_end_of_name(opening: str, name: str | None) -> None:
    """A name ends with the sentence, its bracket, or where persons and venues are told; within reach."""
    assert name == name_of(run_of(opening), None)


def test_name_of_the_subject() -> None:
    """What the opening does not call by name the subject may."""
    subject = run_of("Kết luận tại cuộc họp A")
    assert "cuộc họp A" == name_of(run_of("Sở làm việc"), subject)
    assert "cuộc họp B" == name_of(run_of("Sở dự cuộc họp B"), subject)
    assert name_of(run_of("Sở làm việc"), None) is None


@pytest.mark.parametrize(
    ("opening", "place"),
    [
        (
            "Ngày 05/3/2021, tại Phòng họp số 2, đồng chí Lê Văn An chủ trì cuộc họp.",
            "Phòng họp số 2",
        ),
        (
            "Ngày 05/3/2021, tại thành phố Cần Thơ đã diễn ra cuộc họp giao ban.",
            "thành phố Cần Thơ",
        ),
        (
            "Ngày 05/3/2021, đồng chí Lê Văn An chủ trì cuộc họp tại các huyện Tứ Kỳ, Thanh Miện.",
            None,
        ),
        ("Theo nội dung tại Công văn số 12/SNV, ngày 05/3/2021 Sở tổ chức cuộc họp.", None),
    ],
)
def test_place(opening: str, place: str | None) -> None:
    """The place is one place: not several units, not a document, not the meeting itself."""
    assert place == meeting_of(opening).place


@pytest.mark.parametrize(
    ("opening", "body"),
    [
        ("Ngày 05/3/2021, Ban Dân tộc tổ chức Hội nghị tổng kết.", "Ban Dân tộc"),
        ("Ngày 05/3/2021, BHXH tỉnh tổ chức Hội nghị giao ban.", "BHXH tỉnh"),
        ("Ngày 05/3/2021, HĐND tỉnh tiến hành Kỳ họp thứ 22.", "HĐND tỉnh"),
        ("Ngày 05/3/2021, Giám đốc Sở Lê Văn An đã chủ trì cuộc họp giao ban.", None),
        ("Ngày 05/3/2021, tại Phòng họp số 1, diễn ra cuộc họp giao ban.", None),
    ],
)
def test_convening_body(opening: str, body: str | None) -> None:
    """Who held the meeting is a body, and not the person who presided, nor a room."""
    found = meeting_of(opening).convening_body
    assert body == (found.name if found else None)
