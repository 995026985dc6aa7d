"""TYP009."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.numbers import UPPER
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_WORD = re.compile(rf"[Vv]\s?/\s?[Vv]\s?:?\s*([{UPPER}]\w+)\s")
#: First syllables of verbs that usually open a subject.
_VERBS = frozenset(
    "báo bổ cho chấn chấp chuẩn cung cử đánh đăng đề điều đính đôn giải giao góp gửi hoàn hướng kiểm "
    "lấy mời nâng phê phối phúc rà tăng tham thành thẩm theo thực tiếp tổ trả triển trình tuyên "
    "ứng xác xây xem xin xử".split()
)


@rule(
    "TYP009",
    "letter-subject-initial",
    severity=Severity.NOTE,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục V",
    },
    en="the word {word} after V/v has a capital; write {right}",
    vi="chữ {word} sau V/v viết hoa; viết {right}",
    reason="Ví dụ của Nghị định viết thường chữ sau “V/v”: V/v nâng bậc lương năm 2019.",
    bad=(
        Example(like="letter", subject_below_number="V/v Nâng bậc lương năm 2021"),
        Example(like="letter", subject_below_number="V/v: Báo cáo cải cách hành chính"),
    ),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """The word after V/v begins with a small letter.

    Why: the sample shows it; V/v and what follows are one phrase. Words that may begin a name are
    let pass.
    """
    if not site.context.is_letter or notice.subject is None:
        return
    found = _WORD.match(notice.subject.text)
    if found and found[1].lower() in _VERBS:
        yield site.found("subject", within=found.span(1), word=found[1], right=found[1].lower())
