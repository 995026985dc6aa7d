"""REF008."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.inline import Citation
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

#: Where bases stand, in which laws have their dates.
_BASES = "/notice/legalBasis"
_BY_NAME = ("luật", "pháp lệnh", "bộ luật")


@rule(
    "REF008",
    "law-with-number",
    severity=Severity.WARNING,
    law={Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 6 điểm b"},
    en="{words} is cited with number or date; the type and name of a law are enough",
    vi="viện dẫn {words} có số hoặc ngày; đối với luật, pháp lệnh chỉ ghi tên loại và tên",
    reason="Khi viện dẫn luật, pháp lệnh chỉ ghi tên loại và tên của luật, pháp lệnh.",
    bad=(
        Example(
            body="1. Văn phòng Sở rà soát hồ sơ theo Luật Đất đai số 31/2024/QH15 ngày 18 tháng 01 năm "
            "2024 của Quốc hội, báo cáo trước ngày 30 tháng 01 năm 2021.",
        ),
    ),
    good=(
        Example(
            body="1. Văn phòng Sở rà soát hồ sơ theo Luật Đất đai, báo cáo trước ngày 30 tháng 01 năm "
            "2021.",
        ),
    ),
)
def check(citation: Citation, site: Site) -> Iterator[Finding]:
    """In the body, a law or an ordinance is cited by its type and name alone.

    Why: the decree excepts laws from the full form; in the bases they have their dates.
    """
    word = (citation.document_type or "").casefold()
    if word in _BY_NAME and citation.number and not site.path.startswith(_BASES):
        yield site.found(words=citation.text)
