"""Text in the fonts of legacy encodings, within documents that hold Unicode otherwise."""

from collections.abc import Iterable

from vn_notice.grammar.syllables import share_of_syllables
from vn_notice.ingest.legacy import ENCODINGS


def encoding_of_font(font: str) -> str | None:
    """Return the legacy encoding that a font of this name shows, or `None`.

    Example:
        >>> encoding_of_font(".VnTimeH"), encoding_of_font("VNI-Times"), encoding_of_font("Arial")
        ('tcvn3', 'vni', None)
    """
    name = font.strip("\"' ").casefold()
    if name.startswith(".vn"):
        return "tcvn3"
    return "vni" if name.startswith(("vni-", "vni ")) else None


def from_font(text: str, font: str) -> str:
    """Return the letters that *font* shows for *text*.

    Example:
        >>> from_font("th«ng b¸o", ".VnTimeH")
        'THÔNG BÁO'
    """
    encoding = encoding_of_font(font)
    if encoding is None or not is_one_byte(text):
        return text
    shown = ENCODINGS[encoding].converted(text)
    capitals = encoding == "tcvn3" and font.strip("\"' ").casefold().endswith("h")
    return shown.upper() if capitals else shown


def is_one_byte(text: str) -> bool:
    """Return whether *text* has no letter that an 8-bit font could not hold."""
    return all(char < "\u0100" or char in "–—‘’“”…•" for char in text)


def truly_legacy(stretches: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Return the encodings that are really meant, given texts with the fonts they stand in.

    Many documents name such a font and hold Unicode all the same; the words tell.
    """
    texts: dict[str, list[str]] = {}
    for text, font in stretches:
        if (encoding := encoding_of_font(font)) and is_one_byte(text):
            texts.setdefault(encoding, []).append(text)
    return frozenset(
        encoding for encoding, found in texts.items() if _better(" ".join(found), encoding)
    )


def _better(text: str, encoding: str) -> bool:
    good, of = share_of_syllables(text)
    good_after, of_after = share_of_syllables(ENCODINGS[encoding].converted(text))
    return bool(of_after) and good_after * max(of, 1) > good * of_after
