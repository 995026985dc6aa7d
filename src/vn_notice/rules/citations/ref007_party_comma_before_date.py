"""REF007."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.inline import Citation
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.numbering import NumberForm

_DATED = re.compile(r"[0-9A-ZĐ](\s+)ngày\b")


@rule(
    "REF007",
    "party-comma-before-date",
    severity=Severity.NOTE,
    law={Regime.PARTY: "các ví dụ tại trang 1, 27, 29"},
    en="no comma stands before the date of {number}; write a comma after the number",
    vi="thiếu dấu phẩy trước ngày ban hành của {number}; cần ghi dấu phẩy sau số, ký hiệu",
    reason="Trong văn bản của Đảng, giữa số, ký hiệu và ngày ban hành của văn bản được viện dẫn có dấu phẩy.",
    bad=(
        Example(
            like="party",
            body="1. Văn phòng Ban thực hiện Quy định số 399-QĐ/TW ngày 09/01/2026 của Bộ Chính trị về "
            "thể loại văn bản của Đảng.",
        ),
    ),
    good=(
        Example(
            like="party",
            body="1. Văn phòng Ban thực hiện Quy định số 399-QĐ/TW, ngày 09/01/2026 của Bộ Chính trị về "
            "thể loại văn bản của Đảng.",
        ),
    ),
)
def check(citation: Citation, site: Site) -> Iterator[Finding]:
    """In a Party document a comma stands between a cited number and its date.

    Why: the guide writes it in all its examples, though it has no sentence about it; state
    documents write none.
    """
    party = citation.number and citation.number.form is NumberForm.PARTY
    if party and citation.date and _DATED.search(citation.text):
        yield site.found(number=citation.number)
