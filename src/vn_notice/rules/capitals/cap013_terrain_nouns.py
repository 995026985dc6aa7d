"""CAP013."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.inline import Paragraph
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.rules.wording import respelled

_WORDS = re.compile(r"(?:Vịnh|Sông|Đèo|Chợ)(?= [A-ZĐ][^\W\d_]+ [A-ZĐ][a-zà-ỹđ])")


@rule(
    "CAP013",
    "terrain-nouns",
    severity=Severity.NOTE,
    law={Regime.ADMINISTRATIVE: "Phụ lục II, Mục III, khoản 1 điểm d"},
    en="{word} is written {right}",
    vi="{word} phải viết là {right}",
    reason="Danh từ chung chỉ địa hình đi liền với danh từ riêng thì không viết hoa danh từ chung.",
    mentions=(" Vịnh ", " Sông ", " Đèo ", " Chợ "),
    bad=(
        Example(
            body="1. Văn phòng Sở theo dõi tình hình du lịch tại Vịnh Hạ Long, báo cáo trước ngày 30 tháng 01 năm 2021.",
            fixed="1. Văn phòng Sở theo dõi tình hình du lịch tại vịnh Hạ Long, báo cáo trước ngày 30 tháng 01 năm 2021.",
        ),
    ),
    good=(
        Example(
            body="1. Văn phòng Sở theo dõi tình hình du lịch tại vịnh Hạ Long, báo cáo trước ngày 30 tháng 01 năm 2021."
        ),
    ),
)
def check(paragraph: Paragraph, site: Site) -> Iterator[Finding]:
    """Before a proper name of two syllables the word for a kind of terrain has no capital.

    Why: the decree writes vịnh Hạ Long, sông Vàm Cỏ, but Cửa Lò, where the noun is part of the name.
    """
    yield from respelled(paragraph, site, _WORDS, str.lower, fixed=True)
