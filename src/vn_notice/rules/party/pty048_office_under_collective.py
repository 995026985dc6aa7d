"""PTY048."""

import re
from collections.abc import Iterator
from itertools import pairwise

from vn_notice.diagnostics import Severity
from vn_notice.grammar.fuzzy import bare
from vn_notice.model.signature import SignatureBlock
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.signing import SigningAuthority

_COLLECTIVE = re.compile(
    r"t/?m[. ] ?(?:ban thuong vu|ban chap hanh|(?:tinh|thanh|huyen|quan|dang) uy|chi bo"
    r"|uy ban kiem tra|hoi dong)\b"
)
_OFFICE = re.compile(r"(?:tong bi thu|(?:pho )?(?:bi thu|chu nhiem|chu tich))\b")


@rule(
    "PTY048",
    "office-under-collective",
    severity=Severity.ERROR,
    law={
        Regime.PARTY: "mục I.7.1.2 điểm b",
    },
    en="{line} is not written below T/M; leave the line out",
    vi="{line} không ghi dưới T/M; phải bỏ dòng chức vụ",
    reason="Ký thay mặt cấp ủy, ủy ban kiểm tra, hội đồng chỉ ghi chức vụ bí thư, phó bí thư, chủ nhiệm, phó chủ nhiệm, chủ tịch, phó chủ tịch.",
    bad=(Example(like="party", signing="T/M BAN THƯỜNG VỤ\nỦY VIÊN BAN THƯỜNG VỤ"),),
    good=(Example(like="party", signing="T/M ỦY BAN KIỂM TRA\nPHÓ CHỦ NHIỆM"),),
)
def check(block: SignatureBlock, site: Site) -> Iterator[Finding]:
    """Below T/M of a committee stands the office of its head or deputy, or none.

    Why: other members sign for the committee as members.
    """
    for place, (above, line) in enumerate(pairwise(block.lines), 2):
        if above.authority is not SigningAuthority.ON_BEHALF or line.authority:
            continue
        if _COLLECTIVE.match(bare(above.text)) and not _OFFICE.match(bare(line.text)):
            yield site.found(f"line[{place}]", line=line.text)
