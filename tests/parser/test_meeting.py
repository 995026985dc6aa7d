"""What the narrative of a meeting tells: when it was, who presided."""

import pytest

from vn_notice.exchange.record import to_record
from vn_notice.parser.reader import parse

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
