"""From XML to a notice: load safely, verify against the schema, then build without asking again."""

from collections.abc import Callable
from functools import cache
from typing import Any

import attrs
from lxml import etree

from vn_notice.errors import InvalidXmlError, UnsupportedVersionError, XmlReadError
from vn_notice.model.notice import Notice
from vn_notice.xml.loader import Element, RefusedError
from vn_notice.xml.opening import open_notice
from vn_notice.xml.plan import NAMESPACE, Plan, codec_of, plan_of, plan_of_child
from vn_notice.xml.trusted import maker_of
from vn_notice.xml.verify import verify

_Read = Callable[[Element], Any]


def from_xml(data: bytes) -> Notice:
    """Return the notice (*thông báo*) that the XML in *data* holds.

    The XML must follow the schema; `vn_notice.validate_xml` lists what does not.

    Raises:
        UnsafeXmlError: If it has a DOCTYPE, is not UTF-8, or is beyond a limit of size or depth.
        UnsupportedVersionError: If it follows another version of the schema.
        InvalidXmlError: If it does not follow the schema; `problems` says why.
        XmlReadError: If it is not well-formed, or no notice.

    Example:
        >>> from vn_notice.xml.writer import to_xml
        >>> from_xml(to_xml(Notice())) == Notice()
        True
        >>> from_xml(b"<html/>")
        Traceback (most recent call last):
        vn_notice.errors.XmlReadError: line 1, column 1: not a notice: the root element is “html”, ...
    """
    try:
        root = open_notice(data)
    except RefusedError as refused:
        raise refused.error from None
    if problems := verify(root, data):
        raise InvalidXmlError(problems)
    return read_notice(root)


def read_notice(root: Element) -> Notice:
    """Return the notice in a tree that was verified."""
    notice: Notice = _reader_of(Notice)(root)
    return notice
