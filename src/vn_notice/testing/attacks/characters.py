"""C: encodings, declarations and characters of XML."""

from collections.abc import Callable, Iterable

from vn_notice.testing.attacks.case import Case, Expectation, Seed

_REFUSED, _SAME, _AGREE = Expectation.REFUSED, Expectation.SAME, Expectation.AGREE
_OR_SAME = Expectation.REFUSED_OR_SAME

_Make = Callable[[Seed], Iterable[bytes | str]]


def _declared(declaration: str, codec: str = "utf-8", before: bytes = b"") -> _Make:
    """Make the seed with a declaration of its encoding, and really in *codec*."""

    def make(seed: Seed) -> Iterable[bytes]:
        xml = (declaration and f"<?xml {declaration}?>\n") + seed.body
        yield before + xml.encode(codec, "xmlcharrefreplace")

    return make


def _encoding(name: str, codec: str = "utf-8", before: bytes = b"") -> _Make:
    return _declared(f'version="1.0" encoding="{name}"', codec, before)


def _bytes_in_words(*found: bytes) -> _Make:
    def make(seed: Seed) -> Iterable[bytes]:
        for each in found:
            yield seed.in_words("\ue000").encode().replace("\ue000".encode(), each)

    return make


def _in_words(*found: str) -> _Make:
    return lambda seed: (seed.in_words(each) for each in found)


def _hidden_in_utf7(seed: Seed) -> Iterable[bytes]:
    xml = seed.in_words("+ADw-b+AD4-")
    at = seed.root.start()
    yield b'<?xml version="1.0" encoding="UTF-7"?>' + xml[at:].encode("ascii", "xmlcharrefreplace")


def _iso2022(seed: Seed) -> Iterable[bytes]:
    at = seed.root.start()
    xml = seed.in_words("\ue000")[at:].encode("ascii", "xmlcharrefreplace")
    declaration = b'<?xml version="1.0" encoding="ISO-2022-JP"?>'
    yield declaration + xml.replace(b"&#57344;", b"\x1b(J\\\x1b(B")


def _references(seed: Seed) -> Iterable[str]:
    place = seed.chance.choice(seed.leaves())
    words = seed.xml[place]
    if "&" in words:
        place = slice(place.start, place.start)
        words = ""
    yield seed.put(place, "".join(f"&#{ord(c)};" for c in words))
    yield seed.put(place, "".join(f"&#x{ord(c):X};" for c in words))


_ESCAPED = ("&#0;", "&#1;", "&#x1B;", "&#xD800;", "&#xFFFE;", "&#x110000;")
_RAW = tuple(c.encode() for c in "\x01\x02\x08\x0b\x0c\x0e\x1b\x1f\ufffe")
_BIDI = tuple("\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u200f")

CASES = (
    Case("C01", "a byte order mark", _SAME, lambda s: [b"\xef\xbb\xbf" + s.xml.encode()]),
    Case("C02", "utf-8 in small letters", _SAME, _declared("version='1.0' encoding='utf-8'")),
    Case(
        "C03",
        "UTF-16, little end first",
        _OR_SAME,
        _encoding("UTF-16", "utf-16-le", b"\xff\xfe"),
    ),
    Case("C04", "UTF-16, big end first", _OR_SAME, _encoding("UTF-16", "utf-16-be", b"\xfe\xff")),
    Case("C05", "UTF-16 without a mark", _OR_SAME, _encoding("UTF-16", "utf-16-le")),
    Case("C06", "UTF-32", _OR_SAME, _encoding("UTF-32", "utf-32")),
    Case("C07", "markup hidden in UTF-7", _REFUSED, _hidden_in_utf7),
    Case("C08", "UTF-8 declared as ISO-8859-1", _OR_SAME, _encoding("ISO-8859-1")),
    Case(
        "C09",
        "a mark, and ISO-8859-1 declared",
        _OR_SAME,
        _encoding("ISO-8859-1", before=b"\xef\xbb\xbf"),
    ),
    Case("C10", "windows-1258", _OR_SAME, _encoding("windows-1258", "cp1258")),
    Case("C11", "UTF-8 declared as UTF-16", _OR_SAME, _encoding("UTF-16")),
    Case("C12", "UTF-16 declared as UTF-8", _OR_SAME, _encoding("UTF-8", "utf-16")),
    Case("C13", "an unknown encoding", _REFUSED, _encoding("X-UNKNOWN-8")),
    Case("C14", "escapes of ISO-2022-JP", _REFUSED, _iso2022),
    Case("C15", "EBCDIC", _OR_SAME, _encoding("cp037", "cp037")),
    Case("C16", "UTF-8 cut off", _REFUSED, _bytes_in_words(b"\xe1\xba", b"\xf0\x9f\x98")),
    Case("C17", "UTF-8 too long", _REFUSED, _bytes_in_words(b"\xc0\xbc", b"\xe0\x80\xbc")),
    Case("C18", "surrogates in UTF-8", _REFUSED, _bytes_in_words(b"\xed\xa0\xbd\xed\xb8\x80")),
    Case("C19", "a raw NUL", _REFUSED, _bytes_in_words(b"\0")),
    Case("C20", "references to forbidden characters", _REFUSED, _in_words(*_ESCAPED)),
    Case("C21", "raw control characters", _REFUSED, _bytes_in_words(*_RAW)),
    Case("C22", "XML 1.1", _OR_SAME, _declared('version="1.1"')),
    Case(
        "C23",
        "XML 1.1 and a control character",
        _REFUSED,
        lambda s: ['<?xml version="1.1"?>' + s.in_words("&#1;")[s.root.start() :]],
    ),
    Case("C24", "XML 2.0", _REFUSED, _declared('version="2.0"')),
    Case(
        "C25",
        "space or a second mark before the declaration",
        _REFUSED,
        lambda s: [" " + s.xml, "\n" + s.xml, "\ufeff\ufeff" + s.xml],
    ),
    Case(
        "C26",
        "something after the root",
        _REFUSED,
        lambda s: [s.xml + "x", s.xml + s.body, s.xml.rstrip() + "\0"],
    ),
    Case("C27", "words in references", _SAME, _references),
    Case("C28", "CRLF", _SAME, lambda s: [s.xml.replace("\n", "\r\n"), s.xml.replace("\n", "\r")]),
    Case("C29", "a reference to a carriage return", _AGREE, _in_words("&#13;", "&#13;&#10;")),
    Case("C30", "]]> in words", _REFUSED, _in_words("]]>")),
    Case(
        "C31",
        "separators and invisible characters",
        _AGREE,
        _in_words(*"\x85\u2028\u2029\ufeff\xad\u200b"),
    ),
    Case("C32", "bidi controls", _AGREE, _in_words(*_BIDI)),
    Case(
        "C33",
        "characters beyond the basic plane, or of no meaning",
        _AGREE,
        _in_words(*"\U0001f600\U00020000\U000e0041\u0378\U0010fffd"),
    ),
)
