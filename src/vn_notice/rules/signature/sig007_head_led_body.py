"""SIG007."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.signature import SigningLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.signing import SigningAuthority

#: Bodies that one person leads, and not a committee (chế độ thủ trưởng).
_HEAD_LED = re.compile(
    r"TM\.? ?(?:SỞ|CỤC|CHI CỤC|TỔNG CỤC|PHÒNG|TRUNG TÂM|VĂN PHÒNG|VỤ|KHO BẠC|CHI NHÁNH|BỘ (?!CHÍNH))\b"
)


@rule(
    "SIG007",
    "head-led-body",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Điều 13 khoản 1 và khoản 2",
    },
    en="{line} is no collective; let its head sign without TM., or a deputy with KT. for him",
    vi="{line} không làm việc theo chế độ tập thể; người đứng đầu ký trực tiếp, cấp phó ký thay (KT.)",
    reason="Chỉ cơ quan, tổ chức làm việc theo chế độ tập thể mới ký thay mặt (TM.).",
    bad=(Example(signing="TM. SỞ NỘI VỤ\nGIÁM ĐỐC"),),
    good=(Example(signing="TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"),),
)
def check(line: SigningLine, site: Site) -> Iterator[Finding]:
    """TM. stands before a collective.

    Why: a head signs for himself where one person leads; which organ is a collective the law on
    that organ says.
    """
    if line.authority is SigningAuthority.ON_BEHALF and _HEAD_LED.match(line.text):
        yield site.found(line=line.text)
