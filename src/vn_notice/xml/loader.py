"""The one safe way in: bytes to a tree of elements, or a reason why not.

Comments and processing instructions are no part of a notice: they are dropped, and the text on both
sides of one is joined, so that none can hide or cut off words. libxml2 runs without DTD, entities,
network and recovery; what it would still let pass is refused before or after it.
"""

import re
from contextlib import suppress
from functools import partial
from itertools import islice
from typing import Any, NoReturn

from lxml import etree

from vn_notice.apart import apart
from vn_notice.diagnostics import Diagnostic, DiagnosticKind, Location
from vn_notice.errors import UnsafeXmlError, XmlReadError, require
from vn_notice.xml import kinds
from vn_notice.xml.element import Element
from vn_notice.xml.limits import MAX_DEPTH, excess_of
from vn_notice.xml.malformed import malformations
from vn_notice.xml.places import Places, mended, place
from vn_notice.xml.syntax_kinds import NOT_XML

_BOM = b"\xef\xbb\xbf"
_DECLARATION = re.compile(rb"<\?xml\s[^>]*")
_DECLARED_VERSION = re.compile(rb"\sversion\s*=\s*[\"']([^\"']*)")
_DECLARED_ENCODING = re.compile(rb"\sencoding\s*=\s*[\"']([^\"']*)")
#: A DOCTYPE can only stand before the root, among white space, comments and instructions.
_DOCTYPE = re.compile(rb"(?>\s|<\?(?>.*?\?>)|<!--(?>.*?-->))*+(<!DOCTYPE)", re.DOTALL)

_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
#: XML_ERR_RESOURCE_LIMIT of libxml2, for which lxml 6.0 has no name.
_RESOURCE_LIMIT = 114
_LIMITS = (_RESOURCE_LIMIT, etree.ErrorTypes.ERR_NAME_TOO_LONG)
_deepest: Any = etree.XPath("/*" * (MAX_DEPTH + 1))
_too_deep: Any = etree.XPath(f"boolean({_deepest.path})")
_instance_attributes: Any = etree.XPath("/descendant-or-self::*/@i:*", namespaces={"i": _INSTANCE})


class RefusedError(Exception):
    """XML that is not read, with diagnostics that say why; it does not leave this room."""

    def __init__(
        self, diagnostic: Diagnostic, error: XmlReadError, others: tuple[Diagnostic, ...] = ()
    ) -> None:
        self.problems, self.error = (diagnostic, *others), error


def refuse(
    kind: DiagnosticKind,
    location: Location | None = None,
    error: type[XmlReadError] = UnsafeXmlError,
    **values: Any,
) -> NoReturn:
    """Raise that XML is refused for a reason of *kind*."""
    _refuse_for(error, kind.of("", location, **values))


def _refuse_for(error: type[XmlReadError], found: Diagnostic, *others: Diagnostic) -> NoReturn:
    line, column = (found.location.line, found.location.column) if found.location else (None, None)
    raise RefusedError(found, error(found.message, line, column), others) from None


def as_bytes(data: Any) -> bytes:
    """Return *data* as bytes without a byte order mark; two of them stay, to be refused.

    Raises:
        ArgumentError: If *data* is not bytes, such as a str or the name of a file.
    """
    require("reading XML", data, bytes, bytearray, memoryview)
    whole = bytes(data)
    return whole if whole.startswith(_BOM * 2) else whole.removeprefix(_BOM)


def load(data: bytes) -> Element:
    """Return the root of the XML in *data*.

    Raises:
        RefusedError: If it is not well-formed, not safe or not XML 1.0 in UTF-8.
    """
    _check_start(data)
    root = _parse(data)
    _check_tree(root, data)
    return root


def load_valid(data: bytes, schema: etree.XMLSchema) -> Element | None:
    """Return the root of the XML in *data*, checked by *schema* as it is parsed; None if it fails.

    Raises:
        RefusedError: If it is valid, but not safe.
    """
    _check_start(data)
    try:
        root: Any = _parsed_by(_parser(schema), data)
    except etree.LxmlError:
        return None
    _check_tree(root, data)
    found: Element = root
    return found


