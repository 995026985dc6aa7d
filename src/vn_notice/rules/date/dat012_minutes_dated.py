"""DAT012."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import PlaceDateLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "DAT012",
    "minutes-dated",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục III, Mẫu 1.9",
    },
    en="minutes have no line of place and date; leave out {words}",
    vi="biên bản không ghi địa danh và thời gian ban hành ở phần đầu; bỏ {words}",
    reason="Mẫu biên bản không có địa danh và thời gian ban hành; thời gian ghi trong nội dung.",
    bad=(
        Example(
            text="SỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
            "Số: 03/BB-SNV\nHà Nam, ngày 22 tháng 01 năm 2021\n\nBIÊN BẢN\nHọp giao ban "
            "tháng 01 năm 2021\n\nThời gian bắt đầu: 08 giờ 00 phút, ngày 22 tháng 01 năm "
            "2021.\nĐịa điểm: Trụ sở Sở Nội vụ.\n"
        ),
    ),
    types=frozenset({"BB"}),
)
def check(line: PlaceDateLine, site: Site) -> Iterator[Finding]:
    """Minutes have no line of place and date.

    Why: the sample of the decree is without it: minutes say in their text when and where they were
    taken.
    """
    yield site.found(words=line.text)
