"""DAT007."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import PlaceDateLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_CITY = re.compile(r"(?:T\.?P\.?\s?)?(?:Hồ Chí Minh|H\.?C\.?M\.?)|Tp\.?\s?(?:Hồ Chí Minh|HCM)")
_ARMED = re.compile(r"\b(?:CÔNG AN|QUÂN|BỘ ĐỘI|BỘ CHỈ HUY|BỘ TƯ LỆNH|CẢNH SÁT)\b")
_RIGHT = "Thành phố Hồ Chí Minh"


@rule(
    "DAT007",
    "place-abbreviated",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 4 điểm a",
        Regime.ADMINISTRATIVE_2011: "Điều 9 khoản 1 điểm a",
    },
    en="the place is written {place}; write {right}",
    vi="địa danh ghi {place}; phải ghi tên gọi đầy đủ: {right}",
    reason="Đơn vị hành chính đặt theo tên người, bằng chữ số hoặc sự kiện lịch sử thì phải "
    "ghi tên gọi đầy đủ.",
    bad=(
        Example(place_date="TP. Hồ Chí Minh, ngày 22 tháng 01 năm 2021"),
        Example(place_date="TP.HCM, ngày 22 tháng 01 năm 2021"),
        Example(place_date="Hồ Chí Minh, ngày 22 tháng 01 năm 2021"),
    ),
    good=(
        Example(
            issuer="CÔNG AN THÀNH PHỐ", place_date="TP. Hồ Chí Minh, ngày 22 tháng 01 năm 2021"
        ),
        Example(place_date="Thành phố Hồ Chí Minh, ngày 22 tháng 01 năm 2021"),
    ),
)
def check(line: PlaceDateLine, site: Site) -> Iterator[Finding]:
    """A unit that is named after a person is given its full name.

    Why: without the word for the unit the name is that of the person; the sample of the decree is
    Thành phố Hồ Chí Minh. Only this city is certain from its name alone. Army and police have
    their own rules.
    """
    body = site.context.notice.header.issuing_body
    if line.place and _CITY.fullmatch(line.place) and not (body and _ARMED.search(body.name)):
        yield site.found(place=line.place, right=_RIGHT)
