"""REC004."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.distribution import DistributionList
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "REC004",
    "recipient-marks",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 9 điểm d",
        Regime.ADMINISTRATIVE_2011: "Điều 14",
        Regime.PARTY: "mục I.9.2.5",
    },
    en="the line {line} ends with {mark}; write {right}",
    vi="dòng {line} kết thúc bằng {mark}; phải ghi {right}",
    reason="Cuối mỗi dòng nơi nhận có dấu chấm phẩy (;), cuối dòng cuối cùng có dấu chấm (.).",
    bad=(
        Example(
            recipients="Nơi nhận:\n- Lãnh đạo Sở,\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.",
            fixed="Nơi nhận:\n- Lãnh đạo Sở;\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.",
        ),
        Example(
            recipients="Nơi nhận:\n- Lãnh đạo Sở;\n- Các phòng thuộc Sở;\n- Lưu: VT, VP",
            fixed="Nơi nhận:\n- Lãnh đạo Sở;\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.",
        ),
    ),
)
def check(distribution: DistributionList, site: Site) -> Iterator[Finding]:
    """Each recipient ends with a semicolon, the filing line with a full stop.

    Why: the decree and the Party's guidance order both marks.
    """
    filing, last = distribution.filing, len(distribution.recipients)
    for place, recipient in enumerate(distribution.recipients, 1):
        right = "." if filing is None and place == last else ";"
        if recipient.end != right:
            mark = recipient.end or "…"
            part = f"recipient[{place}]/@end"
            yield site.found(part, fix=right, line=recipient.text, mark=mark, right=right)
    if filing and filing.end != ".":
        mark = filing.end or "…"
        yield site.found("filing/@end", fix=".", line=filing.text, mark=mark, right=".")
