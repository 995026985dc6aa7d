"""CAP001."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.inline import Paragraph
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.rules.wording import SMALL

#: A stop, a space and a word in small letters.
_START = re.compile(rf"[.?!] ([{SMALL}])[{SMALL}]+ ")
#: Abbreviations that end with a stop.
_ABBREVIATED = re.compile(r"\b(?:v\.v|tr|st|vd|tp|ths|nxb|đt)\Z", re.IGNORECASE)


@rule(
    "CAP001",
    "sentence-start",
    severity=Severity.WARNING,
    law={Regime.ADMINISTRATIVE: "Phụ lục II, Mục I"},
    en="a sentence begins with a small {letter}; begin it with a capital",
    vi="câu bắt đầu bằng chữ thường {letter}; phải viết hoa chữ cái đầu câu",
    reason="Viết hoa chữ cái đầu âm tiết thứ nhất của một câu hoàn chỉnh, sau dấu chấm câu.",
    bad=(
        Example(
            body="1. Văn phòng Sở rà soát hồ sơ tồn đọng. các phòng báo cáo trước ngày 30 tháng 01 năm 2021."
        ),
    ),
    good=(
        Example(
            body="1. Văn phòng Sở rà soát hồ sơ tồn đọng. Các phòng báo cáo trước ngày 30 tháng 01 năm 2021."
        ),
    ),
)
def check(paragraph: Paragraph, site: Site) -> Iterator[Finding]:
    """A sentence begins with a capital.

    Why: so the decree; but a stop before a small letter may also be a slip for a comma, so there
    is no fix.
    """
    words = paragraph.text
    for found in _START.finditer(words):
        at = found.start()
        if words[max(at - 2, 0) : at].islower() and not _ABBREVIATED.search(
            words, max(at - 5, 0), at
        ):
            yield site.found(within=found.span(1), letter=found[1])
