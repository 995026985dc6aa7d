"""TXT003."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_POINT = re.compile(
    r"[0-9][0-9]{0,2}\.[0-9]{1,2}(?=\s?(?:%|tỷ|tỉ|triệu|nghìn|ha|km|m2|m3|m²|tấn|tạ|kg|MW|kV)(?!\w))"
)
#: What may not stand before: then it is part of a longer number or of a symbol.
_GOES_ON = "0123456789.,/"


@rule(
    "TXT003",
    "decimal-point",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "không quy định; NĐ 86/2012/NĐ-CP",
        Regime.ADMINISTRATIVE_2011: "không quy định; NĐ 86/2012/NĐ-CP",
        Regime.PARTY: "không quy định",
    },
    en="{number} has a point before its decimals; a comma is usual",
    vi="{number} dùng dấu chấm trước phần thập phân; thông thường dùng dấu phẩy",
    reason="Trong tiếng Việt dấu phẩy ngăn phần thập phân, dấu chấm ngăn hàng nghìn.",
    bad=(
        Example(
            body="1. Văn phòng Sở rà soát hồ sơ có giá trị 6.7 tỷ đồng, báo cáo trước ngày 30 tháng 01 năm 2021."
        ),
    ),
    good=(
        Example(
            body="1. Văn phòng Sở rà soát hồ sơ có giá trị 6,7 tỷ đồng và 1.253,687 triệu đồng, báo cáo trước ngày 30 tháng 01 năm 2021."
        ),
    ),
)
def check(_: Notice, site: Site) -> Iterator[Finding]:
    """A comma stands before decimals, a point between thousands.

    Why: "6.700" is six thousand and seven hundred; "6.7" leaves the reader to guess. Only
    numbers with one or two figures after the point and a unit are certain; values are not mended.
    """
    words = site.context.text
    for found in _POINT.finditer(words):
        if not found.start() or words[found.start() - 1] not in _GOES_ON:
            yield site.context.finding_at(*found.span(), number=found[0])
