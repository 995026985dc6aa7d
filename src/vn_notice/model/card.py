"""What a notebook shows of a notice: who, when, about what, and how much of it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from vn_notice.notebook import table_of
from vn_notice.vocabulary.roles import Role

if TYPE_CHECKING:
    from vn_notice.model.meeting import Meeting
    from vn_notice.model.notice import Notice


def card_of(notice: "Notice") -> str:
    """Return *notice* as a small table of HTML; rows for what it does not have are left out."""
    kind = notice.document_type.text if notice.document_type else "Notice"
    caption = f"{kind} {notice.number}" if notice.number else kind
    return table_of(caption, ((name, value) for name, value in _rows(notice) if value))


def _rows(notice: "Notice") -> Iterator[tuple[str, object]]:
    issuer, signature = notice.header.issuing_body, notice.signature
    yield "issued by", issuer and issuer.name
    yield "date", notice.issue_date
    yield "about", notice.subject and notice.subject.text
    if notice.meeting:
        yield from _meeting_rows(notice.meeting)
    blocks = notice.conclusions.content
    yield "body", f"{len(blocks)} block{'' if len(blocks) == 1 else 's'}" if blocks else None
    yield "signed by", signature and signature.name


def _meeting_rows(meeting: "Meeting") -> Iterator[tuple[str, object]]:
    yield "meeting", ", ".join(filter(None, (meeting.name, str(meeting.date or ""))))
    chairs = (p.party.name for p in meeting.participants if Role.CHAIR in p.roles)
    yield "chaired by", ", ".join(name for name in chairs if name)
