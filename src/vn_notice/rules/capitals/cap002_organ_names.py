"""CAP002."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.inline import Paragraph
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.rules.wording import respelled

_WORDS = re.compile(
    r"\b(?:Ban chấp hành|Ban thường vụ|Ban chỉ đạo|Ban tổ chức(?= Trung| Tỉnh| Thành)|Bộ chính trị|Ban bí thư"
    r"|Ủy ban Nhân dân|Uỷ ban Nhân dân|Ủy Ban nhân dân|Hội đồng Nhân dân|Quốc Hội|Chính Phủ|Thủ tướng chính phủ"
    r"|Văn phòng chính phủ|Mặt trận tổ quốc|Mặt Trận Tổ quốc)\b"
)


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
def check(paragraph: Paragraph, site: Site) -> Iterator[Finding]:
    """The names of organs have capitals as the decree and the organs themselves write them.

    Why: the words for the kind and the field of an organ have a capital each; the rest has none.
    """
    yield from respelled(paragraph, site, _WORDS, _written)


_RIGHT = {
    right.casefold(): right
    for right in (
        "Ban Chấp hành", "Ban Thường vụ", "Ban Chỉ đạo", "Ban Tổ chức", "Bộ Chính trị", "Ban Bí thư",
        "Ủy ban nhân dân", "Uỷ ban nhân dân", "Hội đồng nhân dân", "Quốc hội", "Chính phủ",
        "Thủ tướng Chính phủ", "Văn phòng Chính phủ", "Mặt trận Tổ quốc",
    )
}  # fmt: skip


def _written(words: str) -> str:
    return _RIGHT[words.casefold()]
