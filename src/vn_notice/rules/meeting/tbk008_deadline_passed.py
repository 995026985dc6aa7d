"""TBK008."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.dates import find_dates
from vn_notice.model.body import Conclusions
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

#: What stands right before a day by which something is to be done.
_BY = re.compile(
    r"(?:\btrước|\bchậm nhất|\bhạn chót|\bhoàn thành|\bxong)(?: là| vào| trong)? ?(?:ngày )?\Z"
)
#: What is asked for by that day, in the same sentence.
_TASK = re.compile(r"\b(?:báo cáo|gửi|trình|hoàn thành|thực hiện xong|tham mưu)\b[^.;]{0,120}\Z")
_WORDS = ("trước ngày", "chậm nhất", "hạn chót", "hoàn thành ngày", "xong ngày")


@rule(
    "TBK008",
    "deadline-passed",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "tập quán của thông báo kết luận",
        Regime.ADMINISTRATIVE_2011: "tập quán của thông báo kết luận",
        Regime.PARTY: "tập quán của thông báo kết luận",
    },
    en="the deadline {day} lies before the date of issue {issued}; check both",
    vi="thời hạn {day} trước ngày ban hành {issued}; cần kiểm tra lại",
    reason="Thời hạn giao nhiệm vụ phải sau ngày ban hành văn bản.",
    mentions=_WORDS,
    bad=(
        Example(
            body="1. Văn phòng Sở rà soát hồ sơ tồn đọng, báo cáo Giám đốc Sở trước ngày 30 tháng 01 năm 2020.",
        ),
    ),
    good=(
        Example(
            body="1. Văn phòng Sở rà soát hồ sơ nhận trước ngày 01 tháng 01 năm 2021, báo cáo Giám đốc Sở trước ngày 30 tháng 01 năm 2021.",
        ),
    ),
)
def check(_: Conclusions, site: Site) -> Iterator[Finding]:
    """A deadline that the conclusions set lies after the date of issue.

    Why: a task cannot be due before it is given; mostly the year is that of the last notice. Only
    what is to be reported, sent or finished by a day is taken for a deadline.
    """
    context, issued = site.context, site.context.notice.issue_date
    for path, paragraph in context.paragraphs if issued else ():
        words = paragraph.text
        if not path.startswith(site.path) or not any(word in words for word in _WORDS):
            continue
        for found in find_dates(words):
            due = found.date and issued and found.date < issued
            if due and _BY.search(words, 0, found.start) and _TASK.search(words, 0, found.start):
                day, issue_day = f"{found.date:%d/%m/%Y}", f"{issued:%d/%m/%Y}"
                yield Finding(path, {"day": day, "issued": issue_day}, (found.start, found.end))
