"""NUM014."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import NumberLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "NUM014",
    "number-blank",
    severity=Severity.NOTE,
    law={
        Regime.ADMINISTRATIVE: "Điều 15",
        Regime.ADMINISTRATIVE_2011: "Điều 8 khoản 1",
        Regime.PARTY: "mục I.3.1",
    },
    en="the number is still blank; it is given when the document is issued",
    vi="số văn bản còn để trống; số được cấp khi ban hành văn bản",
    reason="Văn bản được cấp số và thời gian ban hành sau khi ký, trong ngày hoặc ngày làm "
    "việc tiếp theo.",
    bad=(Example(number="Số:     /TB-SNV"),),
)
def check(line: NumberLine, site: Site) -> Iterator[Finding]:
    """The number is filled in.

    Why: a document without a number is a draft, or a copy from before its registration.
    """
    if line.number and not line.number.serial:
        yield site.found()
