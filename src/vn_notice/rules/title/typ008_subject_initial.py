"""TYP008."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "TYP008",
    "subject-initial",
    severity=Severity.NOTE,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục III, Mẫu 1.2; Phụ lục I, Phần I, Mục V",
    },
    en="the subject begins with the small letter {letter}; write {right}",
    vi="trích yếu mở đầu bằng chữ thường {letter}; viết hoa {right}",
    reason="Các ví dụ trích yếu của văn bản có tên loại đều viết hoa chữ cái đầu.",
    bad=(
        Example(
            subject="về công tác phòng, chống lụt bão", fixed="Về công tác phòng, chống lụt bão"
        ),
    ),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """The subject of a document with a type begins with a capital.

    Why: the samples show it; documents of the Party begin it with a small letter.
    """
    words = notice.subject.text if notice.subject else ""
    if words[:1].islower() and notice.document_type:
        right = words[0].upper()
        yield site.found("subject", within=(0, 1), fix=right, letter=words[0], right=right)
