"""One document of a stranger, read in a process of its own within bounds of time and memory."""

import os
from functools import partial
from types import NoneType
from typing import TYPE_CHECKING

from vn_notice.batch.documents import Document
from vn_notice.batch.pool import answers
from vn_notice.batch.worker import GIB, Allowance, check_allowed
from vn_notice.errors import VnNoticeError, require
from vn_notice.storage import name_of

if TYPE_CHECKING:
    from vn_notice.model.parsed import Parsed


def read_isolated(
    path: str | os.PathLike[str],
    *,
    data: bytes | None = None,
    timeout: float | None = 30.0,
    memory: int | None = GIB,
    encoding: str | None = None,
) -> "Parsed":
    """Return what `read` returns; the document is opened and read in a new process with bounds.

    Whatever a document does to the libraries in C that parse XML, HTML and PDF, it does to that
    process: if it crashes, hangs or fills the memory, this one gets an error and goes on. The new
    process has the rights of this one; who fears more than that runs both in a container without
    network. It takes a fraction of a second to start: for many documents, see `iter_notices`.

    Args:
        path: The file; with *data*, a name that says in its suffix in which format they are.
        data: The content, where it is no file, such as an upload.
        timeout: Seconds that the document may take; `None` is any time.
        memory: Bytes that the process may use beyond those at its start, where the system has
            `resource.setrlimit`; `None` is any.
        encoding: Of a text, where it is not to be told from the bytes; see `read`.

    Raises:
        ArgumentError: If *path* or *data* is of another type.
        OptionError: If *timeout* or *memory* is not above 0.
        UnfinishedError: If the process died, or needed more time or memory than it may.
        InputError: If the document cannot be read, or its format is not known.
        XmlReadError: If the XML holds no notice.
        JsonReadError: If the JSON holds no notice.
        WorkersError: If no process can be started.

    Example:
        >>> read_isolated("examples/dong-nai-2021/notice.txt", timeout=60).notice.document_type.text
        'THÔNG BÁO'
        >>> read_isolated("upload.xml", data=b"<!DOCTYPE notice><notice/>", timeout=60)
        Traceback (most recent call last):
        vn_notice.errors.UnsafeXmlError: line 1, column 1: ...
    """
    name = name_of("read_isolated", path)
    require("read_isolated", data, bytes, NoneType)
    require("read_isolated", encoding, str, NoneType)
    check_allowed("read_isolated", timeout, memory)
    work = partial(Document.parsed, encoding=encoding)
    allowed = Allowance(timeout, memory, tasks=1)
    ((_, result),) = answers(work, [Document(name, data=data)], 1, allowed)
    if isinstance(result, VnNoticeError):
        raise result
    return result
