"""SIG003."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.signature import SignatureBlock
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.signing import SigningAuthority


@rule(
    "SIG003",
    "office-line-missing",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 7 điểm b",
        Regime.ADMINISTRATIVE_2011: "Điều 12",
    },
    en="below {line} the office of who signs is missing; add it",
    vi="dưới dòng {line} thiếu chức vụ của người ký; phải bổ sung",
    reason="Người ký thay mặt, ký thay, ký thừa lệnh, thừa ủy quyền ghi chức vụ của mình ở dòng dưới quyền hạn.",
    bad=(Example(signing="KT. GIÁM ĐỐC"),),
    good=(Example(signing="Q. GIÁM ĐỐC"),),
)
def check(block: SignatureBlock, site: Site) -> Iterator[Finding]:
    """Below TM., KT., TL. and TUQ. stands the office of who signs; Q. is one line.

    Why: the line with the authority names somebody else's office, or the organ.
    """
    last = block.lines[-1] if block.lines else None
    if last and last.authority and last.authority is not SigningAuthority.ACTING:
        yield site.found(f"line[{len(block.lines)}]", line=last.text)
