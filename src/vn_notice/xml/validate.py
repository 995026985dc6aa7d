"""Every problem that XML has as a notice, as values."""

from io import BytesIO

from vn_notice.diagnostics import Report
from vn_notice.storage import Source
from vn_notice.xml.admission import admit
from vn_notice.xml.collection import validate_collection
from vn_notice.xml.loader import RefusedError, as_bytes
from vn_notice.xml.slicing import is_collection


def validate_xml(data: bytes) -> Report:
    """Return every problem of the XML in *data*; a notice can be read from it if none is found.

    Each has a code, a message in Vietnamese and English, a line, a column and, where it is a
    matter of the schema (*lược đồ*), a path such as `/notice/header/number/@serial`. No more than
    a hundred are listed. Of a collection (`<notices>`) every notice is validated.

    Raises:
        TypeError: If *data* is not bytes.

    Example:
        >>> from vn_notice.model.notice import Notice
        >>> from vn_notice.xml.writer import to_xml
        >>> validate_xml(to_xml(Notice())).ok
        True
        >>> print(validate_xml(b"<notice"))
        1:1: error XM106: what begins here with “<notice” does not end; “>” is missing
    """
    source = as_bytes(data)
    try:
        admitted = admit(source)
    except RefusedError as refused:
        if is_collection(BytesIO(source).read):
            return validate_collection(Source(BytesIO(source)))
        return Report(refused.problems)
    return Report(admitted.problems or admitted.notes)
