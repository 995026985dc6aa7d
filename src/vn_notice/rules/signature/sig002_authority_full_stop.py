"""SIG002."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.signature import SigningLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_RIGHT = re.compile(r"(?:TM|KT|TL|TUQ|Q)\.(?!\s?:)")
_WRITTEN = re.compile(r"[TKQ]\.?(?:M|T|L|UQ|U\.Q)?\b\s?[:.]?")


@rule(
    "SIG002",
    "authority-full-stop",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 7 điểm b",
        Regime.ADMINISTRATIVE_2011: "Điều 12",
    },
    en="{written} is written {right}",
    vi="quyền hạn {written} phải ghi {right}",
    reason="Chữ viết tắt quyền hạn ghi là “TM.”, “Q.”, “KT.”, “TL.”, “TUQ.”, có dấu chấm.",
    bad=(
        Example(signing="TL GIÁM ĐỐC\nCHÁNH VĂN PHÒNG"),
        Example(signing="T.L GIÁM ĐỐC\nCHÁNH VĂN PHÒNG"),
    ),
    good=(Example(signing="KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"),),
)
def check(line: SigningLine, site: Site) -> Iterator[Finding]:
    """The authority is written TM., Q., KT., TL. or TUQ., with its full stop.

    Why: the decree gives the abbreviations; the space after them is only in its samples. SIG011
    looks at the slashes of Party documents.
    """
    if line.authority is None or _RIGHT.match(line.text) or "/" in line.text[:4]:
        return
    found = _WRITTEN.match(line.text)
    if found:
        yield site.found(within=found.span(), written=found[0], right=f"{line.authority.value}.")
