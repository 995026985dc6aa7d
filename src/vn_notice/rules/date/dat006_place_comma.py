"""DAT006."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import PlaceDateLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_DAY = re.compile(r"(?<!\s)\s*(?P<comma>,?)\s*ngày", re.IGNORECASE)


@rule(
    "DAT006",
    "place-comma",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 4 điểm c",
        Regime.ADMINISTRATIVE_2011: "Điều 9 khoản 2",
        Regime.PARTY: "mục I.4.2.2",
    },
    en="no comma stands after the place {place}; write {right}",
    vi="sau địa danh {place} thiếu dấu phẩy; phải ghi {right}",
    reason="Sau địa danh có dấu phẩy (,).",
    bad=(
        Example(
            place_date="Hà Nam ngày 22 tháng 01 năm 2021", fixed="Hà Nam, ngày 22 tháng 01 năm 2021"
        ),
    ),
)
def check(line: PlaceDateLine, site: Site) -> Iterator[Finding]:
    """A comma follows the place.

    Why: it parts the place from the date; of a space before it the decree says nothing.
    """
    found = _DAY.search(line.text)
    if found and line.place and not found["comma"]:
        end = found.start()
        yield site.found(within=(end, end), fix=",", place=line.place, right=f"{line.place},")
