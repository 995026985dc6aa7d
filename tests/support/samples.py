"""A notice made in code, and a text that tells of the same kind of meeting."""

import datetime as dt

from vn_notice.model.body import Closing, Conclusions, Item, Narrative, Section
from vn_notice.model.distribution import DistributionList, DrafterMark, FilingEntry, Recipient
from vn_notice.model.header import Header, NumberLine, PlaceDateLine
from vn_notice.model.inline import Citation, Paragraph, PersonName
from vn_notice.model.meeting import Meeting
from vn_notice.model.notice import DocumentType, Notice
from vn_notice.model.parties import Organisation, Participant, Person
from vn_notice.model.signature import SignatureBlock, SigningLine
from vn_notice.model.values import DocumentNumber, Label
from vn_notice.vocabulary.numbering import LabelStyle
from vn_notice.vocabulary.roles import Role

TEXT = """\
UBND TỈNH AN BÌNH                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BAN DÂN TỘC                            Độc lập - Tự do - Hạnh phúc

Số: 07/TB-BDT                     An Bình, ngày 05 tháng 3 năm 2021

THÔNG BÁO
Kết luận tại cuộc họp giao ban tháng 02 năm 2021

Ngày 02/3/2021, Ban Dân tộc tổ chức cuộc họp giao ban. Chủ trì cuộc họp đồng chí Trần Văn Bình – \
Trưởng Ban Dân tộc. Sau khi nghe các phòng báo cáo, đồng chí Trần Văn Bình kết luận như sau:

I. Kết quả tháng 02

1. Các phòng hoàn thành nhiệm vụ theo Quyết định số 12/QĐ-UBND.

II. Nhiệm vụ tháng 3

1. Văn phòng chuẩn bị hội nghị.

a) Gửi giấy mời.

Trên đây là kết luận cuộc họp, Văn phòng thông báo để các phòng thực hiện./.

Nơi nhận:
- Lãnh đạo Ban;
- Các phòng;
- Lưu: VT, VP.

TL. TRƯỞNG BAN
CHÁNH VĂN PHÒNG

Lê Thị Hoa
"""


def cited(number: str) -> Citation:
    """Return a citation of *number*."""
    return Citation(text=f"Quyết định số {number}", number=DocumentNumber.parse(number))


def labelled(label: str, style: LabelStyle = LabelStyle.ARABIC) -> Label:
    """Return the label written *label*."""
    return Label(label=label, style=style)


def sample() -> Notice:
    """Return a notice that has something in every field of the flat record."""
    return Notice(
        header=Header(
            parent_body=Organisation(name="UBND TỈNH AN BÌNH"),
            issuing_body=Organisation(name="BAN DÂN TỘC"),
            number=NumberLine(text="Số: 07/TB-BDT", number=DocumentNumber.parse("07/TB-BDT")),
            place_date=PlaceDateLine(
                text="An Bình, ngày 05 tháng 3 năm 2021", place="An Bình", date=dt.date(2021, 3, 5)
            ),
        ),
        document_type=DocumentType(text="THÔNG BÁO", code="TB"),
        subject=Paragraph.of("Kết luận của đồng chí ", PersonName(text="TRẦN VĂN BÌNH")),
        legal_bases=(Paragraph.of("Căn cứ ", cited("12/QĐ-UBND"), ";"),),
        meeting=_meeting(),
        conclusions=_conclusions(),
        closing=Closing(paragraphs=(Paragraph.of("Kèm ", cited("15/KH-BDT")),), end_mark="./."),
        distribution=DistributionList(
            label="Nơi nhận:",
            recipients=(Recipient(text="Lãnh đạo Ban"), Recipient(text="Các phòng")),
            filing=FilingEntry(text="VT, VP"),
            drafter_mark=DrafterMark(text="<Hoa/TB07>", code="Hoa/TB07"),
        ),
        signature=SignatureBlock(
            lines=(SigningLine(text="TL. TRƯỞNG BAN"), SigningLine(text="CHÁNH VĂN PHÒNG")),
            name="Lê Thị Hoa",
        ),
    )


def _meeting() -> Meeting:
    chair = Person(name="Trần Văn Bình", honorific="đồng chí", positions=("Trưởng Ban",))
    return Meeting(
        date=dt.date(2021, 3, 2),
        participants=(
            Participant(roles=(Role.CHAIR, Role.CONCLUDING), party=chair),
            Participant(roles=(Role.CHAIR,), party=Organisation(name="Văn phòng")),
            Participant(roles=(Role.ATTENDING,), party=Person(name="Ngô Thị Mai")),
        ),
        narrative=Narrative(
            content=(Paragraph.of("Chủ trì: ", PersonName(text="Trần  Văn Bình"), " theo quy chế"),)
        ),
    )


def _conclusions() -> Conclusions:
    point = Item(label=labelled("a)", LabelStyle.LOWER_LETTER))
    item = Item(
        label=labelled("1."),
        content=(
            Paragraph.of(PersonName(text="Đỗ Văn Xa"), " theo ", cited("120/2020/QH14")),
            point,
            Paragraph.of("Như ", cited("12/QĐ-UBND"), " và ", cited("07/TB-BDT")),
        ),
    )
    heading = Paragraph.of("Kết quả theo ", cited("65-KL/TW"))
    section = Section(label=labelled("I.", LabelStyle.ROMAN), heading=heading, content=(item,))
    return Conclusions(content=(Paragraph.of("Theo ", PersonName(text="Phạm Văn Sơn")), section))
