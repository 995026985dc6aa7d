"""Citations of other documents in running text (*viện dẫn văn bản*)."""

import datetime as dt
import re
from collections.abc import Iterator

import attrs

from vn_notice.errors import require
from vn_notice.grammar.bodies import match_body
from vn_notice.grammar.dates import DateMatch, dates_in
from vn_notice.grammar.folding import Folded, fold
from vn_notice.grammar.numbers import (
    UPPER,
    FoundNumber,
    NumberMatch,
    find_numbers,
    match_number,
)
from vn_notice.grammar.symbols import describe_symbol, groups_of
from vn_notice.vocabulary.document_types import (
    ADMINISTRATIVE_TYPES,
    LEGAL_TYPES,
    PARTY_TYPES,
    STANDARDS,
)
from vn_notice.vocabulary.numbering import NumberForm


@attrs.frozen
class CitationMatch:
    """A mention of another document and where it stands; what is not written is `None`.

    Attributes:
        start: Where its words begin: with the type, or with the number.
        end: Where its words end, before any full stop.
        document_type: The type (*tên loại*) as printed; for a list, that of the whole list.
        number: The number and symbol.
        number_start: Where the number begins.
        number_end: Where the number ends.
        date: The date of the document.
        issuer: Who issued it (*cơ quan ban hành*), as printed.
        refers_to: Where the first mention of the document begins, when this is a later one; a
            short one, such as "Thông tư 22", has the number of the first.
    """

    start: int
    end: int
    document_type: str | None
    number: NumberMatch | None
    number_start: int | None = None
    number_end: int | None = None
    date: dt.date | None = None
    issuer: str | None = None
    refers_to: int | None = None


class Mentioned:
    """The documents that texts have cited so far, by the short forms of their names."""

    def __init__(self) -> None:
        """Start with none."""
        self.numbers: dict[tuple[str, str], NumberMatch] = {}
        self.serials: set[str] = set()

    def add(self, mention: CitationMatch) -> None:
        """Note the document of a full mention; of two with one short form, the first stays."""
        if mention.number and mention.number.symbol:
            self.numbers.setdefault(_short_form(mention), mention.number)
            self.serials.add(mention.number.serial)


_TYPE_NAMES = {
    *(entry.name for entry in (*ADMINISTRATIVE_TYPES, *LEGAL_TYPES, *PARTY_TYPES)),
    *STANDARDS.values(),
    *("Văn bản", "Giấy chứng nhận", "Giấy phép", "Hiến pháp", "Bộ luật", "Luật"),
}
_TYPES = "|".join(sorted(_TYPE_NAMES, key=len, reverse=True)).replace(" ", "\\s{1,3}")
_TYPE = re.compile(f"(?<![^\\W_])(?:{_TYPES})(?![^\\W_])", re.IGNORECASE)
_LABEL = re.compile("(?<![^\\W_])số\\s{0,3}:?\\s{0,3}\\Z", re.IGNORECASE)
_BARE = re.compile("(?<=\\s)[0-9]{1,7}(?=\\s{0,2},?\\s{1,3}ngày\\s{1,3}[0-9]{1,2}[\\s/.-])")
_AND = re.compile(
    "\\s{0,3}(?:[,;]\\s{0,3})?(?:(?:và|hoặc|cùng)\\s{1,3})?(?:số\\s{0,3}:?\\s{0,3})?", re.IGNORECASE
)
_BEFORE_DATE = re.compile("\\s{0,3},?\\s{0,3}(?:ban\\shành\\s{1,3})?ngày\\s{1,3}", re.IGNORECASE)
_OF = re.compile("\\s{1,3}của\\s{1,3}")
_APART = re.compile('[.;:!?()"“”0-9]')
_WINDOW, _SHORT = 160, 60

_STOPS = (
    "năm|ngày|số|về|quy|được|đã|đang|sẽ|có|của|tại|trong|để|theo|thì|là|cho|khi|với|hiện|này|đến|tới"
    "|trên|từ|do|bởi|nêu|cũng|như|phải|không|cần|nhằm|ban\\shành|sửa|khóa|khoá|đối|hoặc|nhưng|mà|gồm"
)
_LAW = re.compile(
    "(?<![^\\W_])(?P<type>Bộ luật|Luật|Pháp lệnh|Hiến pháp)"
    f"(?P<name>\\s{{1,3}}(?!(?:{_TYPES})(?![^\\W_]))[{UPPER}][^\\W_]*+"
    "(?:(?:,(?=\\s(?:chống|sử dụng|khen)\\s))?(?:\\svà)?\\s{1,3}"
    f"(?!(?:{_STOPS}|và|các|những|văn|hướng|{_TYPES})(?![^\\W_]))[^\\W0-9_]++){{0,14}}+|(?<=pháp))"
    "(?P<year>\\s{1,3}năm\\s{1,3}[0-9]{4}(?![0-9]))?"
)
#: One of them stands in every law that is cited by name.
_LAW_WORDS = ("Luật", "luật", "Pháp lệnh", "Hiến pháp")
#: Without one of these nothing is cited; most paragraphs need not be looked through further.
_CITING = re.compile(f"[0-9]|{'|'.join(_LAW_WORDS)}")
_NUMBER_ALONE = re.compile(
    "(?<=\\s)[0-9]{1,6}"
    "(?![^\\W_]|\\s{0,3}[/-]\\s{0,3}[^\\W_]|[.,:][0-9]|\\s(?:năm|tháng|ngày|tuần|nội|nhiệm|điểm)\\b)"
)
_TYPE_RIGHT_BEFORE = re.compile(
    f"(?<![^\\W_])(?P<type>{_TYPES})\\s{{1,3}}(?:số\\s{{1,3}})?\\Z", re.IGNORECASE
)
_SCHOOL = re.compile("(?:học|khoa|ngành|phòng|hội|ty|viện)\\s\\Z", re.IGNORECASE)


