"""Small notices and their parts, made in code with customary Vietnamese words.

Every part keeps to the forms of Nghị định 30/2020/NĐ-CP by default; give other words for what a
test is about. What stands in a text is understood as in a document that is read.
"""

import datetime as dt
from typing import Any

from vn_notice.errors import ModelError
from vn_notice.grammar.dates import write_date
from vn_notice.grammar.labels import write_roman
from vn_notice.grammar.signing import match_authority
from vn_notice.model.body import Block, Closing, Conclusions, Item, Section
from vn_notice.model.distribution import DistributionList, FilingEntry, Recipient
from vn_notice.model.header import Header, NumberLine, PlaceDateLine
from vn_notice.model.inline import Citation, Paragraph
from vn_notice.model.meeting import Meeting
from vn_notice.model.notice import DocumentType, Notice
from vn_notice.model.parties import Organisation, Participant, Person
from vn_notice.model.signature import SignatureBlock, SigningLine
from vn_notice.model.values import DocumentNumber, Label
from vn_notice.parser.inline import read_words
from vn_notice.vocabulary.national import MOTTO, NATIONAL_NAME
from vn_notice.vocabulary.numbering import LabelStyle
from vn_notice.vocabulary.roles import Role

_DATE = dt.date(2021, 1, 22)
_HELD = dt.date(2021, 1, 15)
_DECREE = "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ"
_TASKS = (
    "Văn phòng Sở hoàn thành báo cáo trước ngày 30 tháng 01 năm 2021.",
    "Các phòng thuộc Sở rà soát nhiệm vụ, báo cáo Giám đốc Sở trước ngày 05 tháng 02 năm 2021.",
)
_CLOSING = "Trên đây là kết luận cuộc họp, Văn phòng Sở thông báo để các phòng biết, thực hiện"


def make_notice(**overrides: Any) -> Notice:
    """Return a small notice (*thông báo*) that keeps every rule of form.

    Args:
        overrides: Fields of `Notice` that are to hold something else.

    Raises:
        TypeError: If a `Notice` has no such field.
        ModelError: If the field cannot hold the value.

    Example:
        >>> from vn_notice import check
        >>> len(check(make_notice()))
        0
        >>> make_notice(meeting=None, header=make_header(number="12/TB-SNV")).number.serial
        '12'
    """
    parts: dict[str, Any] = {
        "header": make_header(),
        "document_type": DocumentType(text="THÔNG BÁO", code="TB"),
        "subject": make_paragraph("Kết luận tại cuộc họp giao ban tháng 01 năm 2021"),
        "meeting": make_meeting(),
        "conclusions": Conclusions(
            content=tuple(make_item(text, number) for number, text in enumerate(_TASKS, 1))
        ),
        "closing": Closing(paragraphs=(make_paragraph(_CLOSING),), end_mark="./."),
        "distribution": make_distribution(),
        "signature": make_signature(),
    }
    return Notice(**(parts | overrides))


def make_header(
    *,
    number: str = "05/TB-SNV",
    date: dt.date = _DATE,
    place: str = "Hà Nam",
    issuer: str = "SỞ NỘI VỤ",
    parent: str | None = "UBND TỈNH HÀ NAM",
) -> Header:
    """Return a header (*phần đầu văn bản*) of an administrative document.

    Raises:
        DocumentNumberError: If *number* is no number and symbol.

    Example:
        >>> header = make_header(number="07/TB-SNV", date=dt.date(2021, 3, 5))
        >>> header.number.text, header.place_date.text
        ('Số: 07/TB-SNV', 'Hà Nam, ngày 05 tháng 3 năm 2021')
    """
    return Header(
        parent_body=Organisation(name=parent) if parent else None,
        issuing_body=Organisation(name=issuer),
        national_name=NATIONAL_NAME,
        motto=MOTTO,
        number=NumberLine(text=f"Số: {number}", number=DocumentNumber.parse(number)),
        place_date=PlaceDateLine(text=f"{place}, ngày {write_date(date)}", place=place, date=date),
    )


