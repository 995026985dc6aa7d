"""Notices in files too large to be read whole: the header alone, and collections one at a time."""

import os
from collections.abc import Callable, Iterable

from vn_notice.drafts import replacing
from vn_notice.errors import ArgumentError, CollectionError, InputError
from vn_notice.model.header import Header
from vn_notice.model.notice import Notice
from vn_notice.storage import Readable, Source, name_of, suffix_of
from vn_notice.xml.collection import Collection, open_collection, write_notices
from vn_notice.xml.front import read_front

_XML = ".xml"


def read_header(path: str | os.PathLike[str]) -> Header:
    """Return the header (*phần đầu văn bản*) of the notice in the XML file at *path*.

    The file is read up to the end of the header and no further, so that it takes the same time for
    a file of any size. What was read is as safe and as right as `vn_notice.read` would ask for;
    what follows is not looked at: the document type and the subject, which stand after the header,
    are not returned, and problems there are not found.

    Args:
        path: A file named .xml, or .xml.gz if it is packed.

    Raises:
        InputError: If there is no such file, it cannot be read, or it is of another format.
        XmlReadError: If it holds no notice, or its header is not right.

    Example:
        >>> read_header("examples/dong-nai-2021/notice.xml").place_date.place
        'Đồng Nai'
    """
    name = name_of("read_header", path)
    if suffix_of(name) != _XML:
        reason = "is not named .xml; a header is read apart only from XML, read the whole file"
        raise InputError(name, reason)
    with Source(name) as source:
        return read_front(source.read)


def read_collection(
    source: str | os.PathLike[str] | Readable,
    *,
    on_error: Callable[[CollectionError], object] | None = None,
    skip_unknown: bool = False,
) -> Collection:
    """Return an iterator over the notices in a file of many (`<notices>`), read one at a time.

    It holds no more than one notice in memory. `index` says how many notices were met, `bytes_read`
    and `bytes_total` how far the file was read, `report` what was skipped in the last one. It
    closes its file at the end; a `with` statement closes it earlier.

    Args:
        source: A file, also one named .gz, or an open file of bytes, which stays open.
        on_error: What is called with the error of a notice that cannot be read; then the others are
            read. Without it the error is raised.
        skip_unknown: Whether what a newer version of the schema has is skipped; see `from_xml`.

    Raises:
        InputError: If the file cannot be read.
        ArgumentError: If *source* is neither a path nor a file that is open for bytes.
        CollectionError: While iterating, for a notice that cannot be read; it names the index of
            the notice, the line, and every problem.
        XmlReadError: If it does not start as a collection does.

    Example:
        >>> import io
        >>> from vn_notice.model.example import EXAMPLE
        >>> from vn_notice.xml.collection import write_notices
        >>> file = io.BytesIO()
        >>> write_notices([EXAMPLE, EXAMPLE], file.write), file.seek(0)
        (2, 0)
        >>> [str(notice.number) for notice in read_collection(file)]
        ['05/TB-BDT', '05/TB-BDT']
    """
    if not (on_error is None or callable(on_error)):
        raise ArgumentError("read_collection", "a function for on_error", type(on_error))
    return open_collection(Source(source), on_error=on_error, skip_unknown=skip_unknown)


def write_collection(path: str | os.PathLike[str], notices: Iterable[Notice]) -> int:
    """Write *notices* to one file of XML (`<notices>`), one at a time; return how many they are.

    The file appears whole at the end, or not at all: if *notices* raises an error or the disk is
    full, what stood at *path* stands there still. Equal notices give equal bytes.

    Args:
        path: The file; one named .gz is packed.
        notices: The notices, such as a generator or `read_collection` of another file.

    Raises:
        OutputError: If the file cannot be written.

    Example:
        >>> import tempfile
        >>> from vn_notice.model.notice import Notice
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     write_collection(f"{folder}/2021.xml.gz", [Notice(), Notice()])
        2
    """
    with replacing(name_of("write_collection", path)) as draft:
        return write_notices(notices, draft.write)
