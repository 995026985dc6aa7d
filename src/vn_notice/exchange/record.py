"""The flat record of a notice: the fields by which notices are filed and searched."""

import re
from collections.abc import Iterable, Iterator
from typing import NotRequired, TypedDict

from vn_notice.errors import require
from vn_notice.model.body import Block
from vn_notice.model.inline import Paragraph, PersonName
from vn_notice.model.notice import Notice
from vn_notice.model.parties import Person
from vn_notice.vocabulary.roles import Role

#: Glyphs of symbol fonts, which extraction leaves as private-use characters, are bullets.
_GLYPH = re.compile("[\uf000-\uf0ff]")
_SUBJECT_LABEL = re.compile(r"\A[Vv]\s?/\s?[Vv]\b\s?[:.]?\s*")


class Record(TypedDict):
    """The flat record; what the notice does not have is None or an empty list."""

    source: NotRequired[str]
    document_type: str | None
    number: str | None
    issuer: str | None
    parent_issuer: str | None
    place: str | None
    date: str | None
    subject: str | None
    legal_bases: list[str]
    meeting_date: str | None
    chairs: list[str]
    persons: list[str]
    outline: list[str]
    citations: list[str]
    recipients: list[str]
    filing: str | None
    drafter_mark: str | None
    signing_lines: list[str]
    signer_name: str | None


def to_record(notice: Notice, source: str = "") -> Record:
    """Return the flat record of *notice*; its first key is "source" when *source* is given.

    Example:
        >>> to_record(Notice(subject=Paragraph.of("Về việc nghỉ Tết")), "a.txt")["subject"]
        'Về việc nghỉ Tết'
    """
    require("to_record", notice, Notice)
    require("to_record", source, str)
    header, meeting = notice.header, notice.meeting
    line, issued = header.place_date, notice.issue_date
    sent, signed = notice.distribution, notice.signature
    filing, mark = (sent.filing, sent.drafter_mark) if sent else (None, None)
    record: Record = {
        "document_type": _type_code(notice),
        "number": str(notice.number) if notice.number else None,
        "issuer": header.issuing_body.name if header.issuing_body else None,
        "parent_issuer": header.parent_body.name if header.parent_body else None,
        "place": line.place if line else None,
        "date": issued.isoformat() if issued else None,
        "subject": _subject(notice.subject.text) if notice.subject else None,
        "legal_bases": [_unmarked(basis.text) for basis in notice.legal_bases],
        "meeting_date": meeting.date.isoformat() if meeting and meeting.date else None,
        "chairs": chairs(notice),
        "persons": persons(notice),
        "outline": [f"{depth} {label}" for depth, label in outline(_content(notice))],
        "citations": citations(notice),
        "recipients": [recipient.text for recipient in sent.recipients] if sent else [],
        "filing": filing.text.rstrip(" .") if filing else None,
        "drafter_mark": mark.code if mark else None,
        "signing_lines": [line.text for line in signed.lines] if signed else [],
        "signer_name": signed.name if signed else None,
    }
    return {"source": source, **record} if source else record


def _content(notice: Notice) -> tuple[Block, ...]:
    """Return the content of narrative and conclusions together."""
    narrative = notice.meeting.narrative.content if notice.meeting else ()
    return (*narrative, *notice.conclusions.content)


def _subject(text: str) -> str:
    """Return the subject without "V/v", and without brackets around the whole of it."""
    if text[:1] == "(" and text.find(")") == len(text) - 1:
        text = text[1:-1]
    return _SUBJECT_LABEL.sub("", text)


def _type_code(notice: Notice) -> str | None:
    """Return the code of the printed type; a công văn prints none but has its subject above."""
    if notice.document_type:
        return notice.document_type.code
    number = notice.number
    return "CV" if notice.subject and number and number.type_code == "CV" else None


def chairs(notice: Notice) -> list[str]:
    """Return the names of the people who presided over the meeting."""
    presided = notice.meeting.by_role(Role.CHAIR) if notice.meeting else ()
    return _once(who.party.name for who in presided if isinstance(who.party, Person))


def persons(notice: Notice) -> list[str]:
    """Return who is named from the title to the first labelled part, in order, once each."""
    return _once(_named(notice))


def _named(notice: Notice) -> Iterator[str]:
    for paragraph in (*_opening(notice), *_leading(notice.conclusions.content)):
        for part in paragraph.content:
            if isinstance(part, PersonName):
                yield part.text
    for who in notice.meeting.participants if notice.meeting else ():
        if isinstance(who.party, Person):
            yield who.party.name


def _opening(notice: Notice) -> Iterator[Paragraph]:
    if notice.subject:
        yield notice.subject
    yield from notice.addressees
    yield from notice.legal_bases
    if notice.meeting:
        yield from _body(notice.meeting.narrative.content)


def _leading(content: Iterable[Block]) -> Iterator[Paragraph]:
    for block in content:
        if not isinstance(block, Paragraph):
            return
        yield block


def outline(content: Iterable[Block], depth: int = 1) -> Iterator[tuple[int, str]]:
    """Yield the depth and the label of every section and item, in order.

    Example:
        >>> from vn_notice.model.body import Item
        >>> from vn_notice.model.values import Label
        >>> from vn_notice.vocabulary.numbering import LabelStyle
        >>> label = Label(label="1.", style=LabelStyle.ARABIC, ordinal=1)
        >>> list(outline([Item(label=label)]))
        [(1, '1.')]
    """
    for block in content:
        if not isinstance(block, Paragraph):
            yield depth, _GLYPH.sub("•", block.label.label)
            yield from outline(block.content, depth + 1)


def citations(notice: Notice) -> list[str]:
    """Return the numbers of the cited documents in order of first mention, once each."""
    own = str(notice.number) if notice.number else None
    paragraphs = (
        *_opening(notice),
        *_body(notice.conclusions.content),
        *(notice.closing.paragraphs if notice.closing else ()),
    )
    cited = (str(c.number) for p in paragraphs for c in p.citations if c.number)
    return list(dict.fromkeys(number for number in cited if number != own))


def _body(content: Iterable[Block]) -> Iterator[Paragraph]:
    for block in content:
        if isinstance(block, Paragraph):
            yield block
        else:
            if block.heading:
                yield block.heading
            yield from _body(block.content)


def _unmarked(text: str) -> str:
    """Return a legal basis without its dash and the mark that ends it; "…" is no such mark."""
    return re.sub(r"\A[-–—+*•●▪\uf000-\uf0ff]\s*|(?<![.…])\s*[,;.]\s*\Z", "", text)


def _once(names: Iterable[str]) -> list[str]:
    """Return every name once, as it is written first; capitals and spaces make no other name."""
    found: dict[str, str] = {}
    for name in names:
        plain = " ".join(name.split())
        found.setdefault(plain.casefold(), plain)
    return list(found.values())
