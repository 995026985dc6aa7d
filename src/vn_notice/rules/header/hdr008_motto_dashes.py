"""HDR008."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Region, Site, rule

_DASH = re.compile("(?<= )[‐‑–—](?= )")


@rule(
    "HDR008",
    "motto-dashes",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 1 điểm b",
        Regime.ADMINISTRATIVE_2011: "Điều 6 khoản 2",
    },
    en="a dash {dash} stands between the phrases of the motto; write a hyphen “-”",
    vi="giữa các cụm từ của Tiêu ngữ ghi dấu {dash}; phải ghi dấu gạch nối (-)",
    reason="Giữa các cụm từ của Tiêu ngữ có gạch nối (-), có cách chữ.",
    needs=Region.HEADER,
    bad=(Example(motto="Độc lập – Tự do - Hạnh phúc", fixed="Độc lập - Tự do - Hạnh phúc"),),
)
def check(header: Header, site: Site) -> Iterator[Finding]:
    """The sign between the phrases of the motto is a hyphen, and not a longer dash.

    Why: the decree prescribes the hyphen. Word processors make a dash of it by themselves, so it
    weighs less than a missing space.
    """
    for dash in _DASH.finditer(header.motto or ""):
        yield site.found("motto", within=dash.span(), fix="-", dash=dash[0])
