"""Labels that open a part of the body: "Phần I", "II.", "1.", "1.1.", "a)", "-"."""

import re

import attrs

from vn_notice.vocabulary.numbering import POINT_LETTERS, LabelStyle

_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_WORDS = {
    "PHẦN": LabelStyle.PART,
    "CHƯƠNG": LabelStyle.CHAPTER,
    "MỤC": LabelStyle.TITLED_SECTION,
    "ĐIỀU": LabelStyle.ARTICLE,
}
_ORDINAL_WORDS = ("NHẤT", "HAI", "BA", "TƯ", "NĂM", "SÁU", "BẢY", "TÁM", "CHÍN", "MƯỜI")

#: Bullets of word processors, and the private-use glyphs that stand for them after extraction.
BULLETS = "-+*•●▪■□◦○◆❖➢►✓✔➤·"
_BULLET = re.compile(
    rf"(?:[{re.escape(BULLETS)}\uf000-\uf0ff]|o(?=\s))(?=\s|[^\W\d_]|\.\.\.|\[|\(|<|\"|“)"
)
#: A bullet whose words stand behind a tab; the star of a Party header is none.
BULLET_ALONE = re.compile(rf"(?!\*)[{re.escape(BULLETS)}\uf000-\uf0ff]")
_WORD = re.compile(
    r"(?P<word>Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Điều|ĐIỀU)\s{1,3}"
    r"(?:(?:thứ|THỨ)\s{1,3}(?P<ordinal>\w{2,5})|(?P<number>[IVXLC]{1,7}|[0-9]{1,3}[a-zđ]?))"
    r"(?P<mark>[.:)](?=\s|$)|(?=\s)|$)"
)
_UPPER = re.compile(r"(?P<letter>[A-EGHIĐ])\s?[./)-](?=\s*[^\W\d_])")
_ROMAN = re.compile(
    r"(?P<number>[IVXLC]{1,7})\s?(?:\.-|/\.|/-|[./)-])(?=\s|[^\W\d_]|$)|(?P<bare>[IVX]{1,5})(?=\s[A-ZĐÀ-Ỹ]{2})"
)
_DECIMAL = re.compile(
    r"[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}(?:(?:/-|\.-|[.)/-])(?=\s|[^\W\d_])|(?=\s[^\W\d_]))"
)
_ARABIC = re.compile(
    r"(?P<number>[0-9]{1,3})(?:\s?(?:\.-|/-|[.)]|/(?![A-ZĐ]{2}))"
    r"|\s?-(?=\s?[A-ZĐÀ-Ỹ])(?!\s?Điều\s|[A-Za-zĐđ]{1,6}/))"
    r"(?=\s|[^\W\d_]|[\"“(\[])(?!\s?[0-9]{1,2}[./][0-9]{4})"
    r"(?!\s?[0-9,]{1,6}\s(?:tỷ|triệu|nghìn|ha|m2|km|người|năm|tháng)\b)"
)
_SUBJECT_LABEL = re.compile(r"[Vv]\s?/\s?[Vv]\b")
_LOWER = re.compile(r"(?!đ/c\b)(?P<letter>[a-zđ])(?:\s?[.)/](?=\s|[^\W\d_])|-(?=\s?[A-ZĐÀ-Ỹ]))")
_LOWER_ROMAN = re.compile(r"\((?P<number>[ivx]{1,5})\)|(?P<plain>[ivx]{2,5})[.)](?=\s)")
_PARENTHESISED = re.compile(r"\((?P<number>[0-9]{1,2})\)(?=\s|[^\W\d_])")


@attrs.frozen
class LabelMatch:
    """A label at the start of a text: its words, its style, its order, where it ends."""

    label: str
    style: LabelStyle
    ordinal: int | None
    end: int


def roman(digits: str) -> int | None:
    """Return the value of a Roman number of one to about a hundred, or `None`.

    Example:
        >>> roman("XIV"), roman("IIV")
        (14, None)
    """
    values = [_ROMAN_DIGITS[digit] for digit in digits]
    total = sum(
        -value if value < max(values[i + 1 :], default=0) else value
        for i, value in enumerate(values)
    )
    return total if write_roman(total) == digits else None


