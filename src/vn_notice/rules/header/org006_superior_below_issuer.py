"""ORG006."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_PEOPLE = re.compile(
    r"(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN) (?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ)\b"
)
_BELOW = re.compile(r"(?:SỞ|PHÒNG|CHI CỤC|TRUNG TÂM|BAN QUẢN LÝ) ")


@rule(
    "ORG006",
    "superior-below-issuer",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 2 điểm b",
    },
    en="{name} stands below {parent}, which is under it; put the superior above",
    vi="{name} ghi dưới {parent}; tên cơ quan chủ quản phải ghi ở trên",
    reason="Tên cơ quan ban hành văn bản được đặt dưới tên cơ quan, tổ chức chủ quản trực tiếp.",
    bad=(Example(parent="SỞ NỘI VỤ", issuer="UBND TỈNH HÀ NAM"),),
)
def check(header: Header, site: Site) -> Iterator[Finding]:
    """The body above the issuing body stands above it.

    Why: the issuing body is the last one named.
    """
    parent, body = header.parent_body, header.issuing_body
    if parent and body and _PEOPLE.match(body.name) and _BELOW.match(parent.name):
        yield site.found("issuingBody", name=body.name, parent=parent.name)
