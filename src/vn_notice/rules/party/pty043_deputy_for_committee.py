"""PTY043."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.signature import SignatureBlock
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.signing import SigningAuthority


@rule(
    "PTY043",
    "deputy-for-committee",
    severity=Severity.ERROR,
    law={
        Regime.PARTY: "mục I.7.1.1 điểm a và b",
    },
    en="{line} stands below T/M; leave the line out",
    vi="{line} đứng dưới T/M; phải bỏ dòng này",
    reason="Cấp ủy, ủy ban kiểm tra, hội đồng làm việc theo chế độ tập thể nên không ký thay; phó bí thư, phó chủ nhiệm ký thay mặt.",
    bad=(Example(like="party", signing="T/M BAN THƯỜNG VỤ\nK/T BÍ THƯ\nPHÓ BÍ THƯ"),),
    good=(Example(like="party", signing="T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ"),),
)
def check(block: SignatureBlock, site: Site) -> Iterator[Finding]:
    """No K/T stands below T/M.

    Why: who signs for a committee signs for all of it, whether head or deputy.
    """
    collective = False
    for place, line in enumerate(block.lines, 1):
        if collective and line.authority is SigningAuthority.FOR:
            yield site.found(f"line[{place}]", line=line.text)
        collective = collective or line.authority is SigningAuthority.ON_BEHALF
