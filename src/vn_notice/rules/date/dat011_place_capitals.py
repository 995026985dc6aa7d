"""DAT011."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.numbers import UPPER
from vn_notice.model.header import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_CAPITALS = re.compile(rf"(?!TP|TX|HCM)[{UPPER}]{{2,}}(?:[ -]+[{UPPER}]+)*")
_SMALL = re.compile(r"(?=[^\W\d_])([^A-ZĐ,]{2,30}),\s*ngày\s+[0-9]{1,2}\s+tháng\s+[0-9]")


@rule(
    "DAT011",
    "place-capitals",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 4 điểm c",
        Regime.ADMINISTRATIVE_2011: "Điều 9 khoản 2",
    },
    en="the place is written {place}; write {right}",
    vi="địa danh ghi {place}; phải ghi {right}",
    reason="Địa danh trình bày bằng chữ in thường, các chữ cái đầu của địa danh phải viết hoa.",
    bad=(
        Example(place_date="HÀ NAM, ngày 22 tháng 01 năm 2021"),
        Example(place_date="hà nam, ngày 22 tháng 01 năm 2021"),
    ),
)
def check(header: Header, site: Site) -> Iterator[Finding]:
    """The place is written in small letters, each syllable of its name with a capital.

    Why: it is a proper name in a line of running letters.
    """
    line = header.place_date
    if line and line.place and _CAPITALS.fullmatch(line.place):
        yield site.found("placeDate", place=line.place, right=line.place.title())
    elif line is None:
        for index, other in enumerate(header.other, 1):
            if found := _SMALL.match(other.text):
                place, right = found[1], found[1].title()
                yield site.found(f"other[{index}]", within=found.span(1), place=place, right=right)
