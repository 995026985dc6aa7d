"""SIG008."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.signature import SigningLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "SIG008",
    "office-capitals",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 7 điểm đ",
        Regime.ADMINISTRATIVE_2011: "Điều 12",
    },
    en="{line} is not in capitals; write {right}",
    vi="{line} không viết in hoa; phải ghi {right}",
    reason="Quyền hạn, chức vụ của người ký được trình bày bằng chữ in hoa.",
    bad=(Example(signing="TL. GIÁM ĐỐC\nChánh Văn phòng"),),
)
def check(line: SigningLine, site: Site) -> Iterator[Finding]:
    """Authority and office are in capitals.

    Why: the decree orders it.
    """
    if line.text != (right := line.text.upper()):
        yield site.found(line=line.text, right=right)
