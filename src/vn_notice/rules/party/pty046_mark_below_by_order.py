"""PTY046."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.signature import SignatureBlock
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.signing import SigningAuthority


@rule(
    "PTY046",
    "mark-below-by-order",
    severity=Severity.ERROR,
    law={
        Regime.PARTY: "mục I.7.1.4 điểm d",
    },
    en="{line} stands below T/L; who signs by order signs himself",
    vi="{line} đứng dưới T/L; người được ủy quyền phải trực tiếp ký",
    reason="Người được ký thừa lệnh trực tiếp ký, không ủy quyền cho người khác; phó chánh văn phòng ký ngay dưới T/L.",
    bad=(
        Example(
            like="party", signing="T/L BAN THƯỜNG VỤ\nK/T CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG"
        ),
    ),
    good=(Example(like="party", signing="T/L BAN THƯỜNG VỤ\nPHÓ CHÁNH VĂN PHÒNG"),),
)
def check(block: SignatureBlock, site: Site) -> Iterator[Finding]:
    """No other authority stands below T/L.

    Why: the order may not be passed on; the decree of the State allows TL. and KT. together.
    """
    ordered = False
    for place, line in enumerate(block.lines, 1):
        if ordered and line.authority:
            yield site.found(f"line[{place}]", line=line.text)
        ordered = ordered or line.authority is SigningAuthority.BY_ORDER
