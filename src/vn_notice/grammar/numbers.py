"""Numbers and symbols of documents (*số, ký hiệu*): 05/TB-BDT, 30/2020/NĐ-CP, 65-KL/TW."""

import re
import unicodedata
from collections.abc import Iterator

import attrs

from vn_notice.grammar.folding import DASHES, ETHS, SLASHES, fold
from vn_notice.grammar.symbols import (
    STATE_ORGANS,
    describe_symbol,
    groups_of,
    is_type_code,
    type_code_of,
)
from vn_notice.vocabulary.base import Vocabulary
from vn_notice.vocabulary.document_types import (
    ADMINISTRATIVE_TYPES,
    LEGAL_CODES,
    LEGAL_TYPES,
    PARTY_TYPES,
    STANDARDS,
)
from vn_notice.vocabulary.numbering import NumberForm

__all__ = [
    "LETTER",
    "UPPER",
    "FoundNumber",
    "NumberMatch",
    "NumberOddity",
    "find_numbers",
    "match_number",
    "type_code_of",
]

_PL1_3 = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3"
_HD05 = "Hướng dẫn 05-HD/VPTW, mục I.3"


class NumberOddity(Vocabulary):
    """What the form of a number and symbol should not have."""

    DASH = "DASH", "gạch nối lạ", "a dash that is no hyphen", _PL1_3
    SLASH = "SLASH", "gạch chéo lạ", "a slash that is no solidus", _PL1_3
    SPACE = "SPACE", "có dấu cách", "a space beside / or -", _PL1_3
    ETH = "ETH", "chữ Đ lạ", "a letter that only looks like Đ"
    CASE = "CASE", "sai chữ hoa, chữ thường", "a code in the wrong case", _PL1_3
    BLANK_NO = "BLANK_NO", "chưa có số", "the serial is still blank", "NĐ 30/2020/NĐ-CP, Điều 15"
    NO_PAD = "NO_PAD", "thiếu số 0", "a serial below 10 without a leading zero", _PL1_3
    OVER_PAD = "OVER_PAD", "thừa số 0", "more leading zeros than one", _PL1_3
    CV_CODE = "CV_CODE", "mã CV", "CV for a công văn, which has no code", _PL1_3
    PARTY_COLON = "PARTY_COLON", "dấu hai chấm", "a colon after Số in a Party number", _HD05
    SLASH_FOR_HYPHEN = "SLASH_FOR_HYPHEN", "gạch chéo thay gạch nối", "/ where - belongs", _PL1_3
    SWAPPED = "SWAPPED", "đảo dấu / và -", "the Party order with an organ of the State", _PL1_3
    ADMIN_YEAR = "ADMIN_YEAR", "có năm", "a year in a number that takes none", _PL1_3
    NO_SYMBOL = "NO_SYMBOL", "không có ký hiệu", "a number without a symbol", _PL1_3
    NO_UNIT = "NO_UNIT", "thiếu cơ quan", "a symbol of one group only", _PL1_3
    PARTY_QD = "PARTY_QD", "mã Quy định cũ", "a Quy định of the Party not coded QĐ", _HD05
    PARTY_TW = "PARTY_TW", "TƯ thay TW", "the older spelling TƯ", _HD05


@attrs.frozen
class NumberMatch:
    """The parts of a number; `oddities` name what its form should not have."""

    serial: str
    year: int | None
    symbol: str
    form: NumberForm
    oddities: tuple[NumberOddity, ...] = ()

    def __str__(self) -> str:
        return write_number(self.serial, self.year, self.symbol, self.form)


def write_number(serial: str, year: int | None, symbol: str, form: NumberForm) -> str:
    """Return a number as it is written, without spaces.

    Example:
        >>> write_number("65", None, "KL/TW", NumberForm.PARTY)
        '65-KL/TW'
    """
    if form is NumberForm.PARTY:
        return f"{serial}-{symbol}"
    if form is NumberForm.SPACED:
        return f"{serial} {symbol}"
    if form is NumberForm.STANDARD:
        code, slash, organ = symbol.partition("/")
        return f"{code} {serial}{'' if year is None else f':{year}'}{slash}{organ}"
    middle = "" if year is None else f"/{year}"
    return f"{serial}{middle}/{symbol}" if symbol else serial


@attrs.frozen
class FoundNumber:
    """A number and symbol within a text, and where it stands."""

    start: int
    end: int
    number: NumberMatch


