"""Names of persons (*họ tên*) in running text, with what stands before and after them."""

import re
from collections.abc import Iterator

import attrs

from vn_notice.vocabulary.provinces import PROVINCES
from vn_notice.vocabulary.surnames import SURNAMES

_UPPER = "A-ZĐÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
#: One syllable of a name, with the prefix of some peoples of the Central Highlands: K’ Brốp.
SYLLABLE = rf"(?:[HKYĐ]['’`]\s?)?[{_UPPER}][^\W\d_]{{0,7}}"
_PREFIXED = rf"[HKY]['’`]\s?[{_UPPER}][^\W\d_]{{0,7}}"
_NAME = re.compile(rf"(?<!\w)(?:{SYLLABLE}(?:[ \-]{SYLLABLE}){{1,5}}+|{_PREFIXED})(?!\w)")
_DEGREES = r"GS|PGS|TSKH|TS|[Tt]h[Ss]|BSCK\s?I{1,2}|CKI{1,2}|BS|DS|KS|KTS|CN|LS|NGƯT|NGND|TTƯT|CVC"
_DEGREE = re.compile(_DEGREES)
#: What stands right before a name: a form of address, a degree, a rank.
_HONORIFIC = re.compile(
    r"(?:\b(?P<honorific>[Đđ]ồng chí|[Đđ]/[Cc]|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Tt]hầy|[Cc]ô)"
    rf"|\b(?:{_DEGREES})\s?\.?[.,]?"
    r"|\b(?:[Tt]iến|[Tt]hạc|[Bb]ác|[Dd]ược) s[ĩỹ]|\b[Kk]ỹ sư|\b[Gg]iáo sư"
    r"|\b(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|[úu][yý])|\b[Ll]inh mục|\b[Mm]ục sư|\b[Nn]i sư"
    r"|\b[Hh](?:òa|oà) thượng|\b[Tt]hượng t(?:ọa|oạ)|\b[Đđ]ại đức)\s?:?\s?$"
)
#: No form of address, with the marks after it, is longer.
_LONGEST_HONORIFIC = 24
_ONE_WORD = re.compile(_PREFIXED)
_CAPITAL_HONORIFICS = ("Ông", "Bà", "Anh", "Chị", "Thầy", "Cô")
#: An office, and at most the name of its body, right before a name that no honorific opens.
_OFFICE_BEFORE = re.compile(
    r"\b(?:[Cc]hủ tịch|[Gg]iám đốc|(?<!tăng )[Tt]rưởng|[Bb]í thư|[Cc]hánh [^\W\d_]+"
    r"|[Tt]hủ tướng|[Tt]ổng [Bb]iên tập|[Cc]hủ nhiệm"
    r"|[Hh]iệu phó|[Vv]iện phó|[Tt]hư ký|[Ủủ]y viên|[Uu]ỷ viên|[Pp]hó)\b"
    r"(?P<body>(?:[^;.:–]|(?<=T[Pp])\.){0,110}):?\s?$"
)
#: An opening of a list of persons; each begins the list or stands after a semicolon or comma.
_LIST_OPENS = re.compile(r"\b[Cc]ác (?:đồng chí|đ/c|ông|bà|ông bà|ông, bà|vị)[^:;.]{0,60}:\s?")
_LIST_ITEM = re.compile(r"(?:[:;,]|\bvà)\s$")
_PERSON_AFTER = re.compile(r"\s?(?:,|-|–|\()\s?(?=[^\W\d_])")
#: Words after which what follows an office is no longer its body.
#: A committee "của Quốc hội" is named so.
_APART = re.compile(r"\b(?:của(?! Quốc hội| HĐND| Hội đồng nhân dân)|tại|về|theo|được)\b")
_LISTED_BEFORE = re.compile(r"(?:,|;|\bvà)\s$")
_STREET_BEFORE = re.compile(
    r"(?:[A-ZĐ]{2,5}|[Đđ]ường|(?<![Tt]hành )[Pp]hố|[Tt]rường(?: [A-Z]+)?|[Ấấ]p"
    r"|[Tt]hôn|[Cc]ầu|[Kk]hu|[Đđ]ại lộ"
    r"|[Cc]ông ty|[Bb]ệnh viện|[Gg]iải thưởng|[Tt][Pp]\.?"
    r"|(?<!UBND )(?<!HĐND )(?<!nhân dân )(?<![ủu][yỷ] )[Tt]hành phố)\s$"
)
_UNIT_BEFORE = re.compile(
    r"(?:[Pp]hường|[Xx]ã|[Qq]uận|[Hh]uyện|[Tt]hị trấn|[Tt]hị xã"
    r"|(?<!UBND )(?<!HĐND )(?<!nhân dân )(?<![ủu][yỷ] )tỉnh)\s$"
)
_OFFICE_GOES_ON = re.compile(
    r"\s(?:số|chỉ|thoại|trưởng|phó|ban|phòng|tịch|đốc|thư|viên|vụ|cục|nhiệm|trực|đoàn|khoa|đội|tổ)\b"
)
#: Provinces that persons are named like: "Trương Hòa Bình".
_GIVEN_NAMES = frozenset(
    (
        "Hòa Bình",
        "Hoà Bình",
        "Thái Bình",
        "Vĩnh Phúc",
        "Bình Dương",
        "Hải Dương",
        "Hà Giang",
        "Hà Nam",
    )
)
#: Capitalised words that begin an office; no name begins with them.
_OFFICE = frozenset("Trưởng Phó Chủ Giám Bí Chánh Ủy Uỷ Tổng Thường Thủ Thứ Hiệu".split())
#: Capitalised words that begin an office, a body or a place, and so end a name before them.
_NO_NAME = frozenset(
    """
    Trưởng Phó Chủ Giám Bí Chánh Ủy Uỷ Ban Bộ Sở Phòng Văn Hội Đảng Tỉnh Thành Trung Cục Chi Tổng
    Đại Công Trường Viện Nhà Thường Thủ Thứ Cơ Các Những Theo Tại Về Kết Thông Nghị Quyết Luật Chỉ
    Hiệu Kế Đoàn Liên Mặt Tổ Vụ Nông Tài Quận Huyện Xã Phường Khu Quốc Chính Hạt Kho Ngân Đài Báo
    Mã Địa Điện
    """.split()
) - {"Văn", "Chi", "Thành", "Trường", "Chính", "Quốc", "Đại", "Công", "Trung", "Hội", "Tài", "Nhà"}


