"""REC001."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Region, Site, rule


@rule(
    "REC001",
    "recipients-missing",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Điều 8 khoản 2 điểm i; Phụ lục I, Phần I, Mục II, khoản 9 điểm d",
        Regime.ADMINISTRATIVE_2011: "Điều 14",
        Regime.PARTY: "mục I.9.2.5",
    },
    en="the document lacks {missing}; add it",
    vi="văn bản thiếu {missing}; phải bổ sung",
    reason="Nơi nhận gồm từ “Nơi nhận”, sau có dấu hai chấm (:), và phần liệt kê nơi nhận văn bản.",
    bad=(
        Example(
            recipients="Nơi nhận\n- Lãnh đạo Sở;\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.",
            fixed="Nơi nhận:\n- Lãnh đạo Sở;\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.",
        ),
        Example(without=("recipients",)),
        Example(recipients="Nơi nhận:\n- Lưu: VT, VP."),
    ),
    needs=Region.ENDING,
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """The document has "Nơi nhận:", with the colon, and somebody below it.

    Why: who receives a document is one of its components; a text that another document brings into
    force has none of its own.
    """
    distribution = notice.distribution
    if site.context.promulgated:
        return
    if distribution is None:
        yield site.found("distribution", missing="Nơi nhận:")
        return
    label = distribution.label
    if label is None:
        yield site.found("distribution", missing="Nơi nhận:")
    elif not label.rstrip("* ").endswith(":"):
        end = len(label)
        yield site.found("distribution/label", within=(end, end), fix=":", missing="dấu hai chấm")
    if not distribution.recipients:
        yield site.found("distribution", missing="phần liệt kê nơi nhận")