LETTER = "A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ"
UPPER = "A-ZÀ-ÖØ-ÞĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
_SEGMENT = f"[{LETTER}0-9]++(?:(?:[&+]|\\.(?=[{UPPER}0-9]{{2}}))[{LETTER}0-9]++)*+"
_YEAR = "(?:19|20)[0-9]{2}"
_NAMES = {entry.name for entry in (*ADMINISTRATIVE_TYPES, *LEGAL_TYPES, *PARTY_TYPES)}
_SPACED_CODES = sorted({e.code for e in (*ADMINISTRATIVE_TYPES, *PARTY_TYPES)}, key=len)[::-1]
_LABEL = re.compile(
    f"\\s*+(?:(?:(?:{'|'.join(sorted(_NAMES, key=len, reverse=True))})\\s++)?S[ốôo](?=[\\W0-9])"
    "(?:\\s*+(?P<colon>[:.](?!\\.)))?+)?+",
    re.IGNORECASE,
)
_MARK = re.compile("([/-])")
_SERIAL = "[0-9]{1,7}(?:\\.[0-9]{1,2})?[A-Za-zđĐ]?"
_WHOLE = re.compile(
    f"(?:(?P<serial>{_SERIAL}|[0-9]{{1,5}}-[0-9]{{1,2}}(?=/))|[\\s._…]*+)"
    f"(?:(?:/(?P<year>{_YEAR})(?=/))?(?P<mark>[/-])"
    f"(?P<symbol>(?=[{LETTER}]){_SEGMENT}(?:[/-]{_SEGMENT}){{0,8}})\\.?)?"
)
#: QCVN 01:2019/BCT, TCVN 9386-1:2012.
_STANDARD = re.compile(
    f"(?<!\\w)(?P<code>{'|'.join(STANDARDS)})\\s{{0,3}}(?P<serial>[0-9]{{1,5}}(?:-[0-9A-Z]{{1,3}})?)"
    f"\\s?:\\s?(?P<year>{_YEAR})(?:/(?P<organ>[{UPPER}]{{2,8}}))?(?!\\w)"
)
#: 56 TB/UB: the code of a type after a space.
_SPACED = (
    f"(?P<serial>[0-9]{{1,6}})\\s{{1,2}}(?P<symbol>(?:{'|'.join(_SPACED_CODES)})"
    f"/(?=[{UPPER}]){_SEGMENT}(?:-{_SEGMENT}){{0,3}})"
)
_SPACED_WHOLE = re.compile(f"{_SPACED}\\.?")
_SPACED_FOUND = re.compile(f"(?:(?<=[Ss]ố\\s)|(?<=[Ss]ố:\\s)){_SPACED}")
_LONGEST = 200


def match_number(text: str) -> NumberMatch | None:
    """Return the parts of the number and symbol (*số, ký hiệu*) that *text* as a whole is.

    The label "Số:" may stand before it. NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3.

    Example:
        >>> found = match_number("Số: 03 /CTr – BDT")
        >>> found.serial, found.symbol, [oddity.value for oddity in found.oddities]
        ('03', 'CTr-BDT', ['DASH', 'SPACE'])
        >>> match_number("TB-UBND") is None
        True
    """
    if len(text) > _LONGEST:
        return None
    folded = fold(text).text
    if standard := _STANDARD.fullmatch(folded.strip()):
        return _standard(standard)
    label = _LABEL.match(folded)
    rest = folded[label.end() :] if label else folded
    if spaced := _SPACED_WHOLE.fullmatch(rest.strip()):
        return _spaced(spaced)
    tight = "".join(piece.strip() for piece in _MARK.split(rest))
    found = _WHOLE.fullmatch(tight)
    number = _number(found) if found else None
    if number is None:
        return None
    seen = {
        NumberOddity.SPACE: bool(re.search("\\s[/-]|[/-]\\s", rest)),
        NumberOddity.PARTY_COLON: bool(label and label["colon"] == ":")
        and number.form is NumberForm.PARTY,
    }
    seen |= _look_alikes(text) | _oddities_of(number)
    return attrs.evolve(number, oddities=tuple(odd for odd in NumberOddity if seen.get(odd)))


def _number(found: re.Match[str]) -> NumberMatch | None:
    serial, symbol = found["serial"] or "", found["symbol"] or ""
    year = int(found["year"]) if found["year"] else None
    if not symbol:
        bare = serial and "." not in serial
        return NumberMatch(serial, None, "", NumberForm.BARE) if bare else None
    form = NumberForm.LEGAL if year else NumberForm.ADMINISTRATIVE
    if found["mark"] == "-":
        form = NumberForm.PARTY
    coded = symbol.lower() != symbol or is_type_code(groups_of(symbol)[0], form)
    placed = "/" in symbol and not year if form is NumberForm.PARTY else True
    return NumberMatch(serial, year, symbol, form) if coded and placed else None


def _standard(found: re.Match[str]) -> NumberMatch:
    symbol = f"{found['code']}/{found['organ']}" if found["organ"] else found["code"]
    return NumberMatch(found["serial"], int(found["year"]), symbol, NumberForm.STANDARD)


def _spaced(found: re.Match[str]) -> NumberMatch:
    return NumberMatch(found["serial"], None, found["symbol"], NumberForm.SPACED)


