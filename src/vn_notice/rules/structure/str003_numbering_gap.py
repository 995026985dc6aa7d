"""STR003."""

from collections.abc import Iterator
from itertools import pairwise

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.model.values import Label
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.numbering import LabelStyle

#: Letters that follow one another at choice: đ is left out of many lists in capitals.
_LETTERS = frozenset({LabelStyle.UPPER_LETTER, LabelStyle.LOWER_LETTER})
_D, _E = 4, 6


def _continues(before: Label, after: Label) -> bool:
    """Return whether *after* is the next number, or begins anew."""
    if before.ordinal is None or after.ordinal is None or after.ordinal == 1:
        return True
    skips = (before.ordinal, after.ordinal) == (_D, _E) and after.style in _LETTERS
    return skips or after.ordinal == before.ordinal + 1 or _group(before) != _group(after)


def _group(label: Label) -> str:
    """Return what stands before the last number of "1.2."; what is in different groups may differ."""
    if label.style is not LabelStyle.DECIMAL:
        return ""
    return label.label.rstrip(".)/- ").rpartition(".")[0]


@rule(
    "STR003",
    "numbering-gap",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 6 điểm đ",
        Regime.PARTY: "mục I.6.2.4",
    },
    en="{label} follows {before}; number the parts without a gap",
    vi="{label} đứng sau {before}; phải đánh số liên tục",
    reason="Phần, chương, mục, điều, khoản, điểm được đánh số thứ tự; số thứ tự phải liên tục.",
    bad=(
        Example(
            body="1. Văn phòng Sở báo cáo.\n\n2. Thanh tra Sở kiểm tra.\n\n4. Các phòng phối hợp."
        ),
    ),
    good=(
        Example(
            body="1. Văn phòng Sở:\na) Báo cáo;\nb) Tổng hợp.\n\n2. Thanh tra Sở:\na) Kiểm tra;\nb) Kết luận."
        ),
    ),
)
def check(_notice: Notice, site: Site) -> Iterator[Finding]:
    """The numbers of parts side by side follow one another.

    Why: the decree gives each part its number in order; a gap tells of a part that was lost.
    """
    for sequence in site.context.sequences:
        if sequence[0][1].label.style is LabelStyle.BULLET:
            continue
        for (_, before), (path, after) in pairwise(sequence):
            if not _continues(before.label, after.label):
                here, last = after.label.label, before.label.label
                yield site.at(path).found("@label", label=here, before=last)
