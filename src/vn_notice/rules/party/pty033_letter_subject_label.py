"""PTY033."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.header_words import SUBJECT_LABEL
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "PTY033",
    "letter-subject-label",
    severity=Severity.ERROR,
    law={
        Regime.PARTY: "mục I.5.2.3",
    },
    en="the subject of the letter begins with {label}; write “về việc”",
    vi="trích yếu công văn ghi {label}; phải ghi “về việc”",
    reason="Trích yếu của công văn ghi “về việc …” dưới số, ký hiệu.",
    bad=(
        Example(
            like="party",
            number="Số 45-CV/BTCTU",
            document_type="",
            subject="",
            subject_below_number="V/v báo cáo công tác tổ chức",
        ),
    ),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """The subject of a công văn begins with "về việc", not with "V/v".

    Why: the guidance prints it so, below the number; "V/v" is the form of the State.
    """
    words = notice.subject.text if notice.subject else ""
    found = SUBJECT_LABEL.match(words)
    if found and found[0][:1] in "Vv" and "/" in found[0]:
        yield site.found("subject", within=found.span(), label=found[0].strip())
