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
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Protocol, Self

from vn_notice.errors import ArgumentError, InputError, InputLimitError

if TYPE_CHECKING:
    from vn_notice.limits import Limits

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


def _limits() -> "Limits":
    from vn_notice.limits import current_limits  # noqa: PLC0415 - a command's help needs no attrs

    return current_limits()


def read_bytes(path: Name) -> bytes:
    """Return the bytes of the file at *path*, unpacked.

    Raises:
        InputError: If there is no such file, or it is a folder, empty or not to be read.
        InputLimitError: If it is larger than the limit `file_bytes`, or becomes larger than
            `unpacked_bytes` when it is unpacked.
    """
    name = os.fspath(path)
    if is_packed(name):
        most = _limits().unpacked_bytes
        with Source(name) as source:
            data = check_unpacked(read_up_to(source, most + 1), name)
    else:
        try:
            with open(name, "rb", opener=_patient) as file:
                data = _content(file, name)
        except (OSError, ValueError) as error:
            raise _unreadable(error, name) from None
    if not data:
        raise InputError(name, _EMPTY)
    return data


def read_stream(file: IO[bytes], name: str) -> bytes:
    """Return what is left of the open *file*, such as the standard input.

    Raises:
        InputError: If it cannot be read.
        InputLimitError: If it is larger than the limit `file_bytes`.
    """
    try:
        return _whole(file, name)
    except (OSError, ValueError) as error:
        raise _unreadable(error, name) from None


def unpack(data: bytes, name: str) -> bytes:
    """Return the bytes that *data* packs, if *name* says that it does.

    Raises:
        InputError: If it is not packed as it should be.
        InputLimitError: If it becomes larger than the limit `unpacked_bytes`.
    """
    if not is_packed(name):
        return data
    most = _limits().unpacked_bytes
    try:
        unpacked = read_up_to(gzip.GzipFile(fileobj=io.BytesIO(data)), most + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(name, _reason(error)) from None
    return check_unpacked(unpacked, name)


def check_unpacked(data: bytes, name: str) -> bytes:
    """Return *data*, which *name* packed.

    Raises:
        InputLimitError: If it is larger than the limit `unpacked_bytes`.
    """
    most = _limits().unpacked_bytes
    if len(data) > most:
        reason = f"becomes larger than {most} bytes when unpacked"
        raise InputLimitError(name, "unpacked_bytes", most, reason)
    return data


def _content(file: IO[bytes], name: str) -> bytes:
    about = os.fstat(file.fileno())
    if stat.S_ISREG(about.st_mode) and about.st_size <= _limits().file_bytes:
        return file.read()
    return _whole(file, name)


def _whole(file: IO[bytes], name: str) -> bytes:
    """Return the bytes of a *file* that may have no end, such as a device or a pipe."""
    most = _limits().file_bytes
    data = read_up_to(file, most + 1)
    if len(data) > most:
        raise InputLimitError(name, "file_bytes", most, f"is larger than {most} bytes")
    return data


def read_up_to(file: Readable, size: int) -> bytes:
    """Return up to *size* bytes of *file*, for which no memory is taken before they are there."""
    pieces = []
    while size > 0 and (piece := file.read(min(size, _PIECE))):
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


def _unreadable(error: Exception, name: str) -> InputError:
    return error if isinstance(error, InputError) else InputError(name, _reason(error))


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

    def close(self) -> None:
        """Close the file, if it was opened here."""
        if self._stored is not None and not self._stored.closed:
            self._passed = self._stored.tell()
            self._stored.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
