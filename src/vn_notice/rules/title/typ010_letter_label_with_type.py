"""TYP010."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.header_words import SUBJECT_LABEL
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "TYP010",
    "letter-label-with-type",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 5 điểm b",
    },
    en="{written} begins the subject as in a công văn; leave out V/v and write the "
    "subject below the type",
    vi="{written} ghi như trích yếu công văn; bỏ V/v, ghi trích yếu dưới tên loại văn bản",
    reason="Chữ “V/v” dưới số, ký hiệu chỉ dùng cho công văn; văn bản có tên loại ghi trích "
    "yếu ngay dưới tên loại.",
    bad=(
        Example(subject="V/v nghỉ Tết Nguyên đán năm 2021"),
        Example(subject_below_number="V/v nghỉ Tết"),
    ),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """V/v stands only in a công văn.

    Why: a document with a type has its subject below the type.
    """
    if notice.document_type is None:
        return
    if notice.subject and SUBJECT_LABEL.match(notice.subject.text):
        yield site.found("subject", written=notice.subject.text)
    for place, line in enumerate(notice.header.other, 1):
        if SUBJECT_LABEL.match(line.text):
            yield site.found(f"header/other[{place}]", written=line.text)
