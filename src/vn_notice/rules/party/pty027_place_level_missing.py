"""PTY027."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import PlaceDateLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "PTY027",
    "place-level-missing",
    severity=Severity.ERROR,
    law={
        Regime.PARTY: "mục I.4.1.1 điểm c",
    },
    en="the place {place} is one syllable; write its level before it, such as “Thành phố {place}”",
    vi="địa danh {place} có một âm tiết; phải ghi thêm cấp đơn vị hành chính",
    reason="Địa danh có một âm tiết phải ghi thêm cấp đơn vị hành chính.",
    bad=(Example(like="party", place_date="Huế, ngày 22 tháng 6 năm 2026"),),
    good=(Example(like="party", place_date="Thành phố Huế, ngày 22 tháng 6 năm 2026"),),
)
def check(line: PlaceDateLine, site: Site) -> Iterator[Finding]:
    """A place with a name of one syllable has its level before it.

    Why: the guidance asks for it, with Thành phố Huế as its example; TP and ĐK may stand for it.
    """
    place = (line.place or "").strip()
    if place.isalpha():
        yield site.found(place=place)
