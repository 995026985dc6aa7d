"""Vietnamese syllables: whether a word can be one, in whatever form its letters are encoded."""

import re
import unicodedata
from collections import Counter

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_STOPPED_TONES = ("\u0301", "\u0323")  # sắc, nặng
_SYLLABLE = re.compile(
    "(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr?|v|x)?"
    "(?:iêu|yêu|uôi|ươi|ươu|oai|oay|oao|oeo|uây|uyu|uêu|uyê|uya"
    "|ia|iê|yê|ua|uô|ưa|ươ|oa|oă|oe|oo|uâ|uê|uơ|uy|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu"
    "|[aăâeêioôơuưy])"
    "(?:(?P<stop>ch?|p|t)|m|ng|nh?)?"
)
_SPACE = r"\s!-/:-@\[-`{-~0-9"
_WORD = re.compile(f"[^{_SPACE}]+")
_TYPOGRAPHY = "“”‘’–—…•·«»°§®©\u00a0\ufeff"


def is_syllable(word: str) -> bool:
    """Return whether *word* can be a Vietnamese syllable: its letters, its one tone, its ending.

    Example:
        >>> [is_syllable(word) for word in ("nghiêng", "Thuỷ", "QUYẾT", "càc", "th«ng")]
        [True, True, True, False, False]
    """
    apart = unicodedata.normalize("NFD", word.lower())
    tones = [char for char in apart if char in _TONES]
    plain = unicodedata.normalize("NFC", "".join(char for char in apart if char not in _TONES))
    found = _SYLLABLE.fullmatch(plain)
    if not found or len(tones) > 1:
        return False
    return not found["stop"] or bool(tones and tones[0] in _STOPPED_TONES)


def share_of_syllables(text: str) -> tuple[int, int]:
    """Return how many words of *text* are Vietnamese syllables, of how many.

    Only words with a letter beyond ASCII count: they alone tell how a text was encoded.

    Example:
        >>> share_of_syllables("Thông báo số 5 – gửi “các” phòng; th«ng b¸o")
        (6, 8)
    """
    found = Counter(word.strip(_TYPOGRAPHY) for word in _WORD.findall(text) if not word.isascii())
    told = {word: count for word, count in found.items() if not word.isascii()}
    good = sum(count for word, count in told.items() if is_syllable(word))
    return good, sum(told.values())
