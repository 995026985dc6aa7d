"""NUM010."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import NumberLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.numbering import NumberForm


@rule(
    "NUM010",
    "letter-type-code",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 3 điểm b; Phụ lục III, Mục I",
        Regime.ADMINISTRATIVE_2011: "Điều 8 khoản 2 điểm b",
    },
    en="a công văn has no abbreviation of its type; write {right}",
    vi="công văn không ghi chữ viết tắt tên loại; phải ghi {right}",
    reason="Ký hiệu công văn gồm chữ viết tắt tên cơ quan ban hành và tên đơn vị soạn thảo "
    "hoặc lĩnh vực được giải quyết.",
    bad=(Example(like="letter", number="Số: 12/CV-SNV"),),
)
def check(line: NumberLine, site: Site) -> Iterator[Finding]:
    """The symbol of a công văn has no abbreviation of the type.

    Why: its symbol consists of the body and the unit or field; CV is not among the abbreviations of
    the decree.
    """
    number = line.number
    if number and number.form is NumberForm.ADMINISTRATIVE:
        first, _, rest = number.symbol.partition("-")
        if first.casefold() == "cv":
            yield site.found(right=f"{number.serial}/{rest or '…'}")