@attrs.frozen(slots=True)
class NameMatch:
    """A name of a person: where it stands, and the honorific right before it."""

    start: int
    end: int
    honorific: str | None


def find_names(text: str) -> Iterator[NameMatch]:
    """Yield the names of persons in *text*, in order.

    A name is a run of capitalised syllables after an honorific, or one that begins with a family
    name and follows an office, or a name in a list of such.

    Example:
        >>> text = "đồng chí Võ Tấn Đức, Phó Chủ tịch UBND tỉnh; Giám đốc Sở Y tế Lê Thị Hoa"
        >>> [text[found.start : found.end] for found in find_names(text)]
        ['Võ Tấn Đức', 'Lê Thị Hoa']
    """
    last_end = -1
    lists = [found.end() for found in _LIST_OPENS.finditer(text)]
    for found in _NAME.finditer(text):
        name = _person(text, found, last_end) or _in_list(text, found, lists)
        if name is not None:
            last_end = name.end
            yield name


def _person(text: str, found: re.Match[str], last_end: int) -> NameMatch | None:
    start, after = found.start(), text[found.end() : found.end() + 10]
    words = found[0].split(" ")
    while len(words) > 2 and _is_degree(words, text[max(0, start - 20) : start]):
        start += len(words[0]) + 1
        words = words[1:]
    before = text[max(0, start - 140) : start]
    honorific = _HONORIFIC.search(text, max(0, start - _LONGEST_HONORIFIC), start)
    if honorific or start > found.start():
        address = honorific["honorific"] if honorific else None
        return _made(start, _until_office(words, after), address, addressed=True)
    if words[0] in _CAPITAL_HONORIFICS and len(words) > 2:
        start = found.start() + len(words[0]) + 1
        return _made(start, _until_office(words[1:], after), words[0])
    return _after_office(text, found, before, last_end)


