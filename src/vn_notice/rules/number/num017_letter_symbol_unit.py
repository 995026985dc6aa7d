"""NUM017."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.symbols import groups_of
from vn_notice.model.header import NumberLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.numbering import NumberForm


@rule(
    "NUM017",
    "letter-symbol-unit",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 3 điểm b",
        Regime.ADMINISTRATIVE_2011: "Điều 8 khoản 2 điểm b",
    },
    en="the symbol {symbol} of a công văn lacks the drafting unit or the field; add it, "
    "as in {right}",
    vi="ký hiệu công văn {symbol} thiếu đơn vị soạn thảo hoặc lĩnh vực; ghi thêm, ví dụ {right}",
    reason="Ký hiệu công văn gồm chữ viết tắt tên cơ quan ban hành và tên đơn vị soạn thảo "
    "hoặc lĩnh vực được giải quyết.",
    bad=(Example(like="letter", number="Số: 45/SNV"),),
)
def check(line: NumberLine, site: Site) -> Iterator[Finding]:
    """The symbol of a công văn has the body and the drafting unit or the field.

    Why: it stands for the type that a công văn does not print, and tells who answers for it.
    """
    number = line.number
    if number is None or number.form is not NumberForm.ADMINISTRATIVE:
        return
    if site.context.is_letter and len(groups_of(number.symbol)) == 1:
        yield site.found(symbol=number.symbol, right=f"{number.symbol}-VP")
