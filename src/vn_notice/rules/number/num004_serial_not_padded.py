"""NUM004."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import NumberLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_SERIAL = re.compile(r"(?<![\w/-])([1-9])(?=\s*[/-])")


@rule(
    "NUM004",
    "serial-not-padded",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 3 điểm c",
        Regime.ADMINISTRATIVE_2011: "Điều 8 khoản 3",
        Regime.PARTY: "mục I.3.2.2",
    },
    en="the serial {serial} is below 10; write {padded}",
    vi="số {serial} nhỏ hơn 10; phải ghi thêm số 0 phía trước: {padded}",
    reason="Với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước.",
    bad=(
        Example(number="Số: 5/TB-SNV", fixed="Số: 05/TB-SNV"),
        Example(like="party", number="Số 5-TB/BTCTU", fixed="Số 05-TB/BTCTU"),
    ),
)
def check(line: NumberLine, site: Site) -> Iterator[Finding]:
    """A serial below 10 has a leading zero.

    Why: without its zero it can be made another number after the signing.
    """
    found = _SERIAL.search(line.text)
    if found:
        padded = f"0{found[1]}"
        yield site.found(within=found.span(1), fix=padded, serial=found[1], padded=padded)
