"""STR004."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.body import Item
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.numbering import LabelStyle

_END = {LabelStyle.ARABIC: ".", LabelStyle.LOWER_LETTER: ")"}
_CORE = re.compile("[0-9]+|[a-zđ]")


@rule(
    "STR004",
    "label-marks",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 6 điểm đ",
        Regime.PARTY: "mục I.6.2.4",
    },
    en="{label} has the wrong mark; write {right}",
    vi="{label} ghi sai dấu sau số thứ tự; phải ghi {right}",
    reason="Sau số thứ tự của khoản có dấu chấm (.); sau thứ tự của điểm có dấu đóng ngoặc đơn.",
    bad=(
        Example(
            body="1) Văn phòng Sở báo cáo.\n\n2) Thanh tra Sở kiểm tra.",
            fixed="1. Văn phòng Sở báo cáo.\n\n2. Thanh tra Sở kiểm tra.",
        ),
        Example(
            body="1. Văn phòng Sở:\na. Báo cáo;\nb. Tổng hợp.",
            fixed="1. Văn phòng Sở:\na) Báo cáo;\nb) Tổng hợp.",
        ),
    ),
)
def check(item: Item, site: Site) -> Iterator[Finding]:
    """A khoản is labelled "1.", a điểm "a)".

    Why: the decree orders the full stop and the bracket; by them the levels are told apart. How
    what stands below a điểm is numbered it does not say.
    """
    label = item.label
    end = _END.get(label.style)
    core = _CORE.match(label.label) if end else None
    above = site.context.label_above(site.path)
    if above and above.style is LabelStyle.LOWER_LETTER:
        return
    if core and label.label != (right := core[0] + str(end)):
        yield site.found("@label", fix=right, label=label.label, right=right)
