"""CAP005."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.distribution import Recipient
from vn_notice.model.notice import Notice
from vn_notice.rules.context import Context
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_TITLES = (
    ("Trưởng ban", "Trưởng Ban"),
    ("Trưởng phòng", "Trưởng Phòng"),
    ("Trưởng khoa", "Trưởng Khoa"),
    ("Chủ tịch", "Chủ Tịch"),
    ("Giám đốc", "Giám Đốc"),
    ("TP. ", "Tp. "),
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
    places = list(_written(site.context))
    text = "\n".join(words for _, words in places)
    for spellings in _TITLES:
        counts = {word: text.count(word) for word in spellings if word in text}
        if len(counts) > 1:
            usual = max(counts, key=counts.__getitem__)
            word = next(word for word in counts if word != usual)
            path, words = next(place for place in places if word in place[1])
            within = (words.find(word), words.find(word) + len(word.rstrip()))
            yield Finding(path, {"word": word.rstrip(), "other": usual.rstrip()}, within)


def _written(context: Context) -> Iterator[tuple[str, str]]:
    yield from ((path, paragraph.text) for path, paragraph in context.paragraphs)
    for step in context.steps:
        if isinstance(step.value, Recipient):
            yield step.path, step.value.text
