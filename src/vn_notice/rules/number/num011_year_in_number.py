"""NUM011."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import NumberLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.document_types import LEGAL_CODES
from vn_notice.vocabulary.numbering import NumberForm


@rule(
    "NUM011",
    "year-in-number",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 3 điểm a và điểm b",
        Regime.ADMINISTRATIVE_2011: "Điều 8",
    },
    en="{year} stands in a number that takes no year; write {right}",
    vi="số, ký hiệu văn bản hành chính không ghi năm {year}; ghi {right}",
    reason="Số và ký hiệu văn bản hành chính gồm số thứ tự và ký hiệu; chỉ văn bản quy phạm "
    "pháp luật ghi năm.",
    bad=(Example(number="Số: 05/2021/TB-SNV"),),
)
def check(line: NumberLine, site: Site) -> Iterator[Finding]:
    """The number of an administrative document has no year.

    Why: the decree does not list it among the parts of number and symbol, without forbidding it in
    words; hence a warning. Types that may also be normative are let pass.
    """
    number = line.number
    if number and number.form is NumberForm.LEGAL and number.type_code not in (*LEGAL_CODES, None):
        right = f"{number.serial}/{number.symbol}"
        yield site.found(year=number.year, right=right)
