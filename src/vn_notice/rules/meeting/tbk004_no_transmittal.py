"""TBK004."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Region, Site, rule


@rule(
    "TBK004",
    "no-transmittal",
    severity=Severity.NOTE,
    law={
        Regime.ADMINISTRATIVE: "Mẫu 1.4; tập quán của thông báo kết luận",
        Regime.ADMINISTRATIVE_2011: "tập quán của thông báo kết luận",
        Regime.PARTY: "tập quán của thông báo kết luận",
    },
    en="no closing paragraph transmits the conclusions, such as “Trên đây là kết luận của …”",
    vi="không có đoạn kết truyền đạt kết luận, như “Trên đây là kết luận của …”",
    reason="Thông báo kết luận thường kết thúc bằng đoạn thông báo để các cơ quan, đơn vị biết, thực hiện.",
    needs=Region.ENDING,
    bad=(Example(without=("closing",)),),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """A notice of conclusions ends with a paragraph that transmits them.

    Why: it says for whom the conclusions are and what they are to do with them.
    """
    if notice.meeting and not (notice.closing and notice.closing.paragraphs):
        yield site.found("closing")
