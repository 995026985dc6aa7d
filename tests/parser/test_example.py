"""The notice of Ban Dân tộc tỉnh Đồng Nai: every part of it has its place."""

import datetime as dt
from functools import cache
from pathlib import Path

import pytest

from vn_notice.model.body import Item, Section
from vn_notice.model.cited import cited_documents
from vn_notice.model.inline import Citation, InlineLabel, Paragraph
from vn_notice.model.notice import Notice
from vn_notice.model.parsed import Parsed
from vn_notice.model.parties import Organisation, Person
from vn_notice.model.path import at, find
from vn_notice.parser.reader import parse
from vn_notice.vocabulary.numbering import LabelStyle
from vn_notice.vocabulary.roles import Role
from vn_notice.vocabulary.signing import SigningAuthority

EXAMPLE = Path(__file__).parents[2] / "examples" / "dong-nai-2021" / "notice.txt"


@cache
def read_example() -> Parsed:
    """Return the example as it is read."""
    return parse(EXAMPLE.read_text(encoding="utf-8"), EXAMPLE.name)


@pytest.fixture
def notice() -> Notice:
    """Return the notice of the example."""
    return read_example().notice


def names(notice: Notice, role: Role, kind: type) -> list[str]:
    """Return the names of the participants of one kind with one role."""
    assert notice.meeting
    return [who.party.name for who in notice.meeting.by_role(role) if isinstance(who.party, kind)]


def test_place_and_date_of_issue(notice: Notice) -> None:
    """The line of place and date is read; what the extraction lost of the header is absent."""
    line = notice.header.place_date

    assert line
    assert ("Đồng Nai", dt.date(2021, 1, 22)) == (line.place, line.date)
    assert notice.header.number is None
    assert notice.header.issuing_body is None


def test_type_and_subject(notice: Notice) -> None:
    """The printed type and the subject are read."""
    assert notice.document_type
    assert notice.subject
    assert notice.document_type.code == "TB"
    assert notice.subject.text.startswith("Kết luận tại Hội nghị tổng kết công tác dân tộc")
    assert notice.subject.text.endswith("năm 2021.")


def test_legal_basis_with_its_citation(notice: Notice) -> None:
    """The one legal basis cites the programme by number and date."""
    (basis,) = notice.legal_bases
    (citation,) = basis.citations

    assert str(citation.number) == "03/CTr-BDT"
    assert citation.date == dt.date(2020, 1, 3)
    assert citation.document_type == "Chương trình"


def test_the_meeting(notice: Notice) -> None:
    """The date, the name and the convening body of the meeting are read."""
    meeting = notice.meeting

    assert meeting
    assert meeting.date == dt.date(2021, 1, 15)
    assert meeting.name == (
        "Hội nghị tổng kết công tác dân tộc năm 2020, triển khai nhiệm vụ năm 2021"
    )
    assert meeting.convening_body == Organisation(name="Ban Dân tộc")


def test_persons_and_their_roles(notice: Notice) -> None:
    """Chair, guests, reporter and who concluded are told apart, with their positions."""
    assert notice.meeting
    persons = {
        who.party.name: who for who in notice.meeting.participants if isinstance(who.party, Person)
    }
    positions = {name: getattr(who.party, "positions", ()) for name, who in persons.items()}

    assert {
        "Nguyễn Văn Khang": (Role.CHAIR, Role.CONCLUDING),
        "Võ Tấn Đức": (Role.DIRECTING,),
        "Phạm Thanh Hải": (Role.DIRECTING,),
        "Thổ Út": (Role.REPORTING,),
    } == {name: who.roles for name, who in persons.items()}
    assert {
        "Nguyễn Văn Khang": ("Trưởng Ban Dân tộc",),
        "Võ Tấn Đức": ("Tỉnh ủy viên", "Phó Chủ tịch UBND tỉnh"),
        "Phạm Thanh Hải": ("Trưởng Văn phòng Đại diện Ủy ban Dân tộc tại Thành phố Hồ Chí Minh",),
        "Thổ Út": ("Phó Trưởng ban Dân tộc",),
    } == positions


def test_bodies_and_groups(notice: Notice) -> None:
    """The bodies and groups that attended, and the units that spoke, are participants too."""
    assert names(notice, Role.ATTENDING, Organisation) == [
        "các đồng chí đại diện lãnh đạo UBMTTQ Việt Nam tỉnh",
        "các sở, ngành của tỉnh",
        "lãnh đạo Phòng Dân tộc các huyện, thành phố Long Khánh",
        "cán bộ theo dõi công tác dân tộc thuộc VP. HĐND – UBND huyện Nhơn Trạch, thành phố Biên Hòa",
        "công chức thuộc các phòng của Ban Dân tộc và cơ quan báo, đài đến dự và đưa tin",
    ]
    assert names(notice, Role.SPEAKING, Organisation) == [
        "Tân Phú", "Định Quán", "Xuân Lộc", "thành phố Long Khánh",
    ]  # fmt: skip


