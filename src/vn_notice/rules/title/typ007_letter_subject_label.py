"""TYP007."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_LABEL = re.compile(r"(?P<label>[Vv]\s?[/.]\s?[Vv])\s?[:.]?\s*(?P<again>[Vv]ề việc\b|[Vv]/v\b)?")


@rule(
    "TYP007",
    "letter-subject-label",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 5 điểm b",
        Regime.ADMINISTRATIVE_2011: "Điều 10 khoản 2",
    },
    en="the subject of a công văn begins with {written}; write V/v once",
    vi="trích yếu công văn mở đầu bằng {written}; chỉ ghi một lần chữ V/v",
    reason="Trích yếu nội dung công văn trình bày sau chữ “V/v”.",
    bad=(
        Example(like="letter", subject_below_number="V/v: Về việc báo cáo cải cách hành chính"),
        Example(like="letter", subject_below_number="v/v báo cáo cải cách hành chính"),
    ),
    good=(Example(like="letter", subject_below_number="V/v: báo cáo cải cách hành chính"),),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """The subject of a công văn follows the letters V/v, which stand once.

    Why: they stand for "về việc", so that these words after them say it twice.
    """
    if not site.context.is_letter or notice.subject is None:
        return
    found = _LABEL.match(notice.subject.text)
    if found and (found["again"] or found["label"] != "V/v"):
        yield site.found("subject", within=found.span(), written=found[0].strip())
