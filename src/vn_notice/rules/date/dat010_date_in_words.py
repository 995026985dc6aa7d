"""DAT010."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_WORDED = re.compile(
    r"\bngày\s+[^\W\d][^,;:]{1,30}\s+tháng\s+[^,;:]{1,12}\s+năm\s+\w+", re.IGNORECASE
)
_DIGITS = re.compile(r"ngày\s+[0-9]|tháng\s+[0-9]", re.IGNORECASE)


@rule(
    "DAT010",
    "date-in-words",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 4 điểm b",
        Regime.ADMINISTRATIVE_2011: "Điều 9 khoản 1 điểm b",
    },
    en="the date {written} has numbers in words; write them in Arabic digits",
    vi="thời gian {written} ghi số bằng chữ; phải dùng chữ số Ả Rập",
    reason="Các số thể hiện ngày, tháng, năm dùng chữ số Ả Rập.",
    bad=(Example(place_date="Hà Nam, ngày hai mươi hai tháng một năm 2021"),),
)
def check(header: Header, site: Site) -> Iterator[Finding]:
    """Day, month and year are Arabic digits.

    Why: they are what a document is filed and found by.
    """
    for place, line in enumerate(header.other, 1):
        found = None if header.place_date else _WORDED.search(line.text)
        if found and not _DIGITS.search(found[0]):
            yield site.found(f"other[{place}]", within=found.span(), written=found[0])
