"""DAT004."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import PlaceDateLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_MONTH = re.compile(r"tháng\s+(0[3-9])(?=\s*năm\b)", re.IGNORECASE)


@rule(
    "DAT004",
    "month-over-padded",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 4 điểm b",
        Regime.ADMINISTRATIVE_2011: "Điều 9 khoản 1 điểm b",
        Regime.PARTY: "mục I.4.2.2",
    },
    en="the month {month} takes no zero; write {right}",
    vi="tháng {month} không ghi số 0 phía trước; ghi {right}",
    reason="Chỉ tháng 1 và tháng 2 ghi thêm số 0 phía trước.",
    bad=(
        Example(
            place_date="Hà Nam, ngày 22 tháng 06 năm 2021", fixed="Hà Nam, ngày 22 tháng 6 năm 2021"
        ),
    ),
)
def check(line: PlaceDateLine, site: Site) -> Iterator[Finding]:
    """March to September have one digit.

    Why: the decree names January and February only, and its sample has tháng 6; it does not forbid
    the zero, hence a warning.
    """
    if found := _MONTH.search(line.text):
        yield site.found(within=found.span(1), fix=found[1][1], month=found[1], right=found[1][1])
