"""STR005."""

import re
from collections.abc import Iterator
from itertools import pairwise

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.numbering import POINT_LETTERS, LabelStyle

_FOREIGN = re.compile("[fjwz][).]\\s")
_D, _E = POINT_LETTERS.index("d"), POINT_LETTERS.index("e")


@rule(
    "STR005",
    "points-out-of-order",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 6 điểm đ",
        Regime.PARTY: "mục I.6.2.4",
    },
    en="point {label} is not in the order of the Vietnamese alphabet; use a, b, c, d, đ, e, g, h",
    vi="điểm {label} không theo thứ tự bảng chữ cái tiếng Việt; dùng a, b, c, d, đ, e, g, h",
    reason="Thứ tự các điểm dùng các chữ cái tiếng Việt theo thứ tự bảng chữ cái; sau d là đ, không có f, j, w, z.",
    bad=(
        Example(
            body="1. Văn phòng Sở:\na) Báo cáo;\nb) Tổng hợp;\nc) Theo dõi;\nd) Đôn đốc;\ne) Kiểm tra."
        ),
        Example(
            body="1. Văn phòng Sở:\na) Báo cáo;\nb) Tổng hợp;\nc) Theo dõi;\nd) Đôn đốc;\nđ) Kiểm tra;\ne) Lưu trữ;\nf) Giao nộp."
        ),
    ),
    good=(
        Example(
            body="1. Văn phòng Sở:\na) Báo cáo;\nb) Tổng hợp;\nc) Theo dõi;\nd) Đôn đốc;\nđ) Kiểm tra;\ne) Lưu trữ."
        ),
    ),
)
def check(_notice: Notice, site: Site) -> Iterator[Finding]:
    """Points follow the Vietnamese alphabet: đ after d, no f, j, w or z.

    Why: the decree orders it; that ă, â, ê, ô, ơ and ư are skipped its own points show.
    """
    for sequence in site.context.sequences:
        if sequence[0][1].label.style is not LabelStyle.LOWER_LETTER:
            continue
        for (_, before), (path, after) in pairwise(sequence):
            if (before.label.ordinal, after.label.ordinal) == (_D + 1, _E + 1):
                yield site.at(path).found("@label", label=after.label.label)
    for path, words in site.context.paragraphs:
        if _FOREIGN.match(words.text) and "/item[" in path:
            yield site.at(path).found(within=(0, 2), label=words.text[:2])
