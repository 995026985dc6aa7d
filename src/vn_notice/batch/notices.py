"""The notices in many documents, one at a time."""

import os
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from functools import partial
from time import monotonic
from types import NoneType

from vn_notice.batch.documents import Document
from vn_notice.batch.finding import find_documents, survey
from vn_notice.batch.pool import answers
from vn_notice.batch.progress import Progress
from vn_notice.batch.worker import GIB, Allowance, check_allowed
from vn_notice.errors import ArgumentError, OptionError, VnNoticeError, require
from vn_notice.files import suffixes
from vn_notice.limits import Limits, current_limits, held
from vn_notice.model.parsed import Parsed
from vn_notice.storage import name_of

Path = str | os.PathLike[str]


def iter_notices(  # noqa: PLR0913 - each is a choice of its own, with a default
    paths: Path | Iterable[Path],
    *,
    workers: int = 0,
    ordered: bool = True,
    timeout: float | None = 60.0,
    memory: int | None = 2 * GIB,
    encoding: str | None = None,
    on_progress: Callable[[Progress], object] | None = None,
) -> Iterator[tuple[str, Parsed | VnNoticeError]]:
    """Yield the name of each document with its notice, or with the error why there is none.

    A path may be a file, a folder, a pattern such as `inbox/**/*.docx`, or an archive (.zip, .tar,
    .tar.gz, .tar.bz2, .tar.xz), whose members are read without unpacking them to the disk. Files of
    a folder come in the order of their names. Links in folders are not followed. No more documents
    are held in memory than the workers need, so that there may be millions.

    Documents are read under the limits that hold where this is called (`vn_notice.limits`), in
    whatever process. With *workers*, a document that crashes its process, takes too long or needs
    too much memory costs only itself: its result is an `UnfinishedError`, and the others are read.

    Args:
        paths: One path or many; an iterator of paths is read as it is needed.
        workers: How many processes read; with 0 it is this process that does, without *timeout*
            and *memory*.
        ordered: Whether results come in the order of the documents, or as soon as they are there.
        timeout: Seconds that a document may take in a worker; `None` is any time.
        memory: Bytes that a worker may use beyond those at its start, where the system has
            `resource.setrlimit`; `None` is any.
        encoding: Of texts, where it is not to be told from the bytes; see `read`.
        on_progress: What is called with a `Progress` after each document.

    Raises:
        OptionError: At once, if *workers* is no number from 0, or *timeout* or *memory* is not
            above 0.
        ArgumentError: If *paths* is neither a path nor many; for one among many, while iterating.
        WorkersError: While iterating, if no process can be started.

    Example:
        >>> for name, result in iter_notices("examples/dong-nai-2021/notice.*"):
        ...     if isinstance(result, VnNoticeError):
        ...         print(name, "cannot be read:", result)
        ...     else:
        ...         print(name, result.notice.document_type.text)
        examples/dong-nai-2021/notice.json THÔNG BÁO
        examples/dong-nai-2021/notice.txt THÔNG BÁO
        examples/dong-nai-2021/notice.xml THÔNG BÁO
    """
    require("iter_notices", workers, int)
    if workers < 0:
        raise OptionError("iter_notices", "workers", workers, "a whole number from 0")
    check_allowed("iter_notices", timeout, memory)
    require("iter_notices", encoding, str, NoneType)
    if not (on_progress is None or callable(on_progress)):
        raise ArgumentError("iter_notices", "a function for on_progress", type(on_progress))
    given = [paths] if isinstance(paths, str | os.PathLike) else paths
    if not isinstance(given, Iterable):
        raise ArgumentError("iter_notices", "a path or many", type(paths))
    counted = on_progress is not None and isinstance(given, Sequence)
    total = survey(_names(given), suffixes()).total if counted else None
    documents = find_documents(_names(given), suffixes())
    allowed = Allowance(timeout, memory)
    results = answers(
        partial(Document.parsed, encoding=encoding), documents, workers, allowed, ordered=ordered
    )
    return _named(results, current_limits(), total, on_progress)


def _names(paths: Iterable[Path]) -> Iterator[str]:
    for path in paths:
        yield name_of("iter_notices", path)


def _named(
    results: Generator[tuple[Document, Parsed | VnNoticeError], None, None],
    limits: Limits,
    total: int | None,
    on_progress: Callable[[Progress], object] | None,
) -> Iterator[tuple[str, Parsed | VnNoticeError]]:
    start, failed = monotonic(), 0
    with closing(results):
        for done, (document, result) in enumerate(held(limits, results), start=1):
            failed += isinstance(result, VnNoticeError)
            if on_progress:
                on_progress(Progress(done, failed, total, monotonic() - start))
            yield document.name, result
