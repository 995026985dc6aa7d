"""PTY041."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.body import Closing
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "PTY041",
    "end-mark-of-state",
    severity=Severity.ERROR,
    law={
        Regime.PARTY: "mục I.6.2.2",
    },
    en="the body ends with {mark} instead of a full stop",
    vi="nội dung kết thúc bằng {mark}; phải ghi dấu chấm",
    reason="Kết thúc nội dung văn bản có dấu chấm.",
    bad=(
        Example(like="party", closing="Văn phòng Ban thông báo để các đơn vị biết, thực hiện./."),
    ),
)
def check(closing: Closing, site: Site) -> Iterator[Finding]:
    """The body of a Party document ends with a full stop.

    Why: the guidance orders it; "./." is custom of the State.
    """
    if closing.end_mark:
        yield site.found("endMark", mark=closing.end_mark)
