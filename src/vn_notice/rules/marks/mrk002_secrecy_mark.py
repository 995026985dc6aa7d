"""MRK002."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_SECRET = re.compile(r"(?:\w{1,7} ){0,2}MẬT[.!]?")


@rule(
    "MRK002",
    "secrecy-mark",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục III, khoản 2 điểm a",
    },
    en="{mark} is no degree of secrecy; the stamps are TUYỆT MẬT, TỐI MẬT and MẬT",
    vi="{mark} không phải độ mật; con dấu độ mật gồm TUYỆT MẬT, TỐI MẬT và MẬT",
    reason="Độ mật gồm ba mức: tuyệt mật, tối mật, mật.",
    bad=(Example(marks="CỰC MẬT"),),
)
def check(header: Header, site: Site) -> Iterator[Finding]:
    """A mark of secrecy is one of the three of the law.

    Why: the list is closed; anything else protects nothing.
    """
    for place, line in enumerate(header.other, 1):
        if line.text.isupper() and _SECRET.fullmatch(line.text):
            yield site.found(f"other[{place}]", mark=line.text)
