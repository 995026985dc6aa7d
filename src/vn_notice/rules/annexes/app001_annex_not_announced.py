"""APP001."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_REFERENCE = re.compile(r"phu\s+luc|kem theo|dinh kem|bieu so|danh sach")


@rule(
    "APP001",
    "annex-not-announced",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục III, khoản 1 điểm a",
        Regime.PARTY: "mục II.1.1",
    },
    en="the text does not refer to {annex}; refer to it where its matter is treated",
    vi="trong văn bản không có chỉ dẫn về {annex}; phải ghi chỉ dẫn về Phụ lục kèm theo",
    reason="Văn bản có Phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về Phụ lục đó.",
    bad=(
        Example(
            annex="Phụ lục\nDANH SÁCH TỔ CÔNG TÁC\n(Kèm theo Thông báo số 05/TB-SNV ngày 22 "
            "tháng 01 năm 2021 của Sở Nội vụ)"
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
    """The text refers to its annexes.

    Why: an annex that nothing leads to may be lost without notice. That an annex is missing cannot
    be told: it may be in another file.
    """
    annexes = site.context.labelled_annexes
    if annexes and not _REFERENCE.search(site.context.bare_words):
        yield site.at(annexes[0].path).found(annex=annexes[0].label)
