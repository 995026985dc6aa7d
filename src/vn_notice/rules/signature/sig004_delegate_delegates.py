"""SIG004."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.signature import SignatureBlock
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.signing import SigningAuthority

_FURTHER = frozenset({SigningAuthority.FOR, SigningAuthority.BY_ORDER, SigningAuthority.DELEGATED})


@rule(
    "SIG004",
    "delegate-delegates",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Điều 13 khoản 3",
    },
    en="{line} stands below TUQ.; who signs under a delegation signs himself",
    vi="{line} đứng dưới TUQ.; người được ủy quyền phải tự mình ký",
    reason="Người được ký thừa ủy quyền không được ủy quyền lại cho người khác ký.",
    bad=(Example(signing="TUQ. CHỦ TỊCH\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"),),
    good=(Example(signing="TUQ. CHỦ TỊCH\nGIÁM ĐỐC"),),
)
def check(block: SignatureBlock, site: Site) -> Iterator[Finding]:
    """No KT., TL. or TUQ. stands below TUQ.

    Why: the decree forbids to delegate further; that a deputy may not sign either is inferred from
    it, for of TL. it says that he may.
    """
    delegated = False
    for place, line in enumerate(block.lines, 1):
        if delegated and line.authority in _FURTHER:
            yield site.found(f"line[{place}]", line=line.text)
        delegated = delegated or line.authority is SigningAuthority.DELEGATED
