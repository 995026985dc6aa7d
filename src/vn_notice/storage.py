"""Bytes in files: read whole or piece by piece, unpacked by name.

A file whose name ends in `.gz` is unpacked on the way. Names and errors are the same as without.
"""

import errno
import gzip
import io
import os
import select
import stat
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, Protocol, Self

from vn_notice.errors import ArgumentError, InputError

#: The most that a packed file may become when it is read whole: a kilobyte can become a megabyte.
MAX_UNPACKED = 64 * 1024 * 1024
#: The most that is read whole of any file; a device or a pipe may have no end.
MAX_WHOLE = 256 * 1024 * 1024

FOLDER = "is a folder; name the files in it"
_EMPTY = "is empty; nothing can be read from it"
_PACKED = ".gz"
_PIECE = 1024 * 1024
#: Seconds.
_PATIENCE = 10

Name = str | os.PathLike[str]


class Readable(Protocol):
    """A file that is open for reading bytes."""

    def read(self, size: int, /) -> bytes:
        """Return up to *size* bytes; none at the end."""
        ...


def name_of(function: str, path: Any) -> str:
    """Return the name of the file at *path*, which was given to *function*.

    Raises:
        ArgumentError: If *path* is no path, or one of bytes.

    Example:
        >>> from pathlib import PurePosixPath
        >>> name_of("read", PurePosixPath("in/notice.txt"))
        'in/notice.txt'
    """
    try:
        name = os.fspath(path)
    except Exception:  # noqa: BLE001 - the code of a stranger
        name = None
    if not isinstance(name, str):
        raise ArgumentError(function, "a path", type(path))
    return str.__str__(name)


def suffix_of(name: Name) -> str:
    """Return the suffix that says what is in the file, in lower case.

    Example:
        >>> suffix_of("a.XML"), suffix_of("a.xml.gz"), suffix_of("a")
        ('.xml', '.xml', '')
    """
    return os.path.splitext(_unpacked(os.fspath(name)))[1].lower()  # noqa: PTH122 - much faster


def stem_of(name: Name) -> str:
    """Return the name of the file without folder and suffix.

    Example:
        >>> stem_of("in/a.xml.gz")
        'a'
    """
    return Path(_unpacked(os.fspath(name))).stem


def is_packed(name: str) -> bool:
    """Return whether the file *name* is packed by gzip.

    Example:
        >>> is_packed("a.xml.GZ")
        True
    """
    return name.lower().endswith(_PACKED)


def _unpacked(name: str) -> str:
    return name[: -len(_PACKED)] if is_packed(name) else name


def read_bytes(path: Name) -> bytes:
    """Return the bytes of the file at *path*, unpacked.

    Raises:
        InputError: If there is no such file, or it is a folder, empty, not to be read, larger than
            256 MiB, or becomes larger than 64 MiB when it is unpacked.
    """
    name = os.fspath(path)
    if is_packed(name):
        with Source(name) as source:
            data = _bounded(b"".join(source.up_to(MAX_UNPACKED + 1)), name)
    else:
        try:
            data = _content(name)
        except (OSError, ValueError) as error:
            raise InputError(name, _reason(error)) from None
        if len(data) > MAX_WHOLE:
            raise InputError(name, f"is larger than {MAX_WHOLE} bytes")
    if not data:
        raise InputError(name, _EMPTY)
    return data


