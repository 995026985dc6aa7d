"""REC011."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.distribution import Recipient
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_DASHES = frozenset({"-", "–", "—"})


@rule(
    "REC011",
    "recipient-dash",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 9 điểm d",
        Regime.ADMINISTRATIVE_2011: "Điều 14",
    },
    en="the recipient {line} begins with {marker}; write -",
    vi="nơi nhận {line} bắt đầu bằng {marker}; phải ghi gạch đầu dòng (-)",
    reason="Tên mỗi nơi nhận trình bày trên một dòng riêng, đầu dòng có gạch đầu dòng (-).",
    bad=(Example(recipients="Nơi nhận:\n+ Lãnh đạo Sở;\n+ Các phòng thuộc Sở;\n- Lưu: VT, VP."),),
)
def check(recipient: Recipient, site: Site) -> Iterator[Finding]:
    """Each recipient begins with a dash.

    Why: the decree orders it; a line without any mark is passed, for conversion drops the dashes
    of automatic lists.
    """
    if recipient.marker and recipient.marker not in _DASHES:
        yield site.found(line=recipient.text, marker=recipient.marker)
