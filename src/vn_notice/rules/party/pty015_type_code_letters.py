"""PTY015."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import NumberLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_CODES = {code.upper(): code for code in ("CTr", "TTr")}


@rule(
    "PTY015",
    "type-code-letters",
    severity=Severity.ERROR,
    law={
        Regime.PARTY: "mục I.3.1.2 điểm a",
    },
    en="{code} is written {right}",
    vi="ký hiệu {code} phải ghi {right}",
    reason="Danh mục ký hiệu tên loại ghi CTr cho chương trình, TTr cho tờ trình, TT cho thông tri.",
    bad=(Example(like="party", number="Số 05-CTR/TU", document_type="CHƯƠNG TRÌNH"),),
)
def check(line: NumberLine, site: Site) -> Iterator[Finding]:
    """The codes of chương trình and tờ trình end with a small r.

    Why: the guidance fixes them, to tell them from chỉ thị (CT) and thông tri (TT).
    """
    code = line.number.symbol.partition("/")[0] if line.number else ""
    right = _CODES.get(code.upper())
    if right and code != right:
        yield site.found(code=code, right=right)
