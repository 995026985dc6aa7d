"""NUM005."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import NumberLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_SERIAL = re.compile(r"(?<![\w/-])(0[0-9]{2,6})(?=\s*[/-])")


@rule(
    "NUM005",
    "serial-over-padded",
    severity=Severity.NOTE,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 3 điểm c",
        Regime.ADMINISTRATIVE_2011: "Điều 8 khoản 3",
        Regime.PARTY: "mục I.3.2.2",
    },
    en="the serial {serial} has more zeros than asked for; write {right}",
    vi="số {serial} thừa số 0 phía trước; ghi {right}",
    reason="Chỉ những số nhỏ hơn 10 ghi thêm một số 0 phía trước.",
    bad=(
        Example(number="Số: 005/TB-SNV", fixed="Số: 05/TB-SNV"),
        Example(number="Số: 045/TB-SNV", fixed="Số: 45/TB-SNV"),
    ),
)
def check(line: NumberLine, site: Site) -> Iterator[Finding]:
    """A serial has no more leading zeros than the decree asks for.

    Why: one zero, and only below 10; the decree does not forbid more.
    """
    found = _SERIAL.search(line.text)
    if found:
        right = f"{int(found[1]):02}"
        yield site.found(within=found.span(1), fix=right, serial=found[1], right=right)
