"""DAT005."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import PlaceDateLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_DATE = re.compile(
    r"ngày\s*[0-9]{1,2}\s*(?:tháng|/)\s*[0-9]{1,2}\s*(?:năm|/)\s*[0-9]{1,4}\b", re.IGNORECASE
)


@rule(
    "DAT005",
    "no-such-date",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 4 điểm b",
        Regime.ADMINISTRATIVE_2011: "Điều 9 khoản 1 điểm b",
        Regime.PARTY: "mục I.4.2.2",
    },
    en="{written} is no date; check day, month and year",
    vi="{written} không phải là ngày có thật; cần kiểm tra lại ngày, tháng, năm",
    reason="Thời gian ban hành là ngày, tháng, năm văn bản được ban hành; năm ghi đủ bốn chữ số.",
    bad=(
        Example(place_date="Hà Nam, ngày 31 tháng 4 năm 2021"),
        Example(place_date="Hà Nam, ngày 22 tháng 01 năm 21"),
    ),
)
def check(line: PlaceDateLine, site: Site) -> Iterator[Finding]:
    """The date of issue is in the calendar, its year has four digits.

    Why: a document is cited by its date; a slip in it is carried on.
    """
    found = _DATE.search(line.text)
    if found and line.date is None:
        yield site.found(within=found.span(), written=found[0])
