"""PTY005."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.fuzzy import bare
from vn_notice.model.header import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_BODIES = ("bo chinh tri", "ban bi thu")
_COMMITTEE = "BAN CHẤP HÀNH TRUNG ƯƠNG"


@rule(
    "PTY005",
    "central-issuer",
    severity=Severity.ERROR,
    law={
        Regime.PARTY: "mục I.2.1.2 điểm a",
    },
    en="{issuer} is no issuer line; write {right}",
    vi="{issuer} không ghi ở vị trí cơ quan ban hành; phải ghi {right}",
    reason="Văn bản của Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư đều ghi tên cơ quan là “BAN CHẤP HÀNH TRUNG ƯƠNG”.",
    bad=(Example(like="party", parent="", issuer="BỘ CHÍNH TRỊ\n*", number="Số 05-TB/TW"),),
)
def check(header: Header, site: Site) -> Iterator[Finding]:
    """What the Bộ Chính trị and the Ban Bí thư issue bears the name of the Central Committee.

    Why: they act for it; who decided is told in the title and the signature.
    """
    body = header.issuing_body
    if body and bare(body.name).startswith(_BODIES):
        yield site.found("issuingBody", issuer=body.name, right=_COMMITTEE)
