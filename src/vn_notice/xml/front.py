"""The header of a notice in XML, read without reading what follows it."""

from collections.abc import Callable

from vn_notice.errors import InvalidXmlError
from vn_notice.model.header import Header
from vn_notice.xml.admission import admit
from vn_notice.xml.loader import RefusedError
from vn_notice.xml.reader import read_notice
from vn_notice.xml.scanning import Scanner, tags

_HEADER = b"header"
_ANY, _HEADERS = tags(), tags("header")


def read_front(read: Callable[[int], bytes]) -> Header:
    """Return the header of the notice that *read* gives piece by piece; what follows is not read.

    Raises:
        XmlReadError: If what comes up to the end of the header is not safe or not right.
    """
    scanner = Scanner(read)
    try:
        admitted = admit(_up_to_body(scanner))
    except RefusedError as refused:
        raise refused.error from None
    if admitted.problems:
        raise InvalidXmlError(admitted.problems)
    return read_notice(admitted.root).header


def _up_to_body(scanner: Scanner) -> bytes:
    """Return the XML up to the header, with the root closed behind it."""
    root = scanner.find(_ANY, 0)
    if root is None or root.is_empty:
        return scanner.data if root is None else scanner.data[: root.end]
    first = scanner.find(_ANY, root.end)
    if first is None:
        return scanner.data
    end = first.start
    if first.local_name == _HEADER and not first.closes:
        closing = first if first.is_empty else scanner.find(_HEADERS, first.end)
        if closing is None:
            return scanner.data
        end = closing.end
    return b"%s</%s>" % (scanner.data[:end], root.name)
