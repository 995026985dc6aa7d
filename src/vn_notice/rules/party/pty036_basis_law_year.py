"""PTY036."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_LAW = re.compile(r"(?:[-–]\s?)?Căn cứ (?:Luật|Bộ luật|Pháp lệnh)\b")
_YEAR = re.compile(r"\bnăm (?:19|20)[0-9]{2}\b")


@rule(
    "PTY036",
    "basis-law-year",
    severity=Severity.WARNING,
    law={
        Regime.PARTY: "mục I.6.2.3",
    },
    en="the law {words} is cited without its year; write its name and year",
    vi="{words} không ghi năm; ghi tên và năm của luật, pháp lệnh",
    reason="Căn cứ là luật, pháp lệnh thì ghi tên và năm ban hành.",
    bad=(
        Example(
            like="party",
            bases="- Căn cứ Luật Doanh nghiệp số 59/2020/QH14;\n- Theo đề nghị của Văn phòng Ban.",
        ),
    ),
    good=(
        Example(
            like="party",
            bases="- Căn cứ Luật Doanh nghiệp năm 2020;\n- Theo đề nghị của Văn phòng Ban.",
        ),
    ),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """A law or ordinance among the bases is told by its name and year.

    Why: the guidance asks for these two; the number need not be given.
    """
    for place, basis in enumerate(notice.legal_bases, 1):
        if _LAW.match(basis.text) and not _YEAR.search(basis.text):
            words = " ".join(basis.text.split()[:6])
            yield site.found(f"legalBasis[{place}]", words=f"{words} …")
