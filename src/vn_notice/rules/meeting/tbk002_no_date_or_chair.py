"""TBK002."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.meeting import Meeting
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.roles import Role


@rule(
    "TBK002",
    "no-date-or-chair",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Mẫu 1.4; tập quán của thông báo kết luận",
        Regime.ADMINISTRATIVE_2011: "tập quán của thông báo kết luận",
        Regime.PARTY: "tập quán của thông báo kết luận",
    },
    en="the opening does not tell {missing}",
    vi="phần mở đầu chưa nêu {missing_vi}",
    reason="Phần mở đầu của thông báo kết luận nêu ngày họp và người chủ trì.",
    bad=(
        Example(
            subject="Kết luận cuộc họp giao ban tháng 01 năm 2021",
            opening="Tại cuộc họp giao ban tháng 01 năm 2021, sau khi nghe các phòng báo cáo, Lãnh đạo Sở kết luận như sau:",
        ),
    ),
)
def check(meeting: Meeting, site: Site) -> Iterator[Finding]:
    """The opening tells on what day the meeting was and who presided over it.

    Why: without both nobody can tell to which meeting the conclusions belong.
    """
    missing = [
        names
        for names, found in (
            (("the day of the meeting", "ngày họp"), meeting.date),
            (("who presided", "người chủ trì"), meeting.by_role(Role.CHAIR)),
        )
        if not found
    ]
    if missing:
        yield site.found(
            missing=" and ".join(english for english, _ in missing),
            missing_vi=" và ".join(vietnamese for _, vietnamese in missing),
        )
