"""MRK001."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.fuzzy import letters
from vn_notice.model.header import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.marks import MarkKind

_DEGREES = frozenset({"hoatoc", "thuongkhan", "khan"})
_URGENT = re.compile(r"(?:\w{1,7} ){0,2}(?:KHẨN|HỎA TỐC|HOẢ TỐC)(?: \w{1,7}){0,2}[.!]?")


@rule(
    "MRK001",
    "urgency-mark",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục III, khoản 2 điểm b",
        Regime.PARTY: "mục II.3",
    },
    en="{mark} is no degree of urgency; write KHẨN, THƯỢNG KHẨN or HỎA TỐC",
    vi="{mark} không phải mức độ khẩn; chỉ ghi KHẨN, THƯỢNG KHẨN hoặc HỎA TỐC",
    reason="Độ khẩn gồm ba mức: hỏa tốc, thượng khẩn, khẩn.",
    bad=(
        Example(marks="HỎA TỐC HẸN GIỜ"),
        Example(marks="CỰC KHẨN"),
    ),
)
def check(header: Header, site: Site) -> Iterator[Finding]:
    """A mark of urgency is one of the three of the decree.

    Why: the list is closed; "hỏa tốc hẹn giờ" went with the rules before it.
    """
    for place, mark in enumerate(header.marks, 1):
        if mark.kind is MarkKind.URGENCY and letters(mark.text) not in _DEGREES:
            yield site.found(f"mark[{place}]", mark=mark.text)
    for place, line in enumerate(header.other, 1):
        if line.text.isupper() and _URGENT.fullmatch(line.text):
            yield site.found(f"other[{place}]", mark=line.text)
