"""ORG004."""

import datetime as dt
import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_DISTRICT = re.compile(r"\b(?:HUYỆN|THỊ XÃ|QUẬN)\s+(?!ỦY|UỶ)\w")


@rule(
    "ORG004",
    "district-abolished",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 2 điểm a",
    },
    en="{name} is of a district, and there are none since 01/07/2025; check the name",
    vi="{name} thuộc cấp huyện, không còn từ ngày 01/7/2025; cần kiểm tra lại tên cơ quan",
    reason="Từ ngày 01/7/2025 chính quyền địa phương có hai cấp, không còn huyện, quận, thị xã.",
    bad=(
        Example(
            parent="",
            issuer="ỦY BAN NHÂN DÂN HUYỆN BÌNH LỤC",
            number="Số: 05/TB-UBND",
            place_date="Hà Nam, ngày 22 tháng 10 năm 2025",
            recipients="Nơi nhận:\n- Các phòng;\n- Lưu: VT, VP.",
        ),
    ),
    since=dt.date(2025, 7, 1),
)
def check(header: Header, site: Site) -> Iterator[Finding]:
    """No body of a district issues documents after 30 June 2025.

    Why: the Law on the Organisation of Local Government of 16 June 2025 abolished districts; the
    decree still names them and asks for the official name.
    """
    for part, body in (("parentBody", header.parent_body), ("issuingBody", header.issuing_body)):
        if body and _DISTRICT.search(body.name):
            yield site.found(part, name=body.name)
