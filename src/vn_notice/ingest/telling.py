"""In which encoding bytes are: the one that makes Vietnamese syllables of them."""

import re
from collections.abc import Iterator

import attrs

from vn_notice.grammar.syllables import share_of_syllables
from vn_notice.ingest.legacy import ENCODINGS

_LEAST_SHARE = 0.8
_LEAST_LEAD = 0.1
#: So many characters tell as well as all.
_ENOUGH = 200_000
_CONTROL = re.compile("[\0-\x08\x0e-\x1f]")


@attrs.frozen
class Told:
    """An encoding, the text in it, and how sure the finding is, from 0 to 1."""

    name: str
    text: str
    confidence: float


def tell(data: bytes) -> Told | None:
    """Return the encoding of *data*, which is in no Unicode encoding with a mark, and its text.

    The confidence is the share of words beyond ASCII that are Vietnamese syllables, one wrong word
    added to them. Where it is low, or another encoding comes near, the answer is `None`.

    Example:
        >>> tell("Céci n'est pas vietnamien".encode("latin-1")) is None
        True
        >>> told = tell("Th«ng b¸o vÒ viÖc nghØ lÔ Quèc kh¸nh".encode("latin-1"))
        >>> told.name, told.text, told.confidence
        ('tcvn3', 'Thông báo về việc nghỉ lễ Quốc khánh', 0.89)
    """
    found = sorted(_candidates(data), key=lambda told: told.confidence, reverse=True)
    if not found or found[0].confidence < _LEAST_SHARE:
        return None
    if len(found) > 1 and found[0].confidence - found[1].confidence < _LEAST_LEAD:
        return None
    return found[0]


def _candidates(data: bytes) -> Iterator[Told]:
    for name, text in _readings(data):
        if not _CONTROL.search(text) and "\ufffd" not in text:
            good, of = share_of_syllables(text[:_ENOUGH])
            yield Told(name, text, round(good / (of + 1), 2))


def _readings(data: bytes) -> Iterator[tuple[str, str]]:
    for codec in ("utf-16-le", "utf-16-be") if b"\0" in data else ("cp1258",):
        try:
            yield codec.replace("cp", "windows-"), data.decode(codec)
        except UnicodeDecodeError:
            continue
    if b"\0" not in data:
        for encoding in ENCODINGS.values():
            yield encoding.name, encoding.decode(data)
