"""TXT006."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.inline import Paragraph
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.abbreviations import COMMON_ABBREVIATIONS

#: Three capitals or more, and what around them makes them part of a symbol.
_SHORT = re.compile("[A-ZĐ]{3,}")
_JOINED = re.compile(r"[\w/&-]")
_ROMAN = re.compile("[IVXLCDM]+")
_LONGEST = 8
#: What introduces an abbreviation right before it.
_INTRODUCED = re.compile(r"(?:[(“\"]|(?:viết tắt|gọi tắt) là:? [“\"(]?)\Z")


@rule(
    "TXT006",
    "abbreviation-not-expanded",
    severity=Severity.NOTE,
    law={Regime.ADMINISTRATIVE: "không quy định; tập quán", Regime.PARTY: "mục I.6.1.3"},
    en="{word} is not expanded where it stands first; write the phrase, then ({word})",
    vi="{word} chưa được giải thích khi xuất hiện lần đầu; ghi cụm từ đầy đủ rồi đến ({word})",
    reason="Cụm từ viết tắt phải ghi đầy đủ ở lần đầu, chữ viết tắt đặt trong ngoặc đơn.",
    bad=(
        Example(
            body="1. Văn phòng Sở rà soát hồ sơ vùng DTTS, báo cáo trước ngày 30 tháng 01 năm 2021."
        ),
    ),
    good=(
        Example(
            body="1. Văn phòng Sở rà soát hồ sơ vùng dân tộc thiểu số (DTTS); UBND tỉnh quản lý vùng DTTS, báo cáo trước ngày 30 tháng 01 năm 2021."
        ),
    ),
)
def check(_: Notice, site: Site) -> Iterator[Finding]:
    """An abbreviation stands in brackets after its phrase before it is used.

    Why: readers outside the field do not know it. What everybody reads (UBND, HĐND) and what the
    settings name is left alone, and so are words in lines of capitals.
    """
    context, seen = site.context, set(COMMON_ABBREVIATIONS | site.context.config.abbreviations)
    for found in _SHORT.finditer(context.text):
        word = found[0]
        if word in seen or len(word) > _LONGEST or _ROMAN.fullmatch(word):
            continue
        path, paragraph, start = context.paragraph_at(found.start())
        if "/annex" in path or not _is_abbreviation(paragraph, start, start + len(word)):
            continue
        seen.add(word)
        if not _is_introduced(paragraph.text, start, start + len(word)):
            yield context.finding_at(*found.span(), word=word)


def _is_abbreviation(paragraph: Paragraph, start: int, end: int) -> bool:
    """Whether capitals stand alone in running text, not in a symbol, a citation or a heading."""
    words, offset = paragraph.text, 0
    if words.isupper() or any(
        _JOINED.match(char) for char in (words[max(start - 1, 0) : start], words[end : end + 1])
    ):
        return False
    for part in paragraph.content:
        length = len(part if isinstance(part, str) else part.text)
        if offset <= start < offset + length:
            return isinstance(part, str)
        offset += length
    return False


def _is_introduced(words: str, start: int, end: int) -> bool:
    before = _INTRODUCED.search(words, max(0, start - 20), start)
    return before is not None or words[end : end + 1] == ")"
