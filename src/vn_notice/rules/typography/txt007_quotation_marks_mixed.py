"""TXT007."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_STRAIGHT = re.compile('"')
_CURLY = "“”"


@rule(
    "TXT007",
    "quotation-marks-mixed",
    severity=Severity.NOTE,
    law={
        Regime.ADMINISTRATIVE: "quy tắc chính tả, không có quy định riêng",
        Regime.ADMINISTRATIVE_2011: "quy tắc chính tả, không có quy định riêng",
        Regime.PARTY: "quy tắc chính tả, không có quy định riêng",
    },
    en="a straight quotation mark stands here, curly ones elsewhere; write them one way",
    vi="ở đây dùng dấu ngoặc kép thẳng, chỗ khác dùng dấu ngoặc kép cong; cần viết thống nhất",
    reason="Dấu ngoặc kép cần viết một kiểu trong cùng một văn bản.",
    mentions=('"',),
    bad=(
        Example(
            body='1. Văn phòng Sở rà soát hồ sơ Đề án “Chính quyền số” và Chương trình "Công dân số", báo cáo trước ngày 30 tháng 01 năm 2021.'
        ),
    ),
    good=(
        Example(
            body='1. Văn phòng Sở rà soát hồ sơ Đề án "Chính quyền số" và Chương trình "Công dân số", báo cáo trước ngày 30 tháng 01 năm 2021.'
        ),
    ),
)
def check(_: Notice, site: Site) -> Iterator[Finding]:
    """Quotation marks are of one kind in a document.

    Why: the decree is silent; two kinds side by side show that parts were pasted in. The first
    straight mark is told.
    """
    text = site.context.text
    found = _STRAIGHT.search(text)
    if found and any(mark in text for mark in _CURLY):
        yield site.context.finding_at(*found.span())
