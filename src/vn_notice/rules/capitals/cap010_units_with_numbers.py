"""CAP010."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.inline import Paragraph
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.rules.wording import respelled

_WORDS = re.compile(r"(?:quận|phường)(?= [0-9]{1,2}\b)")


@rule(
    "CAP010",
    "units-with-numbers",
    severity=Severity.WARNING,
    law={Regime.ADMINISTRATIVE: "Phụ lục II, Mục III, khoản 1 điểm b"},
    en="{word} is written {right}",
    vi="{word} phải viết là {right}",
    reason="Tên đơn vị hành chính gồm danh từ chung kết hợp với chữ số: viết hoa cả danh từ chung.",
    mentions=("quận ", "phường "),
    bad=(
        Example(
            body="1. Văn phòng Sở phối hợp với Ủy ban nhân dân quận 1, báo cáo trước ngày 30 tháng 01 năm 2021.",
        ),
    ),
    good=(
        Example(
            body="1. Văn phòng Sở phối hợp với Ủy ban nhân dân Quận 1, báo cáo trước ngày 30 tháng 01 năm 2021."
        ),
    ),
)
def check(paragraph: Paragraph, site: Site) -> Iterator[Finding]:
    """A unit that is named by a number has a capital on the word for the unit.

    Why: the decree writes Quận 1.
    """
    yield from respelled(paragraph, site, _WORDS, str.capitalize)
