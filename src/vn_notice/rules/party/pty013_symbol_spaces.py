"""PTY013."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import NumberLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_SYMBOL = re.compile(r"[0-9]{1,5}\s{0,3}[-–]\s{0,3}[^\W\d_]{1,4}\s{0,3}/\s{0,3}\w{1,12}")


@rule(
    "PTY013",
    "symbol-spaces",
    severity=Severity.WARNING,
    law={
        Regime.PARTY: "các ví dụ tại mục I.3",
    },
    en="the symbol has spaces; write {right}",
    vi="số, ký hiệu có dấu cách; ghi {right}",
    reason="Các ví dụ ghi số, ký hiệu liền nhau, không có dấu cách.",
    bad=(Example(like="party", number="Số 05 -TB/BTCTU", fixed="Số 05-TB/BTCTU"),),
)
def check(line: NumberLine, site: Site) -> Iterator[Finding]:
    """Within number and symbol there are no spaces.

    Why: no sentence says so, but all examples of the guidance are written so.
    """
    found = _SYMBOL.search(line.text)
    if found and (right := "".join(found[0].split())) != found[0]:
        yield site.found("", within=found.span(), fix=right, right=right)
