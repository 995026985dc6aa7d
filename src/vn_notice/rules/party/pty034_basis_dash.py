"""PTY034."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "PTY034",
    "basis-dash",
    severity=Severity.ERROR,
    law={
        Regime.PARTY: "mục I.6.2.3",
    },
    en="the basis {words} begins without a dash; write “- ” before it",
    vi="căn cứ {words} không có gạch đầu dòng; phải ghi “- ” ở đầu dòng",
    reason="Mỗi căn cứ trình bày một dòng hoặc một đoạn, đầu căn cứ có gạch đầu dòng.",
    bad=(Example(like="party", bases="Căn cứ Điều lệ Đảng;\n- Theo đề nghị của Văn phòng Ban."),),
    good=(
        Example(like="party", bases="- Căn cứ Điều lệ Đảng;\n- Theo đề nghị của Văn phòng Ban."),
    ),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """Each basis begins with a dash.

    Why: the guidance orders it; documents of the State have none (BAS005).
    """
    for place, basis in enumerate(notice.legal_bases, 1):
        if not basis.text.startswith(("-", "–")):
            words = " ".join(basis.text.split()[:5])
            yield site.found(f"legalBasis[{place}]", words=f"{words} …")
