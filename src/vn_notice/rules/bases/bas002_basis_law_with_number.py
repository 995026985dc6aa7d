"""BAS002."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_LAW = re.compile(
    r"(?:Luật|Pháp lệnh)\s[^;0-9]{1,120}?\bsố\s*([0-9]{1,3}/[0-9]{4}/(?:QH|UBTVQH|PL-UBTVQH)[0-9]*)"
)


@rule(
    "BAS002",
    "basis-law-with-number",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 6 điểm a",
    },
    en="a law is given as a basis with its number {number}; leave the number out",
    vi="căn cứ ghi số, ký hiệu của Luật, Pháp lệnh {number}; không ghi số, ký hiệu",
    reason="Riêng Luật, Pháp lệnh trong căn cứ ban hành không ghi số, ký hiệu, cơ quan ban hành.",
    bad=(
        Example(
            like="decision",
            bases="Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13 ngày 19 tháng 6 "
            "năm 2015.",
        ),
    ),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """A law or an ordinance stands among the bases without number and issuing body.

    Why: a law is known by its name and date; normative acts under the law of 2025 give the number
    all the same, hence a warning.
    """
    for place, basis in enumerate(notice.legal_bases, 1):
        for found in _LAW.finditer(basis.text):
            yield site.found(f"legalBasis[{place}]", within=found.span(1), number=found[1])