def complaints(data: bytes, schema: etree.XMLSchema) -> Any:
    """Return the log of a parser that goes through *data*, which is safe, up to what is invalid."""
    parser = _parser(schema)
    with suppress(etree.LxmlError):
        _parsed_by(parser, data)
    return parser.error_log


def _check_start(data: bytes) -> None:
    _check_size(data)
    if data.startswith(_BOM * 2):  # libxml2 would skip the second as the first was skipped
        refuse(NOT_XML, Location(1, 1), XmlReadError, found="U+FEFF")
    _check_declaration(data)
    if found := _DOCTYPE.match(data):
        refuse(kinds.DOCTYPE, place(data, *found.span(1)))


def _check_tree(root: Any, data: bytes) -> None:
    if root.getroottree().docinfo.internalDTD is not None:
        refuse(kinds.DOCTYPE)
    if _too_deep(root):
        (element, *_) = _deepest(root)
        refuse_at(kinds.TOO_DEEP, root, data, element)
    _check_instance(root, data)


def _check_instance(root: Element, data: bytes) -> None:
    for attribute in _instance_attributes(root):
        name, element = attribute.attrname, attribute.getparent()
        bare = etree.QName(name).localname
        refuse_at(kinds.INSTANCE_ATTRIBUTE, root, data, element, f"/@{name}", name=bare)


def refuse_at(  # noqa: PLR0913, PLR0917 - the place is three things
    kind: DiagnosticKind,
    root: Element,
    data: bytes,
    element: Any,
    attribute: str = "",
    error: type[XmlReadError] = UnsafeXmlError,
    **values: Any,
) -> NoReturn:
    """Raise that XML is refused for *element*, or for an *attribute* of it, such as "/@version"."""
    found = Places(root, data).located(kind.of(attribute, **values), element)
    refuse(kind, found.location, error, **values)


def _check_size(data: bytes) -> None:
    if found := excess_of(data):
        refuse(kinds.OF_LIMIT[found.limit], most=found.most, sign=found.sign)


def _check_declaration(data: bytes) -> None:
    declaration = _DECLARATION.match(data)
    if declaration is None:
        return
    version = _DECLARED_VERSION.search(declaration[0])
    if version and version[1] != b"1.0":
        refuse(kinds.DECLARATION, place(data, *version.span(1)), found=f"XML {_words(version[1])}")
    encoding = _DECLARED_ENCODING.search(declaration[0])
    if encoding and encoding[1].lower() not in _encodings(data):
        refuse(kinds.DECLARATION, place(data, *encoding.span(1)), found=_words(encoding[1]))


def _words(found: bytes) -> str:
    return found.decode(errors="replace")


def _encodings(data: bytes) -> tuple[bytes, ...]:
    return (b"utf-8", b"us-ascii") if data.isascii() else (b"utf-8",)


def _parser(schema: etree.XMLSchema | None = None) -> etree.XMLParser:
    # A parser of its own for each call: shared ones let one thread wait for another.
    return etree.XMLParser(
        schema=schema,
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=False,
        recover=False,
        remove_comments=True,
        remove_pis=True,
        remove_blank_text=False,
        collect_ids=False,
    )


def _parsed_by(parser: etree.XMLParser, data: bytes) -> Any:
    return apart(partial(etree.fromstring, parser=parser), data)


def _parse(data: bytes) -> Element:
    parser = _parser()
    try:
        root: Any = _parsed_by(parser, data)
    except etree.LxmlError as error:
        _check_utf8(data)
        _refuse_malformed(parser, data, str(error))
    found: Element = root
    return found


def _check_utf8(data: bytes) -> None:
    try:
        data.decode()
    except UnicodeDecodeError as error:
        refuse(kinds.NOT_UTF8, place(data, error.start))


def _refuse_malformed(parser: etree.XMLParser, data: bytes, reason: str) -> NoReturn:
    where = None
    # The log of the exception would hold entries of earlier documents.
    for entry in islice(parser.error_log, 1):
        where, reason = mended(data, entry.line, entry.column), entry.message.strip()
        if entry.type in _LIMITS:
            refuse(kinds.BEYOND_PARSER, where, reason=reason)
    if problems := malformations(data.decode()):
        _refuse_for(XmlReadError, *problems)
    refuse(kinds.NOT_WELL_FORMED, where, XmlReadError, reason=reason)
