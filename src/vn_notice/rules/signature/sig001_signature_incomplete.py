"""SIG001."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Region, Site, rule


@rule(
    "SIG001",
    "signature-incomplete",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Điều 8 khoản 2 điểm g; Phụ lục I, Phần I, Mục II, khoản 7 điểm c",
        Regime.ADMINISTRATIVE_2011: "Điều 12",
        Regime.PARTY: "mục I.7.1.3",
    },
    en="the signature block lacks {missing}; add it",
    vi="phần ký thiếu {missing}; phải bổ sung",
    reason="Chức vụ, họ tên và chữ ký của người có thẩm quyền là thành phần thể thức chính; họ và tên ghi đầy đủ.",
    bad=(Example(without=("signer",)), Example(without=("signing", "signer"))),
    needs=Region.ENDING,
    relaxed_in_drafts=True,
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """Below the text stand the office and the full name of who signs.

    Why: they are among the components that no document may lack; in Party documents a member of a
    committee who signs for it has no office line.
    """
    block = notice.signature
    if site.context.promulgated:
        return
    if block is None:
        yield site.found("signature", missing="chức vụ, họ tên người ký")
        return
    if not block.lines and site.context.regime is not Regime.PARTY:
        yield site.found("signature", missing="chức vụ của người ký")
    if block.name is None:
        yield site.found("signature", missing="họ và tên người ký")
