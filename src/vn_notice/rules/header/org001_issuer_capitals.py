"""ORG001."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Region, Site, rule


@rule(
    "ORG001",
    "issuer-capitals",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Điều 8 khoản 2 điểm b; Phụ lục I, Phần I, Mục II, khoản 2 điểm b",
        Regime.ADMINISTRATIVE_2011: "Điều 7 khoản 2",
    },
    en="no issuing body is named in capitals ({name}); write its full name in capitals",
    vi="thiếu tên cơ quan ban hành bằng chữ in hoa ({name}); phải ghi đầy đủ, bằng chữ in hoa",
    reason="Văn bản phải có tên cơ quan, tổ chức ban hành, trình bày bằng chữ in hoa.",
    bad=(
        Example(issuer="Sở Nội vụ"),
        Example(parent="", issuer=""),
    ),
    needs=Region.HEADER,
)
def check(header: Header, site: Site) -> Iterator[Finding]:
    """The issuing body is named, in capitals.

    Why: the name is a required part; capitals set it off from all else in the header.
    """
    body = header.issuing_body
    if body is None and header.national_name:
        yield site.found(name="…")
    elif body and not body.name.split(" ", 1)[0].isupper():
        yield site.found("issuingBody", name=body.name)
