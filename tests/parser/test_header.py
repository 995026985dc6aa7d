"""The header, in every order in which its two columns are written out."""

import datetime as dt

import pytest

from vn_notice.exchange.record import to_record
from vn_notice.model.header import Header
from vn_notice.parser.reader import parse
from vn_notice.vocabulary.marks import MarkKind

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
DATE = "Lào Cai, ngày 05 tháng 3 năm 2021"

LAYOUTS = {
    "one column after the other": f"""
UBND TỈNH LÀO CAI
SỞ Y TẾ

Số: 05/TB-SYT

{NATION}
{MOTTO}

{DATE}
""",
    "line by line": f"""
UBND TỈNH LÀO CAI
{NATION}
SỞ Y TẾ
{MOTTO}
Số: 05/TB-SYT
{DATE}
""",
    "parted by tabs": f"""
UBND TỈNH LÀO CAI\t{NATION}
SỞ Y TẾ\t{MOTTO}
-------\t----------------
Số: 05/TB-SYT\t{DATE}
""",
    "parted by spaces": f"""
   UBND TỈNH LÀO CAI          {NATION}
        SỞ Y TẾ                  {MOTTO}
     Số: 05/TB-SYT            {DATE}
""",
    "a table of pipes": f"""
|UBND TỈNH LÀO CAI    |{NATION}      |
|SỞ Y TẾ              |{MOTTO}       |
|-------              |---------     |
|Số: 05/TB-SYT        |{DATE}        |
""",
    "one row of Markdown": f"""
| **UBND TỈNH LÀO CAI** **SỞ Y TẾ** ------- Số: 05/TB-SYT | **{NATION}** **{MOTTO}** --------------- *{DATE}* |
| --- | --- |
""",
    "rows of Markdown with line breaks": f"""
| UBND TỈNH LÀO CAI<br>**SỞ Y TẾ**<br>-------<br>Số: 05/TB-SYT | **{NATION}**<br>**{MOTTO}**<br>*{DATE}* |
|---|---|
""",
    "all glued": f"""
UBND TỈNH LÀO CAI
SỞ Y TẾ
{NATION} {MOTTO}
--------Số: 05/TB-SYT {DATE}
""",
    "the symbol on another line": f"""
UBND TỈNH LÀO CAI
SỞ Y TẾ
Số: 05

{NATION}
{MOTTO}

/TB-SYT
{DATE}
""",
    "the date first, broken": f"""
UBND TỈNH LÀO CAI
SỞ Y TẾ

{NATION}
{MOTTO}
Lào Cai, ngày 05

tháng 3 năm 2021

Số: 05/TB-SYT
""",
    "cells of a narrow table, one below the other": """
UBND
TỈNH LÀO CAI
SỞ Y TẾ
-------
|
CỘNG
HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do -
Hạnh phúc
---------------
|
Số:
05/TB-SYT
|
Lào
Cai, ngày 05 tháng 3 năm 2021
|
""",
    "all in one line": f"""
UBND TỈNH LÀO CAI SỞ Y TẾ {NATION} {MOTTO} Số: 05/TB-SYT {DATE}
""",
    "one column after the other in one line": f"""
UBND TỈNH LÀO CAI SỞ Y TẾ Số: 05/TB-SYT {NATION} {MOTTO} {DATE}
""",
    "a date over blank lines": f"""
UBND TỈNH LÀO CAI
SỞ Y TẾ
Số: 05/TB-SYT

{NATION}
{MOTTO}

Lào Cai, ngày 05

tháng

3 năm 2021
""",
    "the place above the date": f"""
UBND TỈNH LÀO CAI
SỞ Y TẾ
|
CỘNG HÒA XÃ
HỘI CHỦ NGHĨA VIỆT NAM
{MOTTO}
|
Số: 05/TB-
SYT
|
Lào Cai,
ngày 05 tháng 3 năm 2021
""",
    "the number far apart": f"""
UBND TỈNH LÀO CAI               {NATION}
SỞ Y TẾ                         {MOTTO}
Số:     05     /TB-SYT                 {DATE}
""",
    "the number labelled in a small letter": f"""
UBND TỈNH LÀO CAI
SỞ Y TẾ
số 05/TB-SYT
{NATION}
{MOTTO}
{DATE}
""",
    "what is left of a rule": f"""
UBND TỈNH LÀO CAI
SỞ Y TẾ
-{NATION}
{MOTTO}
-Số: 05/TB-SYT
{DATE}
""",
    "the words of a page above": f"""
Sở Y tế Lào Cai - Thông báo về việc nghỉ lễ
THÔNG BÁO VỀ VIỆC NGHỈ LỄ
Tin nổi bật
Số hiệu: 05/TB-SYT
Ngày ban hành: 05/03/2021

UBND TỈNH LÀO CAI
SỞ Y TẾ

{NATION}
{MOTTO}

Số: 05/TB-SYT
{DATE}
""",
    "a seal above": f"""
SỞ Y TẾ LÀO CAI
soyte@example.vn
05-03-2021 10:11:12 +07:00

UBND TỈNH LÀO CAI
SỞ Y TẾ

{NATION}
{MOTTO}

Số: 05 /TB-SYT
{DATE}
""",
}


