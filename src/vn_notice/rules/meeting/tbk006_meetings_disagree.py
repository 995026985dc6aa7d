"""TBK006."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_MEETING = re.compile(r"\b(hội nghị|cuộc họp|phiên họp|buổi làm việc|buổi họp)\b", re.IGNORECASE)


@rule(
    "TBK006",
    "meetings-disagree",
    severity=Severity.NOTE,
    law={
        Regime.ADMINISTRATIVE: "Mẫu 1.4; tập quán của thông báo kết luận",
        Regime.ADMINISTRATIVE_2011: "tập quán của thông báo kết luận",
        Regime.PARTY: "tập quán của thông báo kết luận",
    },
    en="the meeting is called {word} here and {other} in the opening",
    vi="ở đây gọi là {word}, phần mở đầu gọi là {other}",
    reason="Tên cuộc họp trong trích yếu, phần mở đầu và phần kết cần thống nhất.",
    bad=(
        Example(
            closing="Trên đây là kết luận của đồng chí Trần Văn Bình, Giám đốc Sở Nội vụ tại Hội nghị giao ban tháng 01 năm 2021, Văn phòng Sở thông báo để các đơn vị biết, thực hiện./.",
        ),
    ),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """Subject, opening and closing call the meeting by the same word.

    Why: a "hội nghị" that becomes a "cuộc họp" may be another meeting. Only the word is compared,
    because the rest of the name is often shortened.
    """
    named = _MEETING.match((notice.meeting.name or "") if notice.meeting else "")
    if named is None:
        return
    parts = [("subject", notice.subject.text if notice.subject else "")]
    for number, paragraph in enumerate(notice.closing.paragraphs if notice.closing else (), 1):
        parts.append((f"closing/paragraph[{number}]", paragraph.text))
    for part, words in parts:
        found = _MEETING.findall(words)
        if found and named[1].casefold() not in map(str.casefold, found):
            yield site.found(part, word=found[0], other=named[1])
