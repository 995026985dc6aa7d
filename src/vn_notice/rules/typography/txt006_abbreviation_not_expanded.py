"""TXT006."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.abbreviations import COMMON_ABBREVIATIONS

#: Three capitals or more that are no part of a symbol, and stand among small letters.
_SHORT = re.compile(r"(?<![\w/.&-])[A-ZĐ]{3,8}(?![\w/&-])")
_ROMAN = re.compile("[IVXLCDM]+")
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
    known = COMMON_ABBREVIATIONS | site.context.config.abbreviations
    seen: set[str] = set()
    for path, words in _running_texts(site):
        for found in _SHORT.finditer(words):
            word = found[0]
            if word in seen or word in known or _ROMAN.fullmatch(word):
                continue
            seen.add(word)
            before = _INTRODUCED.search(words, max(0, found.start() - 20), found.start())
            if not before and words[found.end() : found.end() + 1] != ")":
                yield Finding(path, {"word": word}, found.span())


def _running_texts(site: Site) -> Iterator[tuple[str, str]]:
    """Yield paragraphs that are no headings in capitals, with citations blanked out."""
    for path, paragraph in site.context.paragraphs:
        if not paragraph.text.isupper() and "/annex" not in path:
            yield (
                path,
                "".join(
                    part if isinstance(part, str) else "·" * len(part.text)
                    for part in paragraph.content
                ),
            )
