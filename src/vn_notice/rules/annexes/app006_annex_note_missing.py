"""APP006."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "APP006",
    "annex-note-missing",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục III, khoản 1 điểm c",
        Regime.PARTY: "mục II.1",
    },
    en="{annex} does not say which document it belongs to; add (Kèm theo … số … ngày … "
    "tháng … năm … của …)",
    vi="{annex} thiếu thông tin chỉ dẫn kèm theo văn bản; ghi thêm (Kèm theo … số … ngày "
    "… tháng … năm … của …)",
    reason="Mỗi Phụ lục có thông tin chỉ dẫn kèm theo văn bản: số, ký hiệu, thời gian ban "
    "hành và tên cơ quan ban hành.",
    bad=(
        Example(
            closing="Kèm theo Phụ lục danh sách./.",
            annex="Phụ lục\nDANH SÁCH TỔ CÔNG TÁC\n1. Trần Văn Bình",
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
    """Each annex says which document it belongs to.

    Why: annexes are copied and sent apart from their document.
    """
    for annex in site.context.labelled_annexes:
        if annex.note is None and annex.lines:
            yield site.at(annex.path).found(annex=annex.label)
