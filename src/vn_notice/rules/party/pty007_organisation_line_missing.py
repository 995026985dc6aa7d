"""PTY007."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.fuzzy import bare
from vn_notice.model.header import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_LOWER = ("dang uy ", "chi bo ")


@rule(
    "PTY007",
    "organisation-line-missing",
    severity=Severity.ERROR,
    law={
        Regime.PARTY: "mục I.2.1.2 điểm c, d và đ",
    },
    en="above {issuer} the line “ĐẢNG BỘ …” is missing; add it",
    vi="trên dòng {issuer} thiếu dòng “ĐẢNG BỘ …”; phải bổ sung",
    reason="Văn bản của đảng ủy cấp dưới, chi bộ ghi tên đảng bộ cấp trên trực tiếp ở dòng trên.",
    bad=(
        Example(like="party", parent="", issuer="ĐẢNG ỦY PHƯỜNG BA ĐÌNH\n*", number="Số 05-TB/ĐU"),
    ),
    good=(
        Example(
            like="party",
            parent="ĐẢNG BỘ THÀNH PHỐ HÀ NỘI",
            issuer="ĐẢNG ỦY PHƯỜNG BA ĐÌNH\n*",
            number="Số 05-TB/ĐU",
        ),
    ),
)
def check(header: Header, site: Site) -> Iterator[Finding]:
    """A đảng ủy or chi bộ has the "ĐẢNG BỘ …" that it belongs to above it.

    Why: the guidance prints both lines for all committees below the province.
    """
    body, parent = header.issuing_body, header.parent_body
    if body is None or not bare(body.name).startswith(_LOWER):
        return
    if parent is None or not bare(parent.name).startswith(("dang bo", "dang uy")):
        yield site.found("issuingBody", issuer=body.name)
