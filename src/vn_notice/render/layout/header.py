"""The header in its two columns, the title, and what stands between title and body."""

import re
from collections.abc import Iterator

import attrs

from vn_notice.grammar.folding import fold
from vn_notice.grammar.header_words import ADDRESSEE_LABEL
from vn_notice.model.header import Header, Mark
from vn_notice.model.inline import Inline, Paragraph
from vn_notice.model.notice import Notice
from vn_notice.model.parties import Organisation
from vn_notice.render.layout.blocks import Block, Columns, Line
from vn_notice.render.layout.standards import Box, Component, Standard, box_of
from vn_notice.render.metrics import side_of
from vn_notice.vocabulary.marks import MarkKind

#: The rules below issuing body and subject: a third to a half of the words (II.2.b, II.5.b).
PARTLY = 0.4
#: The rule below the motto, and below the heading of Party documents.
WHOLLY = 1.0
_SHARES = (0.44, 0.56)
#: Millimetres that a name keeps from the other column.
_BETWEEN_COLUMNS = 4.0
_HYPHENS = "-----"
_ASTERISK = "*"
_DASHED = re.compile(r"[-+]\s")


def header(notice: Notice, standard: Standard) -> Iterator[Block]:
    """Yield the two columns, and the lines of the header that have no place of their own."""
    head = notice.header
    letter = _subject(notice, Component.LETTER_SUBJECT) if _is_letter(notice) else ()
    rows = (
        (_bodies(head, standard), _nation(head, standard)),
        (_number(head), _place_date(head)),
        ((*letter, *_marks(head, circulation=False)), _marks(head, circulation=True)),
    )
    filled = tuple(row for row in rows if any(row))
    if filled:
        yield Columns(filled, _SHARES)
    for index, other in enumerate(head.other, 1):
        yield Line(Component.OTHER, other.content, f"/notice/header/other[{index}]")


def _is_letter(notice: Notice) -> bool:
    """Return whether the subject stands below the number: a công văn prints no type."""
    return notice.document_type is None


def _bodies(head: Header, standard: Standard) -> tuple[Line, ...]:
    found: list[Line] = []
    if head.parent_body:
        path = "/notice/header/parentBody"
        found.append(_body(Component.PARENT_BODY, head.parent_body, path, standard))
    if head.issuing_body:
        path, rule = "/notice/header/issuingBody", 0 if standard.dashed else PARTLY
        issuer = _body(Component.ISSUING_BODY, head.issuing_body, path, standard)
        found.append(attrs.evolve(issuer, rule=rule))
        if standard.dashed:
            found.append(Line(Component.NUMBER, (_ASTERISK,)))
    return tuple(found)


def _body(component: Component, body: Organisation, path: str, standard: Standard) -> Line:
    room = _SHARES[0] * standard.text_width - _BETWEEN_COLUMNS
    side = side_of(body.name, standard.faces[component].size, room)
    return Line(component, (body.name,), path, side=side and side + _BETWEEN_COLUMNS / 2)


def _nation(head: Header, standard: Standard) -> tuple[Line, ...]:
    found: list[Line] = []
    if head.national_name:
        rule = WHOLLY if standard.dashed and not head.motto else 0
        path = "/notice/header/nationalName"
        found.append(Line(Component.NATIONAL_NAME, (head.national_name,), path, rule=rule))
    if head.motto:
        found.append(Line(Component.MOTTO, (head.motto,), "/notice/header/motto", rule=WHOLLY))
    return tuple(found)


def _number(head: Header) -> tuple[Line, ...]:
    if not head.number:
        return ()
    return (Line(Component.NUMBER, (head.number.text,), "/notice/header/number"),)


def _place_date(head: Header) -> tuple[Line, ...]:
    if not head.place_date:
        return ()
    return (Line(Component.PLACE_DATE, (head.place_date.text,), "/notice/header/placeDate"),)


def _marks(head: Header, *, circulation: bool) -> tuple[Line, ...]:
    """Return the marks that say who may see the document, or all others."""
    return tuple(
        Line(Component.MARK, (mark.text,), f"/notice/header/mark[{index}]", box=_box(mark))
        for index, mark in enumerate(head.marks, 1)
        if (mark.kind is MarkKind.CIRCULATION) == circulation
    )


def _box(mark: Mark) -> Box | None:
    """Return the box of a mark; the word for a draft stands without one."""
    return None if mark.kind is MarkKind.DRAFT else box_of(mark.text)


def _subject(notice: Notice, component: Component, rule: float = 0) -> tuple[Line, ...]:
    if not notice.subject:
        return ()
    return (Line(component, notice.subject.content, "/notice/subject", rule=rule),)


def title(notice: Notice, standard: Standard) -> Iterator[Block]:
    """Yield the printed type and the subject, centred."""
    if not notice.document_type:
        return
    words = (notice.document_type.text,)
    yield Line(Component.DOCUMENT_TYPE, words, "/notice/documentType")
    rule = 0 if standard.dashed else PARTLY
    for line in _subject(notice, Component.SUBJECT, rule):
        size = standard.faces[line.component].size
        yield attrs.evolve(line, side=side_of(line.words, size, standard.text_width))
        if standard.dashed:
            yield Line(Component.SUBJECT, (_HYPHENS,))


def preamble(notice: Notice) -> Iterator[Block]:
    """Yield addressees, the authority that decides, and the legal bases."""
    many = len(notice.addressees) > 1
    for index, addressee in enumerate(notice.addressees, 1):
        content = _addressed(addressee, first=index == 1, many=many)
        yield Line(Component.ADDRESSEE, content, f"/notice/addressee[{index}]")
    if notice.authority:
        yield Line(Component.AUTHORITY, notice.authority.content, "/notice/authority")
    for index, basis in enumerate(notice.legal_bases, 1):
        yield Line(Component.LEGAL_BASIS, basis.content, f"/notice/legalBasis[{index}]")


def _addressed(addressee: Paragraph, *, first: bool, many: bool) -> tuple[Inline, ...]:
    """Return the words of an addressee, with "Kính gửi:" or a dash where it has none (II.9.d)."""
    words = fold(addressee.text).text
    if ADDRESSEE_LABEL.match(words) or _DASHED.match(words) or words.endswith(":"):
        return addressee.content
    if first:
        return ("Kính gửi: ", *addressee.content)
    return ("- ", *addressee.content) if many else addressee.content
