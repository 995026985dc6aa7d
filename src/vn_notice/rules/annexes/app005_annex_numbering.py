"""APP005."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.labels import roman, write_roman
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "APP005",
    "annex-numbering",
    severity=Severity.NOTE,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục III, khoản 1 điểm a",
    },
    en="the annex has the number {number}; write {right}",
    vi="Phụ lục ghi số {number}; ghi {right}",
    reason="Chỉ văn bản có từ hai Phụ lục trở lên mới đánh số thứ tự Phụ lục, liên tục từ I.",
    bad=(
        Example(
            closing="Kèm theo Phụ lục I./.",
            annex="Phụ lục I\nDANH SÁCH\n(Kèm theo Thông báo số 05/TB-SNV ngày 22 tháng 01 năm "
            "2021 của Sở Nội vụ)",
        ),
        Example(
            closing="Kèm theo Phụ lục I và Phụ lục III./.",
            annex="Phụ lục I\nDANH SÁCH\n(Kèm theo Thông báo số 05/TB-SNV ngày 22 tháng 01 năm "
            "2021 của Sở Nội vụ)\n\nPhụ lục III\nBIỂU MẪU\n(Kèm theo Thông báo số "
            "05/TB-SNV ngày 22 tháng 01 năm 2021 của Sở Nội vụ)",
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
    """A single annex has no number; more are numbered without a gap.

    Why: the decree asks for numbers from two annexes on.
    """
    annexes = site.context.labelled_annexes
    for place, annex in enumerate(annexes, 1):
        right = write_roman(place) if len(annexes) > 1 else ""
        value = int(annex.number) if annex.number.isdecimal() else roman(annex.number.upper())
        if value and value != (place if right else None):
            yield site.at(annex.path).found(number=annex.number, right=f"Phụ lục {right}".rstrip())
