"""What the narrative of a meeting tells: when it was, who presided."""

import datetime as dt

import pytest

from support.reading import blocks_of
from vn_notice.exchange.record import to_record
from vn_notice.parser.meeting import read_meeting
from vn_notice.parser.reader import parse
from vn_notice.parser.trace import Trace

HEAD = "Hà Nội, ngày 15 tháng 3 năm 2021\n\nTHÔNG BÁO\nKết luận của Bí thư tại buổi làm việc\n\n"
CHAIRS = {
    "who presided": (
        "Ngày 10/3/2021, đồng chí Lê Văn An, Bí thư chủ trì cuộc họp; đồng chí Vũ Thị Hoa báo cáo.",
        ["Lê Văn An"],
    ),
    "under whose direction reports were heard": (
        "Ngày 10/3/2021, Sở họp dưới sự chủ trì của ông Lê Văn An, để nghe báo cáo quyết toán.",
        ["Lê Văn An"],
    ),
    "who presided together": (
        (
            "Ngày 10/3/2021, Sở họp. Phó Giám đốc Lê Văn An; Chánh Thanh tra Vũ Thị Hoa đồng chủ trì "
            "hội nghị."
        ),
        ["Lê Văn An", "Vũ Thị Hoa"],
    ),
    "who worked with others": (
        (
            "Ngày 10/3/2021, đồng chí Lê Văn An đã làm việc với huyện. Nghe đồng chí Vũ Thị Hoa báo "
            "cáo, đồng chí Bí thư kết luận như sau:"
        ),
        ["Lê Văn An"],
    ),
    "numbered attendees": (
        (
            "Ngày 10/3/2021, Sở họp.\n\nThành phần tham dự:\n1. Chủ trì: Ông Lê Văn An.\n"
            "2. Bà Vũ Thị Hoa.\n\nSau khi nghe báo cáo, Giám đốc kết luận như sau:"
        ),
        ["Lê Văn An"],
    ),
    "who concluded": (
        "Ngày 10/3/2021, huyện tổ chức hội nghị. Đồng chí Lê Văn An, Bí thư kết luận như sau:",
        ["Lê Văn An"],
    ),
}


@pytest.mark.parametrize(("narrative", "chairs"), CHAIRS.values(), ids=CHAIRS)
def test_the_chair(narrative: str, chairs: list[str]) -> None:
    """Who presided comes before who worked with others, and both before who concluded."""
    assert (
        chairs
        == to_record(parse(f"{HEAD}{narrative}\n\n1. Giao Sở Tài chính./.\n").notice)["chairs"]
    )


@pytest.mark.parametrize("day", ["10/3", "10-3", "10 - 3"])
def test_a_day_without_year_is_of_the_year_of_issue(day: str) -> None:
    """A day and a month alone are read with the year up to the date of issue."""
    text = f"{HEAD}Sáng {day}, đồng chí Lê Văn An chủ trì cuộc họp.\n\n1. Giao Sở Tài chính./.\n"

    assert to_record(parse(text).notice)["meeting_date"] == "2021-03-10"


SHEET = "{}THÔNG BÁO\nKết luận của Giám đốc Sở\n\n{}\n\n1. Giao Văn phòng rà soát.\n"
PRESIDED = "đồng chí Lê Văn An chủ trì cuộc họp và kết luận như sau:"


