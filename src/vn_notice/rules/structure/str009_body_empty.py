"""STR009."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "STR009",
    "body-empty",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Điều 8 khoản 2 điểm e",
        Regime.ADMINISTRATIVE_2011: "Điều 11",
        Regime.PARTY: "mục I.6",
    },
    en="the document has no body; write it",
    vi="văn bản không có nội dung; phải bổ sung",
    reason="Nội dung văn bản là một trong các thành phần thể thức chính.",
    bad=(Example(opening="", body="", closing=""),),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """The document has a body.

    Why: what it says is one of the components that no document may lack.
    """
    meeting = notice.meeting
    told = meeting and meeting.narrative.content
    closing = notice.closing and notice.closing.paragraphs
    if not (notice.conclusions.content or told or closing):
        yield site.found("conclusions")
