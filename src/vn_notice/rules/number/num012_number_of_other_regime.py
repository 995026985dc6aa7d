"""NUM012."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import NumberLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.numbering import NumberForm


@rule(
    "NUM012",
    "number-of-other-regime",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 3 điểm c",
        Regime.PARTY: "mục I.3.2.2",
    },
    en="{number} joins its parts otherwise than documents of this kind do; write {right}",
    vi="{number} không ghi theo cách của loại văn bản này; phải ghi {right}",
    reason="Văn bản hành chính ghi số/loại-cơ quan; văn bản của Đảng ghi số-loại/cơ quan.",
    bad=(
        Example(number="Số: 12-TB/SNV"),
        Example(like="party", number="Số 12/TB-BTCTU"),
    ),
)
def check(line: NumberLine, site: Site) -> Iterator[Finding]:
    """Number, type and body are joined as those who issue the document join them.

    Why: the State writes 12/TB-SNV, the Party 12-TB/BTCTU.
    """
    number, party = line.number, site.context.regime is Regime.PARTY
    if number is None or number.form is not (
        NumberForm.ADMINISTRATIVE if party else NumberForm.PARTY
    ):
        return
    symbol = number.symbol.replace("-", "/", 1) if party else number.symbol.replace("/", "-", 1)
    right = f"{number.serial}-{symbol}" if party else f"{number.serial}/{symbol}"
    yield site.found(number=str(number), right=right)
