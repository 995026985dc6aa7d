"""STR002."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.labels import write_roman
from vn_notice.model.body import Section
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.numbering import LabelStyle

_ROMAN = frozenset("IVXLC")
#: No document has as many; a larger number is a slip of another kind.
_MOST = 400


@rule(
    "STR002",
    "part-numerals",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 6 điểm đ",
        Regime.PARTY: "mục I.6.2.4",
    },
    en="{label} has the wrong numerals; write {right}",
    vi="{label} ghi sai loại chữ số; phải ghi {right}",
    reason="Số thứ tự của phần, chương dùng chữ số La Mã; của mục, tiểu mục dùng chữ số Ả Rập.",
    bad=(
        Example(
            body="Chương 1\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n1. Quy chế này quy định việc tiếp công dân."
        ),
        Example(
            body="Phần thứ nhất\nKẾT QUẢ\n\n1. Kết quả đạt được.\n\nPhần thứ hai\nNHIỆM VỤ\n\n1. Nhiệm vụ còn lại."
        ),
    ),
    good=(
        Example(
            like="party",
            body="Phần thứ nhất\nKẾT QUẢ\n\n1. Kết quả đạt được.\n\nPhần thứ hai\nNHIỆM VỤ\n\n1. Nhiệm vụ còn lại.",
        ),
    ),
)
def check(section: Section, site: Site) -> Iterator[Finding]:
    """Phần and chương have Roman numerals, mục and tiểu mục Arabic ones.

    Why: the decree orders so; Party documents may number phần and chương in words too.
    """
    label = section.label
    word, _, number = label.label.partition(" ")
    if label.ordinal is None or not 0 < label.ordinal < _MOST:
        return
    match label.style:
        case LabelStyle.PART | LabelStyle.CHAPTER:
            right = write_roman(label.ordinal)
            in_words = site.context.regime is Regime.PARTY and not number[:1].isdecimal()
            wrong = not (in_words or set(number.rstrip(".:) ")) <= _ROMAN)
        case LabelStyle.TITLED_SECTION:
            right, wrong = str(label.ordinal), not number[:1].isdecimal()
        case _:
            return
    if wrong:
        yield site.found("@label", label=label.label, right=f"{word} {right}")
