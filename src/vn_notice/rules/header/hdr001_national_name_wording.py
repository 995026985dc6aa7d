"""HDR001."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.fuzzy import slips
from vn_notice.model.header import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.national import NATIONAL_NAME, PARTY_NAME


@rule(
    "HDR001",
    "national-name-wording",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 1 điểm a",
        Regime.ADMINISTRATIVE_2011: "Điều 6 khoản 1",
    },
    en="the national name has {word}; write {right}",
    vi="Quốc hiệu ghi {word}; phải ghi {right}",
    reason="Quốc hiệu ghi đúng nguyên văn “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”.",
    bad=(
        Example(national_name="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VỆT NAM"),
        Example(like="letter", national_name="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIẾT NAM"),
    ),
    good=(
        Example(national_name="CÔNG HÒA XÃ HÔI CHỦ NGHĨA VIỆT NAM"),
        Example(national_name="CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ),
)
def check(header: Header, site: Site) -> Iterator[Finding]:
    """The national name has the words of the decree.

    Why: it is a constant; the decree itself prints both HÒA and HOÀ, so both pass. More than one
    misspelt word, and HÕA, come from damage by conversion and are let pass.
    """
    written = (header.national_name or "").upper().replace("HOÀ", "HÒA").replace("HÕA", "HÒA")
    if PARTY_NAME not in written and not site.context.damaged:
        for start, end, right in slips(written, NATIONAL_NAME):
            yield site.found(
                "nationalName", within=(start, end), word=written[start:end], right=right
            )
