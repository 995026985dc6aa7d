"""CAP012."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.rules.wording import rewritten

_WORDS = {
    f"{first}ết {name}": f"tết {name.capitalize()}"
    for name in ("Nguyên đán", "nguyên đán", "Trung thu", "trung thu", "Đoan ngọ", "đoan ngọ")
    for first in "Tt"
    if f"{first}{name[0]}" != f"t{name[0].upper()}"
}


@rule(
    "CAP012",
    "names-of-holidays",
    severity=Severity.NOTE,
    law={Regime.ADMINISTRATIVE: "Phụ lục II, Mục V, khoản 8 điểm b"},
    en="{word} is written {right}",
    vi="{word} phải viết là {right}",
    reason="Tên các ngày tết: viết hoa chữ cái đầu của âm tiết thứ nhất tạo thành tên gọi (tết Nguyên đán, tết Trung thu).",
    bad=(
        Example(
            body="1. Văn phòng Sở chuẩn bị quà tặng trẻ em nhân dịp Tết Trung thu, báo cáo trước ngày 30 tháng 01 năm 2021."
        ),
    ),
    good=(
        Example(
            body="1. Văn phòng Sở chuẩn bị lịch trực Tết, báo cáo trước ngày 30 tháng 01 năm 2021."
        ),
    ),
)
def check(_: Notice, site: Site) -> Iterator[Finding]:
    """The day called tết has a capital only on the first syllable of its name.

    Why: the decree writes tết Nguyên đán, tết Trung thu; Tết alone stands for tết Nguyên đán.
    """
    yield from rewritten(site, _WORDS)
