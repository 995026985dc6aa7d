"""From bytes to text: UTF-8, or UTF-16 with its byte order mark. Nothing is guessed."""

import codecs
import re

from vn_notice.errors import InputError
from vn_notice.source import SourceText

#: Bytes that no text has in any 8-bit encoding of Vietnamese that iconv knows.
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")

_CONVERT = "is not UTF-8; convert it first, for example with iconv -f windows-1258 -t utf-8"
_NO_TEXT = "is not text; save the document as plain text in UTF-8"


def decode(data: bytes, name: str = "<bytes>") -> SourceText:
    r"""Return the text of *data*, without a byte order mark, known by *name*.

    Raises:
        InputError: If *data* is empty, is no text, or is in another encoding.

    Example:
        >>> decode("Thông báo".encode("utf-16")).text
        'Thông báo'
        >>> decode("Thông báo".encode("latin-1"), "a.txt")
        Traceback (most recent call last):
        vn_notice.errors.InputError: a.txt: is not UTF-8; convert it first, for example with ...
    """
    if not data:
        raise InputError(name, "is empty; nothing can be read from it")
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        binary = wide or _BINARY.search(data)
        raise InputError(name, _NO_TEXT if binary else _CONVERT) from None
    if "\0" in text:
        raise InputError(name, _NO_TEXT)
    return SourceText(text, name)
