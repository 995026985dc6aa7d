"""Phase 2: where the ending begins: at the recipients or at the signature, whichever is first."""

import re
from collections.abc import Sequence

from vn_notice.grammar.ending_words import STAMP_OPENS, is_stamp
from vn_notice.grammar.fuzzy import is_upper
from vn_notice.grammar.header_words import is_recipients_label
from vn_notice.grammar.signing import (
    is_signed_mark,
    is_signer_name,
    is_signing_line,
    match_authority,
)
from vn_notice.parser.lines import Line

#: How many lines a signature in small letters has at most: an office, a mark, a name.
_LAST_LINES = 3
_CELLS = re.compile(r"\t\s*+|\s{3,}+")


def find_ending(lines: Sequence[Line], start: int) -> int:
    """Return the index of the first line of the ending, at or after *start*."""
    for index in range(start, len(lines)):
        if _holds_label(lines[index].text):
            return _before_label(lines, index, start)
    return _by_signature(lines, start)


def _holds_label(text: str) -> bool:
    if is_recipients_label(text):
        return True
    if "|" not in text and "\t" not in text:
        return False
    return any(is_recipients_label(cell.strip(" *")) for cell in re.split(r"[|\t]", text))


def _before_label(lines: Sequence[Line], index: int, start: int) -> int:
    """Go back over signing lines that stand above "Nơi nhận"."""
    at = index
    while at > start and index - at < 8:
        text = lines[at - 1].text
        table = text.startswith("|") and lines[index].text.startswith("|")
        short = text.strip("| \t")
        if not (table or all(map(_signs, _CELLS.split(short)))):
            break
        at -= 1
    return at


def _signs(text: str) -> bool:
    if is_signed_mark(text) or STAMP_OPENS.match(text) or is_stamp(text):
        return True
    if match_authority(text) or (is_upper(text) and is_signing_line(text)):
        return is_signing_line(text)
    return is_signer_name(text) and len(text.split()) >= 2


def _by_signature(lines: Sequence[Line], start: int) -> int:
    """Return where a signature without recipients begins: an office, then soon a name."""
    for index in range(start, len(lines)):
        text = lines[index].text.strip("| \t")
        formal = is_upper(text) or match_authority(text) or _ends_text(lines, index)
        if not (formal and is_signing_line(text)):
            continue
        following = [line.text.strip("| \t") for line in lines[index + 1 : index + 7]]
        if any(is_signer_name(cell) or is_signed_mark(cell) for cell in following):
            return index
    return len(lines)


def _ends_text(lines: Sequence[Line], index: int) -> bool:
    """Return whether a line is one of the last, set apart from what stands above."""
    return lines[index].blanks > 0 and len(lines) - index <= _LAST_LINES
