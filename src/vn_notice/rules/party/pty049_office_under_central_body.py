"""PTY049."""

import re
from collections.abc import Iterator
from itertools import pairwise

from vn_notice.diagnostics import Severity
from vn_notice.grammar.fuzzy import bare
from vn_notice.model.signature import SignatureBlock
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_BODY = re.compile(r"t/?m[. ] ?(?:bo chinh tri|ban bi thu|doan chu tich)\b")


@rule(
    "PTY049",
    "office-under-central-body",
    severity=Severity.WARNING,
    law={
        Regime.PARTY: "các ví dụ tại mục I.7.1.4",
    },
    en="{line} is not written below {above}; leave the line out",
    vi="{line} không ghi dưới {above}; bỏ dòng chức vụ",
    reason="Các ví dụ ký thay mặt Bộ Chính trị, Ban Bí thư, Đoàn Chủ tịch chỉ ghi họ tên, không ghi chức vụ.",
    bad=(Example(like="party", signing="T/M BỘ CHÍNH TRỊ\nTỔNG BÍ THƯ"),),
)
def check(block: SignatureBlock, site: Site) -> Iterator[Finding]:
    """Who signs for the Bộ Chính trị, the Ban Bí thư or a presidium has no office line.

    Why: the examples of the guidance print the name alone.
    """
    for place, (above, line) in enumerate(pairwise(block.lines), 2):
        if _BODY.match(bare(above.text)) and line.authority is None:
            yield site.found(f"line[{place}]", line=line.text, above=above.text)
