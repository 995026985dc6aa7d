"""Notices within the customary forms, whose text is read back to the same notice."""

import datetime as dt

from hypothesis import strategies as st

from vn_notice.grammar.dates import write_date
from vn_notice.grammar.labels import write_roman
from vn_notice.model import (
    Annex,
    Closing,
    DistributionList,
    DocumentNumber,
    DocumentType,
    DrafterMark,
    FilingEntry,
    Header,
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
    SignatureBlock,
    SigningLine,
)
from vn_notice.testing.strategies.bodies import SOME_WORDS, bodies, sentences
from vn_notice.testing.strategies.values import DATES, citations, person_names
from vn_notice.testing.strategies.words import (
    GROUPS,
    OFFICES,
    PARTY_BODIES,
    PLACES,
    RECIPIENTS,
    SIGNINGS,
    STATE_BODIES,
    TYPES,
    UNITS,
)


@st.composite
def headers(draw: st.DrawFn, *, party: bool) -> Header:
    """Draw a header, whole or with place and date alone as an extracted text may have it."""
    place, date = draw(st.sampled_from(PLACES)), draw(DATES)
    place_date = PlaceDateLine(text=f"{place}, ngày {write_date(date)}", place=place, date=date)
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
    names = draw(st.lists(person_names(), min_size=5, max_size=5, unique=True))
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
        name=f"{kind} {draw(SOME_WORDS)}",
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
        name=draw(person_names()),
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
    """Draw a notice in customary words and forms (*theo mẫu thường dùng*).

    *meeting* says whether it reports one, and leaves it to chance when `None`. `parse` of its
    `to_text` gives the same notice, with the customary sentences of its meeting.

    What is customary: a paragraph ends with a full stop and stands before the items of its part; a
    heading ends with none and has something below it; items of a level are numbered in order from
    the first; offices hold no comma; participants stand in the order chair, directing, attending,
    reporting, speaking, persons before bodies; a body attends or speaks; a person has a form of
    address; a meeting has a name, and a place only beside the body that held it; a distribution
    list has a label, dashes and a filing line.

    Example:
        >>> from hypothesis import given, settings
        >>> from vn_notice import parse, to_text
        >>> @settings(max_examples=3)
        ... @given(customary_notices(meeting=False))
        ... def test_read(notice):
        ...     assert parse(to_text(notice)).notice == notice
        >>> test_read()
    """
    party = draw(st.booleans())
    held = draw(meetings()) if (draw(st.booleans()) if meeting is None else meeting) else None
    printed = "THÔNG BÁO" if held else draw(st.sampled_from(sorted(TYPES)))
    end_mark = None if party else draw(st.sampled_from([None, "./."]))
    thanks = Paragraph.of(f"Trên đây là {draw(SOME_WORDS)}{'' if end_mark else '.'}")
    closing = Closing(paragraphs=(thanks,), end_mark=end_mark)
    bases = draw(st.lists(citations(), max_size=2))
    return Notice(
        header=draw(headers(party=party)),
        document_type=DocumentType(text=printed, code=TYPES[printed]),
        subject=Paragraph.of(f"{'kết luận' if party else 'Kết luận'} về {draw(SOME_WORDS)}"),
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