def find_citations(text: str, mentioned: Mentioned | None = None) -> tuple[CitationMatch, ...]:
    """Return the citations (*viện dẫn*) in *text* in order; they do not overlap.

    NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm b. Of what is cited without a
    number only laws and ordinances count, which are cited by name.

    Args:
        text: Running text of any kind.
        mentioned: What texts above cite, as earlier paragraphs do: a short mention of it has its
            number, and refers to no place in *text*. What *text* cites is added to it.

    Example:
        >>> found = find_citations("theo Quyết định số 402/QĐ-TTg ngày 14/3/2016 của Chính phủ.")
        >>> found[0].document_type, found[0].number.symbol, str(found[0].date), found[0].issuer
        ('Quyết định', 'QĐ-TTg', '2016-03-14', 'Chính phủ')
        >>> found = find_citations("Thông tư số 22/2014/TT-NHNN; Điều 4 Thông tư 22")
        >>> str(found[1].number), found[1].refers_to
        ('22/2014/TT-NHNN', 0)
        >>> mentioned = Mentioned()
        >>> _ = find_citations("Thông tư số 22/2014/TT-NHNN", mentioned)
        >>> (short,) = find_citations("thực hiện Thông tư 22", mentioned)
        >>> str(short.number), short.refers_to
        ('22/2014/TT-NHNN', None)
    """
    require("find_citations", text, str)
    folded = fold(str.__str__(text))
    above = Mentioned() if mentioned is None else mentioned
    require("find_citations", above, Mentioned)
    if not _CITING.search(folded.text):
        return ()
    dates = {date.start: date for date in dates_in(folded.text) if not date.blank}
    numbered = tuple(_referring(folded.text, tuple(_numbered(folded.text, dates)), above))
    named = _apart_from(numbered, _named(folded.text, dates))
    return tuple(_in_source(found, folded) for found in sorted([*numbered, *named], key=_start))


def _start(found: CitationMatch | FoundNumber) -> int:
    return found.start


def _referring(
    text: str, found: tuple[CitationMatch, ...], mentioned: Mentioned
) -> Iterator[CitationMatch]:
    """Yield *found* and the short mentions of its documents; later ones refer to the first."""
    full: dict[str, CitationMatch] = {}
    short: dict[tuple[str, str], CitationMatch] = {}
    for mention, certain in _with_short(text, found, mentioned):
        form = _short_form(mention)
        symbol = bool(mention.number and mention.number.symbol)
        known = full.get(str(mention.number)) if symbol else short.get(form)
        if known:
            yield attrs.evolve(mention, number=known.number, refers_to=known.start)
        elif not certain:
            if number := mentioned.numbers.get(form):
                yield attrs.evolve(mention, number=number)
        else:
            full[str(mention.number)] = mention
            short.setdefault(form, mention)
            mentioned.add(mention)
            yield mention


def _short_form(mention: CitationMatch) -> tuple[str, str]:
    """Return the type and the serial, by which a document may be called later."""
    serial = mention.number.serial if mention.number else ""
    return (mention.document_type or "").casefold(), serial


def _with_short(
    text: str, found: tuple[CitationMatch, ...], mentioned: Mentioned
) -> Iterator[tuple[CitationMatch, bool]]:
    """Yield *found*, and between them what may be short mentions: "Thông tư 22"."""
    serials = {mention.number.serial for mention in found if mention.number}
    alone = _NUMBER_ALONE.finditer(text) if serials or mentioned.serials else ()
    short = (
        _short(text, serial)
        for serial in alone
        if serial.group() in serials or serial.group() in mentioned.serials
    )
    mentions = [*((mention, True) for mention in found), *((s, False) for s in short if s)]
    end = 0
    for mention, certain in sorted(mentions, key=lambda item: item[0].start):
        if mention.start >= end:
            yield mention, certain
            end = mention.end


def _short(text: str, serial: re.Match[str]) -> CitationMatch | None:
    start = max(0, serial.start() - _SHORT)
    kind = _TYPE_RIGHT_BEFORE.search(text[start : serial.start()])
    if not kind:
        return None
    number = NumberMatch(serial.group(), None, "", NumberForm.BARE)
    return CitationMatch(start + kind.start(), serial.end(), kind["type"], number, *serial.span())


