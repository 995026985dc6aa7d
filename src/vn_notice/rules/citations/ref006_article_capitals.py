"""REF006."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.inline import Paragraph
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.rules.wording import is_within_sentence

#: Khoản and điểm within a sentence, before the part they belong to.
_SMALL = re.compile(r"(Khoản|Điểm)(?= (?:[0-9]{1,2}|[a-zđ])[,; ])")
#: Điều and what is above it, before a number and the document they belong to.
_GREAT = re.compile(
    r"(điều|chương|tiểu mục)(?= [0-9IVX]{1,4} (?:của )?(?:Luật|Nghị|Quyết|Thông|Pháp|Quy|Hiến|Bộ luật)"
    r"[a-zà-ỹđ ])"
)
#: Looked for first: that takes a tenth of the time.
_WORDS = (" Khoản ", " Điểm ", "điều ", "chương ", "tiểu mục ")


@rule(
    "REF006",
    "article-capitals",
    severity=Severity.ERROR,
    law={Regime.ADMINISTRATIVE: "Phụ lục II, Mục V, khoản 7"},
    en="{word} of a cited document is written {right}",
    vi="viện dẫn {word} của một văn bản cụ thể phải viết là {right}",
    reason="Khi viện dẫn phần, chương, mục, tiểu mục, điều, khoản, điểm của một văn bản cụ thể thì viết "
    "hoa chữ cái đầu của phần, chương, mục, tiểu mục, điều; khoản, điểm viết thường.",
    mentions=_WORDS,
    bad=(
        Example(
            body="1. Văn phòng Sở thực hiện quy định tại Khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày "
            "05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, báo cáo trước ngày 30 tháng 01 năm "
            "2021.",
            fixed="1. Văn phòng Sở thực hiện quy định tại khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày "
            "05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, báo cáo trước ngày 30 tháng 01 năm "
            "2021.",
        ),
        Example(
            body="1. Văn phòng Sở thực hiện khoản 2 điều 5 Luật Viên chức, báo cáo trước ngày 30 tháng "
            "01 năm 2021.",
            fixed="1. Văn phòng Sở thực hiện khoản 2 Điều 5 Luật Viên chức, báo cáo trước ngày 30 tháng "
            "01 năm 2021.",
        ),
    ),
    good=(
        Example(
            body="1. Khoản 2 Điều 5 Luật Viên chức giao Văn phòng Sở rà soát, báo cáo trước ngày 30 "
            "tháng 01 năm 2021.",
        ),
    ),
)
def check(paragraph: Paragraph, site: Site) -> Iterator[Finding]:
    """Of a cited document, Điều and what is above it have a capital, khoản and điểm have none.

    Why: the decree lists the capitals. Only what is certain is reported: khoản and điểm within a
    sentence, and điều with a number before the document that it belongs to.
    """
    words = paragraph.text
    if not any(word in words for word in _WORDS):
        return
    for pattern, written in ((_SMALL, str.lower), (_GREAT, str.capitalize)):
        for found in pattern.finditer(words):
            start = found.start()
            small = pattern is _SMALL
            if words[start - 1 : start].isalnum() or (
                small and not is_within_sentence(words, start)
            ):
                continue
            right = written(found[1])
            yield site.found(within=found.span(1), fix=right, word=found[1], right=right)
