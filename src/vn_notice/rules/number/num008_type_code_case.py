"""NUM008."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.symbols import groups_of
from vn_notice.model.header import NumberLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.numbering import NumberForm


@rule(
    "NUM008",
    "type-code-case",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục III, Mục I",
        Regime.ADMINISTRATIVE_2011: "Điều 8 khoản 2 điểm a",
    },
    en="the abbreviation {code} has other capitals than the list; write {right}",
    vi="chữ viết tắt {code} không đúng chữ hoa, chữ thường; phải ghi {right}",
    reason="Chữ viết tắt tên loại theo Bảng chữ viết tắt: CTr, TTr, QyĐ, TrS và các chữ "
    "khác viết hoa.",
    bad=(
        Example(
            text="SỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
            "Số: 03/CTR-SNV\nHà Nam, ngày 22 tháng 01 năm 2021\n\nCHƯƠNG TRÌNH\nCông tác "
            "năm 2021\n\n1. Xây dựng kế hoạch.\n"
        ),
        Example(number="Số: 05/Tb-SNV"),
    ),
)
def check(line: NumberLine, site: Site) -> Iterator[Finding]:
    """The abbreviation of the type has the capitals of the list.

    Why: CTr, TTr, QyĐ and TrS keep small letters although the symbol stands in capitals, so that
    they are not taken for CT, TT and QĐ.
    """
    number = line.number
    if number is None or number.form is NumberForm.BARE:
        return
    code = number.type_code
    for group in groups_of(number.symbol):
        if code not in {None, "CV", group} and group.casefold() == str(code).casefold():
            yield site.found(code=group, right=code)