def read_header(text: str) -> Header:
    """Return the header of a document with this text above its title."""
    return parse(f"{text}\nTHÔNG BÁO\nVề việc nghỉ lễ\n\nNghỉ 01 ngày./.\n").notice.header


@pytest.mark.parametrize("text", LAYOUTS.values(), ids=LAYOUTS)
def test_layouts(text: str) -> None:
    """The same header comes from every layout."""
    header = read_header(text)

    assert header.parent_body
    assert header.issuing_body
    assert header.number
    assert header.place_date
    assert (header.parent_body.name, header.issuing_body.name) == ("UBND TỈNH LÀO CAI", "SỞ Y TẾ")
    assert (NATION, MOTTO) == (header.national_name, header.motto)
    assert str(header.number.number) == "05/TB-SYT"
    assert (header.place_date.place, header.place_date.date) == ("Lào Cai", dt.date(2021, 3, 5))


ISSUERS = [
    (["ỦY BAN NHÂN DÂN", "TỈNH QUẢNG NAM"], None, "ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM"),
    (["VĂN PHÒNG CHÍNH PHỦ"], None, "VĂN PHÒNG CHÍNH PHỦ"),
    (["BỘ Y TẾ", "CỤC Y TẾ", "DỰ PHÒNG"], "BỘ Y TẾ", "CỤC Y TẾ DỰ PHÒNG"),
    (
        ["SỞ GIÁO DỤC VÀ ĐÀO TẠO", "TRƯỜNG THPT", "LÊ LỢI"],
        "SỞ GIÁO DỤC VÀ ĐÀO TẠO",
        "TRƯỜNG THPT LÊ LỢI",
    ),
    (["UBND TỈNH LÀO CAI SỞ CÔNG THƯƠNG"], "UBND TỈNH LÀO CAI", "SỞ CÔNG THƯƠNG"),
    (["UBND THÀNH PHỐ HẢI PHÒNG SỞ Y TẾ"], "UBND THÀNH PHỐ HẢI PHÒNG", "SỞ Y TẾ"),
    (["UBND TỈNH LÀO CAI VĂN PHÒNG"], "UBND TỈNH LÀO CAI", "VĂN PHÒNG"),
    (["TỈNH ỦY LÀO CAI BAN TUYÊN GIÁO"], "TỈNH ỦY LÀO CAI", "BAN TUYÊN GIÁO"),
    (["CỤC Y TẾ DỰ PHÒNG"], None, "CỤC Y TẾ DỰ PHÒNG"),
    (["TỔNG CỤC THUẾ", "CỤC THUẾ TỈNH", "ĐẠI LẢNH"], "TỔNG CỤC THUẾ", "CỤC THUẾ TỈNH ĐẠI LẢNH"),
    (["BAN CHỈ HUY", "PHÒNG THỦ DÂN SỰ"], None, "BAN CHỈ HUY PHÒNG THỦ DÂN SỰ"),
    (["TÒA ÁN NHÂN DÂN KHU VỰC", "3"], None, "TÒA ÁN NHÂN DÂN KHU VỰC 3"),
    (["TRUNG TÂM NGHỆ THUẬT", "SỐ"], None, "TRUNG TÂM NGHỆ THUẬT SỐ"),
    (["VĂN PHÒNG HĐND VÀ UBND PHƯỜNG A"], None, "VĂN PHÒNG HĐND VÀ UBND PHƯỜNG A"),
    (
        ["VĂN PHÒNG", "HỘI ĐỒNG NHÂN DÂN", "TỈNH LÀO CAI"],
        None,
        "VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN TỈNH LÀO CAI",
    ),
    (["Sở Y tế Lào Cai", "CHI CỤC DÂN SỐ"], "Sở Y tế Lào Cai", "CHI CỤC DÂN SỐ"),
    (["Tin nội bộ", "CHI CỤC DÂN SỐ"], None, "CHI CỤC DÂN SỐ"),
    (["VĂN PHÒNG CHÍNH PHỦ", "CỤC HÀNH CHÍNH"], "VĂN PHÒNG CHÍNH PHỦ", "CỤC HÀNH CHÍNH"),
    (["TỈNH A", "HỘI ĐỒNG NHÂN DÂN"], "TỈNH A", "HỘI ĐỒNG NHÂN DÂN"),
    (["TỈNH ỦY LÀO CAI", "THƯỜNG TRỰC"], None, "TỈNH ỦY LÀO CAI THƯỜNG TRỰC"),
    (["Mẫu 1.4", "BỘ QUỐC PHÒNG", "BINH ĐOÀN 1"], "BỘ QUỐC PHÒNG", "BINH ĐOÀN 1"),
    (
        ["TỔNG CÔNG TY CẢNG", "CÔNG TY TNHH MTV BẾN ĐÁ"],
        "TỔNG CÔNG TY CẢNG",
        "CÔNG TY TNHH MTV BẾN ĐÁ",
    ),
]


