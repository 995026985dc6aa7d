"""CAP014."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.rules.wording import rewritten

_AREAS = ("Bắc bộ", "Nam bộ", "Trung bộ")
_DIRECTIONS = ("Đông bắc", "Đông nam", "Tây bắc", "Tây nam")
_WORDS = {area: area.title() for area in _AREAS} | {
    f"{noun} {name}": f"{noun} {name.title()}"
    for noun in ("vùng", "miền", "khu vực")
    for name in _DIRECTIONS
}


@rule(
    "CAP014",
    "regions",
    severity=Severity.NOTE,
    law={Regime.ADMINISTRATIVE: "Phụ lục II, Mục III, khoản 1 điểm đ"},
    en="{word} is written {right}",
    vi="{word} phải viết là {right}",
    reason="Tên địa lý chỉ một vùng, miền, khu vực: viết hoa chữ cái đầu của tất cả các âm tiết (Tây Bắc, Bắc Bộ).",
    bad=(
        Example(
            body="1. Văn phòng Sở tham dự hội thảo khu vực Nam bộ, báo cáo trước ngày 30 tháng 01 năm 2021.",
        ),
    ),
    good=(
        Example(
            body="1. Văn phòng Sở tham dự hội thảo khu vực Nam Bộ, báo cáo trước ngày 30 tháng 01 năm 2021."
        ),
    ),
)
def check(_: Notice, site: Site) -> Iterator[Finding]:
    """All syllables of the name of a region have a capital.

    Why: the decree writes Tây Bắc, Đông Bắc, Bắc Bộ.
    """
    yield from rewritten(site, _WORDS)
