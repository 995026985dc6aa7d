"""TYP005."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.fuzzy import is_upper
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_SHORT = 20


@rule(
    "TYP005",
    "subject-in-capitals",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 5 điểm b",
        Regime.ADMINISTRATIVE_2011: "Điều 10 khoản 2",
    },
    en="the subject stands in capitals; write it in small letters",
    vi="trích yếu ghi bằng chữ in hoa; phải trình bày bằng chữ in thường",
    reason="Trích yếu nội dung văn bản trình bày bằng chữ in thường, kiểu chữ đứng, đậm.",
    bad=(Example(subject="KẾT LUẬN CỦA GIÁM ĐỐC SỞ NỘI VỤ TẠI CUỘC HỌP GIAO BAN"),),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """The subject stands in small letters.

    Why: capitals are for the type above it. A subject that begins with the author in capitals is of
    the Party.
    """
    words = notice.subject.text if notice.subject else ""
    if words.isupper() or (len(words) > _SHORT and is_upper(words)):
        yield site.found("subject")