def _in_source(found: CitationMatch, folded: Folded) -> CitationMatch:
    if folded.offsets is None:
        return found
    at = folded.source_offset
    numbered = found.number_start is not None and found.number_end is not None
    return attrs.evolve(
        found,
        start=at(found.start),
        end=at(found.end),
        number_start=at(found.number_start or 0) if numbered else None,
        number_end=at(found.number_end or 0) if numbered else None,
        refers_to=None if found.refers_to is None else at(found.refers_to),
    )


def _apart_from(
    numbered: tuple[CitationMatch, ...], named: Iterator[CitationMatch]
) -> Iterator[CitationMatch]:
    """Yield the citations by name that no citation with a number holds."""
    rest = iter(numbered)
    other = next(rest, None)
    for law in named:
        while other and other.end <= law.start:
            other = next(rest, None)
        if not other or law.end <= other.start:
            yield law


def _numbered(text: str, dates: dict[int, DateMatch]) -> Iterator[CitationMatch]:
    bare = (
        FoundNumber(found.start(), found.end(), number)
        for found in (_BARE.finditer(text) if "ngày" in text else ())
        if (number := match_number(found.group()))
    )
    last: CitationMatch | None = None
    for found in sorted([*find_numbers(text), *bare], key=_start):
        if last and found.start < last.end:
            continue
        if cited := _opened(text, found, last):
            last = _closed(text, cited, dates)
            yield last


def _opened(text: str, found: FoundNumber, last: CitationMatch | None) -> CitationMatch | None:
    """Return the citation of *found* from its type, its label or the number itself."""
    window = text[max(last.end if last else 0, found.start - _WINDOW) : found.start]
    label = _LABEL.search(window)
    before = window[: label.start()] if label else window
    start = found.start - len(window)
    opening = _type_before(before, found.number, labelled=bool(label))
    kind = before[opening.start() : opening.end()] if opening else None
    if not kind and last and last.end == start and _AND.fullmatch(window):
        kind = _inherited(last, found.number)
    if not _is_cited(found.number, typed=kind is not None, labelled=bool(label)):
        return None
    start += opening.start() if opening else len(before)
    return CitationMatch(start, found.end, kind, found.number, found.start, found.end)


def _type_before(before: str, number: NumberMatch, *, labelled: bool) -> re.Match[str] | None:
    """Return the type at the end of *before*, or before the name or organ that stands there."""
    names = _names(number)
    chosen: re.Match[str] | None = None
    for kind in _TYPE.finditer(before):
        between = before[kind.end() :]
        if not between.strip():
            return kind
        fits = kind.group().casefold() in names
        near = len(between) <= _SHORT and "," not in between and kind.group()[0].isupper()
        if labelled and number.symbol and (fits or near) and not _APART.search(between):
            chosen = kind
    return chosen


def _names(number: NumberMatch) -> frozenset[str]:
    parts = describe_symbol(number.symbol, number.form)
    return frozenset(name.casefold() for name in parts.type_names)


def _inherited(last: CitationMatch, number: NumberMatch) -> str | None:
    """Return the type that governs a list, unless the symbol says another."""
    kind, names = last.document_type, _names(number) - {"công văn"}
    fits = kind and (not names or kind.casefold() in names | {"văn bản", "luật"})
    return kind if fits else None


def _is_cited(number: NumberMatch, *, typed: bool, labelled: bool) -> bool:
    if number.form is NumberForm.STANDARD:
        return True
    if not number.symbol:
        return typed and labelled
    if "/" not in number.symbol and "-" not in number.symbol and number.year is None:
        return typed
    return (
        typed
        or labelled
        or all(sum(map(str.isupper, group)) > 1 for group in groups_of(number.symbol))
    )


def _closed(text: str, cited: CitationMatch, dates: dict[int, DateMatch]) -> CitationMatch:
    """Return *cited* with the date and the issuer that follow it."""
    end, date = _date_after(text, cited.end, dates)
    of = _OF.match(text, end)
    issuer_end = match_body(text, of.end()) if of else None
    issuer = None
    if of and issuer_end:
        issuer, end = text[of.end() : issuer_end], issuer_end
        if not date:
            end, date = _date_after(text, end, dates)
    return attrs.evolve(cited, end=end, date=date.date if date else None, issuer=issuer)


def _date_after(text: str, end: int, dates: dict[int, DateMatch]) -> tuple[int, DateMatch | None]:
    before = _BEFORE_DATE.match(text, end)
    date = dates.get(before.end()) if before else None
    return (date.end, date) if date else (end, None)


def _named(text: str, dates: dict[int, DateMatch]) -> Iterator[CitationMatch]:
    if not any(word in text for word in _LAW_WORDS):
        return
    for found in _LAW.finditer(text):
        if not _SCHOOL.search(text[max(0, found.start() - 6) : found.start()]):
            yield _closed(text, CitationMatch(*found.span(), found["type"], None), dates)
