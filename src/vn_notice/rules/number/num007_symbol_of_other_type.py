"""NUM007."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.document_types import ADMINISTRATIVE_CODES
from vn_notice.vocabulary.numbering import NumberForm


@rule(
    "NUM007",
    "symbol-of-other-type",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 3 điểm b; Phụ lục III, Mục I",
        Regime.ADMINISTRATIVE_2011: "Điều 8 khoản 2 điểm a",
    },
    en="the symbol of a {type} begins with {right}, not with {code}",
    vi="ký hiệu của {type} phải bắt đầu bằng {right}, không phải {code}",
    reason="Ký hiệu gồm chữ viết tắt tên loại theo Bảng chữ viết tắt và chữ viết tắt tên cơ "
    "quan ban hành.",
    bad=(
        Example(number="Số: 05/QĐ-SNV"),
        Example(number="Số: 05/SNV-VP"),
        Example(like="decision", number="Số: 12/SNV"),
    ),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """The symbol has the abbreviation of the printed type.

    Why: a symbol taken over from another document is a common slip; the abbreviations are a closed
    list.
    """
    kind, number = notice.document_type, notice.number
    if kind is None or number is None or number.form is NumberForm.BARE:
        return
    if kind.code not in ADMINISTRATIVE_CODES or kind.code in {"CV", number.type_code}:
        return
    code = number.symbol.partition("-")[0]
    yield site.found("header/number", type=kind.text, right=kind.code, code=code)
