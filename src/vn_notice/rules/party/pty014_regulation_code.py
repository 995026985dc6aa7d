"""PTY014."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import NumberLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import HD05_SINCE, Regime
from vn_notice.rules.rule import Finding, Site, rule

_OLD = frozenset({"QĐi", "QyĐ"})


@rule(
    "PTY014",
    "regulation-code",
    severity=Severity.ERROR,
    law={
        Regime.PARTY: "mục I.3.1.2 điểm a",
    },
    en="{code} is no longer a code; write QĐ",
    vi="ký hiệu {code} không còn dùng; phải ghi QĐ",
    reason="Từ ngày 27/5/2026, quyết định và quy định đều có ký hiệu là QĐ.",
    bad=(Example(like="party", number="Số 05-QĐi/TU", document_type="QUY ĐỊNH"),),
    since=HD05_SINCE,
)
def check(line: NumberLine, site: Site) -> Iterator[Finding]:
    """Quyết định and quy định share the code QĐ.

    Why: the guidance of 2026 lists one code for both; QĐi came from a letter that it repealed.
    """
    code = line.number.symbol.partition("/")[0] if line.number else ""
    if code in _OLD:
        yield site.found(code=code)
