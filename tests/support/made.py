"""Notices made in code, as an office would have them: for formats that people look at."""

import datetime as dt

from vn_notice.model import (
    Annex,
    Conclusions,
    DistributionList,
    DocumentNumber,
    DocumentType,
    DrafterMark,
    FilingEntry,
    Header,
    Item,
    Label,
    LabelStyle,
    Mark,
    MarkKind,
    Meeting,
    Notice,
    NumberLine,
    Organisation,
    Paragraph,
    Participant,
    Person,
    PlaceDateLine,
    Recipient,
    Role,
    Section,
    SignatureBlock,
    SigningAuthority,
    SigningLine,
)

TASK = (
    "Các sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố chủ động phối hợp, kịp thời tháo gỡ khó khăn, "
    "vướng mắc, bảo đảm tiến độ và chất lượng các nhiệm vụ được giao theo đúng quy định của pháp luật."
)
_LETTERS = "abcdđeg"


def long_notice() -> Notice:
    """Return a notice of several pages, with marks, a meeting without narrative, annexes and tables."""
    return Notice(
        header=_header(),
        document_type=DocumentType(text="THÔNG BÁO", code="TB"),
        subject=Paragraph.of(
            "Kết luận tại Hội nghị tổng kết công tác cải cách hành chính năm 2023, triển khai nhiệm vụ "
            "cải cách hành chính năm 2024 trên địa bàn tỉnh"
        ),
        legal_bases=(Paragraph.of("Căn cứ Quy chế làm việc của Ủy ban nhân dân tỉnh;"),),
        meeting=_meeting(),
        conclusions=Conclusions(content=(_section(1, "I."), _section(2, "II."))),
        distribution=_distribution(),
        signature=SignatureBlock(
            lines=(
                SigningLine(text="KT. CHỦ TỊCH", authority=SigningAuthority.FOR),
                SigningLine(text="PHÓ CHỦ TỊCH"),
            ),
            name="Phan Thị Ngọc Mai",
        ),
        annexes=(_annex("Phụ lục I", 60), _annex("Phụ lục II", 3)),
    )


def _header() -> Header:
    number = "125/TB-UBND"
    return Header(
        issuing_body=Organisation(name="ỦY BAN NHÂN DÂN TỈNH AN BÌNH"),
        national_name="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        motto="Độc lập - Tự do - Hạnh phúc",
        number=NumberLine(text=f"Số: {number}", number=DocumentNumber.parse(number)),
        place_date=PlaceDateLine(
            text="An Bình, ngày 15 tháng 01 năm 2024", place="An Bình", date=dt.date(2024, 1, 15)
        ),
        marks=(
            Mark(text="HỎA TỐC", kind=MarkKind.URGENCY),
            Mark(text="LƯU HÀNH NỘI BỘ", kind=MarkKind.CIRCULATION),
        ),
    )


def _meeting() -> Meeting:
    chair = Person(
        name="Lê Văn Nam",
        honorific="đồng chí",
        positions=("Tỉnh ủy viên", "Phó Chủ tịch UBND tỉnh"),
    )
    return Meeting(
        date=dt.date(2024, 1, 10),
        name="Hội nghị tổng kết công tác cải cách hành chính năm 2023",
        convening_body=Organisation(name="Ủy ban nhân dân tỉnh"),
        participants=(
            Participant(party=chair, roles=(Role.CHAIR, Role.CONCLUDING)),
            Participant(
                party=Organisation(name="lãnh đạo các sở, ban, ngành"), roles=(Role.ATTENDING,)
            ),
        ),
    )


def _section(ordinal: int, label: str) -> Section:
    points = tuple(
        Item(
            label=Label(label=f"{letter})", style=LabelStyle.LOWER_LETTER, ordinal=at),
            content=(Paragraph.of(TASK),),
        )
        for at, letter in enumerate(_LETTERS, 1)
    )
    dash = Item(label=Label(label="-", style=LabelStyle.BULLET), content=(Paragraph.of(TASK),))
    return Section(
        label=Label(label=label, style=LabelStyle.ROMAN, ordinal=ordinal),
        heading=Paragraph.of("KẾT QUẢ VÀ NHIỆM VỤ TRỌNG TÂM"),
        content=(_item(1, points), _item(2, (dash, dash))),
    )


def _item(ordinal: int, below: tuple[Item, ...]) -> Item:
    label = Label(label=f"{ordinal}.", style=LabelStyle.ARABIC, ordinal=ordinal)
    return Item(
        label=label, heading=Paragraph.of("Kết quả đạt được"), content=(Paragraph.of(TASK), *below)
    )


def _distribution() -> DistributionList:
    names = (
        "Thường trực Tỉnh ủy, Thường trực HĐND tỉnh (để b/c)", "Chủ tịch, các Phó Chủ tịch UBND tỉnh",
        "Các sở, ban, ngành, đoàn thể tỉnh", "UBND các huyện, thành phố",
    )  # fmt: skip
    return DistributionList(
        label="Nơi nhận:",
        recipients=tuple(Recipient(text=name, marker="-", end=";") for name in names),
        filing=FilingEntry(text="VT, NC", marker="-", label="Lưu:", end="."),
        drafter_mark=DrafterMark(text="PL.(300)", code="PL.(300)"),
    )


def _annex(heading: str, rows: int) -> Annex:
    note = "(Kèm theo Thông báo số 125/TB-UBND ngày 15 tháng 01 năm 2024 của UBND tỉnh An Bình)"
    lines = ["PHÂN CÔNG NHIỆM VỤ", note, "STT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn"]
    lines += [
        f"{at}\tRà soát thủ tục hành chính\tSở Nội vụ\tQuý I/2024" for at in range(1, rows + 1)
    ]
    return Annex(
        heading=Paragraph.of(heading), paragraphs=tuple(Paragraph.of(line) for line in lines)
    )
