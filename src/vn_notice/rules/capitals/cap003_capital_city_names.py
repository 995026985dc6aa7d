"""CAP003."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.inline import Paragraph
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.rules.wording import respelled

_WORDS = re.compile(
    r"\b(?:thành phố Hồ Chí Minh|thủ đô Hà Nội|Thành Phố Hồ Chí Minh|Thủ Đô Hà Nội)\b"
)


@rule(
    "CAP003",
    "capital-city-names",
    severity=Severity.WARNING,
    law={Regime.ADMINISTRATIVE: "Phụ lục II, Mục III, khoản 1 điểm c"},
    en="{word} is written {right}",
    vi="{word} phải viết là {right}",
    reason="Trường hợp viết hoa đặc biệt: Thủ đô Hà Nội, Thành phố Hồ Chí Minh.",
    bad=(
        Example(
            body="1. Văn phòng Sở làm việc với các cơ quan tại thành phố Hồ Chí Minh, báo cáo trước ngày 30 tháng 01 năm 2021."
        ),
    ),
    good=(
        Example(
            body="1. Văn phòng Sở làm việc với các cơ quan tại Thành phố Hồ Chí Minh, báo cáo trước ngày 30 tháng 01 năm 2021."
        ),
    ),
)
def check(paragraph: Paragraph, site: Site) -> Iterator[Finding]:
    """Thủ đô Hà Nội and Thành phố Hồ Chí Minh have a capital on their first word.

    Why: the decree excepts these two from the small letter of other units.
    """
    yield from respelled(paragraph, site, _WORDS, _written)


def _written(words: str) -> str:
    return "Thành phố Hồ Chí Minh" if words.endswith("Minh") else "Thủ đô Hà Nội"
