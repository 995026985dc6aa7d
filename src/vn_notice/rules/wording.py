"""What rules share that look for words written otherwise than the law writes them."""

import re
from collections.abc import Callable, Iterator, Mapping

from vn_notice.model.inline import Paragraph
from vn_notice.rules.rule import Finding, Site

#: The small letters of Vietnamese; ranges such as à-ỹ hold capitals too.
SMALL = "a-zàáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"


def is_within_sentence(words: str, at: int) -> bool:
    """Return whether what begins at *at* follows a small letter or a comma, and a space.

    Example:
        >>> is_within_sentence("theo Khoản 2", 5), is_within_sentence("hồ sơ. Khoản 2", 7)
        (True, False)
    """
    return at > 1 and words[at - 1] == " " and (words[at - 2].islower() or words[at - 2] in ",;")


def respelled(
    paragraph: Paragraph,
    site: Site,
    pattern: re.Pattern[str],
    write: Callable[[str], str],
    *,
    fixed: bool = False,
) -> Iterator[Finding]:
    """Yield a finding for each match within a sentence that *write* writes otherwise."""
    words = paragraph.text
    for found in pattern.finditer(words):
        right = write(found[0])
        if right != found[0] and is_within_sentence(words, found.start()):
            fix = right if fixed else None
            yield site.found(within=found.span(), fix=fix, word=found[0], right=right)


def rewritten(site: Site, words: Mapping[str, str], *, fixed: bool = False) -> Iterator[Finding]:
    """Yield a finding for each of *words* in the paragraphs, with what is written instead.

    To look for each with `in` takes a tenth of the time of one pattern of them all.
    """
    text = site.context.text
    for word, right in words.items():
        at = text.find(word)
        while at >= 0:
            end = at + len(word)
            if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
                fix = right if fixed else None
                yield site.context.finding_at(at, end, fix, word=word, right=right)
            at = text.find(word, end)
