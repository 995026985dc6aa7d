"""ORG005."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.organs import LOCAL_DEPARTMENTS

_COUNCIL = re.compile(r"(?:UBND|[ỦU]Y BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HĐND|HỘI ĐỒNG NHÂN DÂN)")


@rule(
    "ORG005",
    "superior-without-place",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 2 điểm a",
    },
    en="{name} does not say of which place; add the name of the province or unit",
    vi="{name} chưa có tên địa phương; ghi thêm tên tỉnh, thành phố hoặc đơn vị hành chính",
    reason="Tên cơ quan chủ quản trực tiếp ở địa phương có thêm tên đơn vị hành chính nơi "
    "cơ quan ban hành đóng trụ sở.",
    bad=(
        Example(parent="UBND"),
        Example(parent="SỞ GIÁO DỤC VÀ ĐÀO TẠO", issuer="TRƯỜNG TRUNG HỌC PHỔ THÔNG SÔNG CHÂU"),
    ),
)
def check(header: Header, site: Site) -> Iterator[Finding]:
    """A local body above the issuing body is named with its place.

    Why: its name alone does not tell which of many it is.
    """
    name = header.parent_body.name if header.parent_body else ""
    if _COUNCIL.fullmatch(name) or name.removeprefix("SỞ ") in LOCAL_DEPARTMENTS:
        yield site.found("parentBody", name=name)
