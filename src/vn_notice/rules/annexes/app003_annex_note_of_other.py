"""APP003."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "APP003",
    "annex-note-of-other",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục III, khoản 1 điểm c",
    },
    en="the note on the annex says {written}, the document {right}; check which is right",
    vi="chỉ dẫn trên Phụ lục ghi {written}, văn bản ghi {right}; cần kiểm tra lại",
    reason="Chỉ dẫn trên Phụ lục ghi số, ký hiệu, thời gian ban hành của chính văn bản có Phụ lục.",
    bad=(
        Example(
            closing="Kèm theo Phụ lục danh sách./.",
            annex="Phụ lục\nDANH SÁCH\n(Kèm theo Thông báo số 15/TB-SNV ngày 22 tháng 01 năm "
            "2021 của Sở Nội vụ)",
        ),
        Example(
            closing="Kèm theo Phụ lục danh sách./.",
            annex="Phụ lục\nDANH SÁCH\n(Kèm theo Thông báo số 05/TB-SNV ngày 25 tháng 01 năm "
            "2021 của Sở Nội vụ)",
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
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """The note on an annex has number and date of its document.

    Why: an annex taken over from another document keeps its note. Blanks are right on electronic
    documents.
    """
    number, date = notice.number, notice.issue_date
    for annex in site.context.labelled_annexes:
        note = annex.note
        cited = next(iter(note[1].citations), None) if note else None
        if note is None or cited is None:
            continue
        place, named = site.at(note[0]), cited.number
        known = number and number.serial and named and named.serial
        if known and str(named) != str(number):
            yield place.found(written=str(named), right=str(number))
        if date and cited.date and cited.date != date:
            written, right = f"{cited.date:%d/%m/%Y}", f"{date:%d/%m/%Y}"
            yield place.found(written=written, right=right)
