"""COP001."""

from collections.abc import Iterator
from types import MappingProxyType

from vn_notice.diagnostics import Severity
from vn_notice.grammar.fuzzy import letters
from vn_notice.model.body import Annex
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_OTHERS = MappingProxyType(
    {
        "saoybanchinh": "SAO Y",
        "saonguyenvan": "SAO Y",
        "saolucbansao": "SAO LỤC",
        "trichsaobanchinh": "TRÍCH SAO",
    }
)
_LONGEST = 25


@rule(
    "COP001",
    "copy-form",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần II, Mục I khoản 1 và Mục II khoản 1 điểm a",
    },
    en="{written} is no form of copy; write {right}",
    vi="{written} không phải hình thức sao; phải ghi {right}",
    reason="Hình thức sao gồm “SAO Y”, “SAO LỤC”, “TRÍCH SAO”.",
    bad=(
        Example(
            annex="SỞ NỘI VỤ\nSố: 15/SY-SNV\nSAO Y BẢN CHÍNH\nHà Nam, ngày 25 tháng 01 năm 2021"
        ),
    ),
    good=(
        Example(
            annex="SỞ NỘI VỤ\nSố: 15/SY-SNV\nSAO Y\nHà Nam, ngày 25 tháng 01 năm 2021\nNơi "
            "nhận:\n- Các phòng;\n- Lưu: VT.\nTL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\nNguyễn Thị "
            "Lan"
        ),
    ),
)
def check(annex: Annex, site: Site) -> Iterator[Finding]:
    """A copy says in the words of the decree what kind of copy it is.

    Why: "sao y bản chính" and the like are of the rules before it.
    """
    for place, line in enumerate(annex.paragraphs, 1):
        right = _OTHERS.get(letters(line.text)) if len(line.text) < _LONGEST else None
        if right:
            yield site.found(f"paragraph[{place}]", written=line.text, right=right)
