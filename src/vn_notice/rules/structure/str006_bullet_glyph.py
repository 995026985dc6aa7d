"""STR006."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.numbering import LabelStyle

_CUSTOMARY = frozenset("-–+")


@rule(
    "STR006",
    "bullet-glyph",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "không quy định; tập quán",
        Regime.PARTY: "không quy định; tập quán",
    },
    en="{glyph} is no customary bullet; write - and below it +",
    vi="{glyph} không phải dấu đầu dòng thường dùng; ghi - rồi đến +",
    reason="Văn bản dùng gạch đầu dòng (-), dưới đó là dấu cộng (+); các ký hiệu khác dễ mất khi chuyển đổi tệp.",
    bad=(Example(body="1. Văn phòng Sở:\n\n• Báo cáo kết quả;\n\n• Tổng hợp ý kiến."),),
    good=(Example(body="1. Văn phòng Sở:\n\n- Báo cáo kết quả;\n\n- Tổng hợp ý kiến."),),
)
def check(_notice: Notice, site: Site) -> Iterator[Finding]:
    """Bullets are dashes, and plus signs below them.

    Why: the glyphs of a word processor come from fonts of its own and are lost in other programs.
    """
    seen = set(_CUSTOMARY)
    for sequence in site.context.sequences:
        path, first = sequence[0]
        glyph = first.label.label
        if first.label.style is LabelStyle.BULLET and glyph not in seen:
            seen.add(glyph)
            yield site.at(path).found("@label", glyph=glyph)
