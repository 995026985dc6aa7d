"""Every problem that XML has as a notice, as values."""

import os
from io import BytesIO

from vn_notice.diagnostics import Report
from vn_notice.storage import Source, read_bytes
from vn_notice.xml.admission import admit
from vn_notice.xml.collection import validate_collection
from vn_notice.xml.loader import RefusedError, as_bytes
from vn_notice.xml.slicing import is_collection


def validate_xml(source: bytes | str | os.PathLike[str]) -> Report:
    """Return every problem of the XML in *source*; a notice can be read from it if none is found.

    Each has a code, a message in Vietnamese and English, a line and a column, what was expected
    there, the line as an excerpt and, where it is a matter of the schema (*lược đồ*), a path such
    as `/notice/header/number/@serial`. No more than a hundred are listed, the limit `problems`.
    Of a collection (`<notices>`) every notice is validated.

    Args:
        source: The XML as bytes, or the path of a file of it, also one named .gz; a collection in a
            file is read one notice at a time, whatever its size.

    Raises:
        InputError: If the file cannot be read.
        ArgumentError: If *source* is neither bytes nor a path, such as XML in a str.

    Example:
        >>> from vn_notice.model.notice import Notice
        >>> from vn_notice.xml.writer import to_xml
        >>> validate_xml(to_xml(Notice())).ok
        True
        >>> opening = b'<notice xmlns="urn:vn-notice:1" version="1.0">'
        >>> (problem,) = validate_xml(opening + b'<meeting date="1/2/2021"/></notice>')
        >>> problem.code, problem.path, problem.location.column, problem.expected
        ('SC010', '/notice/meeting/@date', 56, 'YYYY-MM-DD')
        >>> print(validate_xml(b"<notice"))
        1:1: error XM106: what begins here with “<notice” does not end; “>” is missing
    """
    if isinstance(source, str | os.PathLike) and not _is_xml(source):
        return _validate_file(source)
    data = as_bytes(source)
    try:
        admitted = admit(data)
    except RefusedError as refused:
        if is_collection(BytesIO(data).read):
            return validate_collection(Source(BytesIO(data)))
        return Report(refused.problems)
    return Report(admitted.problems or admitted.notes)


def _is_xml(source: object) -> bool:
    return isinstance(source, str) and source.lstrip().startswith("<")


def _validate_file(path: str | os.PathLike[str]) -> Report:
    with Source(path) as source:
        several = is_collection(source.read)
    if not several:
        return validate_xml(read_bytes(path))
    with Source(path) as source:
        return validate_collection(source)
