"""SIG005."""

from collections.abc import Iterator
from itertools import pairwise

from vn_notice.diagnostics import Severity
from vn_notice.model.signature import SignatureBlock
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.signing import SigningAuthority

_DEPUTY = ("PHÓ ", "THỨ TRƯỞNG")


@rule(
    "SIG005",
    "deputy-by-order",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Điều 13 khoản 4",
    },
    en="{line} signs by order; a deputy signs with KT. and the office of his head above him",
    vi="{line} ký thừa lệnh; cấp phó phải ký thay (KT.) người đứng đầu",
    reason="Người đứng đầu đơn vị ký thừa lệnh và được giao lại cho cấp phó ký thay.",
    bad=(
        Example(signing="TL. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"),
        Example(signing="TL. GIÁM ĐỐC\nPHÓ CHÁNH VĂN PHÒNG"),
    ),
    good=(Example(signing="TL. GIÁM ĐỐC\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG"),),
)
def check(block: SignatureBlock, site: Site) -> Iterator[Finding]:
    """Who signs by order is the head of a unit; a deputy signs for him, with KT.

    Why: the head of an organ may order the head of a unit to sign, who may hand it to his deputy to
    sign for him.
    """
    for place, (above, line) in enumerate(pairwise(block.lines), 2):
        ordered = above.authority is SigningAuthority.BY_ORDER and line.authority is None
        if ordered and line.text.upper().startswith(_DEPUTY):
            yield site.found(f"line[{place}]", line=line.text)
