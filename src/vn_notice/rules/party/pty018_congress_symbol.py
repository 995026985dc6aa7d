"""PTY018."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.fuzzy import bare
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "PTY018",
    "congress-symbol",
    severity=Severity.ERROR,
    law={
        Regime.PARTY: "mục I.3.1.2 điểm b",
    },
    en="the symbol of a congress ends in {organ}; write {right}",
    vi="ký hiệu văn bản của đại hội ghi {organ}; phải ghi {right}",
    reason="Văn bản của đại hội và các cơ quan của đại hội có ký hiệu là ĐH.",
    bad=(
        Example(
            like="party",
            parent="",
            issuer="ĐẠI HỘI ĐẠI BIỂU\nĐẢNG BỘ TỈNH HÀ NAM LẦN THỨ XXI\n*",
            number="Số 05-TB/ĐHĐB",
        ),
    ),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """The symbol of what a congress issues ends in "/ĐH".

    Why: a congress and its organs share one series of numbers.
    """
    number = notice.number
    bodies = (notice.header.parent_body, notice.header.issuing_body)
    congress = any(body and bare(body.name).startswith("dai hoi ") for body in bodies)
    organ = number.symbol.rpartition("/")[2] if number else ""
    if congress and organ and organ != "ĐH":
        yield site.found("header/number", organ=organ, right="ĐH")
