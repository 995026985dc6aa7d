"""From bytes to text, in the encodings met in Vietnam."""

import codecs
import re
from collections.abc import Callable, Mapping

from vn_notice.errors import InputError, shown
from vn_notice.ingest.ingested import Ingested
from vn_notice.ingest.legacy import ENCODINGS, with_capitals
from vn_notice.ingest.problems import CAPITALS_MADE, ENCODING_TOLD
from vn_notice.ingest.suspicion import suspicions
from vn_notice.ingest.telling import tell
from vn_notice.source import SourceText

#: Bytes that no text has in any 8-bit encoding of Vietnamese; VISCII has six rare capitals there.
_BINARY = re.compile(rb"[\x00-\x01\x03\x04\x07\x08\x0e-\x13\x15-\x18\x1a\x1c\x1d\x1f]")

_UNTOLD = "is in an encoding that cannot be told; name it with --encoding or encoding=: "
_NO_TEXT = "is not text; save the document as plain text in UTF-8"

_PYTHON_CODECS = {"utf-8": "utf-8-sig", "utf-16": "utf-16", "utf-16-le": "utf-16-le",
                  "utf-16-be": "utf-16-be", "windows-1258": "cp1258"}  # fmt: skip
_DECODERS: Mapping[str, Callable[[bytes], str]] = {
    name: (lambda data, codec=codec: data.decode(codec)) for name, codec in _PYTHON_CODECS.items()
} | {name: encoding.decode for name, encoding in ENCODINGS.items()}
_ALIASES = {"utf8": "utf-8", "utf16": "utf-16", "utf-16le": "utf-16-le", "utf-16be": "utf-16-be",
            "cp1258": "windows-1258", "abc": "tcvn3", "vni-windows": "vni"}  # fmt: skip
#: Names that `encoding=` and --encoding take.
NAMES = tuple(_DECODERS)


def decode(data: bytes, name: str = "<bytes>") -> SourceText:
    r"""Return the text of *data*, in UTF-8 or UTF-16 with its mark, known by *name*.

    Raises:
        InputError: If *data* is empty, is no text, or is in another encoding.

    Example:
        >>> decode("Thông báo".encode("utf-16")).text
        'Thông báo'
        >>> decode("Thông báo".encode("latin-1"), "a.json")
        Traceback (most recent call last):
        vn_notice.errors.InputError: a.json: is not UTF-8; save it in UTF-8
    """
    text = _unicode(data, name)
    if text is None:
        raise InputError(
            name, _NO_TEXT if _BINARY.search(data) else "is not UTF-8; save it in UTF-8"
        )
    return SourceText(text, name)


def read_text(data: bytes, name: str = "<bytes>", encoding: str | None = None) -> Ingested:
    r"""Return the text of *data* with what is to be said of its letters.

    UTF-8 and UTF-16 are told by their form; windows-1258, TCVN3, VNI and VISCII by which of them
    makes Vietnamese syllables of the bytes. How surely stands in the diagnostic. With *encoding*,
    one of `NAMES`, nothing is told. A text in UTF-8 that was copied out of a document in a legacy
    font is converted by naming the encoding of that font.

    Raises:
        InputError: If *data* is empty or no text, or its encoding is unknown or cannot be told.

    Example:
        >>> ingested = read_text("Thông báo kết luận của Chủ tịch".encode("utf-16-le"))
        >>> ingested.source.text, ingested.diagnostics[0].code
        ('Thông báo kết luận của Chủ tịch', 'IN001')
        >>> read_text(b"TH\xa4NG B\xb8O", encoding="tcvn3").source.text
        'THÔNG BÁO'
    """
    if encoding is not None:
        return _as_named(data, name, encoding)
    text = _unicode(data, name)
    if text is not None:
        source = SourceText(text, name)
        return Ingested(source, tuple(suspicions(source)))
    told = tell(data)
    if told is None:
        raise InputError(name, _NO_TEXT if _BINARY.search(data) else _UNTOLD + ", ".join(NAMES))
    note = ENCODING_TOLD.of(
        confidence=told.confidence, encoding=told.name, sure=f"{told.confidence:.0%}"
    )
    return _capitalised(Ingested(SourceText(told.text, name), (note,)), told.name)


def _unicode(data: bytes, name: str) -> str | None:
    """Return the text of *data* in UTF-8, or in UTF-16 with its mark; `None` for another."""
    if not data:
        raise InputError(name, "is empty; nothing can be read from it")
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        if wide:
            raise InputError(name, _NO_TEXT) from None
        return None
    return None if "\0" in text else text


def _as_named(data: bytes, name: str, encoding: str) -> Ingested:
    key = encoding.lower().replace("_", "-")
    key = _ALIASES.get(key, key)
    if key not in _DECODERS:
        raise InputError(
            name, f"{shown(encoding)} is no encoding known here; {', '.join(NAMES)} are"
        )
    if not data:
        raise InputError(name, "is empty; nothing can be read from it")
    try:
        text = _decoded(data, key)
    except UnicodeDecodeError:
        raise InputError(name, f"is not in {key}; name another encoding, or none") from None
    if "\0" in text:
        raise InputError(name, _NO_TEXT)
    return _capitalised(Ingested(SourceText(text, name)), key)


def _decoded(data: bytes, key: str) -> str:
    """Return the text of *data*; letters of a legacy font may stand in a file in UTF-8."""
    if key in ENCODINGS and not data.isascii():
        try:
            return ENCODINGS[key].converted(data.decode("utf-8-sig"))
        except UnicodeDecodeError:
            pass
    return _DECODERS[key](data)


def _capitalised(ingested: Ingested, encoding: str) -> Ingested:
    """Return the text with the capitals that TCVN3 does not have, and a note if there are any."""
    text, name = ingested.source.text, ingested.source.name
    if encoding != "tcvn3" or (capitals := with_capitals(text)) == text:
        return ingested
    return Ingested(SourceText(capitals, name), (*ingested.diagnostics, CAPITALS_MADE.of()))
