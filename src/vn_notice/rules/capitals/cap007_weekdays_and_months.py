"""CAP007."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.rules.wording import rewritten

#: After these, "thứ hai" is a day of the week and not the second of several.
_BEFORE = ("sáng", "chiều", "trưa", "tối", "ngày", "vào")
_DAYS = ("hai", "ba", "tư", "năm", "sáu", "bảy")
_WORDS = {
    f"{before} thứ {day}": f"{before} thứ {day.capitalize()}" for before in _BEFORE for day in _DAYS
}


@rule(
    "CAP007",
    "weekdays-and-months",
    severity=Severity.NOTE,
    law={Regime.ADMINISTRATIVE: "Phụ lục II, Mục V, khoản 8 điểm c"},
    en="{word} is written {right}",
    vi="{word} phải viết là {right}",
    reason="Tên các ngày trong tuần và tháng trong năm không dùng chữ số: viết hoa chữ cái đầu của âm tiết chỉ ngày và tháng.",
    mentions=tuple(f" thứ {day}" for day in _DAYS),
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
def check(_: Notice, site: Site) -> Iterator[Finding]:
    """A weekday or a month in words has a capital on the syllable that names it.

    Why: the decree says so where no figures are used. "Thứ hai" that means the second is left alone: only what follows a time of day is looked at.
    """
    yield from rewritten(site, _WORDS, fixed=True)
