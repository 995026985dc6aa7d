"""MRK005."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.distribution import DrafterMark
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "MRK005",
    "drafter-mark-capitals",
    severity=Severity.NOTE,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục III, khoản 3",
    },
    en="the drafter's mark {mark} has small letters; write {right}",
    vi="ký hiệu người soạn thảo {mark} có chữ thường; ghi {right}",
    reason="Ký hiệu người soạn thảo văn bản ghi bằng chữ in hoa, số lượng bản bằng chữ số Ả Rập.",
    bad=(Example(recipients="Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, VP.\n<Hòa/2021/TB01>"),),
)
def check(mark: DrafterMark, site: Site) -> Iterator[Finding]:
    """The drafter's mark stands in capitals.

    Why: the decree orders it; in the samples it ends the filing line, as in PL.(300).
    """
    if any(map(str.islower, mark.code)):
        yield site.found(mark=mark.code, right=mark.code.upper())
