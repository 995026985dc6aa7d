"""The documents that a notice cites, each once, with all that its citations say together."""

import datetime as dt

import attrs

from vn_notice.model.inline import Citation
from vn_notice.model.notice import Notice
from vn_notice.model.path import walk
from vn_notice.model.values import DocumentNumber


@attrs.frozen
class CitedDocument:
    """A cited document (*văn bản được viện dẫn*): what its citations say of it, and where.

    The first citation of a document is meant to be full and later ones short (NĐ 30/2020/NĐ-CP,
    Phụ lục I, Phần I, Mục II, khoản 6 điểm b); each value is from the first that has it.

    Attributes:
        number: Number and symbol.
        document_type: Type as printed.
        date: Date of the document.
        issuer: Who issued it, as printed.
        paths: The paths of its citations, in order.
    """

    number: DocumentNumber
    document_type: str | None
    date: dt.date | None
    issuer: str | None
    paths: tuple[str, ...]


def cited_documents(notice: Notice) -> tuple[CitedDocument, ...]:
    """Return the documents that *notice* cites by number, in order of first mention.

    Example:
        >>> from vn_notice.model.inline import Paragraph
        >>> number = DocumentNumber.parse("52/NQ-CP")
        >>> full = Citation(text="NQ 52/NQ-CP", document_type="Nghị quyết", number=number)
        >>> short = Citation(text="52/NQ-CP", number=number)
        >>> (cited,) = cited_documents(Notice(subject=Paragraph.of(full, " và ", short)))
        >>> cited.document_type, len(cited.paths)
        ('Nghị quyết', 2)
    """
    found: dict[str, list[tuple[str, Citation]]] = {}
    for step in walk(notice):
        if isinstance(step.value, Citation) and step.value.number:
            found.setdefault(str(step.value.number), []).append((step.path, step.value))
    return tuple(_together(mentions) for mentions in found.values())


def _together(mentions: list[tuple[str, Citation]]) -> CitedDocument:
    citations = [citation for _, citation in mentions]
    number = citations[0].number
    assert number is not None  # noqa: S101 - only numbered citations are gathered
    return CitedDocument(
        number=number,
        document_type=next((c.document_type for c in citations if c.document_type), None),
        date=next((c.date for c in citations if c.date), None),
        issuer=next((c.issuer for c in citations if c.issuer), None),
        paths=tuple(path for path, _ in mentions),
    )
