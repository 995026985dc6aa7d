"""CAP007."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.inline import Paragraph
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.rules.wording import capitals_at, respelled

_WORDS = re.compile(r"\b(?:sáng|chiều|trưa|tối|ngày|vào) (?P<word>thứ (?:hai|ba|tư|năm|sáu|bảy))\b")


@rule(
    "CAP007",
    "weekdays-and-months",
    severity=Severity.NOTE,
    law={Regime.ADMINISTRATIVE: "Phụ lục II, Mục V, khoản 8 điểm c"},
    en="{word} is written {right}",
    vi="{word} phải viết là {right}",
    reason="Tên các ngày trong tuần và tháng trong năm không dùng chữ số: viết hoa chữ cái đầu của âm tiết chỉ ngày và tháng.",
    bad=(
        Example(
            body="1. Văn phòng Sở bố trí lịch tiếp dân vào sáng thứ hai hằng tuần, báo cáo trước ngày 30 tháng 01 năm 2021.",
            fixed="1. Văn phòng Sở bố trí lịch tiếp dân vào sáng thứ Hai hằng tuần, báo cáo trước ngày 30 tháng 01 năm 2021.",
        ),
    ),
    good=(
        Example(
            body="1. Văn phòng Sở bố trí lịch tiếp dân vào sáng thứ Hai hằng tuần, báo cáo trước ngày 30 tháng 01 năm 2021."
        ),
    ),
)
def check(paragraph: Paragraph, site: Site) -> Iterator[Finding]:
    """A weekday or a month in words has a capital on the syllable that names it.

    Why: the decree says so where no figures are used. "Thứ hai" that means the second is left alone: only what follows a time of day is looked at.
    """
    yield from respelled(paragraph, site, _WORDS, capitals_at(1), fixed=True)
