"""CAP011."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.rules.wording import rewritten

_NAMES = ("đất đai", "ngân sách nhà nước", "đấu thầu", "đầu tư", "xây dựng", "viên chức", "khiếu nại",
          "tố cáo", "tiếp công dân", "lưu trữ", "giáo dục", "doanh nghiệp", "lao động", "dân sự",
          "hình sự", "cán bộ, công chức")  # fmt: skip
#: After these a law is named, and not law in general.
_BEFORE = ("theo", "thực hiện", "của", "tại")
_KINDS = ("luật", "bộ luật")


@rule(
    "CAP011",
    "names-of-laws",
    severity=Severity.WARNING,
    law={Regime.ADMINISTRATIVE: "Phụ lục II, Mục V, khoản 6"},
    en="{word} is written {right}",
    vi="{word} phải viết là {right}",
    reason="Tên loại văn bản và âm tiết thứ nhất của tên gọi viết hoa khi nói đến một văn bản cụ thể.",
    mentions=("luật ",),
    bad=(
        Example(
            body="1. Văn phòng Sở rà soát hồ sơ theo luật đất đai, báo cáo trước ngày 30 tháng 01 năm 2021."
        ),
    ),
    good=(
        Example(
            body="1. Văn phòng Sở rà soát hồ sơ theo Luật Đất đai, báo cáo trước ngày 30 tháng 01 năm 2021."
        ),
    ),
)
def check(_: Notice, site: Site) -> Iterator[Finding]:
    """A law that is named has a capital on its type and on the first syllable of its name.

    Why: the decree writes Bộ luật Hình sự, Luật Tổ chức Quốc hội.
    """
    there = [name for name in _NAMES if f"luật {name}" in site.context.text]
    words = {
        f"{before} {kind} {name}": f"{before} {kind.capitalize()} {name.capitalize()}"
        for before in _BEFORE
        for kind in _KINDS
        for name in there
    }
    yield from rewritten(site, words)
