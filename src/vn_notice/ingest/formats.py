"""Which reader a file is for: its name says so, or its content where the name does not hold."""

from collections.abc import Callable, Mapping
from importlib import import_module

import attrs

from vn_notice.errors import InputError
from vn_notice.ingest.content import kind_of
from vn_notice.ingest.ingested import Ingested
from vn_notice.ingest.problems import NAMED_OTHERWISE

_Reader = Callable[[bytes, str, str | None], Ingested]

#: What the suffix of a file promises.
SUFFIXES: Mapping[str, str] = {
    ".txt": "text",
    ".md": "text",
    ".docx": "Word document",
    ".docm": "Word document",
    ".html": "HTML",
    ".htm": "HTML",
    ".pdf": "PDF",
    ".doc": "Word 97 document",
    ".rtf": "RTF",
    ".odt": "OpenDocument text",
}
#: The module and the function that read each kind; loaded when used.
_READERS: Mapping[str, tuple[str, str]] = {
    "text": ("text", "read_text"),
    "Word document": ("docx.reader", "read_docx"),
    "HTML": ("html.reader", "read_html"),
    "PDF": ("pdf.reader", "read_pdf"),
    **dict.fromkeys(
        ("Word 97 document", "RTF", "OpenDocument text"), ("office", "read_through_office")
    ),
}


def ingest(data: bytes, name: str, suffix: str = "", encoding: str | None = None) -> Ingested:
    """Return the text of the file *name* with the bytes *data*.

    *suffix* is one of `SUFFIXES`; without one the content alone tells what it is.

    A file whose content is of another kind than its suffix says is read for what it is, and that is
    reported; only text in place of a document is refused, for what is broken looks so.

    Raises:
        InputError: If it cannot be read, or a program or package that it needs is missing.

    Example:
        >>> ingest(b"<html><p>Trang", "a.doc", ".doc").diagnostics[0].code
        'IN005'
    """
    promised = SUFFIXES.get(suffix, "")
    kind = kind_of(data, promised)
    promised = promised or kind
    if kind == promised:
        return _reader(kind)(data, name, encoding)
    if kind == "text" and promised != "HTML":
        raise InputError(name, f"is no {promised}; if it is text, name it .txt")
    try:
        ingested = _reader(kind)(data, name, encoding)
    except InputError as error:
        raise InputError(name, f"is no {promised}, but a {kind}: {error.reason}") from None
    told = NAMED_OTHERWISE.of(suffix=suffix, kind=kind)
    return attrs.evolve(ingested, diagnostics=(told, *ingested.diagnostics))


def _reader(kind: str) -> _Reader:
    module, function = _READERS[kind]
    found: _Reader = getattr(import_module(f"vn_notice.ingest.{module}"), function)
    return found
