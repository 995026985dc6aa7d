"""From XML to a notice: load safely, verify against the schema, then build without asking again."""

import attrs

from vn_notice.diagnostics import Report
from vn_notice.errors import InvalidXmlError
from vn_notice.model.notice import Notice
from vn_notice.xml.admission import admit
from vn_notice.xml.element import Element
from vn_notice.xml.loader import RefusedError, as_bytes
from vn_notice.xml.reading import root_reader
from vn_notice.xml.versions import RELEASED, Versions


@attrs.frozen
class XmlReading:
    """A notice that was read from XML, and what was changed or skipped on the way.

    Attributes:
        notice: The notice.
        report: Notes and warnings, never errors; empty for XML of the current version.
    """

    notice: Notice
    report: Report


def from_xml(data: bytes, *, skip_unknown: bool = False) -> Notice:
    """Return the notice (*thông báo*) that the XML in *data* holds.

    The XML must follow the version of the schema that it names; `vn_notice.validate_xml` lists what
    does not. Older versions are read. A newer minor version is refused, unless *skip_unknown*: then
    elements and attributes unknown here are skipped, and of those among words the words are kept;
    `read_xml` also tells which.

    Raises:
        UnsafeXmlError: If it has a DOCTYPE, is not UTF-8, or is beyond a limit of size or depth.
        UnsupportedVersionError: If it follows a newer version of the schema.
        InvalidXmlError: If it does not follow the schema; `problems` says why.
        XmlReadError: If it is not well-formed, or no notice.
        ArgumentError: If *data* is not bytes.

    Example:
        >>> from vn_notice.xml.writer import to_xml
        >>> from_xml(to_xml(Notice())) == Notice()
        True
        >>> from_xml(b"<html/>")
        Traceback (most recent call last):
        vn_notice.errors.XmlReadError: line 1, column 1: not a notice: ...
    """
    return read_xml(data, skip_unknown=skip_unknown).notice


def read_xml(
    data: bytes, *, skip_unknown: bool = False, versions: Versions = RELEASED
) -> XmlReading:
    """Return what `from_xml` returns, with a report of what was changed or skipped.

    Raises:
        XmlReadError: As `from_xml` does.
        ArgumentError: If *data* is not bytes.

    Example:
        >>> newer = b'<notice xmlns="urn:vn-notice:1" version="1.9"><weather/></notice>'
        >>> print(read_xml(newer, skip_unknown=True).report)
        1:47: warning XM013: “weather” of version “1.9” of the schema is not known here and ...
    """
    try:
        admitted = admit(as_bytes(data), skip_unknown=skip_unknown, versions=versions)
    except RefusedError as refused:
        raise refused.error from None
    if admitted.problems:
        raise InvalidXmlError(admitted.problems)
    return XmlReading(read_notice(admitted.root), Report(admitted.notes))


def read_notice(root: Element) -> Notice:
    """Return the notice in a tree that was verified."""
    return root_reader()(root)
