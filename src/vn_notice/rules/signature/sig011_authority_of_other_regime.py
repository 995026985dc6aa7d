"""SIG011."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.signature import SigningLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_PARTY = re.compile(r"(?:T/M|K/T|T/L|Q/)\.?")
_STATE = re.compile(r"(?:TM|KT|TL|TUQ)\.|Q/")
_RIGHT = {
    "T/M": "TM.", "K/T": "KT.", "T/L": "TL.", "TM": "T/M", "KT": "K/T", "TL": "T/L", "TUQ": "T/L",
    "Q/": "Q.",
}  # fmt: skip


@rule(
    "SIG011",
    "authority-of-other-regime",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 7 điểm b",
        Regime.PARTY: "mục I.7.1.1",
    },
    en="{written} is not used in documents of this kind; write {right}",
    vi="{written} không dùng cho loại văn bản này; phải ghi {right}",
    reason="Văn bản hành chính ghi TM., KT., TL., TUQ., Q.; văn bản của Đảng ghi T/M, K/T, T/L và Q.",
    bad=(
        Example(signing="T/M ỦY BAN NHÂN DÂN\nCHỦ TỊCH"),
        Example(like="party", signing="TL. TRƯỞNG BAN\nCHÁNH VĂN PHÒNG"),
    ),
    good=(Example(like="party", signing="Q. TRƯỞNG BAN"),),
)
def check(line: SigningLine, site: Site) -> Iterator[Finding]:
    """The authority is written as those who issue the document write it.

    Why: the State writes KT., the Party K/T; Q. has a full stop in both.
    """
    party = site.context.regime is Regime.PARTY
    found = (_STATE if party else _PARTY).match(line.text)
    if found:
        written = found[0]
        right = _RIGHT[written.rstrip(".")]
        yield site.found(within=found.span(), written=written, right=right)
