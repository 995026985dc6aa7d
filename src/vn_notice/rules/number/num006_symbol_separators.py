"""NUM006."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.folding import DASHES, SLASHES
from vn_notice.model.header import NumberLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.numbering import NumberForm

_JOINT = re.compile(rf"\s*[-/{DASHES}{SLASHES}]\s*")


@rule(
    "NUM006",
    "symbol-separators",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 3 điểm c",
        Regime.ADMINISTRATIVE_2011: "Điều 8 khoản 3",
    },
    en="{joint} stands in the number and symbol; write {right} without spaces",
    vi="trong số, ký hiệu ghi {joint}; phải ghi {right}, không cách chữ",
    reason="Giữa số và ký hiệu có dấu gạch chéo (/), giữa các nhóm chữ viết tắt có dấu gạch "
    "nối (-), không cách chữ.",
    bad=(
        Example(number="Số: 45/TB – SNV", fixed="Số: 45/TB-SNV"),
        Example(number="Số: 45/ TB-SNV", fixed="Số: 45/TB-SNV"),
        Example(number="Số: 124/TB/SNV"),
    ),
    good=(Example(number="Số: 45 /TB-SNV"), Example(like="decision", number="Số: 12/2021/QĐ-SNV")),
)
def check(line: NumberLine, site: Site) -> Iterator[Finding]:
    """A solidus joins number and symbol, hyphens join the groups of the symbol, without spaces.

    Why: the symbol is one word. A space before the solidus only comes from the blank that is left
    for the number, and is let pass; other separators within the symbol are reported, not
    mended.
    """
    number = line.number
    if number is None or number.form not in (NumberForm.ADMINISTRATIVE, NumberForm.LEGAL):
        return
    slashes = 2 if number.form is NumberForm.LEGAL else 1
    for place, joint in enumerate(_JOINT.finditer(line.text)):
        right = "/" if place < slashes else "-"
        written = joint[0].lstrip() if place == 0 else joint[0]
        if written != right:
            span = (joint.end() - len(written), joint.end())
            certain = right == "/" or "/" not in written
            yield site.found(
                within=span, fix=right if certain else None, joint=written, right=right
            )
