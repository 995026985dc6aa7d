"""Words compared without tone marks and case, for texts damaged by extraction."""

import re
import unicodedata

_TABLE: dict[int, str] = {
    code: base
    for code in (*range(0x41, 0x5B), *range(0xC0, 0x250), *range(0x1E00, 0x1F00))
    if len(base := unicodedata.normalize("NFD", chr(code))[0].lower()) == 1
} | {ord("Đ"): "d", ord("đ"): "d"}


def bare(text: str) -> str:
    """Return *text* in lower case without tone marks, one character for each of *text*.

    Example:
        >>> bare("CỘNG HOÀ XÃ HỘI – Đ")
        'cong hoa xa hoi – d'
    """
    return text.translate(_TABLE)


def letters(text: str) -> str:
    """Return the bare letters of *text*, nothing between them.

    Example:
        >>> letters("T H Ô N G  B Á O :")
        'thongbao'
    """
    return "".join(filter(str.isalpha, bare(text)))


def within(one: str, other: str, distance: int) -> bool:
    """Return whether *one* becomes *other* by at most *distance* single-letter edits.

    Example:
        >>> within("noi nhan", "noi nhaan", 1), within("noi nhan", "nhan", 2)
        (True, False)
    """
    if abs(len(one) - len(other)) > distance:
        return False
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        previous, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (a != b))
        if min(row) > distance:
            return False
    return row[-1] <= distance


def is_upper(text: str) -> bool:
    """Return whether *text* is in capitals, a few small letters from damage or names allowed."""
    upper = sum(map(str.isupper, text))
    lower = sum(map(str.islower, text))
    return upper >= 2 and upper >= 4 * lower


_WORD = re.compile(r"[^\W\d_]+")


def slips(text: str, right: str) -> list[tuple[int, int, str]]:
    """Return where words of *text* stand that *right* has otherwise, and those of *right*.

    Capitals are not compared; where there are more words or fewer, nothing is.

    Example:
        >>> slips("ĐỘC LẬP - TỰ ĐO", "Độc lập - Tự do")
        [(13, 15, 'do')]
    """
    found, expected = list(_WORD.finditer(text)), _WORD.findall(right)
    if len(found) != len(expected):
        return []
    pairs = zip(found, expected, strict=True)
    return [(*word.span(), model) for word, model in pairs if word[0].lower() != model.lower()]
