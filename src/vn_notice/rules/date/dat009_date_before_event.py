"""DAT009."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "DAT009",
    "date-before-event",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Điều 15 khoản 1 và khoản 2",
        Regime.ADMINISTRATIVE_2011: "Điều 9 khoản 1 điểm b",
        Regime.PARTY: "mục I.4.1.2",
    },
    en="the document of {issued} speaks of {date}, which is later; check both dates",
    vi="văn bản ban hành ngày {issued} nhắc đến ngày {date} là ngày sau đó; cần kiểm tra lại",
    reason="Văn bản được ban hành sau cuộc họp và sau các văn bản mà nó viện dẫn.",
    bad=(
        Example(
            opening="Ngày 25 tháng 01 năm 2021, đồng chí Trần Văn Bình, Giám đốc Sở Nội vụ đã chủ "
            "trì cuộc họp giao ban tháng 01 năm 2021 và kết luận như sau:"
        ),
        Example(
            like="decision",
            bases="Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2021 của Chính phủ về "
            "công tác văn thư.",
        ),
    ),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """The meeting and the documents cited are not later than the date of issue.

    Why: a document cannot report what is still to come; one of the dates is a slip.
    """
    issued, meeting = notice.issue_date, notice.meeting
    if issued is None:
        return
    shown = f"{issued:%d/%m/%Y}"
    if meeting and meeting.date and meeting.date > issued:
        yield site.found("meeting", issued=shown, date=f"{meeting.date:%d/%m/%Y}")
    for path, citation in site.context.citations:
        if citation.date and citation.date > issued:
            yield site.at(path).found(issued=shown, date=f"{citation.date:%d/%m/%Y}")
