"""BAS005."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_LABEL = re.compile(r"(-|\+|\*|•|[0-9]{1,2}[.)])\s")


@rule(
    "BAS005",
    "basis-labelled",
    severity=Severity.NOTE,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục III, Mẫu 1.1, Mẫu 1.2 và Mẫu 1.3",
    },
    en="{mark} stands before the basis; leave it out",
    vi="trước căn cứ ghi {mark}; không ghi số thứ tự hoặc gạch đầu dòng",
    reason="Các mẫu trình bày căn cứ ban hành không có số thứ tự hoặc gạch đầu dòng.",
    bad=(
        Example(
            like="decision",
            bases="- Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n- "
            "Theo đề nghị của Chánh Văn phòng Sở.",
        ),
    ),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """A basis has neither number nor dash before it.

    Why: the samples are without; documents of the Party have a dash.
    """
    for place, basis in enumerate(notice.legal_bases, 1):
        if found := _LABEL.match(basis.text):
            yield site.found(f"legalBasis[{place}]", within=found.span(1), mark=found[1])
