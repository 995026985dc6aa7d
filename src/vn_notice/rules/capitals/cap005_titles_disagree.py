"""CAP005."""

import re
from collections import Counter
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_TITLES = re.compile(
    r"\b(?:Trưởng|Phó Trưởng|Phó) (?:[Bb]an|[Pp]hòng|[Đđ]oàn|[Kk]hoa)\b|\b(?:TP|Tp)\.(?= [A-ZĐ])|\b[Cc]hủ [Tt]ịch\b"
    r"|\b(?:Giám|giám) [Đđ]ốc\b"
)


@rule(
    "CAP005",
    "titles-disagree",
    severity=Severity.NOTE,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục II, Mục V, khoản 3 (viết thống nhất)",
        Regime.PARTY: "viết thống nhất trong văn bản",
    },
    en="{word} is also written {other} in this document; write it one way",
    vi="{word} ở chỗ khác trong văn bản viết là {other}; cần viết thống nhất",
    reason="Một chức vụ, một chữ viết tắt chỉ viết một cách trong cùng một văn bản.",
    bad=(
        Example(
            body="1. Đồng chí Phó Trưởng ban Lê Thị Hoa và Phó Trưởng Ban Lê Văn Nam theo dõi việc giải quyết hồ sơ."
        ),
    ),
    good=(
        Example(
            body="1. Đồng chí Phó Trưởng ban Lê Thị Hoa và Phó Trưởng ban Lê Văn Nam theo dõi việc giải quyết hồ sơ."
        ),
    ),
)
def check(_: Notice, site: Site) -> Iterator[Finding]:
    """An office and an abbreviation are written one way in a document.

    Why: two spellings look like two offices. The way that is met most is taken as meant; words
    whose first letter alone differs may begin a sentence and are not compared.
    """
    seen: dict[str, Counter[str]] = {}
    places: dict[str, tuple[str, tuple[int, int]]] = {}
    for path, paragraph in site.context.paragraphs:
        for found in _TITLES.finditer(paragraph.text):
            word = found[0][:1].upper() + found[0][1:]
            seen.setdefault(word.casefold(), Counter())[word] += 1
            places.setdefault(word, (path, found.span()))
    for spellings in seen.values():
        (usual, _), *others = spellings.most_common()
        for word, _ in others:
            path, within = places[word]
            yield Finding(path, {"word": word, "other": usual}, within)
