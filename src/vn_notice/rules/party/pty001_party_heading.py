"""PTY001."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.national import PARTY_NAME


@rule(
    "PTY001",
    "party-heading",
    severity=Severity.ERROR,
    law={
        Regime.PARTY: "mục I.1.2",
    },
    en="the heading is {words}; write {right}",
    vi="tiêu đề ghi {words}; phải ghi {right}",
    reason="Tiêu đề trên văn bản của Đảng là “ĐẢNG CỘNG SẢN VIỆT NAM”, viết in hoa.",
    bad=(Example(like="party", national_name="Đảng Cộng sản Việt Nam"),),
)
def check(header: Header, site: Site) -> Iterator[Finding]:
    """The heading of a Party document is "ĐẢNG CỘNG SẢN VIỆT NAM", in capitals.

    Why: the guidance gives the words; documents with the national name are for HDR005.
    """
    words = header.national_name or ""
    if words != PARTY_NAME and words.upper() == PARTY_NAME:
        yield site.found("nationalName", words=words, right=PARTY_NAME)
