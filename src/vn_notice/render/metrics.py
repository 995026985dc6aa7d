"""The widths of letters in Times New Roman Bold: for rules as long as words, and for line breaks.

The figures are those of the metric-compatible Liberation Serif 2, in thousandths of the size. A
tone mark does not change the width of its letter.
"""

import unicodedata

_WIDTHS = {
    220: "|", 250: " ,.", 278: "'/\\il", 333: "!()-:;[]`fjt’", 389: "Is", 394: "{}", 444: "cerz",
    500: "#$*0123456789?J_agovxy–“”", 520: "~", 554: "ơ", 555: '"', 556: "Sbdhknpquđ", 570: "+<=>",
    581: "^", 600: "ư", 611: "FP", 667: "BELTZ", 722: "ACDNRUVXYwĐ", 778: "GHKOQƠ", 796: "Ư",
    833: "&m", 930: "@", 944: "M", 1000: "%W—…",
}  # fmt: skip
_BY_LETTER = {letter: width for width, letters in _WIDTHS.items() for letter in letters}
_MIDDLE = 500
#: Millimetres: how sure a width is, and what programs round it by.
_PRECISION, _SLACK = 0.2, 1.0
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


def side_of(words: str, size: float, room: float) -> float:
    """Return how far words of several lines are set in on each side, in millimetres.

    Set in, they take no more lines, and these are of like length: no word is left alone on the
    last. The text stays whole for who edits it.

    Example:
        >>> side_of("Về việc nghỉ Tết", 14, 165)
        0.0
        >>> round(side_of("ỦY BAN NHÂN DÂN TỈNH AN BÌNH", 12, 68), 1)
        13.5
    """
    longest = max(width_of(word, size) for word in words.split(" "))
    lines = _count_lines(words, size, room)
    if lines == 1 or longest > room:
        return 0.0
    narrow, wide = longest, room
    while wide - narrow > _PRECISION:
        middle = (narrow + wide) / 2
        if _count_lines(words, size, middle) > lines:
            narrow = middle
        else:
            wide = middle
    return max(0.0, room - wide - _SLACK) / 2


def _count_lines(words: str, size: float, room: float) -> int:
    """Return how many lines *words* take, each filled as far as it goes."""
    lines, used, space = 1, 0.0, width_of(" ", size)
    for word in words.split(" "):
        width = width_of(word, size)
        if used and used + space + width > room:
            lines, used = lines + 1, width
        else:
            used += (space if used else 0.0) + width
    return lines


def _width(letter: str) -> int:
    parts = unicodedata.normalize("NFD", letter)
    base = unicodedata.normalize("NFC", parts[0] + _HORN) if _HORN in parts else parts[0]
    return _BY_LETTER.get(base, _MIDDLE)