@pytest.mark.parametrize(("lines", "parent", "issuer"), ISSUERS)
def test_issuers(lines: list[str], parent: str | None, issuer: str) -> None:
    """The lines are told apart into governing body and issuer."""
    header = read_header("\n".join(lines) + f"\n\n{NATION}\n{MOTTO}\n\nSố: 05/TB-X\n{DATE}\n")

    assert issuer == (header.issuing_body and header.issuing_body.name)
    assert parent == (header.parent_body and header.parent_body.name)


@pytest.mark.parametrize("page", ["Thông báo về việc nghỉ lễ\nTin tức", "Về việc nghỉ lễ"])
def test_what_a_page_calls_a_document_is_no_body(page: str) -> None:
    """Without a header in capitals, lines about a notice name no issuer, and are kept."""
    header = read_header(f"{page}\n{NATION}\n{MOTTO}\n")

    assert header.issuing_body is None
    assert "\n".join(one.text for one in header.other) == page


@pytest.mark.parametrize(
    "posted", ["", "05:22, 21/4/2017\n", "4/21/2017 5:22:00 PM\n", "Cập nhật: 21/04/2017\n"]
)
def test_a_title_in_small_letters_heads_a_page(posted: str) -> None:
    """A text without a header has its type and subject in the line that a page puts above it."""
    notice = parse(
        f"Thông báo về việc nghỉ lễ\n{posted}\nCăn cứ Bộ luật Lao động;\n\nNghỉ 02 ngày.\n"
    ).notice

    assert notice.document_type
    assert (notice.document_type.text, notice.document_type.code) == ("Thông báo", "TB")
    assert notice.subject
    assert notice.subject.text == "về việc nghỉ lễ"
    assert [one.text for one in notice.legal_bases] == ["Căn cứ Bộ luật Lao động;"]


@pytest.mark.parametrize(
    "text", ["Thông báo này thay thế.\n\nA", "Thông báo nghỉ lễ", "Thông báo\nA"]
)
def test_a_sentence_about_a_notice_is_no_title(text: str) -> None:
    """A sentence, or a line with nothing below it, is no title."""
    assert parse(text).notice.subject is None


def test_a_subject_on_the_line_of_the_type_ends_at_a_blank_line() -> None:
    """What stands below a blank line is body, unless a subject opens there."""
    one = parse("THÔNG BÁO Nghỉ lễ\n\nCác lớp nghỉ theo lịch sau\n\n- A\n").notice
    other = parse("THÔNG BÁO (lần 2)\n\nVề việc nghỉ lễ\n\nCác lớp nghỉ.\n").notice

    assert one.subject
    assert one.subject.text == "Nghỉ lễ"
    assert other.subject
    assert other.subject.text == "(lần 2) Về việc nghỉ lễ"


