"""TXT004."""

import re
from collections import Counter
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_PERIOD = re.compile(r"[12][0-9]{3}(\s?[-–—]\s?)(?=[12][0-9]{3}\b)")


@rule(
    "TXT004",
    "dashes-in-periods",
    severity=Severity.NOTE,
    law={
        Regime.ADMINISTRATIVE: "quy tắc chính tả, không có quy định riêng",
        Regime.ADMINISTRATIVE_2011: "quy tắc chính tả, không có quy định riêng",
        Regime.PARTY: "quy tắc chính tả, không có quy định riêng",
    },
    en="{dash} joins these years, {usual} others; write them one way",
    vi="khoảng thời gian này ghi {dash}, chỗ khác ghi {usual}; cần viết thống nhất",
    reason="Dấu nối giữa hai năm cần viết thống nhất trong cùng một văn bản.",
    bad=(
        Example(
            body="1. Văn phòng Sở rà soát hồ sơ giai đoạn 2016 - 2020, giai đoạn 2021 – 2025 và giai đoạn 2026 - 2030, báo cáo trước ngày 30 tháng 01 năm 2021."
        ),
    ),
    good=(
        Example(
            body="1. Văn phòng Sở rà soát hồ sơ giai đoạn 2016 - 2020 và giai đoạn 2021 - 2025, báo cáo trước ngày 30 tháng 01 năm 2021."
        ),
    ),
)
def check(_: Notice, site: Site) -> Iterator[Finding]:
    """The years of a period are joined one way in a document.

    Why: the decree is silent; two ways side by side look like a slip. The way that is met most is
    taken as meant.
    """
    context = site.context
    found = list(_PERIOD.finditer(context.text))
    counts = Counter(match[1] for match in found)
    usual = max(counts, key=counts.__getitem__, default="")
    for dash in [dash for dash in counts if dash != usual]:
        first = next(match for match in found if match[1] == dash)
        yield context.finding_at(*first.span(1), dash=dash, usual=usual)
