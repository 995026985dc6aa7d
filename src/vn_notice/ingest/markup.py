"""The one safe way in for XML within a document: no DOCTYPE, no entities, no network, bounded."""

from functools import partial
from typing import Any

from lxml import etree

from vn_notice.apart import apart
from vn_notice.errors import InputError

#: lxml has no stubs for all that is used here; an element is an element.
Element = Any

_DOCTYPES = tuple("<!DOCTYPE".encode(codec) for codec in ("utf-8", "utf-16-le", "utf-16-be"))
#: ECMA-376-2, 6.2.5: a part of XML is in UTF-8 or UTF-16.
_ENCODINGS = ("UTF-8", "US-ASCII", "ASCII", "UTF-16", "UTF-16LE", "UTF-16BE")
_ENCODED = "is refused: a part of it is neither in UTF-8 nor in UTF-16; save it again"
_BROKEN = "is broken: a part of it is no well-formed XML"
_UNSAFE = "is refused: a part of it has a DOCTYPE, which no word processor writes"


def parse_xml(data: bytes, name: str) -> Element:
    """Return the root of the XML *data*, a part of the file *name*.

    Raises:
        InputError: If it is not well-formed, nested too deeply or has a DOCTYPE.
    """
    if any(doctype in data for doctype in _DOCTYPES):
        raise InputError(name, _UNSAFE)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=False,
        recover=False,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )
    try:
        root: Element = apart(partial(etree.fromstring, parser=parser), data)
    except (etree.LxmlError, ValueError):
        raise InputError(name, _BROKEN) from None
    docinfo = root.getroottree().docinfo
    if docinfo.internalDTD is not None:
        raise InputError(name, _UNSAFE)
    if (docinfo.encoding or "UTF-8").upper() not in _ENCODINGS:
        raise InputError(name, _ENCODED)
    return root
