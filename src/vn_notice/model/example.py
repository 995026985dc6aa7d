"""One short notice that has every part the model knows, for documentation and schemas to show."""

import datetime as dt

from vn_notice.model.body import Annex, Closing, Conclusions, Item, Narrative, Section
from vn_notice.model.distribution import DistributionList, DrafterMark, FilingEntry, Recipient
from vn_notice.model.header import Header, Mark, NumberLine, PlaceDateLine
from vn_notice.model.inline import Citation, InlineLabel, Paragraph, PersonName
from vn_notice.model.meeting import Meeting
from vn_notice.model.notice import DocumentType, Notice
from vn_notice.model.parties import Organisation, Participant, Person
from vn_notice.model.signature import SignatureBlock, SigningLine
from vn_notice.model.values import DocumentNumber, Label
from vn_notice.vocabulary.marks import MarkKind
from vn_notice.vocabulary.numbering import LabelStyle
from vn_notice.vocabulary.roles import Role
from vn_notice.vocabulary.signing import SigningAuthority

_HEADER = Header(
    parent_body=Organisation(name="UBND TỈNH AN BÌNH"),
    issuing_body=Organisation(name="BAN DÂN TỘC"),
    national_name="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto="Độc lập - Tự do - Hạnh phúc",
    number=NumberLine(text="Số: 05/TB-BDT", number=DocumentNumber.parse("05/TB-BDT")),
    place_date=PlaceDateLine(
        text="An Bình, ngày 22 tháng 01 năm 2021", place="An Bình", date=dt.date(2021, 1, 22)
    ),
    marks=(Mark(text="KHẨN", kind=MarkKind.URGENCY),),
    other=(Paragraph.of("Phòng Tổng hợp"),),
)

_LAW = Citation(
    text="Luật số 64/2020/QH14 ngày 18/6/2020 của Quốc hội",
    document_type="Luật",
    number=DocumentNumber.parse("64/2020/QH14"),
    date=dt.date(2020, 6, 18),
    issuer="Quốc hội",
)

_MEETING = Meeting(
    date=dt.date(2021, 1, 15),
    end_date=dt.date(2021, 1, 16),
    place="Hội trường Ban Dân tộc",
    name="Hội nghị tổng kết công tác dân tộc năm 2020",
    convening_body=Organisation(name="Ban Dân tộc"),
    participants=(
        Participant(
            roles=(Role.CHAIR, Role.CONCLUDING),
            party=Person(name="Trần Văn Bình", honorific="đồng chí", positions=("Trưởng Ban",)),
        ),
        Participant(roles=(Role.ATTENDING,), party=Organisation(name="các sở, ngành của tỉnh")),
    ),
    narrative=Narrative(
        content=(
            Paragraph.of(
                "Đồng chí ", PersonName(text="Trần Văn Bình"), " – Trưởng Ban kết luận như sau:"
            ),
        )
    ),
)

_TASK = Item(
    label=Label(label="1.", style=LabelStyle.ARABIC, ordinal=1),
    heading=Paragraph.of("Phòng Chính sách:"),
    content=(
        Paragraph.of(
            InlineLabel(text="(1)", ordinal=1), " rà soát chính sách theo ", _LAW, "; ",
            InlineLabel(text="(2)", ordinal=2), " báo cáo đồng chí ",
            PersonName(text="Trần Văn Bình"), ".",
        ),
    ),
)  # fmt: skip

#: The example; names and places in it are invented.
EXAMPLE = Notice(
    header=_HEADER,
    document_type=DocumentType(text="THÔNG BÁO", code="TB"),
    subject=Paragraph.of("Kết luận tại Hội nghị tổng kết công tác dân tộc năm 2020"),
    authority=Paragraph.of("TRƯỞNG BAN DÂN TỘC"),
    addressees=(Paragraph.of("Các phòng thuộc Ban"),),
    legal_bases=(Paragraph.of("Căn cứ ", _LAW, ";"),),
    meeting=_MEETING,
    conclusions=Conclusions(
        content=(
            Paragraph.of("Hội nghị thống nhất:"),
            Section(
                label=Label(label="I.", style=LabelStyle.ROMAN, ordinal=1),
                heading=Paragraph.of("Nhiệm vụ năm 2021"),
                content=(_TASK,),
            ),
        )
    ),
    closing=Closing(
        paragraphs=(Paragraph.of("Trên đây là kết luận Hội nghị, đề nghị các phòng thực hiện"),),
        end_mark="./.",
    ),
    distribution=DistributionList(
        label="Nơi nhận:",
        recipients=(
            Recipient(text="Lãnh đạo Ban (để b/c)", purpose="để b/c", marker="-", end=";"),
        ),
        filing=FilingEntry(text="VT, VP (3)", copies=3, marker="-", label="Lưu", end="."),
        drafter_mark=DrafterMark(text="<Hoa/2021/TB05>", code="Hoa/2021/TB05", marker="-"),
    ),
    signature=SignatureBlock(
        lines=(
            SigningLine(text="TL. TRƯỞNG BAN", authority=SigningAuthority("TL")),
            SigningLine(text="CHÁNH VĂN PHÒNG"),
        ),
        marks=("(Đã ký)",),
        name="Lê Thị Hoa",
    ),
    annexes=(
        Annex(heading=Paragraph.of("Phụ lục"), paragraphs=(Paragraph.of("Danh sách các phòng"),)),
    ),
)
