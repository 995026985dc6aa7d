"""HDR007."""

from collections.abc import Iterator
from itertools import pairwise

from vn_notice.diagnostics import Severity
from vn_notice.grammar.header_words import find_national_name, is_annex_label
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

#: How many lines a heading has above the label of an annex.
_LINES = 5


@rule(
    "HDR007",
    "national-name-above-annex",
    severity=Severity.NOTE,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 1 điểm a; Phụ lục III, Mẫu 2.1",
    },
    en="the national name stands above an annex; leave it out",
    vi="phía trên Phụ lục ghi Quốc hiệu; không ghi Quốc hiệu trên Phụ lục",
    reason="Quốc hiệu ở trang đầu tiên của văn bản; mẫu trình bày phụ lục không có Quốc hiệu.",
    bad=(
        Example(
            annex="SỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh "
            "phúc\n\nPhụ lục\nDANH SÁCH TỔ CÔNG TÁC"
        ),
    ),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """No annex has the national name above its label.

    Why: the national name stands on the first page; the samples of annexes are without it. Forms
    within an annex keep their own.
    """
    for place, (above, annex) in enumerate(pairwise(notice.annexes), 1):
        if annex.heading is None or not is_annex_label(annex.heading.text):
            continue
        lines = above.paragraphs
        for at in range(max(0, len(lines) - _LINES), len(lines)):
            if find_national_name(lines[at].text):
                yield site.found(f"annex[{place}]/paragraph[{at + 1}]")