@pytest.mark.parametrize(
    ("issued", "opening", "dates"),
    [
        ("15 tháng 3 năm 2021", "Sáng 10/3", (dt.date(2021, 3, 10), None)),
        ("15 tháng 3 năm 2021", "Trong ngày 15/3", (dt.date(2021, 3, 15), None)),
        ("15 tháng 3 năm 2021", "Chiều 16/3", (dt.date(2020, 3, 16), None)),
        ("15 tháng 2 năm 2021", "Tối 29/2", (dt.date(2020, 2, 29), None)),
        ("15 tháng 3 năm 2022", "Tối 29/2", (None, None)),
        ("15 tháng 3 năm 2021", "Tối 31/2", (None, None)),
        ("", "Sáng 10/3", (None, None)),
        ("15 tháng 3 năm 2021", f"Tại {'a' * 186} sáng 10/3", (dt.date(2021, 3, 10), None)),
        ("15 tháng 3 năm 2021", f"Tại {'a' * 187} sáng 10/3", (None, None)),
        ("15 tháng 3 năm 2021", "Sáng 10/3/2020", (dt.date(2020, 3, 10), None)),
        ("15 tháng 3 năm 2021", "Từ ngày 10 đến ngày 12/3/2021", (dt.date(2021, 3, 10), dt.date(2021, 3, 12))),
        ("15 tháng 3 năm 2021", "Tại Hà Nội", (None, None)),
    ],
)  # fmt: skip
def test_dates(issued: str, opening: str, dates: tuple[dt.date | None, dt.date | None]) -> None:
    """A day without a year is of the year up to the date of issue, and that is reported."""
    header = f"Hà Nội, ngày {issued}\n\n" if issued else ""
    parsed = parse(SHEET.format(header, f"{opening}, {PRESIDED}"))
    meeting = parsed.notice.meeting
    assert meeting is not None
    assert dates == (meeting.date, meeting.end_date)
    told = [found for found in parsed.report if found.code == "PA011"]
    taken = dates[0] is not None and f"{dates[0].year}" not in opening
    assert [("/notice/meeting/@date", 0.8)] * taken == [(d.path, d.confidence) for d in told]
    assert all(found.location and "/" in found.message.split("”")[0] for found in told)


def test_chair_of_the_subject() -> None:
    """Who the subject names presided, when the narrative does not say who; that is reported."""
    text = SHEET.replace("Giám đốc Sở", "đồng chí Lê Văn An").format(
        "", "Ngày 10/3/2021, Sở tổ chức hội nghị, kết luận như sau:"
    )
    parsed = parse(text)
    assert ["Lê Văn An"] == to_record(parsed.notice)["chairs"]
    (told,) = (found for found in parsed.report if found.code == "PA009")
    assert ("/notice/meeting", 0.8) == (told.path, told.confidence)
    assert "“Lê Văn An”" in told.message
    assert told.location is not None


def test_date_of_the_subject() -> None:
    """The narrative says when the meeting was, and else the subject."""
    subject = "Kết luận của Giám đốc Sở tại cuộc họp ngày 09/3/2021"
    for opening, day in (("Ngày 10/3/2021", 10), ("Tại Hà Nội", 9)):
        text = SHEET.replace("Kết luận của Giám đốc Sở", subject)
        meeting = parse(text.format("", f"{opening}, {PRESIDED}")).notice.meeting
        assert meeting is not None
        assert dt.date(2021, 3, day) == meeting.date


def test_minutes() -> None:
    """Sections that tell of a meeting are its record, and stay in the body."""
    notice = parse(
        "THÔNG BÁO\nKết quả cuộc họp\n\nI. THỜI GIAN\nNgày 10/3/2021.\nII. THÀNH PHẦN\n"
        "Chủ trì: Ông Lê Văn An.\nIII. NỘI DUNG\n1. Giao Sở Tài chính./.\n"
    ).notice
    assert notice.meeting
    assert dt.date(2021, 3, 10) == notice.meeting.date
    assert ["Lê Văn An"] == to_record(notice)["chairs"]
    assert () == notice.meeting.narrative.content
    assert 3 == len(notice.conclusions.content)


def test_neither_subject_nor_date() -> None:
    """A meeting may be told of without a day, in a document without a subject."""
    blocks = blocks_of("Chủ trì: Ông Lê Văn An.")
    meeting = read_meeting(blocks, None, Trace(blocks[0].run.view))
    assert (None, None, 1) == (meeting.date, meeting.name, len(meeting.participants))


def test_chair_of_the_subject_is_found_there() -> None:
    """Who presided by the subject stands there, though the narrative names them too."""
    text = SHEET.replace("Giám đốc Sở", "đồng chí Lê Văn An").format(
        "", "Ngày 10/3/2021, Sở tổ chức hội nghị, nghe ông Lê Văn An báo cáo và thống nhất như sau:"
    )
    parsed = parse(text)
    assert ["Lê Văn An"] == to_record(parsed.notice)["chairs"]
    (span,) = parsed.source_map.spans("/notice/meeting/participant[1]")
    assert text.index("Lê Văn An") == span.start
