"""NUM016."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.symbols import describe_symbol
from vn_notice.model.header import NumberLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.numbering import NumberForm


@rule(
    "NUM016",
    "symbol-groups",
    severity=Severity.NOTE,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 3 điểm b",
    },
    en="{unit} follows type and body in the symbol; only these two are its parts",
    vi="ký hiệu có thêm {unit} sau tên loại và tên cơ quan; ký hiệu chỉ gồm hai phần này",
    reason="Ký hiệu văn bản có tên loại gồm chữ viết tắt tên loại và chữ viết tắt tên cơ "
    "quan ban hành.",
    bad=(Example(number="Số: 7812/TB-SNV-VP"),),
    good=(Example(like="letter"),),
)
def check(line: NumberLine, site: Site) -> Iterator[Finding]:
    """The symbol of a document with a type has two groups: type and body.

    Why: units are named only in the symbol of a công văn; many offices add them all the same.
    """
    number = line.number
    if number is None or number.form is not NumberForm.ADMINISTRATIVE:
        return
    parts = describe_symbol(number.symbol, number.form)
    if parts.type_code != "CV" and parts.units:
        yield site.found(unit="-".join(parts.units))
