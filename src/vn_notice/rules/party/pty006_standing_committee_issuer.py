"""PTY006."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.fuzzy import bare
from vn_notice.model.header import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "PTY006",
    "standing-committee-issuer",
    severity=Severity.ERROR,
    law={
        Regime.PARTY: "mục I.2.1.2 điểm b, c và d",
    },
    en="{issuer} is no issuer line; write the name of the committee",
    vi="{issuer} không ghi ở vị trí cơ quan ban hành; phải ghi tên cấp ủy",
    reason="Văn bản của ban thường vụ cấp ủy ghi tên cơ quan ban hành là tên cấp ủy.",
    bad=(
        Example(
            like="party", parent="", issuer="BAN THƯỜNG VỤ TỈNH ỦY HÀ NAM\n*", number="Số 05-TB/TU"
        ),
    ),
)
def check(header: Header, site: Site) -> Iterator[Finding]:
    """What a standing committee issues bears the name of its committee.

    Why: the standing committee is named in the title and the signature only.
    """
    body = header.issuing_body
    if body and bare(body.name).startswith("ban thuong vu"):
        yield site.found("issuingBody", issuer=body.name)
