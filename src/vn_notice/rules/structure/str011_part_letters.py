"""STR011."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.body import Section
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.numbering import LabelStyle

_WORDED = frozenset({LabelStyle.PART, LabelStyle.CHAPTER, LabelStyle.TITLED_SECTION})


@rule(
    "STR011",
    "part-letters",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 6 điểm đ",
    },
    en="{words} is in the wrong letters; write {right}",
    vi="{words} trình bày sai kiểu chữ; phải ghi {right}",
    reason="Từ “Phần”, “Chương”, “Mục”, “Tiểu mục” và số thứ tự trình bày bằng chữ in thường; tiêu đề ngay dưới, bằng chữ in hoa.",
    bad=(
        Example(
            body="CHƯƠNG I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n1. Quy chế này quy định việc tiếp công dân."
        ),
        Example(
            body="Chương I\nQuy định chung\n\nĐiều 1. Phạm vi\n1. Quy chế này quy định việc tiếp công dân."
        ),
    ),
    good=(
        Example(
            body="Chương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n1. Quy chế này quy định việc tiếp công dân."
        ),
    ),
)
def check(section: Section, site: Site) -> Iterator[Finding]:
    """The words Phần, Chương and Mục are in small letters, the titles below them in capitals.

    Why: the decree orders both. That they stand on lines of their own is layout, not told here.
    """
    if section.label.style not in _WORDED:
        return
    word, space, number = section.label.label.partition(" ")
    if word.isupper():
        right = word.capitalize() + space + number
        yield site.found("@label", words=section.label.label, right=right)
    heading = section.heading
    if heading and heading.text != (capitals := heading.text.upper()) and not heading.citations:
        yield site.found("heading", words=heading.text, right=capitals)
