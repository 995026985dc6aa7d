"""BAS001."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

#: Openings of what is a basis whatever its end is; others may open the first sentence.
_WHOLE = re.compile(r"(?:[-+*]\s)?(?:Căn cứ|Theo đề nghị|Xét đề nghị|Xét Tờ trình)\b")


@rule(
    "BAS001",
    "bases-punctuation",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 6 điểm a",
        Regime.PARTY: "mục I.6.2.3",
    },
    en="the basis ends with {mark}; write {right}",
    vi="căn cứ kết thúc bằng {mark}; phải ghi {right}",
    reason="Sau mỗi căn cứ phải xuống dòng, cuối dòng có dấu chấm phẩy (;), dòng cuối cùng "
    "kết thúc bằng dấu chấm (.).",
    bad=(
        Example(
            like="decision",
            bases="Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\nTheo "
            "đề nghị của Chánh Văn phòng Sở;",
            fixed="Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\nTheo "
            "đề nghị của Chánh Văn phòng Sở.",
        ),
        Example(
            like="decision",
            bases="Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015\nTheo đề "
            "nghị của Chánh Văn phòng Sở.",
        ),
    ),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """Each basis ends with a semicolon, the last one with a full stop.

    Why: the decree orders it in words; the rules before it let the last one end with a comma.
    """
    last = len(notice.legal_bases)
    for place, basis in enumerate(notice.legal_bases, 1):
        words, right = basis.text.rstrip(), "." if place == last else ";"
        end = len(words)
        if not words or words[-1] == right:
            continue
        marked = words[-1] in ".,;:"
        certain = marked if place < last else words[-1] == ";" and _WHOLE.match(words)
        yield site.found(
            f"legalBasis[{place}]",
            within=(end - 1, end),
            fix=right if certain else None,
            mark=words[-1] if marked else words.rpartition(" ")[2],
            right=right,
        )
