"""SIG012."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.signature import SignatureBlock
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.signing import SigningAuthority

_OFFICE = "VP"
_HEAD = "CHÁNH VĂN PHÒNG"


@rule(
    "SIG012",
    "symbol-against-signature",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Điều 13; Phụ lục I, Phần I, Mục II, khoản 7 điểm b",
    },
    en="the symbol {symbol} does not agree with {line}; one of them names another issuer",
    vi="ký hiệu {symbol} không phù hợp với {line}; một trong hai ghi sai cơ quan ban hành",
    reason="Ký hiệu ghi cơ quan ban hành; văn bản của cơ quan do văn phòng ký thì ký thừa lệnh người đứng đầu cơ quan.",
    bad=(
        Example(number="Số: 05/TB-SNV", signing="CHÁNH VĂN PHÒNG"),
        Example(number="Số: 05/TB-VP"),
    ),
)
def check(block: SignatureBlock, site: Site) -> Iterator[Finding]:
    """The symbol and the signature name the same issuer.

    Why: the head of an office signs by order what the organ issues, and without an order what the
    office issues.
    """
    number, context = site.context.number, site.context
    issuer = context.notice.header.issuing_body
    groups = number.symbol.split("-") if number else []
    first = block.lines[0] if block.lines else None
    if len(groups) < 2 or first is None or number is None or context.type_code == "CV":
        return
    office = groups[1].startswith(_OFFICE)
    named = issuer is not None and issuer.name.upper().startswith("VĂN PHÒNG")
    ordered = first.authority is SigningAuthority.BY_ORDER and _HEAD not in first.text
    own = first.authority in {None, SigningAuthority.FOR} and _HEAD in first.text
    if (office and ordered) or (own and not office and not named):
        yield site.found("line[1]", symbol=number.symbol, line=first.text)
