"""PTY050."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.fuzzy import bare
from vn_notice.model.signature import SignatureBlock
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "PTY050",
    "two-offices",
    severity=Severity.ERROR,
    law={
        Regime.PARTY: "mục I.7.1.4 điểm đ",
    },
    en="{line} does not belong between two offices; write {right}",
    vi="{line} không đúng trong phần ký có hai chức vụ; phải ghi {right}",
    reason="Từ “kiêm” ghi trên một dòng riêng, chữ thường; phần ký có hai chức vụ không ghi K/T, T/M.",
    bad=(
        Example(like="party", signing="ỦY VIÊN BAN THƯỜNG VỤ\nKIÊM\nPHÓ TRƯỞNG TIỂU BAN"),
        Example(like="party", signing="PHÓ BÍ THƯ\nkiêm\nK/T TRƯỞNG TIỂU BAN"),
    ),
    good=(Example(like="party", signing="BÍ THƯ\nkiêm\nTRƯỞNG BAN CHỈ ĐẠO"),),
)
def check(block: SignatureBlock, site: Site) -> Iterator[Finding]:
    """Between two offices stands "kiêm" in small letters, and no K/T or T/M beside them.

    Why: the guidance prints the block of bodies without a seal of their own so.
    """
    both = [line for line in block.lines if bare(line.text).rpartition(" ")[2] == "kiem"]
    if not both:
        return
    for place, line in enumerate(block.lines, 1):
        if line in both and not line.text.endswith("kiêm"):
            yield site.found(f"line[{place}]", line=line.text, right="kiêm")
        elif line.authority:
            right = line.text.partition(" ")[2]
            yield site.found(f"line[{place}]", line=line.text, right=right)
