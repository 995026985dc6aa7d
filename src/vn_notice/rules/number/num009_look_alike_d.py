"""NUM009."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.folding import ETHS
from vn_notice.model.header import NumberLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "NUM009",
    "look-alike-d",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục I, khoản 4",
        Regime.ADMINISTRATIVE_2011: "Điều 4",
        Regime.PARTY: "mục IV.1",
    },
    en="the letter {letter} only looks like Đ (U+0110); write {right}",
    vi="chữ {letter} chỉ giống chữ Đ (U+0110); phải ghi {right}",
    reason="Văn bản dùng bộ mã ký tự Unicode theo TCVN 6909:2001, trong đó chữ Đ là U+0110.",
    bad=(Example(like="decision", number="Số: 12/QÐ-SNV", fixed="Số: 12/QĐ-SNV"),),
)
def check(line: NumberLine, site: Site) -> Iterator[Finding]:
    """The letter Đ in the symbol is the Vietnamese one.

    Why: Ð, Ɖ and ð look alike in print, but searching and sorting take them for other letters.
    """
    for at, letter in enumerate(line.text):
        if letter in ETHS:
            yield site.found(within=(at, at + 1), fix="Đ", letter=letter, right="Đ")
