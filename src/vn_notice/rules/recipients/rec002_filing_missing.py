"""REC002."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.distribution import DistributionList
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "REC002",
    "filing-missing",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 9 điểm d",
        Regime.ADMINISTRATIVE_2011: "Điều 14",
        Regime.PARTY: "mục I.9.2.5",
    },
    en="the list of recipients has no filing line; add {line}",
    vi="nơi nhận không có dòng lưu; phải bổ sung {line}",
    reason="Dòng cuối cùng của nơi nhận ghi nơi lưu văn bản.",
    bad=(Example(recipients="Nơi nhận:\n- Lãnh đạo Sở;\n- Các phòng thuộc Sở."),),
)
def check(distribution: DistributionList, site: Site) -> Iterator[Finding]:
    """The list of recipients ends with the line that says where the document is filed.

    Why: the decree orders "Lưu" as the last line; the Party asks for the place of filing too.
    """
    if distribution.filing is None:
        party = site.context.regime is Regime.PARTY
        yield site.found(line="- Lưu …." if party else "- Lưu: VT, ….")
