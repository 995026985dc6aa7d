"""TBK001."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.inline import Paragraph
from vn_notice.model.meeting import Meeting
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "TBK001",
    "no-trigger",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Mẫu 1.4; tập quán của thông báo kết luận",
        Regime.ADMINISTRATIVE_2011: "tập quán của thông báo kết luận",
        Regime.PARTY: "tập quán của thông báo kết luận",
    },
    en="no sentence such as “… kết luận như sau:” leads to the conclusions",
    vi="không có câu dẫn vào phần kết luận, như “… kết luận như sau:”",
    reason="Phần dẫn của thông báo kết luận kết thúc bằng câu dẫn, để phân biệt lời kể về cuộc họp với nội dung kết luận.",
    bad=(
        Example(
            opening="Ngày 15 tháng 01 năm 2021, đồng chí Trần Văn Bình, Giám đốc Sở Nội vụ đã chủ trì cuộc họp giao ban tháng 01 năm 2021 và kết luận như sau.",
        ),
    ),
    good=(
        Example(
            opening="Ngày 15 tháng 01 năm 2021, đồng chí Trần Văn Bình, Giám đốc Sở Nội vụ đã chủ trì cuộc họp giao ban tháng 01 năm 2021 và kết luận như sau:",
        ),
    ),
)
def check(meeting: Meeting, site: Site) -> Iterator[Finding]:
    """The narrative of a meeting ends with a sentence that leads to the conclusions.

    Why: it parts what is told of the meeting from what was decided. A notice made from data,
    without a narrative, has the sentence from its renderer.
    """
    told = meeting.narrative.content
    last = told[-1] if told else None
    if isinstance(last, Paragraph) and not last.text.rstrip().endswith(":"):
        yield site.found(f"narrative/paragraph[{sum(isinstance(b, Paragraph) for b in told)}]")
