"""CAP003."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.rules.wording import rewritten

_WORDS = {
    "thành phố Hồ Chí Minh": "Thành phố Hồ Chí Minh",
    "Thành Phố Hồ Chí Minh": "Thành phố Hồ Chí Minh",
    "thủ đô Hà Nội": "Thủ đô Hà Nội",
    "Thủ Đô Hà Nội": "Thủ đô Hà Nội",
}


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
def check(_: Notice, site: Site) -> Iterator[Finding]:
    """Thủ đô Hà Nội and Thành phố Hồ Chí Minh have a capital on their first word.

    Why: the decree excepts these two from the small letter of other units.
    """
    yield from rewritten(site, _WORDS)
