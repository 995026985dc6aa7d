"""Phase 1: tables whose cells stand between tabs and spaces, or each on a line of its own.

A table in loose lines opens with the head of its first column ("TT", "STT"), and its rows are
numbered. A dash or a number at the start of a cell labels no part of the document.
"""

import re
from collections.abc import Mapping, Sequence

from vn_notice.grammar.fuzzy import bare
from vn_notice.grammar.labels import match_label
from vn_notice.parser.joining import is_heading_case
from vn_notice.parser.lines import Line
from vn_notice.parser.widths import Width
from vn_notice.vocabulary.numbering import LabelStyle
from vn_notice.vocabulary.phrases import CLOSING_OPENERS, CONTACT_OPENERS

_HEAD = re.compile(r"(?:S(?:ố)?\s?)?(?:TT|Tt)\.?")
_GAP = re.compile(r"\S(?:[ \xa0]{3,}+|[ \xa0]*+\t\s*+)(?=\S)")
_ROW = re.compile(r"[0-9]{1,3}\.?")
#: How many lines one row of a table may take.
_LONGEST_ROW = 20
_LONGEST_CELL = 60
_AFTER = (*CLOSING_OPENERS, *CONTACT_OPENERS)


def loose_cells(lines: Sequence[Line], width: Width) -> frozenset[int]:
    """Return which of *lines* are cells of a table."""
    found = _aligned_rows(lines)
    orders: dict[LabelStyle, int] = {}
    index = 0
    while index < len(lines):
        text = lines[index].text
        if _HEAD.fullmatch(text):
            end = _table_end(lines, index, width, orders)
            found.update(range(index, end))
            index = max(end, index + 1)
            continue
        if label := match_label(text):
            orders[label.style] = label.ordinal or 0
        index += 1
    return frozenset(found)


def _aligned_rows(lines: Sequence[Line]) -> set[int]:
    """Return which of *lines* are rows of a table that white space parts: three cells or more."""
    rows = {i for i, line in enumerate(lines) if len(_GAP.findall(line.text)) >= 2}
    rows = {i for i in rows if len(_GAP.findall(_unlabelled(lines[i].text))) >= 2}
    return {i for i in rows if i - 1 in rows or i + 1 in rows}


def _unlabelled(text: str) -> str:
    """Return *text* without a bullet, whose words stand behind a tab."""
    label = match_label(text)
    return text[label.end :].lstrip() if label and label.style is LabelStyle.BULLET else text


def _table_end(
    lines: Sequence[Line], start: int, width: Width, orders: Mapping[LabelStyle, int]
) -> int:
    """Return the index after the last cell of the table that opens at *start*, if it is one."""
    last_row = start
    longest = min(_LONGEST_CELL, 0.8 * width.middle)
    for index in range(start + 1, len(lines)):
        text = lines[index].text
        if _ROW.fullmatch(text) or _HEAD.fullmatch(text):
            last_row = index
        elif index - last_row > _LONGEST_ROW or len(text) > longest or _is_no_cell(text, orders):
            return index if last_row > start else start
    return len(lines) if last_row > start else start


def _is_no_cell(text: str, orders: Mapping[LabelStyle, int]) -> bool:
    """Return whether a line opens or closes a part of the document."""
    if label := match_label(text):
        return label.ordinal is not None and label.ordinal == orders.get(label.style, 0) + 1
    return is_heading_case(text) or bare(text).startswith(_AFTER) or text.endswith("./.")
