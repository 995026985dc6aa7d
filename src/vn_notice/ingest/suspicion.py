"""Letters that were damaged before the file was written: reported, never mended."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Diagnostic, Location
from vn_notice.grammar.syllables import share_of_syllables
from vn_notice.ingest.legacy import ENCODINGS
from vn_notice.ingest.problems import LETTERS_LOST, MOJIBAKE
from vn_notice.source import SourceText, Span

#: What the first and second byte of a letter in UTF-8 become when they are read as windows-1252.
_TWICE = re.compile("[ÃÂÄÅÆ][\x80-\xbfŒ-ƒˆ˜–-€™]|á[º»]")
_LEGACY = re.compile(r"\w*[\xa1-\xff]\w*")
#: Characters that neither Vietnamese letters nor its typography have; damaged text is full of them.
_FOREIGN = frozenset("¢£¤¥¦¨©ª¬®¯±µ¶·¸¹º»¼½¾äåæëïñöûøÄÅÆËÏÑÖÛØ€ƒˆ˜™Œœ")
_LEAST_WORDS = 3


def suspicions(source: SourceText) -> Iterator[Diagnostic]:
    """Yield what tells that letters were lost or read in a wrong encoding, at the first of them.

    Example:
        >>> [diagnostic.code for diagnostic in suspicions(SourceText("Th�ng báo"))]
        ['IN003']
    """
    text = source.text
    if count := text.count("\ufffd"):
        at = text.index("\ufffd")
        yield LETTERS_LOST.of(location=Location.of(source, Span(at, at + 1)), count=count)
    if _FOREIGN.isdisjoint(text):
        return  # in sound text nothing more is looked at
    good, of = share_of_syllables(text)
    if of - good < _LEAST_WORDS or 2 * good > of:
        return
    for name, pattern in (("UTF-8", _TWICE), *((encoding, _LEGACY) for encoding in ENCODINGS)):
        found = pattern.search(text)
        if found and _would_be_words(text, name):
            span = Span(found.start(), found.end())
            words = text[max(0, span.start - 8) : span.end + 8].split("\n")[0]
            yield MOJIBAKE.of(location=Location.of(source, span), words=words, encoding=name)
            return


def _would_be_words(text: str, name: str) -> bool:
    if name == "UTF-8":
        return len(_TWICE.findall(text)) >= _LEAST_WORDS
    good, of = share_of_syllables(ENCODINGS[name].converted(text))
    return of >= _LEAST_WORDS and good >= 0.8 * of
