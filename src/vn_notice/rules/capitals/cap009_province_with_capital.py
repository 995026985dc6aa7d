"""CAP009."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.inline import Paragraph
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.rules.wording import respelled
from vn_notice.vocabulary.provinces import PROVINCES

_WORDS = re.compile(rf"(?:Tỉnh|Huyện)(?= (?:{'|'.join(map(str.title, PROVINCES))})\b)")


@rule(
    "CAP009",
    "province-with-capital",
    severity=Severity.NOTE,
    law={Regime.ADMINISTRATIVE: "Phụ lục II, Mục III, khoản 1 điểm a"},
    en="{word} is written {right}",
    vi="{word} phải viết là {right}",
    reason="Tên đơn vị hành chính: chỉ viết hoa chữ cái đầu của các âm tiết tạo thành tên riêng.",
    mentions=("Tỉnh ", "Huyện "),
    bad=(
        Example(
            body="1. Văn phòng Sở phối hợp với các cơ quan của Tỉnh Nam Định, báo cáo trước ngày 30 tháng 01 năm 2021.",
            fixed="1. Văn phòng Sở phối hợp với các cơ quan của tỉnh Nam Định, báo cáo trước ngày 30 tháng 01 năm 2021.",
        ),
    ),
    good=(
        Example(
            body="1. Văn phòng Sở phối hợp với các cơ quan của tỉnh Nam Định, báo cáo trước ngày 30 tháng 01 năm 2021."
        ),
    ),
)
def check(paragraph: Paragraph, site: Site) -> Iterator[Finding]:
    """Within a sentence the word for an administrative unit has no capital.

    Why: only the syllables of the proper name have capitals: tỉnh Nam Định.
    """
    yield from respelled(paragraph, site, _WORDS, str.lower, fixed=True)
