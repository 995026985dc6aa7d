"""HDR004."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Region, Site, rule

_JOINT = re.compile(r"\s*[-‐‑–—]\s*")
_SPACED = re.compile(r" [-‐‑–—] ")


@rule(
    "HDR004",
    "motto-hyphens",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 1 điểm b",
        Regime.ADMINISTRATIVE_2011: "Điều 6 khoản 2",
    },
    en="{joint} stands between the phrases of the motto; write a hyphen with a space on each side",
    vi="giữa các cụm từ của Tiêu ngữ ghi {joint}; phải ghi dấu gạch nối (-), có cách chữ",
    reason="Giữa các cụm từ của Tiêu ngữ có gạch nối (-), có cách chữ.",
    needs=Region.HEADER,
    bad=(
        Example(motto="Độc lập- Tự do - Hạnh phúc", fixed="Độc lập - Tự do - Hạnh phúc"),
        Example(motto="Độc lập-Tự do-Hạnh phúc", fixed="Độc lập - Tự do - Hạnh phúc"),
    ),
)
def check(header: Header, site: Site) -> Iterator[Finding]:
    """The phrases of the motto are joined by hyphens with a space on each side.

    Why: the decree prescribes the sign and its spaces; a missing space is a common slip.
    """
    for joint in _JOINT.finditer(header.motto or ""):
        if not _SPACED.fullmatch(joint[0]):
            yield site.found("motto", within=joint.span(), fix=" - ", joint=joint[0])