def _in_list(text: str, found: re.Match[str], lists: list[int]) -> NameMatch | None:
    """Return the name that opens an item of a list of persons: "các đồng chí: A, Bí thư; B, …"."""
    start, end = found.span()
    opened = max((at for at in lists if at <= start), default=None)
    if opened is None or ". " in text[opened:start]:
        return None
    words = found[0].split(" ")
    if start != opened and not (
        words[0] in SURNAMES
        or "’" in found[0]
        or text[start - 2] in ";)"
        or text[start - 3 : start] == "), "
    ):
        return None
    opens = start == opened or _LIST_ITEM.search(text[max(0, start - 4) : start])
    if not opens or not _PERSON_AFTER.match(text, end) or _is_place(words):
        return None
    return _made(start, _until_office(words, text[end : end + 10]), None)


def _is_degree(words: list[str], before: str) -> bool:
    """Return whether the first of *words* is a degree, or an abbreviation that goes on with one."""
    first, second = words[0], words[1]
    if _DEGREE.fullmatch(first):
        return True
    goes_on = first.isupper() and len(first) > 1 and second in SURNAMES
    return goes_on and bool(_HONORIFIC.search(before))


def _made(
    start: int, words: list[str], honorific: str | None, *, addressed: bool = False
) -> NameMatch | None:
    """Return the name that *words* are; after a form of address any but an office may be one."""
    name = " ".join(words)
    codes = sum(len(word) > 1 and word.isalpha() and word.isupper() for word in words)
    if 0 < codes < len(words) - sum(len(word) == 1 for word in words):
        return None  # "Đoàn ĐBQH"
    if (len(words) < 2 and not _ONE_WORD.fullmatch(name)) or (
        words[0] in (_OFFICE if addressed else _NO_NAME) and words[0] not in SURNAMES
    ):
        return None
    return NameMatch(start, start + len(name), honorific)


def _until_office(words: list[str], after: str) -> list[str]:
    """Return *words* up to an office that follows the name; *after* is the text behind them."""
    for index, word in enumerate(words):
        if index < 2 or word not in _NO_NAME:
            continue
        if index < len(words) - 1 or _OFFICE_GOES_ON.match(after):
            return words[:index]
    return words


def _has_office(lead: str) -> bool:
    """Return whether an office, and at most its body, stands right before a name."""
    office = _OFFICE_BEFORE.search(lead)
    return office is not None and not _APART.search(office["body"])


def _is_place(words: list[str]) -> bool:
    """Return whether *words* name a province, or a body of one: "Đoàn Lâm Đồng"."""
    if words[0] not in _NO_NAME and " ".join(words[1:]) in _GIVEN_NAMES:
        return False
    return any(" ".join(words[at:]) in PROVINCES for at in range(len(words) - 1))


def _after_office(text: str, found: re.Match[str], before: str, last_end: int) -> NameMatch | None:
    """Return the name at the end of a run such as "Công Thương Vũ Khắc Hoán"."""
    words = found[0].split(" ")
    for index, word in enumerate(words[:-1]):
        rest = _until_office(words[index:], text[found.end() : found.end() + 10])
        if word not in SURNAMES or not 2 <= len(rest) <= 5:
            continue
        start = found.start() + len(" ".join(words[:index])) + bool(index)
        lead = before + text[found.start() : start]
        if _is_place(rest) or _STREET_BEFORE.search(lead):
            return None
        if len(rest) < 3 and _UNIT_BEFORE.search(lead):
            return None
        listed = last_end >= 0 and start - last_end < 90 and _LISTED_BEFORE.search(lead)
        if listed or _has_office(lead):
            return _made(start, rest, None)
    return None
