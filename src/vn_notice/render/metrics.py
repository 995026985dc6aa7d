"""The widths of letters in Times New Roman Bold: for rules as long as words, and for line breaks.

The figures are those of the metric-compatible Liberation Serif 2, in thousandths of the size. A
tone mark does not change the width of its letter.
"""

import unicodedata
from math import ceil

from vn_notice.render.layout.blocks import Line
from vn_notice.render.layout.standards import Component, Standard

_WIDTHS = {
    220: "|", 250: " ,.", 278: "'/\\il", 333: "!()-:;[]`fjt’", 389: "Is", 394: "{}", 444: "cerz",
    500: "#$*0123456789?J_agovxy–“”", 520: "~", 554: "ơ", 555: '"', 556: "Sbdhknpquđ", 570: "+<=>",
    581: "^", 600: "ư", 611: "FP", 667: "BELTZ", 722: "ACDNRUVXYwĐ", 778: "GHKOQƠ", 796: "Ư",
    833: "&m", 930: "@", 944: "M", 1000: "%W—…",
}  # fmt: skip
_BY_LETTER = {letter: width for width, letters in _WIDTHS.items() for letter in letters}
_MIDDLE = 500
_NAMES = (Component.PARENT_BODY, Component.ISSUING_BODY)
#: Millimetres between the two columns of the header.
_AIR = 4.0
#: How much longer than the mean a line may be, because words are not broken.
_RAGGED = 1.12
#: How much more room a text needs than it is long, because its lines are never quite full.
_LOST = 1.06
_HORN = "\u031b"
_POINTS_PER_MM = 72 / 25.4


def width_of(words: str, size: float) -> float:
    """Return the width of *words* in bold type of *size* points, in millimetres.

    Example:
        >>> round(width_of("Độc lập - Tự do - Hạnh phúc", 13), 1)
        56.1
    """
    points = sum(map(_width, unicodedata.normalize("NFC", words))) * size / 1000
    return points / _POINTS_PER_MM


def balanced(words: str, line: Line, room: float, standard: Standard) -> list[str]:
    """Return the name of a body in two lines of like length where one is too long for its column.

    A break before the last word alone, as programs make it, is what an office would send back. All
    other lines are returned whole.
    """
    size = standard.faces[line.component].size
    if line.component not in _NAMES or width_of(words, size) < room - _AIR or " " not in words:
        return [words]
    spaces = [at for at, letter in enumerate(words) if letter == " "]
    middle = min(spaces, key=lambda at: abs(2 * at - len(words)))
    return [words[:middle], words[middle + 1 :]]


def side_of_title(words: str, standard: Standard) -> float:
    """Return how far a subject of several lines is set in on each side, in millimetres.

    Set in, its lines are of like length, and no word is left alone on the last.

    Example:
        >>> from vn_notice.render.layout.standards import ND30
        >>> side_of_title("Về việc nghỉ Tết", ND30)
        0.0
    """
    room = standard.text_width
    width = width_of(words, standard.faces[Component.SUBJECT].size)
    lines = ceil(width * _LOST / room)
    return (room - min(room, width / lines * _RAGGED)) / 2 if width > room else 0.0


def _width(letter: str) -> int:
    parts = unicodedata.normalize("NFD", letter)
    base = unicodedata.normalize("NFC", parts[0] + _HORN) if _HORN in parts else parts[0]
    return _BY_LETTER.get(base, _MIDDLE)
