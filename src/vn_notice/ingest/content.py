"""What kind of file bytes are, by their opening."""

import re

_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE,
)
_TAG = re.compile(rb"</?[a-z][a-z0-9]*[\s/>]", re.IGNORECASE)
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def kind_of(data: bytes, promised: str = "text") -> str:
    """Return the kind of file that *data* is; "text" where nothing tells of another.

    A piece of a page is "HTML" only where that is *promised*.

    Example:
        >>> [kind_of(data) for data in (b"%PDF-1.7", b"<!DOCTYPE html><p>", "Thông báo".encode())]
        ['PDF', 'HTML', 'text']
    """
    if data.startswith(_ZIP):
        return "OpenDocument text" if b"opendocument.text" in data[:200] else "Word document"
    if data.startswith(_OLE):
        return "Word 97 document"
    if data.startswith(b"{\\rtf"):
        return "RTF"
    if b"%PDF-" in data[:1024]:
        return "PDF"
    head = data[:2048]
    if b"\0" in head[:4]:
        head = head.replace(b"\0", b"").lstrip(b"\xff\xfe")  # UTF-16
    piece = promised == "HTML" and _TAG.search(data)
    return "HTML" if piece or _HTML.match(head) else "text"