@pytest.mark.parametrize(
    "title",
    ["THÔNG BÁO\nVỀ VIỆC NGHỈ LỄ ĐẾN\nNĂM 2022\nThực hiện mục\ntiêu chăm lo người lao động."],
)
def test_capitals_end_a_subject(title: str) -> None:
    """A line in small letters is no part of a subject in capitals."""
    notice = parse(f"{title}\n").notice

    assert notice.subject
    assert notice.subject.text == "VỀ VIỆC NGHỈ LỄ ĐẾN NĂM 2022"


def test_bases_whose_first_lines_are_short() -> None:
    """A basis goes on until its mark, however short its first line is."""
    notice = parse(
        "QUYẾT ĐỊNH\nVề việc nghỉ lễ\nCăn cứ Luật Tổ chức\nChính phủ ngày 25 tháng 12 năm 2001;\n"
        "Xét đề nghị của Chánh Văn phòng,\nQUYẾT ĐỊNH:\nĐiều 1. Nghỉ lễ.\n"
    ).notice

    assert [one.text for one in notice.legal_bases] == [
        "Căn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001;",
        "Xét đề nghị của Chánh Văn phòng,",
    ]


@pytest.mark.parametrize(
    "title",
    ["THÔNG BÁO\nNGHỈ\nLỄ NĂM 2021", "THÔNG BÁO\nNGHỈ LỄ NĂM\n2021", "THÔNG BÁO NGHỈ LỄ NĂM 2021"],
)
def test_a_subject_broken_over_lines(title: str) -> None:
    """A subject in capitals is whole, however short its first line or its last one is."""
    notice = parse(
        f"{title}\nThứ Hai, 05/4/2021 - 08:00\n\nCăn cứ Bộ luật Lao động;\n\nNghỉ.\n"
    ).notice

    assert notice.subject
    assert notice.subject.text == "NGHỈ LỄ NĂM 2021"
    assert [one.text for one in notice.header.other] == ["Thứ Hai, 05/4/2021 - 08:00"]
    assert [one.text for one in notice.legal_bases] == ["Căn cứ Bộ luật Lao động;"]


def test_who_decides_is_no_part_of_the_subject() -> None:
    """A line in capitals between subject and bases names who decides."""
    notice = parse(
        "QUYẾT ĐỊNH\nVỀ VIỆC CÔNG NHẬN ĐIỀU LỆ HỘI\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH A\n"
        "Căn cứ Luật Tổ chức chính quyền địa phương;\nQUYẾT ĐỊNH:\nĐiều 1. Công nhận Điều lệ.\n"
    ).notice

    assert notice.subject
    assert notice.subject.text == "VỀ VIỆC CÔNG NHẬN ĐIỀU LỆ HỘI"
    assert notice.authority
    assert notice.authority.text == "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH A"


def test_addressees_go_on_below_a_blank_line() -> None:
    """A list of addressees that ends with a comma is not at its end."""
    notice = parse("THÔNG BÁO\n\nKính gửi: Các trường trung cấp,\n\ncao đẳng.\n\nNghỉ lễ.\n").notice

    assert [one.text for one in notice.addressees] == ["Kính gửi: Các trường trung cấp, cao đẳng."]


def test_party_header() -> None:
    """A Party document has the Party's name for the national name, and no motto."""
    header = read_header(
        "ĐẢNG BỘ TỈNH NGHỆ AN\nĐẢNG UỶ XÃ AN HÒA\n*\nSố 12-TB/ĐU\tĐẢNG CỘNG SẢN VIỆT NAM\n\n"
        "An Hòa, ngày 04 tháng 9 năm 2025\n"
    )

    assert header.national_name == "ĐẢNG CỘNG SẢN VIỆT NAM"
    assert header.motto is None
    assert header.issuing_body
    assert header.issuing_body.name == "ĐẢNG UỶ XÃ AN HÒA"
    assert header.number
    assert str(header.number.number) == "12-TB/ĐU"


