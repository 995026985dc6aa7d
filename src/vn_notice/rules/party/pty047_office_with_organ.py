"""PTY047."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.fuzzy import bare
from vn_notice.model.signature import SignatureBlock
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_NAMED = re.compile(
    r"(?:pho )?(?:bi thu|chanh van phong) (?:tinh|thanh|huyen|quan|thi|dang) uy\b"
    r"|(?:pho )?chu nhiem uy ban kiem tra\b"
    r"|(?:pho )?truong ban (?:to chuc|tuyen giao|dan van|noi chinh|xay dung)\b"
)


@rule(
    "PTY047",
    "office-with-organ",
    severity=Severity.ERROR,
    law={
        Regime.PARTY: "mục I.7.1.2",
    },
    en="{line} names the organ after the office; write the office alone",
    vi="{line} ghi tên cơ quan sau chức vụ; chỉ ghi chức vụ",
    reason="Chức vụ của người ký không ghi kèm tên cơ quan, trừ ban chỉ đạo, tiểu ban, hội đồng không có con dấu riêng và văn bản liên tịch.",
    bad=(Example(like="party", signing="T/M BAN THƯỜNG VỤ\nBÍ THƯ TỈNH ỦY"),),
    good=(Example(like="party", signing="TRƯỞNG BAN TỔ CHỨC\nkiêm\nCHỦ TỊCH HỘI ĐỒNG"),),
)
def check(block: SignatureBlock, site: Site) -> Iterator[Finding]:
    """The office of who signs stands without the name of the organ.

    Why: the organ is named in the header; where a body has no seal of its own both offices are
    written out, with "kiêm" between them.
    """
    if any(bare(line.text) == "kiem" for line in block.lines):
        return
    for place, line in enumerate(block.lines, 1):
        if line.authority is None and _NAMED.match(bare(line.text)):
            yield site.found(f"line[{place}]", line=line.text)
