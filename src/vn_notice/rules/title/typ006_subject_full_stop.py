"""TYP006."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "TYP006",
    "subject-full-stop",
    severity=Severity.NOTE,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 5 điểm a",
        Regime.PARTY: "mục I.5.1.2",
    },
    en="the subject ends with a full stop; leave it out",
    vi="trích yếu kết thúc bằng dấu chấm; không ghi dấu chấm",
    reason="Các mẫu và ví dụ trình bày trích yếu không có dấu chấm ở cuối.",
    bad=(
        Example(subject="Kết luận của Giám đốc Sở Nội vụ tại cuộc họp giao ban tháng 01 năm 2021."),
    ),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """The subject ends without a full stop.

    Why: the decree is silent; its samples have none.
    """
    words = notice.subject.text if notice.subject else ""
    if words.endswith(".") and not words.endswith(".."):
        yield site.found("subject", within=(len(words) - 1, len(words)))
