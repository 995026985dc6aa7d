"""A view of a text in which look-alike characters are one, with the way back to the source."""

import re
import unicodedata
from collections.abc import Iterator

import attrs

DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d"
SLASHES = "\u2044\u2215\uff0f"
ETHS = "\u00d0\u0189\u00f0"
_SPACES = "\u00a0\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))

_LOOK_ALIKES = {"-": DASHES, "/": SLASHES, " ": _SPACES, "Đ": ETHS[:2]}
_UNIFIED = str.maketrans({other: one for one, others in _LOOK_ALIKES.items() for other in others})
_OTHERS = re.compile(f"[{''.join(map(chr, _UNIFIED))}]")
_ETH = re.compile("(?P<before>.?)(?P<eths>ð+)", re.DOTALL)
_TWO_SPACES = re.compile(r"(?<=\S) {2}(?=\S)")
#: Below U+0300 nothing combines with what stands before it.
_STRETCH = re.compile("[^\u0300-\U0010ffff]?[\u0300-\U0010ffff]++|[^\u0300-\U0010ffff]")


@attrs.frozen
class Folded:
    """A text as the recognisers read it.

    Attributes:
        text: The folded text.
        offsets: For each character of `text`, and for its end, the offset in the source; `None`
            when every offset is the same in both.
    """

    text: str
    offsets: tuple[int, ...] | None = None

    def source_offset(self, offset: int) -> int:
        """Return the offset in the source of *offset* in the folded text."""
        return offset if self.offsets is None else self.offsets[offset]


def fold(text: str) -> Folded:
    """Return *text* in NFC with one character each for Đ, hyphen, slash and space.

    Fonts and converters leave several code points that look alike; a legacy font leaves ð for đ
    and Đ. TCVN 6909:2001 has both composed and combining letters. Two spaces between words, which
    typists and justified pages leave, are one; more of them part columns and stay.

    Example:
        >>> fold("45∕TB‑VPCP").text
        '45/TB-VPCP'
        >>> fold("93/BC-BGDðT").text
        '93/BC-BGDĐT'
        >>> fold("Ơ\u0309 to").source_offset(1)
        2
    """
    folded = _composed(text)
    return _closed_up(folded) if "  " in folded.text else folded


def _composed(text: str) -> Folded:
    if unicodedata.is_normalized("NFC", text):
        return Folded(_unify(text))
    composed: list[str] = []
    offsets: list[int] = []
    for start, cluster in _clusters(text):
        letters = unicodedata.normalize("NFC", cluster)
        composed.append(letters)
        last = start + len(cluster) - 1
        offsets.extend(min(start + i, last) for i in range(len(letters)))
    return Folded(_unify("".join(composed)), (*offsets, len(text)))


def _closed_up(folded: Folded) -> Folded:
    """Return *folded* with one space for each two between words."""
    source = folded.offsets or range(len(folded.text) + 1)
    pieces: list[str] = []
    offsets: list[int] = []
    at = 0
    for found in _TWO_SPACES.finditer(folded.text):
        pieces.append(folded.text[at : found.start() + 1])
        offsets.extend(source[at : found.start() + 1])
        at = found.end()
    if not pieces:
        return folded
    pieces.append(folded.text[at:])
    offsets.extend(source[at:])
    return Folded("".join(pieces), tuple(offsets))


def _unify(text: str) -> str:
    if _OTHERS.search(text):  # most texts have none, and looking is far faster than translating
        text = text.translate(_UNIFIED)
    return _ETH.sub(_eths_as_letters, text) if "ð" in text else text


def _eths_as_letters(found: re.Match[str]) -> str:
    letter = "Đ" if found["before"].isupper() else "đ"
    return found["before"] + letter * len(found["eths"])


def _clusters(text: str) -> Iterator[tuple[int, str]]:
    """Yield each character with what combines with it, and its offset."""
    for stretch in _STRETCH.finditer(text):
        start, end = stretch.span()
        at = start
        for i in range(start + 1, end):
            if not unicodedata.combining(text[i]) and not _compose(text[at:i], text[i]):
                yield at, text[at:i]
                at = i
        yield at, text[at:end]


def _compose(before: str, char: str) -> bool:
    apart = unicodedata.normalize("NFC", before) + unicodedata.normalize("NFC", char)
    return unicodedata.normalize("NFC", before + char) != apart
