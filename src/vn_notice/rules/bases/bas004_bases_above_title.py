"""BAS004."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "BAS004",
    "bases-above-title",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 6 điểm a",
    },
    en="the basis stands above the type; put it below type and subject",
    vi="căn cứ ghi phía trên tên loại; phải trình bày dưới tên loại và trích yếu",
    reason="Căn cứ ban hành văn bản trình bày dưới phần tên loại và trích yếu nội dung văn bản.",
    bad=(
        Example(
            like="decision",
            without=("bases",),
            document_type="Căn cứ Luật Viên chức ngày 15 tháng 11 năm 2010;\n\nQUYẾT ĐỊNH",
        ),
    ),
)
def check(header: Header, site: Site) -> Iterator[Finding]:
    """The bases stand below type and subject.

    Why: they belong to the text that they found.
    """
    for place, line in enumerate(header.other, 1):
        if line.text.startswith("Căn cứ "):
            yield site.found(f"other[{place}]")
