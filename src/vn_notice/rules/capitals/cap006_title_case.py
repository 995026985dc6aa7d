"""CAP006."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.inline import Paragraph
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

#: Small words that no name begins with, with a capital between capitals.
_RUN = re.compile(
    r"(?:\b[A-ZĐÀ-Ỵ][a-zà-ỹđ]+ ){1,6}(?:Việc|Của|Và|Các|Những|Cho|Với|Theo|Được|Trong|Trên|Từ|Là|Đến)\b(?= [A-ZĐÀ-Ỵ][a-zà-ỹđ])"
)


@rule(
    "CAP006",
    "title-case",
    severity=Severity.NOTE,
    law={Regime.ADMINISTRATIVE: "Phụ lục II (không có khoản nào yêu cầu viết hoa)"},
    en="{words} has a capital on every syllable; only names have",
    vi="{words} viết hoa mọi âm tiết; chỉ viết hoa tên riêng",
    reason="Không có quy định viết hoa chữ cái đầu của mọi âm tiết trong một cụm từ chung.",
    bad=(Example(subject="Kết luận Về Việc Thực Hiện Của Các Phòng thuộc Sở"),),
)
def check(paragraph: Paragraph, site: Site) -> Iterator[Finding]:
    """A phrase that is no name has no capital on every syllable.

    Why: no point of the decree asks for it. A run of capitals is taken for such a phrase when a
    small word such as "Việc" or "Của" stands in it with a capital.
    """
    for found in _RUN.finditer(paragraph.text):
        yield site.found(within=found.span(), words=found[0])