def unpack(data: bytes, name: str) -> bytes:
    """Return the bytes that *data* packs, if *name* says that it does.

    Raises:
        InputError: If it is not packed as it should be, or becomes larger than 64 MiB.
    """
    if not is_packed(name):
        return data
    try:
        unpacked = gzip.GzipFile(fileobj=io.BytesIO(data)).read(MAX_UNPACKED + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(name, _reason(error)) from None
    return _bounded(unpacked, name)


def _bounded(data: bytes, name: str) -> bytes:
    if len(data) > MAX_UNPACKED:
        raise InputError(name, f"becomes larger than {MAX_UNPACKED} bytes when unpacked")
    return data


def _content(name: str) -> bytes:
    """Return the bytes of a file; of one that is too large, some more than it may have."""
    with open(name, "rb", opener=_patient) as file:
        about = os.fstat(file.fileno())
        if stat.S_ISREG(about.st_mode) and about.st_size <= MAX_WHOLE:
            return file.read()
        pieces, size = [], 0
        while size <= MAX_WHOLE and (piece := file.read(_PIECE)):
            pieces.append(piece)
            size += len(piece)
        return b"".join(pieces)


def _patient(path: str, flags: int) -> int:
    """Open a file; wait for somebody to write to a pipe, but not for ever."""
    if not (at_once := getattr(os, "O_NONBLOCK", 0)):  # Windows has no such pipes
        return os.open(path, flags)
    descriptor = os.open(path, flags | at_once)
    if stat.S_ISFIFO(os.fstat(descriptor).st_mode):
        written, _, _ = select.select([descriptor], [], [], _PATIENCE)
        if not written:
            os.close(descriptor)
            raise OSError(errno.ETIMEDOUT, "nobody writes to this pipe")
    os.set_blocking(descriptor, True)
    return descriptor


def _reason(error: Exception) -> str:
    match error:
        case EOFError() | zlib.error() | gzip.BadGzipFile():
            return "is no whole gzip file; pack it again"
        case IsADirectoryError():
            return FOLDER
        case FileNotFoundError():
            return "is not found; check its name and folder"
        case PermissionError():
            return "may not be read; ask for permission"
        case OSError():
            return f"cannot be read: {(error.strerror or 'unknown reason').lower()}"
        case _:
            return "is no name of a file; check it"


class Source:
    """A file that is read piece by piece, unpacked, and knows how far it was read.

    Attributes:
        name: Its name, for messages.
        total: Its bytes as they are stored, where that is known.

    Raises:
        InputError: If it cannot be opened or read.
    """

    def __init__(self, file: Name | Readable) -> None:
        self.total: int | None = None
        self._stored: IO[bytes] | None = None
        self._passed = 0
        if isinstance(file, str | os.PathLike):
            self.name = name_of("reading", file)
            self._file = self._open()
        else:
            if not callable(getattr(file, "read", None)):
                raise ArgumentError("reading", "a path or an open file", type(file))
            self.name = str(getattr(file, "name", "<stream>"))
            self._file = file

    def _open(self) -> Readable:
        try:
            # a Path would take as long as reading a header
            stored = open(self.name, "rb", 0, opener=_patient)  # noqa: SIM115 - see close()
        except (OSError, ValueError) as error:
            raise InputError(self.name, _reason(error)) from None
        self._stored, self.total = stored, os.fstat(stored.fileno()).st_size
        return gzip.GzipFile(fileobj=stored) if is_packed(self.name) else stored

    @property
    def position(self) -> int:
        """How many bytes were read so far, as they are stored."""
        if self._stored is None or self._stored.closed:
            return self._passed
        return self._stored.tell()

    def read(self, size: int) -> bytes:
        """Return up to *size* bytes; none at the end.

        Raises:
            InputError: If they cannot be read.
        """
        try:
            found = self._file.read(size)
        except (OSError, ValueError, EOFError, zlib.error) as error:
            raise InputError(self.name, _reason(error)) from None
        if not isinstance(found, bytes):  # that of a text, or of no file at all
            raise ArgumentError("reading", "a file that is open for bytes", type(found))
        if self._stored is None:
            self._passed += len(found)
        return found

    def up_to(self, size: int) -> Iterator[bytes]:
        """Yield the bytes that follow, no more than *size*."""
        while size and (piece := self.read(size)):
            size -= len(piece)
            yield piece

    def close(self) -> None:
        """Close the file, if it was opened here."""
        if self._stored is not None and not self._stored.closed:
            self._passed = self._stored.tell()
            self._stored.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
