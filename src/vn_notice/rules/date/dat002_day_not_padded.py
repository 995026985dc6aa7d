"""DAT002."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import PlaceDateLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_DAY = re.compile(r"\bngày\s+([1-9])(?=\s+tháng\b)", re.IGNORECASE)


@rule(
    "DAT002",
    "day-not-padded",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 4 điểm b",
        Regime.ADMINISTRATIVE_2011: "Điều 9 khoản 1 điểm b",
        Regime.PARTY: "mục I.4.2.2",
    },
    en="the day {day} is below 10; write {padded}",
    vi="ngày {day} nhỏ hơn 10; phải ghi thêm số 0 phía trước: {padded}",
    reason="Ngày dưới 10 phải ghi thêm số 0 phía trước, để không thể thêm chữ số sau khi ký.",
    bad=(
        Example(
            place_date="Hà Nam, ngày 5 tháng 01 năm 2021",
            opening="Ngày 04 tháng 01 năm 2021, đồng chí Trần Văn Bình chủ trì cuộc họp giao ban "
            "tháng 01 năm 2021 và kết luận như sau:",
            fixed="Hà Nam, ngày 05 tháng 01 năm 2021",
        ),
    ),
    good=(Example(place_date="Hà Nam, ngày 25 tháng 01 năm 2021"),),
)
def check(line: PlaceDateLine, site: Site) -> Iterator[Finding]:
    """The day of issue has two digits.

    Why: a day below 10 without its zero can be made another day after the signing.
    """
    if found := _DAY.search(line.text):
        padded = f"0{found[1]}"
        yield site.found(within=found.span(1), fix=padded, day=found[1], padded=padded)