def write_roman(value: int) -> str:
    """Return *value* as a Roman number; one that has none, below 1 or above 3999, in digits.

    Example:
        >>> write_roman(14), write_roman(1954), write_roman(4000)
        ('XIV', 'MCMLIV', '4000')
    """
    if not 0 < value < 4000:
        return str(value)
    out = ""
    for digits, worth in (
        ("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50),
        ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
    ):  # fmt: skip
        while value >= worth:
            out, value = out + digits, value - worth
    return out


def match_label(text: str) -> LabelMatch | None:
    """Return the label that *text* opens with, or `None`.

    Where a letter could be a Roman number ("C.", "i)") the commoner reading is returned; the order
    of the neighbours decides for the parser (see `alternatives`).

    Example:
        >>> match_label("II. Nhiệm vụ").ordinal
        2
        >>> match_label("- Giao Sở Tài chính").style.value
        'bullet'
        >>> match_label("15/01/2021") is None
        True
    """
    head = text[:24]
    first = head[:1]
    if first.isdigit():
        return _numbered(head)
    if first == "(":
        return _bracketed(head)
    if found := _BULLET.match(head):
        return LabelMatch(found[0], LabelStyle.BULLET, None, found.end())
    if first.isalpha() and not _SUBJECT_LABEL.match(head):
        return _worded(head) or _lettered(head)
    return None


def _numbered(head: str) -> LabelMatch | None:
    if found := _DECIMAL.match(head):
        last = re.findall("[0-9]+", found[0])[-1]
        return LabelMatch(found[0], LabelStyle.DECIMAL, int(last), found.end())
    if found := _ARABIC.match(head):
        return LabelMatch(found[0], LabelStyle.ARABIC, int(found["number"]), found.end())
    return None


def _bracketed(head: str) -> LabelMatch | None:
    if found := _PARENTHESISED.match(head):
        return LabelMatch(found[0], LabelStyle.PARENTHESISED, int(found["number"]), found.end())
    if found := _LOWER_ROMAN.match(head):
        value = roman(found["number"].upper())
        if value:
            return LabelMatch(found[0], LabelStyle.LOWER_ROMAN, value, found.end())
    return None


def _worded(head: str) -> LabelMatch | None:
    found = _WORD.match(head)
    if not found:
        return None
    style = _WORDS[found["word"].upper()]
    if style is LabelStyle.ARTICLE and not found["mark"]:
        return None
    if found["ordinal"]:
        word = found["ordinal"].upper()
        ordinal = _ORDINAL_WORDS.index(word) + 1 if word in _ORDINAL_WORDS else None
    elif found["number"][0].isdigit():
        ordinal = int(re.match("[0-9]+", found["number"])[0])  # type: ignore[index]
    else:
        ordinal = roman(found["number"])
    return LabelMatch(found[0], style, ordinal, found.end()) if ordinal else None


def _lettered(head: str) -> LabelMatch | None:
    found = _ROMAN.match(head)
    digits = (found["number"] or found["bare"]) if found else ""
    if found and (len(digits) > 1 or digits in "IVX") and (value := roman(digits)):
        return LabelMatch(found[0], LabelStyle.ROMAN, value, found.end())
    if found := _UPPER.match(head):
        order = POINT_LETTERS.upper().index(found["letter"]) + 1
        return LabelMatch(found[0], LabelStyle.UPPER_LETTER, order, found.end())
    if (found := _LOWER_ROMAN.match(head)) and (value := roman(found["plain"].upper())):
        return LabelMatch(found[0], LabelStyle.LOWER_ROMAN, value, found.end())
    if (found := _LOWER.match(head)) and found["letter"] in POINT_LETTERS:
        order = POINT_LETTERS.index(found["letter"]) + 1
        return LabelMatch(found[0], LabelStyle.LOWER_LETTER, order, found.end())
    return None