def make_meeting(
    *,
    date: dt.date = _HELD,
    name: str = "cuộc họp giao ban tháng 01 năm 2021",
    convening_body: str | None = "Sở Nội vụ",
    chair: Person | None = None,
    attending: tuple[str, ...] = ("lãnh đạo các phòng thuộc Sở",),
) -> Meeting:
    """Return a meeting (*cuộc họp*) without a narrative; its *chair* also concludes.

    Example:
        >>> make_meeting(chair=make_person("Lê Thị Hoa")).participants[0].party.name
        'Lê Thị Hoa'
    """
    presides = Participant(roles=(Role.CHAIR, Role.CONCLUDING), party=chair or make_person())
    others = (
        Participant(roles=(Role.ATTENDING,), party=Organisation(name=name)) for name in attending
    )
    return Meeting(
        date=date,
        name=name,
        convening_body=Organisation(name=convening_body) if convening_body else None,
        participants=(presides, *others),
    )


def make_person(
    name: str = "Trần Văn Bình",
    positions: tuple[str, ...] = ("Giám đốc Sở Nội vụ",),
    honorific: str | None = "đồng chí",
) -> Person:
    """Return a person (*người được nêu tên*).

    Example:
        >>> make_person("Lê Thị Hoa", ("Chánh Văn phòng",)).honorific
        'đồng chí'
    """
    return Person(name=name, honorific=honorific, positions=positions)


def make_paragraph(text: str = _TASKS[0]) -> Paragraph:
    """Return the paragraph (*đoạn văn*) *text*, with the citations in it.

    White space at its ends is left out.

    Example:
        >>> str(make_paragraph("Thực hiện Nghị quyết số 52/NQ-CP.").citations[0].number)
        '52/NQ-CP'
    """
    return read_words(text)


def make_citation(text: str = _DECREE) -> Citation:
    """Return the citation (*viện dẫn*) that *text* as a whole is.

    Raises:
        ModelError: If *text* is no citation.

    Example:
        >>> make_citation("Quyết định số 12/QĐ-UBND ngày 05/3/2021").date
        datetime.date(2021, 3, 5)
    """
    match read_words(text).content:
        case (Citation() as found,):
            return found
    raise ModelError("Citation", "text", text, "a citation as a whole")


def make_item(text: str = _TASKS[0], number: int = 1) -> Item:
    """Return an item (*khoản*) labelled with an Arabic number.

    Example:
        >>> make_item("Văn phòng Sở chuẩn bị hội nghị.", 3).label.label
        '3.'
    """
    label = Label(label=f"{number}.", style=LabelStyle.ARABIC, ordinal=number)
    return Item(label=label, content=(make_paragraph(text),))


def make_section(
    heading: str = "NHIỆM VỤ TRỌNG TÂM", content: tuple[Block, ...] = (), number: int = 1
) -> Section:
    """Return a section (*mục*) with a Roman number; one item stands in it if no *content* is given.

    Example:
        >>> section = make_section("KẾT QUẢ", (make_item(), make_item(number=2)), number=2)
        >>> section.label.label, section.heading.text, len(section.content)
        ('II.', 'KẾT QUẢ', 2)
    """
    label = Label(label=f"{write_roman(number)}.", style=LabelStyle.ROMAN, ordinal=number)
    return Section(label=label, heading=make_paragraph(heading), content=content or (make_item(),))


def make_distribution(
    recipients: tuple[str, ...] = ("Lãnh đạo Sở", "Các phòng thuộc Sở"), filing: str = "VT, VP"
) -> DistributionList:
    """Return a distribution list (*nơi nhận*).

    Example:
        >>> [line.text for line in make_distribution(("Như trên",)).recipients]
        ['Như trên']
    """
    return DistributionList(
        label="Nơi nhận:",
        recipients=tuple(Recipient(text=text, marker="-", end=";") for text in recipients),
        filing=FilingEntry(text=filing, marker="-", label="Lưu:", end="."),
    )


def make_signature(
    name: str = "Nguyễn Thị Lan", lines: tuple[str, ...] = ("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG")
) -> SignatureBlock:
    """Return a signature block (*khối ký*).

    Example:
        >>> make_signature("Trần Văn Bình", ("GIÁM ĐỐC",)).lines[0].authority is None
        True
        >>> make_signature().lines[0].authority.vi
        'thừa lệnh'
    """
    return SignatureBlock(
        lines=tuple(SigningLine(text=text, authority=match_authority(text)) for text in lines),
        name=name,
    )
