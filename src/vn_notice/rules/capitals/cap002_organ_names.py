"""CAP002."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.rules.wording import rewritten

_WORDS = {
    "Ban chấp hành": "Ban Chấp hành",
    "Ban thường vụ": "Ban Thường vụ",
    "Ban chỉ đạo": "Ban Chỉ đạo",
    "Ban tổ chức Trung ương": "Ban Tổ chức Trung ương",
    "Ban tổ chức Tỉnh ủy": "Ban Tổ chức Tỉnh ủy",
    "Bộ chính trị": "Bộ Chính trị",
    "Ban bí thư": "Ban Bí thư",
    "Ủy ban Nhân dân": "Ủy ban nhân dân",
    "Uỷ ban Nhân dân": "Uỷ ban nhân dân",
    "Ủy Ban nhân dân": "Ủy ban nhân dân",
    "Hội đồng Nhân dân": "Hội đồng nhân dân",
    "Quốc Hội": "Quốc hội",
    "Chính Phủ": "Chính phủ",
    "Thủ tướng chính phủ": "Thủ tướng Chính phủ",
    "Văn phòng chính phủ": "Văn phòng Chính phủ",
    "Mặt trận tổ quốc": "Mặt trận Tổ quốc",
    "Mặt Trận Tổ quốc": "Mặt trận Tổ quốc",
}


@rule(
    "CAP002",
    "organ-names",
    severity=Severity.WARNING,
    law={Regime.ADMINISTRATIVE: "Phụ lục II, Mục IV, khoản 1"},
    en="{word} is written {right}",
    vi="{word} phải viết là {right}",
    reason="Viết hoa chữ cái đầu của các từ, cụm từ chỉ loại hình, chức năng, lĩnh vực hoạt động của cơ quan, tổ chức.",
    bad=(
        Example(
            body="1. Văn phòng Sở tham mưu UBND tỉnh, Ban chấp hành Đảng bộ tỉnh, báo cáo trước ngày 30 tháng 01 năm 2021."
        ),
    ),
    good=(
        Example(
            body="1. Văn phòng Sở tham mưu Ủy ban nhân dân tỉnh, Ban Chấp hành Đảng bộ tỉnh, báo cáo trước ngày 30 tháng 01 năm 2021."
        ),
    ),
)
def check(_: Notice, site: Site) -> Iterator[Finding]:
    """The names of organs have capitals as the decree and the organs themselves write them.

    Why: the words for the kind and the field of an organ have a capital each; the rest has none.
    """
    yield from rewritten(site, _WORDS)