def _look_alikes(text: str) -> dict[NumberOddity, bool]:
    composed = set(unicodedata.normalize("NFC", text))
    return {
        NumberOddity.DASH: not composed.isdisjoint(DASHES),
        NumberOddity.SLASH: not composed.isdisjoint(SLASHES),
        NumberOddity.ETH: not composed.isdisjoint(ETHS),
    }


def _oddities_of(number: NumberMatch) -> dict[NumberOddity, bool]:
    serial, symbol, form = number.serial, number.symbol, number.form
    party = form is NumberForm.PARTY
    parts = describe_symbol(symbol, form)
    code, organ = parts.type_code, parts.organ or ""
    first = groups_of(symbol)[0]
    return {
        NumberOddity.CASE: code not in {None, first} and first.casefold() == str(code).casefold(),
        NumberOddity.BLANK_NO: not serial,
        NumberOddity.NO_PAD: bool(re.fullmatch("[1-9][^0-9]?", serial)),
        NumberOddity.OVER_PAD: bool(re.match("0[0-9]{2}", serial)),
        NumberOddity.CV_CODE: not party and first.casefold() == "cv",
        NumberOddity.SLASH_FOR_HYPHEN: not party
        and code is not None
        and symbol.casefold().startswith(f"{code}/".casefold()),
        NumberOddity.SWAPPED: party and organ.partition("-")[0] in STATE_ORGANS,
        NumberOddity.ADMIN_YEAR: form is NumberForm.LEGAL
        and code not in LEGAL_CODES
        and parts.term is None,
        NumberOddity.NO_SYMBOL: form is NumberForm.BARE,
        NumberOddity.NO_UNIT: form is NumberForm.ADMINISTRATIVE and first == symbol,
        NumberOddity.PARTY_QD: party and code in {"QĐi", "QyĐ"},
        NumberOddity.PARTY_TW: party and organ.endswith("TƯ"),
    }


#: A segment that can go on after a space: two capitals at least, no two small letters together.
_CODE = (
    f"(?=[{LETTER}0-9&+.]{{2}})(?![{LETTER}0-9&+.]*[a-zà-öø-ÿ]{{2}})"
    f"(?=[^\\s{UPPER}]{{0,3}}[{UPPER}][^\\s{UPPER}]{{0,3}}[{UPPER}]){_SEGMENT}"
)
_TYPED = "|".join(sorted({*LEGAL_CODES, *(e.code for e in ADMINISTRATIVE_TYPES)}, key=len)[::-1])
_PARTY_TYPED = "|".join(sorted((entry.code for entry in PARTY_TYPES), key=len, reverse=True))
_MORE = (
    f"(?:[/-]{_YEAR}(?![0-9{LETTER}])|[/-](?=[^\\s{UPPER}]{{0,4}}[{UPPER}]){_SEGMENT}"
    f"|[/-]\\s{{1,3}}{_CODE}){{0,8}}+"
)
_FOUND = re.compile(
    f"(?<![\\w/.=@%&#+-]){_SERIAL}(?:"
    f"\\s{{0,3}}/\\s{{0,3}}(?:{_YEAR}\\s?/\\s{{0,3}})?"
    f"(?=[^\\s{UPPER}]{{0,4}}[{UPPER}])"
    f"(?:(?:{_TYPED})\\s{{1,3}}[/-]\\s{{0,3}}{_CODE}|(?=[{LETTER}]){_SEGMENT}){_MORE}"
    f"|\\s{{0,3}}-\\s{{0,3}}(?:{_PARTY_TYPED})\\s{{0,3}}/\\s{{0,3}}"
    f"(?=[^\\s{UPPER}]{{0,4}}[{UPPER}]){_SEGMENT}{_MORE}(?:/nb\\b)?)"
)
#: What every number with a symbol begins with; looking for it is ten times as fast.
_SHAPE = re.compile("[0-9][A-Za-zđĐ]?\\s{0,3}[/-]")


def find_numbers(text: str) -> Iterator[FoundNumber]:
    """Yield what has the shape of a number with a symbol in *text*, a folded text, in order.

    Example:
        >>> [found.number.symbol for found in find_numbers("theo 24-NQ/ TW và 52/NQ-CP.")]
        ['NQ/TW', 'NQ-CP']
    """
    others = (
        FoundNumber(found.start(), found.end(), reading(found))
        for pattern, reading in ((_STANDARD, _standard), (_SPACED_FOUND, _spaced))
        for found in pattern.finditer(text)
    )
    end = 0
    for found in sorted([*others, *_with_symbol(text)], key=lambda found: found.start):
        if found.start >= end:
            yield found
            end = found.end


def _with_symbol(text: str) -> Iterator[FoundNumber]:
    if not _SHAPE.search(text):
        return
    for found in _FOUND.finditer(text):
        if number := match_number(found.group()):
            yield FoundNumber(found.start(), found.end(), number)
