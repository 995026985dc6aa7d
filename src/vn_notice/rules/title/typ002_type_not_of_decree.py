"""TYP002."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.fuzzy import letters
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.document_types import ADMINISTRATIVE_TYPES, LEGAL_TYPES, PARTY_TYPES

_INSPECTION = re.compile("thanh tra|kiểm tra")
_OTHERS = {letters(entry.name) for entry in PARTY_TYPES} - {
    letters(entry.name) for entry in (*ADMINISTRATIVE_TYPES, *LEGAL_TYPES)
}


@rule(
    "TYP002",
    "type-not-of-decree",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Điều 7",
    },
    en="{written} is not among the types of administrative documents; write the type "
    "alone, as in THÔNG BÁO",
    vi="{written} không có trong các loại văn bản hành chính; chỉ ghi tên loại, ví dụ THÔNG BÁO",
    reason="Văn bản hành chính gồm 29 loại quy định tại Điều 7; nội dung kết luận ghi ở "
    "trích yếu của thông báo.",
    bad=(
        Example(document_type="THÔNG BÁO KẾT LUẬN"),
        Example(document_type="THÔNG TRI"),
    ),
    good=(Example(document_type="KẾT LUẬN", subject="Thanh tra việc quản lý tài chính"),),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """The type of the document is one of those that the decree lists.

    Why: the list is closed; what the document is about belongs in the subject. Normative acts and
    the conclusions of inspections have laws of their own and are let pass.
    """
    kind, subject = notice.document_type, notice.subject
    if kind is None or (subject and _INSPECTION.search(subject.text.lower())):
        return
    written = letters(kind.text)
    if written == "thongbaoketluan" or written in _OTHERS:
        yield site.found("documentType", written=kind.text)