def test_sections_and_items(notice: Notice) -> None:
    """Two sections hold the numbered items, and item II.6 four dashes."""
    first, second = notice.conclusions.content

    assert isinstance(first, Section)
    assert isinstance(second, Section)
    items = [part for part in second.content if isinstance(part, Item)]
    assert ["I.", "II."] == [first.label.label, second.label.label]
    assert ["1.", "2."] == [part.label.label for part in first.content if isinstance(part, Item)]
    assert list(range(1, 10)) == [item.label.ordinal for item in items]
    dashes = [part for part in items[5].content if isinstance(part, Item)]
    assert [LabelStyle.BULLET] * 4 == [dash.label.style for dash in dashes]
    assert items[5].heading == Paragraph.of("Công tác cải cách hành chính")


def test_running_enumeration(notice: Notice) -> None:
    """The enumeration (1) (2) (3) runs within the paragraph of item I.2."""
    paragraph = at(notice, "/notice/conclusions/section[1]/item[2]/paragraph[1]")
    labels = [part for part in paragraph.content if isinstance(part, InlineLabel)]

    assert [("(1)", 1), ("(2)", 2), ("(3)", 3)] == [(part.text, part.ordinal) for part in labels]


def test_twelve_citations_of_ten_documents(notice: Notice) -> None:
    """Every citation stands in its paragraph, in order, with its date where one is given."""
    found = [(str(c.number), c.date) for c in find(notice, Citation)]

    assert found == [
        ("03/CTr-BDT", dt.date(2020, 1, 3)),
        ("3716/QĐ-UBND", None),
        ("771/QĐ-TTg", None),
        ("120/2020/QH14", dt.date(2020, 6, 19)),
        ("65-KL/TW", dt.date(2019, 10, 30)),
        ("24-NQ/TW", None),
        ("120/2020/QH14", None),
        ("52/NQ-CP", dt.date(2016, 6, 15)),
        ("402/QĐ-TTg", dt.date(2016, 3, 14)),
        ("771/QĐ-TTg", dt.date(2018, 6, 26)),
        ("26/CT-TTg", dt.date(2016, 9, 5)),
        ("2214/QĐ-TTg", dt.date(2013, 11, 14)),
    ]
    assert len({number for number, _ in found}) == 10


def test_paragraphs_split_by_a_page_are_one_again(notice: Notice) -> None:
    """The words around a page break stand in one paragraph, one space between them."""
    first = at(notice, "/notice/conclusions/section[1]/item[1]/paragraph[1]").text
    second = at(notice, "/notice/conclusions/section[2]/item[1]/paragraph[1]").text

    assert "phát triển kinh tế - xã hội vùng đồng bào DTTS" in first
    assert "Kết luận số 65-KL/TW, ngày 30/10/2019 của Bộ Chính trị" in second


def test_slips_of_the_pen_are_kept(notice: Notice) -> None:
    """What the office wrote is not mended."""
    heading = at(notice, "/notice/conclusions/section[1]/heading").text

    assert heading == "Thông nhất nội dung kết quả công tác dân tộc năm 2020"
    assert notice.closing
    assert notice.closing.end_mark == "./\\v"


def test_ending(notice: Notice) -> None:
    """Recipients, filing, drafter's mark and signature are read."""
    distribution, signature = notice.distribution, notice.signature

    assert distribution
    assert distribution.filing
    assert distribution.drafter_mark
    assert signature
    assert len(distribution.recipients) == 6
    assert distribution.recipients[3].text == "UBND các huyện, thành phố"
    assert (distribution.filing.text, distribution.filing.units) == ("VT, VP", ("VT", "VP"))
    assert distribution.drafter_mark.code == "Hòa/2021/TB01"
    assert [("TL. TRƯỞNG BAN", SigningAuthority.BY_ORDER), ("CHÁNH VĂN PHÒNG", None)] == [
        (line.text, line.authority) for line in signature.lines
    ]
    assert signature.name == "Nguyễn Thị Hiên"


def test_where_a_part_stands() -> None:
    """The source map gives the line and column of parts, also of citations within paragraphs."""
    parsed = read_example()
    path = "/notice/legalBasis[1]/citation[1]"
    (span,) = parsed.source_map.spans(path)

    assert parsed.source.slice(span).startswith("Chương trình số 03/CTr-BDT")
    assert str(parsed.source.position(span.start)) == "9:11"


def test_what_is_missing_is_reported() -> None:
    """The report names the parts of the header that the extraction lost, and the odd end mark."""
    found = [(d.code, d.path) for d in read_example().report]

    assert found == [
        ("PA010", "/notice/closing/endMark"),
        ("PA003", "/notice/header/nationalName"),
        ("PA003", "/notice/header/issuingBody"),
        ("PA003", "/notice/header/number"),
    ]


def test_short_mentions_resolve_to_the_full_one(notice: Notice) -> None:
    """All citations of a document are one document, with the date that one of them gives."""
    cited = {str(document.number): document for document in cited_documents(notice)}

    assert len(cited) == 10
    assert (cited["771/QĐ-TTg"].date, len(cited["771/QĐ-TTg"].paths)) == (dt.date(2018, 6, 26), 2)
    assert cited["120/2020/QH14"].document_type == "Nghị quyết"
