"""BAS003."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_OPENING = re.compile(
    r"(?:-\s+)?Căn cứ (?:vào )?(?P<named>(?:Nghị định|Quyết định|Thông tư|Chỉ thị)\b[^,;.]{0,60})"
)


@rule(
    "BAS003",
    "basis-incomplete",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 6 điểm a",
        Regime.PARTY: "mục I.6.2.3",
    },
    en="{document} is given as a basis without its {lacking}; add it",
    vi="căn cứ {document} thiếu {lacking}; cần ghi đầy đủ",
    reason="Căn cứ được ghi đầy đủ tên loại, số, ký hiệu, cơ quan ban hành, ngày tháng năm "
    "ban hành và trích yếu.",
    bad=(
        Example(
            like="decision", bases="Căn cứ Nghị định 30;\nTheo đề nghị của Chánh Văn phòng Sở."
        ),
        Example(
            like="decision",
            bases="Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư.",
        ),
    ),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """A document that is given as a basis has number, symbol and date.

    Why: bases are cited in full, so that each can be found.
    """
    for place, basis in enumerate(notice.legal_bases, 1):
        opening = _OPENING.match(basis.text)
        if opening is None:
            continue
        cited = next((c for c in basis.citations if c.number), None)
        if cited is None or not cited.date:
            named = cited.text if cited else opening["named"]
            lacking = "ngày, tháng, năm ban hành" if cited else "số, ký hiệu"
            yield site.found(f"legalBasis[{place}]", document=named, lacking=lacking)
