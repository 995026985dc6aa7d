"""The fixed words of a header, recognised through damage: national name, motto, marks, labels."""

import re

from vn_notice.grammar.fuzzy import bare, letters, within
from vn_notice.vocabulary.document_types import CODE_BY_NAME
from vn_notice.vocabulary.marks import MARKS, MarkKind

# Extraction loses letters of these words, or leaves a glyph without meaning in their place.
_NATIONAL_NAME = re.compile(
    r"c\w{0,2}ng\s{0,3}h\w{0,2}\S?\s{1,3}x\w{1,2}\s{0,3}h\w{1,2}\s{1,3}ch\w{1,2}\s{1,3}ngh\w{0,2}\S?"
    r"\s{1,3}v\w{0,2}t\s{0,3}n\S{0,2}m"
)
_PARTY_NAME = re.compile(r"dang\s{1,3}cong\s{1,3}san\s{1,3}viet\s{1,3}nam")
_MOTTO = re.compile(
    r"d\wc\s{1,3}l\wp\s{0,3}\W{1,3}\s{0,3}t\w\s{1,3}do\s{0,3}\W{1,3}\s{0,3}h\w{1,2}nh\s{1,3}ph\w{1,2}c"
)
#: "Số hiệu: …", "Số công báo: …" label other things.
NUMBER_LABEL = re.compile(r"(?:S[ốôỐÔ]|SỐ|So)(?!\s{1,3}[a-zđ])\s{0,3}[:.]?(?=[\s\d/.…_-]|$)")
SUBJECT_LABEL = re.compile(r"[Vv]\s?[/.]\s?[Vv]\b\s?[:.]?")
#: What the Party writes below the number instead of "V/v" (HD 05-HD/VPTW, mục I.5.2.3).
PARTY_SUBJECT = re.compile(r"[Vv]ề việc\s")
ADDRESSEE_LABEL = re.compile(r"[Kk]ính\s{1,2}(?:gửi|trình|gởi)\s?:?|KÍNH\s{1,2}(?:GỬI|GỞI)\s?:?")
#: What a portal or a digital seal stamps on a page: an e-mail address, or a date with seconds.
STAMP = re.compile(
    r"[\w.+-]{1,40}@[\w-]{1,40}\.|[0-9]{1,2}:[0-9]{2}:[0-9]{2}|\+07:?00|Ngày ký|Ký bởi"
)

#: What opens a line of addresses (NĐ 30/2020, Phụ lục I, Phần I, Mục III, khoản 4).
CONTACT = re.compile(
    r"(?:Địa chỉ|ĐC|Trụ sở|Điện thoại|ĐT|Tel|Fax|Website|Web|E-?mail|MST|Mã số thuế)\b\s?[:.]",
    re.IGNORECASE,
)

_CAPTION = re.compile(r"Thông báo(?=\s(?!này|số|trên).*[^.;:,]$)")
_LONGEST_CAPTION = 300
#: Words that some types carry behind them: "HƯỚNG DẪN LIÊN TỊCH", "GIẤY MỜI HỌP".
_SUFFIX = re.compile(r" (?:LIÊN TỊCH|HỌP$)")
_MARKS = {letters(words): kind for words, kind in MARKS.items()}
_TYPES = {letters(name): code for name, code in CODE_BY_NAME.items()}
#: Types that stand as a title; longest first, so that "Thông báo" is not read for a longer name.
_TYPE_NAMES = [
    (bare(name), code)
    for name, code in sorted(CODE_BY_NAME.items(), key=lambda item: -len(item[0]))
]


def find_national_name(text: str) -> tuple[int, int] | None:
    """Return where *text* has the national name, or the name that heads Party documents."""
    return _span(_NATIONAL_NAME, text) or _span(_PARTY_NAME, text)


def find_motto(text: str) -> tuple[int, int] | None:
    """Return where *text* has the motto (*Tiêu ngữ*)."""
    return _span(_MOTTO, text)


def _span(pattern: re.Pattern[str], text: str) -> tuple[int, int] | None:
    found = pattern.search(bare(text))
    return found.span() if found else None


def match_mark(text: str) -> MarkKind | None:
    """Return the kind of the mark that *text* as a whole is.

    Example:
        >>> match_mark("HOẢ TỐC").value
        'urgency'
    """
    if len(text) > 30 or not text.isupper():
        return None
    return _MARKS.get(letters(text))


def match_title(text: str) -> tuple[str, int] | None:
    """Return the code of the printed type that *text* opens with, and where the type ends.

    Example:
        >>> match_title("T H Ô N G  B Á O")
        ('TB', 16)
        >>> match_title("THÔNG BÁO Kết luận của Chủ tịch")
        ('TB', 9)
    """
    found = letters(text[:40]) if len(text) <= 40 else ""
    if text.upper() == text and found:
        if found in _TYPES:
            return _TYPES[found], len(text)
        if found == "thongbaoketluan":
            return "TB", len(text)
        for key, code in _TYPES.items():
            if len(key) >= 8 and within(found, key, 1):
                return code, len(text)
    return _leading_type(text)


def match_caption(text: str) -> tuple[str, int] | None:
    """Return the code of the type that a title in small letters opens with, and where it ends.

    Example:
        >>> match_caption("Thông báo về việc nghỉ lễ"), match_caption("Thông báo này thay thế.")
        (('TB', 9), None)
    """
    found = _CAPTION.match(text)
    return ("TB", found.end()) if found and len(text) <= _LONGEST_CAPTION else None


def _leading_type(text: str) -> tuple[str, int] | None:
    if not text[:4].isupper():
        return None
    head = bare(text[:32])
    for name, code in _TYPE_NAMES:
        size = len(name)
        if head.startswith(name) and text[:size].isupper():
            if suffix := _SUFFIX.match(text, size):
                size = suffix.end()
            rest = text[size:]
            if not rest.lstrip(" :") or (rest[0] in " :" and len(rest) > 2):
                return code, size
    return None


def is_recipients_label(text: str) -> bool:
    """Return whether *text* begins with "Nơi nhận", damage allowed.

    Example:
        >>> is_recipients_label("Nơi nhân:"), is_recipients_label("Nơi ở hiện nay")
        (True, False)
    """
    head = text[:14].partition(":")[0]
    return text[:1] in "Nn" and (
        letters(text[:9]) == "noinhan" or within(letters(head), "noinhan", 1)
    )


_ANNEX_LABEL = re.compile(r"phu\s{1,2}luc\b")


def is_annex_label(text: str) -> bool:
    """Return whether *text* begins with "Phụ lục", damage allowed.

    Example:
        >>> is_annex_label("PHỤ LỤC 1"), is_annex_label("Danh mục từ viết tắt:")
        (True, False)
    """
    return bool(_ANNEX_LABEL.match(bare(text[:12])))
