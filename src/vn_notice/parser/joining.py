"""Phase 1: whether a line goes on with the paragraph before it.

A text from a page breaks its paragraphs at the width of the page (see `widths`).
"""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from vn_notice.grammar.fuzzy import bare, is_upper
from vn_notice.grammar.labels import match_label, write_roman
from vn_notice.parser.lines import Line
from vn_notice.parser.widths import FINAL, Width
from vn_notice.vocabulary.numbering import LabelStyle
from vn_notice.vocabulary.phrases import BASIS_OPENERS

#: Words after which a date or a number goes on, on the next page.
_OPEN_WORDS = (
    "ngay", "so", "thang", "nam", "tu", "den", "khoan", "dieu", "diem", "va", "cua", "ve", "cho",
    "tai", "voi", "trong", "cac", "theo", "boi", "la", "gom", "hoac", "cung", "nhung",
)  # fmt: skip
#: Labels that stand in running text as often as at the head of a paragraph.
_INLINE = (LabelStyle.PARENTHESISED, LabelStyle.LOWER_ROMAN)
_LONE_LABEL = re.compile(r"(?:[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}|[a-zđ])[.)]")
#: A line below a lone label that is no cell of a table.
_SENTENCE = 25
#: What may stand before the words of a basis.
_DASHES = "-+*•● \t"
_DECIDES = re.compile("QUYẾT (?:ĐỊNH|NGHỊ)\\s?:?")
#: A second document of one basis, after a semicolon.
_ANOTHER = re.compile(
    r"(?:bo luat|luat|phap lenh|nghi quyet|nghi dinh|quyet dinh|thong tu|chi thi|ket luan|quy che"
    r"|quy dinh|ke hoach|cong van|thong bao|van ban|to trinh|huong dan|dieu le)\b"
)
NO_ORDERS: Mapping[LabelStyle, int | None] = MappingProxyType({})
_ANNOUNCES = ("sau:", "sau day:", "gom:", "sau :")


def continues(
    before: Line,
    after: Line,
    width: Width,
    orders: Mapping[LabelStyle, int | None] = NO_ORDERS,
    opening: Line | None = None,
) -> bool:
    """Return whether *after* goes on with the paragraph that *before* is a line of.

    *orders* tells the last number of each style of label so far; *opening* is the first line of
    the paragraph.
    """
    first, second = before.text, after.text
    final = first[-1] in FINAL
    full = width.is_full(first, second)
    if not final and not after.blanks and _closes_bracket(first, second):
        return True
    if match_label(second):
        return (
            not final
            and not after.blanks
            and (
                _goes_on_with_dash(first, second)
                or (full and _is_false_label(first, second, orders))
            )
        )
    if "|" in (first[0], second[0]) or (_opens_basis(second) and (final or not full)):
        return False
    small = second[0].islower()
    if after.blanks:
        return not final and (
            small or _goes_on_after_gap(first, second, full=full, page=after.page)
        )
    if not small and is_heading_case(first) != is_heading_case(second):
        return False
    if _DECIDES.fullmatch(second):
        return False
    early = opening is before and width.breaks_early(first, second)
    if not final:
        unended = opening and first[-1] != "," and _opens_basis(opening.text.lstrip(_DASHES))
        return small or full or early or bool(unended) or _is_broken_off(first, width)
    if first[-1] == ":":
        return (full or early) and (small or not bare(first).endswith(_ANNOUNCES))
    if opening and first[-1] in ".;" and _opens_basis(opening.text.lstrip(_DASHES)):
        return full and (small or (first[-1] == ";" and bool(_ANOTHER.match(bare(second[:24])))))
    tight = first[-1] == ";" and width.is_tight(first, second)
    return full and (small or tight or len(first) >= width.middle)


def _is_broken_off(first: str, width: Width) -> bool:
    """Return whether a line ends where no paragraph does: "72/2007/NĐ-", "… và"."""
    if first[-1] in "-/" and first[-2:-1].isalnum():
        return True
    if bare(first).rpartition(" ")[2] in _OPEN_WORDS:
        return True
    if first[-1] == ",":
        return False
    return len(first) >= 0.75 * width.middle and match_label(first) is None


def goes_on_inline(group: Sequence[Line], after: Line) -> bool:
    """Return whether *after* goes on with an enumeration in running text: "(1) …; (2) …"."""
    label = match_label(after.text)
    if after.blanks or label is None or label.style not in _INLINE or (label.ordinal or 0) < 2:
        return False
    last = (label.ordinal or 0) - 1
    parenthesised = label.style is LabelStyle.PARENTHESISED
    mark = f"({last})" if parenthesised else f"({write_roman(last).lower()})"
    opening, *rest = group
    return opening.text.find(mark) > 0 or any(mark in line.text for line in rest)


def is_lone_label(opening: Line, after: Line) -> bool:
    """Return whether *opening* is a label that extraction parted from its words."""
    text = after.text
    return (
        bool(_LONE_LABEL.fullmatch(opening.text))
        and not after.blanks
        and text[0].isupper()
        and not match_label(text)
        and (len(text) >= _SENTENCE or text.endswith(":"))
    )


def _closes_bracket(first: str, second: str) -> bool:
    """Return whether a bracket that *first* leaves open is closed first thing in *second*."""
    closing = second.find(")")
    return first.rfind("(") > first.rfind(")") and closing >= 0 and "(" not in second[:closing]


def _goes_on_with_dash(first: str, second: str) -> bool:
    """Return whether a dash goes on with a sentence: "(từ 6.000" / "- 8.000 lượt)"."""
    after = second.lstrip("-+ ")[:1]
    goes_on = second[0] in "-+" and (after.islower() or after.isdigit())
    return goes_on and first[-1] != "," and not first.startswith(f"{second[0]} ")


def _goes_on_after_gap(first: str, second: str, *, full: bool, page: bool) -> bool:
    if second[0].isdigit():
        return bare(first).rpartition(" ")[2] in _OPEN_WORDS
    return page and full and not is_heading_case(second)


def _is_false_label(first: str, second: str, orders: Mapping[LabelStyle, int | None]) -> bool:
    """Return whether a line only looks labelled: "… miền Trung" / "- Tây Nguyên"."""
    label = match_label(second)
    if label is None or label.style in (LabelStyle.PART, LabelStyle.CHAPTER, LabelStyle.ROMAN):
        return False
    if label.style in _INLINE:
        return True
    if label.ordinal in (1, (orders.get(label.style) or 0) + 1):
        return False
    return not is_heading_case(first) and match_label(first) is None


def is_heading_case(text: str) -> bool:
    """Return whether *text* is written in capitals as headings are, and is no list of codes."""
    code = text[0].isdigit() and match_label(text) is None
    return is_upper(text) and text.count(" ") >= 2 and not code


def _opens_basis(text: str) -> bool:
    return text[:1].isupper() and bare(text[:24]).startswith(
        tuple(f"{opener} " for opener in BASIS_OPENERS)
    )