def test_blank_number_and_date() -> None:
    """A number and a day still blank are read as blank, and reported."""
    parsed = parse(
        f"SỞ Y TẾ\t{NATION}\n\t{MOTTO}\nSố:         /TB-SYT\tLào Cai, ngày      tháng 3 năm 2026\n\n"
        "THÔNG BÁO\nVề việc nghỉ lễ\n"
    )
    header = parsed.notice.header

    assert header.number
    assert header.number.number
    assert header.number.number.serial == ""
    assert header.place_date
    assert (header.place_date.place, header.place_date.date) == ("Lào Cai", None)
    assert {"PA005", "PA007"} <= {d.code for d in parsed.report}


def test_impossible_date() -> None:
    """A date that no calendar has gives a diagnostic and no value."""
    parsed = parse("Hà Nội, ngày 31 tháng 4 năm 2021\n\nTHÔNG BÁO\nVề việc nghỉ lễ\n")

    assert parsed.notice.issue_date is None
    assert "PA006" in {d.code for d in parsed.report}


def test_marks() -> None:
    """Marks of urgency and draft stand in the header."""
    header = read_header(f"SỞ Y TẾ\n{NATION}\n{MOTTO}\nSố: 05/TB-SYT\n{DATE}\nHỎA TỐC\nDỰ THẢO\n")

    assert [(mark.text, mark.kind) for mark in header.marks] == [
        ("HỎA TỐC", MarkKind.URGENCY),
        ("DỰ THẢO", MarkKind.DRAFT),
    ]


def test_subject_of_a_letter() -> None:
    """A công văn has its subject in the header, over several lines."""
    parsed = parse(
        f"BỘ Y TẾ\n\n{NATION}\n{MOTTO}\n\nSố: 77 /BYT-VP\nV/v báo cáo công tác\nquý I năm 2026\n\n"
        f"{DATE}\n\nKính gửi: Các đơn vị trực thuộc\n\nBộ Y tế đề nghị các đơn vị báo cáo./.\n"
    )

    assert parsed.notice.document_type is None
    assert parsed.notice.subject
    assert parsed.notice.subject.text == "V/v báo cáo công tác quý I năm 2026"
    assert [one.text for one in parsed.notice.addressees] == ["Kính gửi: Các đơn vị trực thuộc"]


def test_subject_of_a_letter_of_the_party() -> None:
    """A công văn of the Party has "về việc" below its number, never "V/v"."""
    notice = parse(
        "ĐẢNG BỘ TỈNH A\nĐẢNG UỶ XÃ B\n*\nSố 61-CV/ĐU\nvề việc rà soát, báo cáo\nkết quả\n\n"
        f"ĐẢNG CỘNG SẢN VIỆT NAM\n\n{DATE}\n\nKính gửi: Các chi bộ\n\nĐề nghị thực hiện.\n"
    ).notice

    assert notice.subject
    assert notice.subject.text == "về việc rà soát, báo cáo kết quả"


def test_subject_above_the_title() -> None:
    """A subject in the header is that of a title without one; below another it is kept apart."""
    letter = f"SỞ Y TẾ\n{NATION}\n{MOTTO}\nSố: 5/TB-SYT\nV/v nghỉ lễ\n\nTHÔNG BÁO\n"
    for below, subject, other in (
        ("Kính gửi: Các phòng", "V/v nghỉ lễ", []),
        ("Về việc nghỉ Tết\n\nSở nghỉ.", "Về việc nghỉ Tết", ["V/v nghỉ lễ"]),
    ):
        notice = parse(f"{letter}{below}\n").notice
        assert notice.subject
        assert (subject, other) == (notice.subject.text, [one.text for one in notice.header.other])


@pytest.mark.parametrize("dash", ["-", "–", "•", "\uf0b7", "-\t"])
def test_addressees_and_bases_behind_any_bullet(dash: str) -> None:
    """What marks the lines of a list is no matter to what they are."""
    notice = parse(
        f"THÔNG BÁO\nVề việc nghỉ lễ\n\nKính gửi:\n{dash} Sở Y tế;\n{dash} Sở Nội vụ.\n\n"
        f"{dash} Căn cứ Bộ luật Lao động;\n{dash} Căn cứ Nghị định số 12/2020/NĐ-CP.\nNghỉ.\n"
    ).notice

    assert len(notice.addressees) == 3
    assert to_record(notice)["legal_bases"] == [
        "Căn cứ Bộ luật Lao động",
        "Căn cứ Nghị định số 12/2020/NĐ-CP",
    ]
