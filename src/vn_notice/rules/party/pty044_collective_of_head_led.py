"""PTY044."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.fuzzy import bare
from vn_notice.model.signature import SigningLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.signing import SigningAuthority

_HEAD_LED = re.compile(
    r"t/?m[. ] ?(?:ban (?:to chuc|tuyen giao|dan van|noi chinh|chi dao|xay dung)|van phong|tieu ban"
    r"|trung tam|truong)\b"
)


@rule(
    "PTY044",
    "collective-of-head-led",
    severity=Severity.ERROR,
    law={
        Regime.PARTY: "mục I.7.1.1 điểm a và b",
    },
    en="{line} is led by one person; its head signs without T/M, a deputy with K/T",
    vi="{line} làm việc theo chế độ thủ trưởng; người đứng đầu ký trực tiếp, cấp phó ký K/T",
    reason="Chỉ đại hội, cấp ủy, ủy ban kiểm tra, hội đồng ký thay mặt (T/M).",
    bad=(Example(like="party", signing="T/M BAN TỔ CHỨC\nTRƯỞNG BAN"),),
)
def check(line: SigningLine, site: Site) -> Iterator[Finding]:
    """T/M stands before organs of a congress, committees, control commissions and councils only.

    Why: the other organs are led by one person, who signs for himself.
    """
    if line.authority is SigningAuthority.ON_BEHALF and _HEAD_LED.match(bare(line.text)):
        yield site.found(line=line.text)
