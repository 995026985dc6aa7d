"""Notices within the customary forms, for the law that their text is read back to the same notice.

What is customary here, and outside the law when it is not: a paragraph ends with a full stop and stands
before the items of its part; a heading ends with none and has something below it; items of a level are
numbered in order from the first; offices hold no comma; participants stand in the order chair, directing,
attending, reporting, speaking, persons before bodies; a body attends or speaks, and is not called like a person; a person has a form of
address; a meeting has a name, and a place only beside the body that held it; a distribution list has a
label, dashes and a filing line; words are single-spaced and composed.
"""

import datetime as dt
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from vn_notice.grammar.labels import write_roman
from vn_notice.model import (
    Annex,
    Citation,
    Closing,
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
from vn_notice.vocabulary.numbering import POINT_LETTERS

STARTS = [
    "Triển khai", "Rà soát", "Bố trí", "Hoàn thành", "Phối hợp", "Tập trung", "Các cơ quan", "Tiếp tục",
    "Đẩy mạnh", "Ủy ban nhân dân các huyện", "Sở Tài chính", "Bảo đảm",
]  # fmt: skip
WORDS = (
    "thực hiện công tác kế hoạch nhiệm vụ phát triển kinh tế xã hội địa phương bảo đảm tiến độ chất lượng "
    "kinh phí nguồn vốn dự án chính sách đời sống nhân dân vùng khó khăn giai đoạn hiệu quả kịp thời"
).split()
TYPES = {"THÔNG BÁO": "TB", "KẾ HOẠCH": "KH", "HƯỚNG DẪN": "HD"}
STATE_BODIES = [
    ("UBND TỈNH AN BÌNH", "SỞ NỘI VỤ", "SNV"), (None, "ỦY BAN NHÂN DÂN TỈNH AN BÌNH", "UBND"),
    (None, "BỘ TÀI CHÍNH", "BTC"), ("BỘ CÔNG THƯƠNG", "TRƯỜNG ĐẠI HỌC ĐÔNG HẢI", "ĐHĐH"),
]  # fmt: skip
PARTY_BODIES = [(None, "TỈNH ỦY AN BÌNH", "TU"), ("TỈNH ỦY AN BÌNH", "BAN TỔ CHỨC", "BTCTU")]
PLACES = ["Hà Nội", "An Bình", "Đồng Nai", "Thành phố Hồ Chí Minh"]
ISSUERS = ["Chính phủ", "Thủ tướng Chính phủ"]
SURNAMES = ["Nguyễn", "Trần", "Lê", "Phạm", "Võ", "Đặng"]
MIDDLES = ["Văn", "Thị", "Đức", "Thanh"]
GIVEN = ["Bình", "Hạnh", "Sơn", "Lan", "Tùng", "Yến", "Khang"]
OFFICES = [
    "Trưởng Ban Dân tộc", "Phó Chủ tịch UBND tỉnh", "Giám đốc Sở Tài chính", "Tỉnh ủy viên",
    "Chánh Văn phòng", "Bí thư Tỉnh ủy",
]  # fmt: skip
GROUPS = ["lãnh đạo các sở", "đại diện các cơ quan của tỉnh", "lãnh đạo UBND các huyện"]
UNITS = ["Sở Tài chính", "Sở Tư pháp", "Văn phòng UBND tỉnh"]
RECIPIENTS = [
    ("Như trên", None), ("Các phòng", None), ("Lãnh đạo Ban (để b/c)", "để b/c"), ("UBND các huyện, thành phố", None),
    ("Trang Thông tin điện tử", None), ("Các sở, ban, ngành (để thực hiện)", "để thực hiện"),
]  # fmt: skip
SIGNINGS: list[list[tuple[str, SigningAuthority | None]]] = [
    [("CHỦ TỊCH", None)],
    [("TL. TRƯỞNG BAN", SigningAuthority.BY_ORDER), ("CHÁNH VĂN PHÒNG", None)],
    [("KT. GIÁM ĐỐC", SigningAuthority.FOR), ("PHÓ GIÁM ĐỐC", None)],
    [("TM. ỦY BAN NHÂN DÂN", SigningAuthority.ON_BEHALF), ("CHỦ TỊCH", None)],
]
#: The levels of a body, from the outermost; the decree's two schemes (II.6.đ, V.6) and their tails.
SCHEMES = [
    [LabelStyle.PART, LabelStyle.ROMAN, LabelStyle.ARABIC],
    [LabelStyle.CHAPTER, LabelStyle.ARTICLE, LabelStyle.ARABIC, LabelStyle.LOWER_LETTER],
    [LabelStyle.ROMAN, LabelStyle.ARABIC, LabelStyle.LOWER_LETTER, LabelStyle.BULLET],
    [LabelStyle.ARABIC, LabelStyle.LOWER_LETTER],
    [LabelStyle.ARABIC, LabelStyle.BULLET],
]
_WRITTEN: dict[LabelStyle, Callable[[int], str]] = {
    LabelStyle.PART: lambda n: f"Phần {write_roman(n)}",
    LabelStyle.CHAPTER: lambda n: f"Chương {write_roman(n)}",
    LabelStyle.ROMAN: lambda n: f"{write_roman(n)}.",
    LabelStyle.ARTICLE: lambda n: f"Điều {n}.",
    LabelStyle.ARABIC: lambda n: f"{n}.",
    LabelStyle.LOWER_LETTER: lambda n: f"{POINT_LETTERS[n - 1]})",
    LabelStyle.BULLET: lambda _: "-",
}
DATES = st.dates(min_value=dt.date(2000, 1, 1), max_value=dt.date(2035, 12, 31))
_SOME_WORDS = st.lists(st.sampled_from(WORDS), min_size=3, max_size=30).map(" ".join)
_NAMES = st.tuples(*map(st.sampled_from, (SURNAMES, MIDDLES, GIVEN))).map(" ".join)


def headings() -> st.SearchStrategy[Paragraph]:
    """Return words without a final stop."""
    words = st.lists(st.sampled_from(WORDS), min_size=2, max_size=8).map(" ".join)
    return st.builds(lambda a, b: Paragraph.of(f"{a} {b}"), st.sampled_from(STARTS), words)


@st.composite
def citations(draw: st.DrawFn) -> Citation:
    """Draw a citation by number, with date and issuer or without."""
    number = f"{draw(st.integers(1, 4000)):02}/QĐ-TTg"
    date = draw(st.none() | DATES)
    issuer = draw(st.none() | st.sampled_from(ISSUERS))
    text = f"Quyết định số {number}"
    text += f" ngày {date.day:02}/{date.month:02}/{date.year}" if date else ""
    text += f" của {issuer}" if issuer else ""
    return Citation(
        text=text,
        document_type="Quyết định",
        number=DocumentNumber.parse(number),
        date=date,
        issuer=issuer,
    )


@st.composite
def sentences(draw: st.DrawFn, end: str = ".") -> Paragraph:
    """Draw a paragraph of one sentence, with a citation or without."""
    lead = f"{draw(st.sampled_from(STARTS))} {draw(_SOME_WORDS)}"
    if draw(st.booleans()):
        return Paragraph.of(f"{lead}{end}")
    return Paragraph.of(f"{lead} theo ", draw(citations()), f" về {draw(_SOME_WORDS)}{end}")


@st.composite
def bodies(draw: st.DrawFn, *, led: bool) -> Conclusions:
    """Draw a body in one of the schemes; *led* by a paragraph, or opening with the first part."""
    scheme = draw(st.sampled_from(SCHEMES))
    lead = draw(st.lists(sentences(), min_size=1, max_size=2)) if led else []
    return Conclusions(content=(*lead, *draw(parts(tuple(scheme)))))


@st.composite
def parts(draw: st.DrawFn, scheme: tuple[LabelStyle, ...]) -> Any:
    """Draw parts of the first level of *scheme*, with the other levels within them."""
    style, below = scheme[0], scheme[1:]
    count = draw(st.integers(1, 3))
    return tuple(draw(_part(style, number, below)) for number in range(1, count + 1))


@st.composite
def _part(draw: st.DrawFn, style: LabelStyle, number: int, below: tuple[LabelStyle, ...]) -> Any:
    ordinal = None if style is LabelStyle.BULLET else number
    label = Label(label=_WRITTEN[style](number), style=style, ordinal=ordinal)
    nothing: st.SearchStrategy[Any] = st.just(())
    inner = draw(st.one_of(nothing, parts(below)) if below else nothing)
    text = tuple(draw(st.lists(sentences(), max_size=2)))
    if style in (LabelStyle.PART, LabelStyle.CHAPTER, LabelStyle.ROMAN):
        return Section(label=label, heading=draw(headings()), content=(*text, *inner))
    headed = style is not LabelStyle.BULLET and (text or inner) and draw(st.booleans())
    if headed:
        return Item(label=label, heading=draw(headings()), content=(*text, *inner))
    first = draw(sentences(draw(st.sampled_from([".", ";"]))))
    return Item(label=label, content=(first, *text, *inner))


@st.composite
def headers(draw: st.DrawFn, *, party: bool) -> Header:
    """Draw a header, whole or with place and date alone as an extracted text may have it."""
    place, date = draw(st.sampled_from(PLACES)), draw(DATES)
    month = f"{date.month:02}" if date.month < 3 else str(date.month)
    written = f"{place}, ngày {date.day:02} tháng {month} năm {date.year}"
    place_date = PlaceDateLine(text=written, place=place, date=date)
    if not party and draw(st.booleans()):
        return Header(place_date=place_date)
    parent, issuer, symbol = draw(st.sampled_from(PARTY_BODIES if party else STATE_BODIES))
    serial = f"{draw(st.integers(1, 999)):02}"
    number = f"{serial}-TB/{symbol}" if party else f"{serial}/TB-{symbol}"
    urgent = draw(st.sampled_from([None, "KHẨN", "HỎA TỐC"]))
    return Header(
        parent_body=Organisation(name=parent) if parent else None,
        issuing_body=Organisation(name=issuer),
        national_name="ĐẢNG CỘNG SẢN VIỆT NAM" if party else "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        motto=None if party else "Độc lập - Tự do - Hạnh phúc",
        number=NumberLine(
            text=f"Số {number}" if party else f"Số: {number}", number=DocumentNumber.parse(number)
        ),
        place_date=place_date,
        marks=(Mark(text=urgent, kind=MarkKind.URGENCY),) if urgent else (),
    )


@st.composite
def meetings(draw: st.DrawFn) -> Meeting:
    """Draw a meeting without a narrative."""
    kind = draw(st.sampled_from(["Hội nghị", "cuộc họp", "phiên họp"]))
    convening = draw(st.none() | st.sampled_from(["Ban Dân tộc", "Ủy ban nhân dân tỉnh"]))
    names = draw(st.lists(_NAMES, min_size=5, max_size=5, unique=True))
    date, days = draw(DATES), draw(st.integers(0, 2))
    persons = [
        ((Role.CHAIR, Role.CONCLUDING),), ((Role.DIRECTING,),), ((Role.ATTENDING,),),
        ((Role.REPORTING,),), ((Role.SPEAKING,),),
    ]  # fmt: skip
    present = [True, *(draw(st.booleans()) for _ in persons[1:])]
    people = [
        Participant(party=draw(_persons(name)), roles=roles[0])
        for name, roles, there in zip(names, persons, present, strict=True)
        if there
    ]
    groups = [(Role.ATTENDING, GROUPS), (Role.SPEAKING, UNITS)]
    others = [
        Participant(party=Organisation(name=name), roles=(role,))
        for role, pool in groups
        for name in draw(st.lists(st.sampled_from(pool), unique=True, max_size=3))
    ]
    return Meeting(
        date=date,
        end_date=date + dt.timedelta(days=days) if days else None,
        place=draw(st.none() | st.just("trụ sở Ban Dân tộc")) if convening else None,
        name=f"{kind} {draw(_SOME_WORDS)}",
        convening_body=Organisation(name=convening) if convening else None,
        participants=(*people, *others),
    )


@st.composite
def _persons(draw: st.DrawFn, name: str) -> Person:
    positions = draw(st.lists(st.sampled_from(OFFICES), max_size=2, unique=True))
    honorific = draw(st.sampled_from(["đồng chí", "ông", "bà"]))
    return Person(name=name, honorific=honorific, positions=tuple(positions))


@st.composite
def distributions(draw: st.DrawFn) -> DistributionList:
    """Draw a distribution list."""
    listed = draw(st.lists(st.sampled_from(RECIPIENTS), min_size=1, max_size=5))
    copies = draw(st.none() | st.integers(1, 99))
    mark = draw(st.sampled_from([None, "PL.(300)", "<Hoa/2021/TB01>"]))
    return DistributionList(
        label="Nơi nhận:",
        recipients=tuple(Recipient(text=t, marker="-", end=";", purpose=p) for t, p in listed),
        filing=FilingEntry(
            text="VT, VP" + (f" ({copies})" if copies else ""),
            marker="-",
            label="Lưu:",
            end=".",
            copies=copies,
        ),
        drafter_mark=DrafterMark(text=mark, code=mark.strip("<>")) if mark else None,
    )


@st.composite
def signatures(draw: st.DrawFn) -> SignatureBlock:
    """Draw a signature block."""
    lines = draw(st.sampled_from(SIGNINGS))
    return SignatureBlock(
        lines=tuple(SigningLine(text=text, authority=authority) for text, authority in lines),
        marks=draw(st.sampled_from([(), ("(Đã ký)",)])),
        name=draw(_NAMES),
    )


@st.composite
def annexes(draw: st.DrawFn) -> tuple[Annex, ...]:
    """Draw annexes, numbered when there are several."""
    count = draw(st.integers(0, 2))
    return tuple(
        Annex(
            heading=Paragraph.of(f"Phụ lục {write_roman(number)}" if count > 1 else "Phụ lục"),
            paragraphs=(
                Paragraph.of("PHÂN CÔNG NHIỆM VỤ"),
                *draw(st.lists(sentences(), max_size=2)),
            ),
        )
        for number in range(1, count + 1)
    )


@st.composite
def customary_notices(draw: st.DrawFn, *, meeting: bool | None = None) -> Notice:
    """Draw a notice; *meeting* says whether it reports one, and leaves it to chance when `None`."""
    party = draw(st.booleans())
    held = draw(meetings()) if (draw(st.booleans()) if meeting is None else meeting) else None
    printed = "THÔNG BÁO" if held else draw(st.sampled_from(sorted(TYPES)))
    end_mark = None if party else draw(st.sampled_from([None, "./."]))
    thanks = Paragraph.of(f"Trên đây là {draw(_SOME_WORDS)}{'' if end_mark else '.'}")
    closing = Closing(paragraphs=(thanks,), end_mark=end_mark)
    bases = draw(st.lists(citations(), max_size=2))
    return Notice(
        header=draw(headers(party=party)),
        document_type=DocumentType(text=printed, code=TYPES[printed]),
        subject=Paragraph.of(f"{'kết luận' if party else 'Kết luận'} về {draw(_SOME_WORDS)}"),
        legal_bases=tuple(
            Paragraph.of("Căn cứ ", cited, " về công tác văn thư;") for cited in bases
        ),
        meeting=held,
        conclusions=draw(bodies(led=held is None)),
        closing=None if held and draw(st.booleans()) else closing,
        distribution=draw(distributions()),
        signature=draw(signatures()),
        annexes=draw(annexes()),
    )
