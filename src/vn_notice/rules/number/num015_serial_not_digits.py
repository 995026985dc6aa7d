"""NUM015."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import NumberLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_SERIAL = re.compile(r"Số\s*:?\s*([0-9]+[A-Za-zđĐ]|[IVXLC]+)\s*/")


@rule(
    "NUM015",
    "serial-not-digits",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 3 điểm a",
        Regime.ADMINISTRATIVE_2011: "Điều 8 khoản 1",
    },
    en="the serial {serial} is not written in Arabic digits alone; check it",
    vi="số {serial} không ghi bằng chữ số Ả Rập; cần kiểm tra lại",
    reason="Số của văn bản được ghi bằng chữ số Ả Rập.",
    bad=(
        Example(number="Số: 123a/TB-SNV"),
        Example(number="Số: IV/TB-SNV"),
    ),
    good=(Example(number="Số: 123/TB-SNV"),),
)
def check(line: NumberLine, site: Site) -> Iterator[Finding]:
    """The serial is written in Arabic digits.

    Why: it is the order in the register; letters after it tell of a number given out twice.
    """
    found = _SERIAL.match(line.text)
    if found:
        yield site.found(within=found.span(1), serial=found[1])
