"""CAP004."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.rules.wording import rewritten

_WORDS = {
    word: word.lower()
    for word in (
        "kỷ Luật", "kỉ Luật", "pháp Luật", "kế Hoạch", "quyết Định", "nghị Quyết", "thông Báo",
        "báo Cáo", "tổ Chức", "thực Hiện", "quản Lý", "phát Triển", "kiểm Tra", "chỉ Đạo", "công Tác",
        "kinh Tế", "xã Hội", "văn Hóa", "giáo Dục", "cán Bộ", "đơn Vị", "địa Phương",
    )
}  # fmt: skip


@rule(
    "CAP004",
    "stray-capitals",
    severity=Severity.NOTE,
    law={Regime.ADMINISTRATIVE: "Phụ lục II, không có khoản nào yêu cầu viết hoa"},
    en="{word} is written {right}",
    vi="{word} phải viết là {right}",
    reason="Không có quy định viết hoa âm tiết ở giữa một từ chung.",
    bad=(
        Example(
            body="1. Văn phòng Sở tham mưu xử lý kỷ Luật lao động, báo cáo trước ngày 30 tháng 01 năm 2021.",
            fixed="1. Văn phòng Sở tham mưu xử lý kỷ luật lao động, báo cáo trước ngày 30 tháng 01 năm 2021.",
        ),
    ),
    good=(
        Example(
            body="1. Văn phòng Sở tham mưu xử lý kỷ luật lao động, báo cáo trước ngày 30 tháng 01 năm 2021."
        ),
    ),
)
def check(_: Notice, site: Site) -> Iterator[Finding]:
    """No syllable within a common word has a capital.

    Why: no point of the decree asks for it; it is a slip of the keyboard.
    """
    yield from rewritten(site, _WORDS, fixed=True)
