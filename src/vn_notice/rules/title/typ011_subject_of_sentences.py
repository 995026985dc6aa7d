"""TYP011."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_SENTENCES = re.compile(r"(?<=[a-zà-ỹđ0-9]{3})(\.)\s+[A-ZĐ]")


@rule(
    "TYP011",
    "subject-of-sentences",
    severity=Severity.NOTE,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 5 điểm a",
        Regime.ADMINISTRATIVE_2011: "Điều 10 khoản 1",
    },
    en="the subject has more than one sentence; write one short sentence or phrase",
    vi="trích yếu có nhiều câu; chỉ ghi một câu ngắn gọn hoặc một cụm từ",
    reason="Trích yếu là một câu ngắn gọn hoặc một cụm từ phản ánh khái quát nội dung chủ yếu.",
    bad=(
        Example(
            subject="Kết luận cuộc họp giao ban tháng 01 năm 2021. Triển khai nhiệm vụ tháng 02 "
            "năm 2021"
        ),
    ),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """The subject is one short sentence or one phrase.

    Why: it is repeated wherever the document is cited.
    """
    words = notice.subject.text if notice.subject else ""
    if found := _SENTENCES.search(words):
        yield site.found("subject", within=found.span(1))
