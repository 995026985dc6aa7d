"""SIG010."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.signature import SignatureBlock
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "SIG010",
    "name-capitals",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 7 điểm đ",
        Regime.ADMINISTRATIVE_2011: "Điều 12",
    },
    en="the name {name} is in capitals; write {right}",
    vi="họ tên {name} viết in hoa; phải ghi {right}",
    reason="Họ và tên của người ký văn bản được trình bày bằng chữ in thường.",
    bad=(Example(signer="NGUYỄN THỊ LAN"),),
)
def check(block: SignatureBlock, site: Site) -> Iterator[Finding]:
    """The name of who signs is in small letters, with capital initials.

    Why: the decree orders it.
    """
    if block.name and block.name.isupper():
        yield site.found("name", name=block.name, right=block.name.title())
