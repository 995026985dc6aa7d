"""DAT003."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import PlaceDateLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_MONTH = re.compile(r"tháng\s+([12])(?=\s*năm\b)", re.IGNORECASE)


@rule(
    "DAT003",
    "month-not-padded",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 4 điểm b",
        Regime.ADMINISTRATIVE_2011: "Điều 9 khoản 1 điểm b",
        Regime.PARTY: "mục I.4.2.2",
    },
    en="the month {month} is January or February; write {padded}",
    vi="tháng {month} phải ghi thêm số 0 phía trước: {padded}",
    reason="Tháng 1, tháng 2 phải ghi thêm số 0 phía trước, để không thể thêm chữ số trước "
    "hoặc sau khi ký.",
    bad=(
        Example(
            place_date="Hà Nam, ngày 22 tháng 1 năm 2021", fixed="Hà Nam, ngày 22 tháng 01 năm 2021"
        ),
    ),
)
def check(line: PlaceDateLine, site: Site) -> Iterator[Finding]:
    """January and February have two digits.

    Why: 1 and 2 can be made 11, 12 or 10 after the signing; other months cannot.
    """
    if found := _MONTH.search(line.text):
        padded = f"0{found[1]}"
        yield site.found(within=found.span(1), fix=padded, month=found[1], padded=padded)
