"""STR001."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.body import Item, Section
from vn_notice.model.inline import Paragraph
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.numbering import LabelStyle

_TITLED = frozenset({LabelStyle.PART, LabelStyle.CHAPTER, LabelStyle.TITLED_SECTION})
#: Types whose articles are sentences, as their samples show (Phụ lục III, Mẫu 1.1 to 1.3).
_UNTITLED = frozenset({"NQ", "QĐ"})
#: No title is longer, and none has a colon within.
_LONGEST = 100


def _is_sentence(article: Item) -> bool:
    first = article.content[0] if article.content else None
    words = first.text if isinstance(first, Paragraph) else ""
    return len(words) > _LONGEST and ":" not in words[:_LONGEST]


@rule(
    "STR001",
    "part-without-title",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 6 điểm d",
    },
    en="{label} has no title; write one",
    vi="{label} không có tiêu đề; phải ghi tiêu đề",
    reason="Phần, chương, mục, tiểu mục, điều phải có tiêu đề; điều của quyết định, nghị quyết cá biệt không có tiêu đề theo mẫu.",
    bad=(
        Example(
            body="Chương I\n\nĐiều 1. Phạm vi\n1. Quy chế này quy định việc tiếp công dân.\n\nChương II\nTỔ CHỨC THỰC HIỆN\n\nĐiều 2. Hiệu lực\n1. Quy chế này có hiệu lực từ ngày ký."
        ),
    ),
    good=(Example(like="decision"),),
)
def check(_notice: Notice, site: Site) -> Iterator[Finding]:
    """Every phần, chương, mục and điều has a title.

    Why: the decree asks for a phrase that tells what the part is about; the articles of a quyết
    định or nghị quyết have none in the samples.
    """
    articles = site.context.type_code not in _UNTITLED
    for sequence in site.context.sequences:
        for path, part in sequence:
            if part.heading is not None:
                continue
            style = part.label.style
            article = articles and style is LabelStyle.ARTICLE
            untitled = article and isinstance(part, Item) and _is_sentence(part)
            if untitled or (isinstance(part, Section) and style in _TITLED):
                yield site.at(path).found("@label", label=part.label.label)
