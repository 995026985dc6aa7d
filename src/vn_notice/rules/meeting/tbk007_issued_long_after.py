"""TBK007."""

from collections.abc import Iterator

from dateutil.relativedelta import relativedelta

from vn_notice.diagnostics import Severity
from vn_notice.model.meeting import Meeting
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_LATE = relativedelta(months=2)


@rule(
    "TBK007",
    "issued-long-after",
    severity=Severity.NOTE,
    law={
        Regime.ADMINISTRATIVE: "tập quán của thông báo kết luận",
        Regime.ADMINISTRATIVE_2011: "tập quán của thông báo kết luận",
        Regime.PARTY: "tập quán của thông báo kết luận",
    },
    en="the meeting was on {met}, more than two months before the date of issue {issued}; check both",
    vi="cuộc họp ngày {met}, trước ngày ban hành {issued} hơn hai tháng; cần kiểm tra lại",
    reason="Thông báo kết luận thường được ban hành ngay sau cuộc họp; cách quá lâu có thể do ghi nhầm năm.",
    bad=(
        Example(
            opening="Ngày 15 tháng 01 năm 2020, đồng chí Trần Văn Bình, Giám đốc Sở Nội vụ đã chủ trì cuộc họp giao ban và kết luận như sau:",
        ),
    ),
)
def check(meeting: Meeting, site: Site) -> Iterator[Finding]:
    """A notice of conclusions is issued within two months of the meeting.

    Why: custom asks for days; months mean that the year was left from the last notice.
    """
    issued = site.context.notice.issue_date
    met = meeting.end_date or meeting.date
    if met and issued and met + _LATE < issued:
        yield site.found("@date", met=f"{met:%d/%m/%Y}", issued=f"{issued:%d/%m/%Y}")
