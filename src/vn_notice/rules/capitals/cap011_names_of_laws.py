"""CAP011."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.inline import Paragraph
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.rules.wording import respelled

_WORDS = re.compile(
    r"\b(?:theo|hiện|của|tại|định) (?P<word>luật (?:đất đai|ngân sách|đấu thầu|đầu tư|xây dựng|viên chức"
    r"|cán bộ, công chức|khiếu nại|tố cáo|tiếp công dân|lưu trữ|giáo dục|doanh nghiệp|lao động)"
    r"|bộ luật (?:lao động|hình sự|dân sự))\b"
)


@rule(
    "CAP011",
    "names-of-laws",
    severity=Severity.WARNING,
    law={Regime.ADMINISTRATIVE: "Phụ lục II, Mục V, khoản 6"},
    en="{word} is written {right}",
    vi="{word} phải viết là {right}",
    reason="Tên loại văn bản và âm tiết thứ nhất của tên gọi viết hoa khi nói đến một văn bản cụ thể.",
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
def check(paragraph: Paragraph, site: Site) -> Iterator[Finding]:
    """A law that is named has a capital on its type and on the first syllable of its name.

    Why: the decree writes Bộ luật Hình sự, Luật Tổ chức Quốc hội.
    """
    yield from respelled(paragraph, site, _WORDS, _written)


def _written(words: str) -> str:
    kind, name = ("Bộ luật ", words[8:]) if words.startswith("bộ") else ("Luật ", words[5:])
    return kind + name[:1].upper() + name[1:]
