"""PTY020."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import NumberLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_JOINT = re.compile(r"/([A-ZĐ]{2,9})/([A-ZĐ]{2,9})\b")


@rule(
    "PTY020",
    "joint-organs",
    severity=Severity.ERROR,
    law={
        Regime.PARTY: "mục I.3.2.2",
    },
    en="the organs of a joint document are joined by a hyphen; write {right}",
    vi="ký hiệu các cơ quan của văn bản liên tịch nối bằng gạch nối; phải ghi {right}",
    reason="Ký hiệu văn bản liên tịch có gạch nối giữa các cơ quan.",
    bad=(Example(like="party", number="Số 05-QC/BTCTU/BNCTU", document_type="QUY CHẾ"),),
)
def check(line: NumberLine, site: Site) -> Iterator[Finding]:
    """In the symbol of a joint document a hyphen stands between the organs.

    Why: the stroke stands once, between type and organ.
    """
    found = _JOINT.search(line.text)
    if found:
        yield site.found(within=found.span(), right=f"/{found[1]}-{found[2]}")
