"""REC009."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.distribution import DrafterMark
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "REC009",
    "drafter-mark-listed",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục III, khoản 3",
    },
    en="the drafter's mark {mark} is listed as a recipient; write it without a dash",
    vi="ký hiệu người soạn thảo {mark} trình bày như một nơi nhận; bỏ gạch đầu dòng",
    reason="Dòng lưu là dòng cuối cùng của nơi nhận; ký hiệu người soạn thảo không phải là một nơi nhận.",
    bad=(Example(recipients="Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, VP.\n- <Lan/2021/TB05>"),),
    good=(Example(recipients="Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, VP.\nPL.(30)"),),
)
def check(mark: DrafterMark, site: Site) -> Iterator[Finding]:
    """The drafter's mark has no dash before it.

    Why: a line with a dash is a recipient, and the filing line is the last of them.
    """
    if mark.marker:
        yield site.found(mark=mark.text)
