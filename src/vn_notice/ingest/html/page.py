"""From the bytes of a page to its tree, and what nobody reads on it."""

import codecs
import re
from functools import partial
from typing import Any

from lxml import etree, html

from vn_notice.apart import apart
from vn_notice.errors import InputError
from vn_notice.ingest.ingested import Ingested
from vn_notice.ingest.text import read_text
from vn_notice.source import SourceText

_CHARSET = re.compile(rb"<meta\s[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_DECLARATION = re.compile(r"\s*<\?xml[^>]*>")
#: XML_ERR_RESOURCE_LIMIT of libxml2, for which lxml 6.0 has no name.
_RESOURCE_LIMIT = 114
_NEVER_SHOWN = frozenset(
    "script style head template nav noscript iframe object svg button select input textarea".split()
)
_AROUND = frozenset("aside footer".split())
_ROLES = frozenset("navigation banner contentinfo search complementary dialog".split())
_HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE
)


def page_text(data: bytes, name: str, encoding: str | None) -> Ingested:
    """Return the page as text, markup and all: in UTF-8, as it declares itself, or as told.

    Raises:
        InputError: If its encoding is unknown or cannot be told.
    """
    if encoding is None and (declared := _CHARSET.search(data[:4096])):
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            text = _as_declared(data, declared[1].decode("ascii", "replace"))
            if text is not None:
                return Ingested(SourceText(text, name))
    return read_text(data, name, encoding)


def _as_declared(data: bytes, charset: str) -> str | None:
    """Return the text in the declared encoding; `None` if Python does not have it."""
    try:
        codec = codecs.lookup(charset).name
        # Browsers read both names of Latin-1 as windows-1252, and programs write that under them.
        return data.decode("cp1252" if codec in ("iso8859-1", "ascii") else codec, "replace")
    except (LookupError, UnicodeError, AttributeError):
        return None


def parse_page(text: str, name: str) -> Any:
    """Return the body of the page *text*.

    Raises:
        InputError: If there is no page in it, or it is nested too deeply.
    """
    parser = html.HTMLParser(remove_comments=True, remove_pis=True, no_network=True)
    try:
        bare = _DECLARATION.sub("", text, count=1)
        root: Any = apart(partial(html.document_fromstring, parser=parser), bare)
    except (etree.LxmlError, ValueError):
        raise InputError(name, "holds no page that can be read") from None
    if any(entry.type == _RESOURCE_LIMIT for entry in parser.error_log):
        raise InputError(
            name, "is nested too deeply, and would be read in part; it is no honest page"
        )
    body = root if root.tag == "body" else root.find(".//body")
    if body is None:
        raise InputError(name, "holds no page that can be read")
    return body


def _within_content(element: Any) -> bool:
    """Return whether *element* is the foot or a side of the document, not of the page around it."""
    return next(element.iterancestors("article", "main"), None) is not None


def is_left_out(element: Any) -> bool:
    """Return whether *element* is not shown, or stands around the content of every page."""
    return (
        element.tag in _NEVER_SHOWN
        or (element.tag in _AROUND and not _within_content(element))
        or element.get("role", "").lower() in _ROLES
        or "hidden" in element.attrib
        or bool(_HIDING.search(element.get("style", "")))
    )
