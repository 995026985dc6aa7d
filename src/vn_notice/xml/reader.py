"""From XML to a notice: load safely, verify against the schema, then build without asking again."""

from vn_notice.errors import InvalidXmlError
from vn_notice.model.notice import Notice
from vn_notice.xml.element import Element
from vn_notice.xml.loader import RefusedError, as_bytes
from vn_notice.xml.opening import open_notice
from vn_notice.xml.reading import root_reader
from vn_notice.xml.verify import verify


def from_xml(data: bytes) -> Notice:
    """Return the notice (*thông báo*) that the XML in *data* holds.

    The XML must follow the schema; `vn_notice.validate_xml` lists what does not.

    Raises:
        UnsafeXmlError: If it has a DOCTYPE, is not UTF-8, or is beyond a limit of size or depth.
        UnsupportedVersionError: If it follows another version of the schema.
        InvalidXmlError: If it does not follow the schema; `problems` says why.
        XmlReadError: If it is not well-formed, or no notice.
        TypeError: If *data* is not bytes.

    Example:
        >>> from vn_notice.xml.writer import to_xml
        >>> from_xml(to_xml(Notice())) == Notice()
        True
        >>> from_xml(b"<html/>")
        Traceback (most recent call last):
        vn_notice.errors.XmlReadError: line 1, column 1: not a notice: ...
    """
    source = as_bytes(data)
    try:
        root = open_notice(source)
    except RefusedError as refused:
        raise refused.error from None
    if problems := verify(root, source):
        raise InvalidXmlError(problems)
    return read_notice(root)


def read_notice(root: Element) -> Notice:
    """Return the notice in a tree that was verified."""
    return root_reader()(root)
