"""CAP008."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.rules.wording import rewritten

_WORDS = {
    "Đảng và nhà nước": "Đảng và Nhà nước",
    "Đảng, nhà nước": "Đảng, Nhà nước",
    "Đảng và nhân dân": "Đảng và Nhân dân",
    "Nhà nước và nhân dân": "Nhà nước và Nhân dân",
}


@rule(
    "CAP008",
    "people-and-state",
    severity=Severity.NOTE,
    law={Regime.ADMINISTRATIVE: "Phụ lục II, Mục V, khoản 1"},
    en="{word} is written {right}",
    vi="{word} phải viết là {right}",
    reason="Danh từ thuộc trường hợp đặc biệt: Nhân dân, Nhà nước.",
    bad=(
        Example(
            body="1. Văn phòng Sở tuyên truyền chủ trương của Đảng và nhà nước, báo cáo trước ngày 30 tháng 01 năm 2021.",
            fixed="1. Văn phòng Sở tuyên truyền chủ trương của Đảng và Nhà nước, báo cáo trước ngày 30 tháng 01 năm 2021.",
        ),
    ),
    good=(
        Example(
            body="1. Văn phòng Sở tuyên truyền chủ trương của Đảng và Nhà nước về quản lý nhà nước, báo cáo trước ngày 30 tháng 01 năm 2021."
        ),
    ),
)
def check(_: Notice, site: Site) -> Iterator[Finding]:
    """Nhân dân and Nhà nước have a capital where they stand for the people and the state.

    Why: the decree names both as special cases. Only beside Đảng or Nhà nước is it certain that they are meant so.
    """
    yield from rewritten(site, _WORDS, fixed=True)
