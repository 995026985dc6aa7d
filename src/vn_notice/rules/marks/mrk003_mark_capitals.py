"""MRK003."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.header_words import match_mark
from vn_notice.model.header import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.marks import MarkKind


@rule(
    "MRK003",
    "mark-capitals",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục III, khoản 2 điểm b và điểm c",
    },
    en="the mark {mark} stands in small letters; write {right}",
    vi="dấu chỉ {mark} ghi bằng chữ in thường; phải ghi {right}",
    reason="Dấu chỉ mức độ khẩn và chỉ dẫn phạm vi lưu hành trình bày bằng chữ in hoa.",
    bad=(
        Example(marks="Hỏa tốc"),
        Example(marks="Lưu hành nội bộ"),
    ),
)
def check(header: Header, site: Site) -> Iterator[Finding]:
    """Marks of urgency and of circulation stand in capitals.

    Why: they are stamps, which must be seen at once.
    """
    for place, line in enumerate(header.other, 1):
        kind = None if line.text.isupper() else match_mark(line.text.upper())
        if kind in (MarkKind.URGENCY, MarkKind.CIRCULATION):
            yield site.found(f"other[{place}]", mark=line.text, right=line.text.upper())
