"""Lines of a signature block: authority, office, mark of signing, name."""

import re

from vn_notice.grammar.fuzzy import bare, is_upper
from vn_notice.vocabulary.signing import SigningAuthority
from vn_notice.vocabulary.surnames import SURNAMES

_AUTHORITY = re.compile(
    r"(?P<code>TUQ|TM|KT|TL|T/M|K/T|T/L|T\.M|K\.T|T\.L|Q)\s?(?:[.:]|(?<=/.)|(?<=[MTLUQ])(?=\s))\s?(?=[^\W\d_])"
)
_CODES = {code.value: code for code in SigningAuthority}
_OFFICE = re.compile(
    r"\b(?:TRƯỞNG|PHÓ|GIÁM ĐỐC|CHỦ TỊCH|CHÁNH|BÍ THƯ|THỦ TƯỚNG|[ỦU][YỶ] VIÊN|THƯ K[ÝÍ]|CHỦ NHIỆM"
    r"|THẨM PHÁN|TƯ LỆNH|CHÍNH [ỦU][YỶ]|CHỈ HUY|ĐẠI DIỆN|TỔNG BIÊN TẬP|TỔNG KIỂM TOÁN|HIỆU PHÓ"
    r"|VIỆN PHÓ|KIỂM SÁT VIÊN|CHẤP HÀNH VIÊN|KIỂM TOÁN"
    r"|CƠ QUAN THƯỜNG)\b"
)
_SIGNED = re.compile(
    r"[(\[]?\s?(?:da\s?ky|ky ten|ky so|ky dien tu|ky,|ky va|chu ky|ky)\b[^()\[\]]{0,60}[)\]]?\.?"
)
_RANKS = (
    r"(?:GS|PGS|TSKH|TS|[Tt][Hh][Ss]|[Tt]h\.[Ss]|BSCK\s?I{1,3}|BSCKI{0,3}|BS|DS|KS|KTS|CN|LS|CVCC"
    r"|CKI{1,2}"
    r"|(?:[BKDTC]s|Cn|Ths|Pgs|Gs)(?=\.)"
    r"|NGƯT|NGND|NSND|NSƯT|TTND|TTƯT|Dr|Tiến sĩ|Thạc sĩ|Bác sĩ|Đại tướng|Thượng tướng|Trung tướng"
    r"|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại [úu][yý]|Thượng [úu][yý]|Trung [úu][yý]"
    r"|Thiếu [úu][yý])(?=[.,\s])[.,]?\s?"
)
_BEFORE_NAME = re.compile(
    rf"(?:{_RANKS}|(?:Ông|Bà|ÔNG|BÀ|Đồng chí)(?=[\s:]):?\s?|[Đđ]/[Cc]:?\s?){{1,4}}"
)
_NO_RANK = re.compile("(?!(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|[úu][yý]))")
_SYLLABLE = r"(?:[HKY]['’`]\s?)?[^\W\d_]{1,8}"
_NAME = re.compile(
    rf"(?:{_RANKS}){{0,4}}"
    rf"(?P<name>{_SYLLABLE}(?:[ \-.]{_SYLLABLE}){{1,5}}|[HKY]['’`]\s?[^\W\d_]{{2,8}})"
)


def match_authority(text: str) -> SigningAuthority | None:
    """Return the authority that a signing line states, or `None`.

    Example:
        >>> match_authority("TL. TRƯỞNG BAN").vi, match_authority("K/T BÍ THƯ").value
        ('thừa lệnh', 'KT')
    """
    found = _AUTHORITY.match(text)
    return _CODES[found["code"].replace("/", "").replace(".", "")] if found else None


def match_title(name: str, *, ranks: bool = False) -> str | None:
    """Return what stands before *name* and is no part of it: a degree, an honour, "Ông", "Đ/c".

    A military rank is returned only with *ranks*.

    Example:
        >>> match_title("PGS. TS. Trần Lan"), match_title("Đại tá Trần Lan")
        ('PGS. TS. ', None)
        >>> match_title("Đại tá Trần Lan", ranks=True)
        'Đại tá '
    """
    found = _BEFORE_NAME.match(name)
    if not found or not (ranks or _NO_RANK.match(name)):
        return None
    return found[0]


def names_office(text: str, words: int = 3) -> bool:
    """Return whether *text* names an office among its first *words*.

    Example:
        >>> names_office("CHÁNH VĂN PHÒNG"), names_office("VÀ PHÁT TRIỂN NÔNG THÔN")
        (True, False)
    """
    head = " ".join(text.upper().split()[:words])
    return bool(_OFFICE.search(head))


def is_signing_line(text: str) -> bool:
    """Return whether *text* is a line of authority or office, in capitals or not."""
    if len(text) > 120 or text.endswith((";", ":", ",")):
        return False
    if match_authority(text) and (is_upper(text) or names_office(text)):
        return True
    if is_upper(text):
        return names_office(text)
    return len(text) < 60 and text[:1].isupper() and names_office(text) and not text.endswith(".")


def is_signed_mark(text: str) -> bool:
    """Return whether *text* says that the original is signed: "(Đã ký)"."""
    return len(text) < 70 and bool(_SIGNED.fullmatch(bare(text)))


def is_signer_name(text: str) -> bool:
    """Return whether *text* is a printed name, with ranks or degrees before it.

    Example:
        >>> is_signer_name("PGS. TS. Nguyễn Văn An"), is_signer_name("Nơi nhận")
        (True, False)
    """
    found = _NAME.fullmatch(text.strip())
    if not found or len(text) > 60:
        return False
    words = re.split(r"[ .\-]", found["name"])
    if text.isupper():
        return words[0].capitalize() in SURNAMES and not names_office(text)
    return all(word[:1].isupper() for word in words if word) and not names_office(text)
