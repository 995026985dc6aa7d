"""PTY032."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.inline import PersonName
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "PTY032",
    "subject-initial",
    severity=Severity.WARNING,
    law={
        Regime.PARTY: "các ví dụ tại mục I.5",
    },
    en="the subject begins with a capital: {word}; write {right}",
    vi="trích yếu viết hoa chữ đầu: {word}; ghi {right}",
    reason="Các ví dụ ghi trích yếu bắt đầu bằng chữ thường.",
    bad=(
        Example(
            like="party",
            subject="Kết luận của đồng chí Trần Văn Bình tại cuộc họp giao ban tháng 6 năm 2026\n-----",
        ),
    ),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """The subject begins with a small letter.

    Why: it goes on from the type; all examples of the guidance are printed so, no sentence asks.
    """
    subject = notice.subject
    if subject is None or not subject.content or isinstance(subject.content[0], PersonName):
        return
    word, _, after = subject.text.partition(" ")
    if word.istitle() and word.isalpha() and after[:1].islower():
        yield site.found("subject", within=(0, len(word)), word=word, right=word.lower())
