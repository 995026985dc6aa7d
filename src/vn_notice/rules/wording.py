"""What rules share that look for words written otherwise than the law writes them."""

import re
from collections.abc import Callable, Iterator

from vn_notice.model.inline import Paragraph
from vn_notice.rules.rule import Finding, Site

#: The small letters of Vietnamese; ranges such as à-ỹ hold capitals too.
SMALL = "a-zàáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
#: A small letter or a comma before a space: what follows stands within a sentence.
WITHIN_SENTENCE = rf"(?<=[{SMALL},;] )"


def respelled(
    paragraph: Paragraph,
    site: Site,
    pattern: re.Pattern[str],
    write: Callable[[str], str],
    *,
    fixed: bool = False,
) -> Iterator[Finding]:
    """Yield a finding for each match whose words *write* writes otherwise; `fixed` adds the fix.

    The words are those of the group "word" where the pattern has one.
    """
    group = pattern.groupindex.get("word", 0)
    for found in pattern.finditer(paragraph.text):
        right = write(found[group])
        if right != found[group]:
            fix = right if fixed else None
            yield site.found(within=found.span(group), fix=fix, word=found[group], right=right)


def capitals_at(*syllables: int) -> Callable[[str], str]:
    """Return a function that gives the syllables at these places a capital, and no other.

    Example:
        >>> capitals_at(0, 2)("Ban chấp hành Trung ương")
        'Ban chấp Hành trung ương'
    """

    def write(words: str) -> str:
        return " ".join(
            word[:1].upper() + word[1:] if index in syllables else word[:1].lower() + word[1:]
            for index, word in enumerate(words.split(" "))
        )

    return write
