"""CAP006."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

#: Small words that no name begins with.
_SMALL_WORDS = (
    "Việc", "Của", "Và", "Các", "Những", "Cho", "Với", "Theo", "Được", "Trong", "Trên", "Là", "Đến",
)  # fmt: skip


@rule(
    "CAP006",
    "title-case",
    severity=Severity.NOTE,
    law={Regime.ADMINISTRATIVE: "Phụ lục II (không có khoản nào yêu cầu viết hoa)"},
    en="{words} has a capital on every syllable; only names have",
    vi="{words} viết hoa mọi âm tiết; chỉ viết hoa tên riêng",
    reason="Không có quy định viết hoa chữ cái đầu của mọi âm tiết trong một cụm từ chung.",
    mentions=tuple(f" {word} " for word in _SMALL_WORDS),
    bad=(Example(subject="Kết luận Về Việc Thực Hiện Của Các Phòng thuộc Sở"),),
)
def check(_: Notice, site: Site) -> Iterator[Finding]:
    """A phrase that is no name has no capital on every syllable.

    Why: no point of the decree asks for it. A run of capitals is taken for such a phrase when a
    small word such as "Việc" or "Của" stands in it with a capital.
    """
    text = site.context.text
    for word in _SMALL_WORDS:
        at = text.find(f" {word} ") + 1
        while at > 0:
            end = at + len(word)
            before = text[:at].rpartition("\n")[2].split()[-1:]
            if before and before[0].istitle() and text[end + 1 : end + 2].isupper():
                start = at - len(before[0]) - 1
                yield site.context.finding_at(start, end, words=text[start:end])
            at = text.find(f" {word} ", end) + 1
