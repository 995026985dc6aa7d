"""APP002."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.labels import write_roman
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "APP002",
    "annex-numerals",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục III, khoản 1 điểm a",
    },
    en="annex {number} has no Roman numeral; write {right}",
    vi="Phụ lục {number} không đánh số bằng chữ số La Mã; phải ghi {right}",
    reason="Văn bản có từ hai Phụ lục trở lên thì các Phụ lục phải được đánh số thứ tự bằng "
    "chữ số La Mã.",
    bad=(
        Example(
            closing="Kèm theo Phụ lục 1 và Phụ lục 2./.",
            annex="Phụ lục 1\nDANH SÁCH\n(Kèm theo Thông báo số 05/TB-SNV ngày 22 tháng 01 năm "
            "2021 của Sở Nội vụ)\n\nPhụ lục 2\nBIỂU MẪU\n(Kèm theo Thông báo số 05/TB-SNV "
            "ngày 22 tháng 01 năm 2021 của Sở Nội vụ)",
        ),
    ),
    good=(
        Example(
            closing="Kèm theo Phụ lục I và Phụ lục II./.",
            annex="Phụ lục I\nDANH SÁCH\n(Kèm theo Thông báo số 05/TB-SNV ngày 22 tháng 01 năm "
            "2021 của Sở Nội vụ)\n\nPhụ lục II\nBIỂU MẪU\n(Kèm theo Thông báo số     "
            "/TB-SNV ngày    tháng    năm 2021 của Sở Nội vụ)",
        ),
    ),
)
def check(_notice: Notice, site: Site) -> Iterator[Finding]:
    """Two annexes and more have Roman numerals.

    Why: the decree tells annexes by them from sections; the Party numbers annexes in Arabic digits.
    """
    annexes = site.context.labelled_annexes
    if len(annexes) < 2:
        return
    for place, annex in enumerate(annexes, 1):
        if not annex.number or annex.number.isdecimal():
            yield site.at(annex.path).found(number=annex.number or "…", right=write_roman(place))
