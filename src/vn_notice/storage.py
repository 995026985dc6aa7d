"""Bytes in files: read whole or piece by piece, written whole or not at all, packed by name.

A file whose name ends in `.gz` is unpacked and packed on the way. Names and errors are the same as
without.
"""

import gzip
import os
import secrets
import stat
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Protocol, Self

from vn_notice.errors import InputError, OutputError

#: The most that a packed file may become when it is read whole: a kilobyte can become a megabyte.
MAX_UNPACKED = 64 * 1024 * 1024

FOLDER = "is a folder; name the files in it"
_EMPTY = "is empty; nothing can be read from it"
_PACKED = ".gz"

Name = str | os.PathLike[str]


class Readable(Protocol):
    """A file that is open for reading bytes."""

    def read(self, size: int, /) -> bytes:
        """Return up to *size* bytes; none at the end."""
        ...


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


def _is_packed(name: str) -> bool:
    return name.lower().endswith(_PACKED)


def _unpacked(name: str) -> str:
    return name[: -len(_PACKED)] if _is_packed(name) else name


def read_bytes(path: Name) -> bytes:
    """Return the bytes of the file at *path*, unpacked.

    Raises:
        InputError: If there is no such file, or it is a folder, empty, not to be read, or becomes
            larger than 64 MiB.
    """
    name = os.fspath(path)
    if _is_packed(name):
        with Source(name) as source:
            data = b"".join(source.up_to(MAX_UNPACKED + 1))
        if len(data) > MAX_UNPACKED:
            raise InputError(name, f"becomes larger than {MAX_UNPACKED} bytes when unpacked")
    else:
        try:
            data = Path(name).read_bytes()
        except (OSError, ValueError) as error:
            raise InputError(name, _reason(error)) from None
    if not data:
        raise InputError(name, _EMPTY)
    return data


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
            self.name = os.fspath(file)
            self._file = self._open()
        else:
            self.name = str(getattr(file, "name", "<stream>"))
            self._file = file

    def _open(self) -> Readable:
        try:
            # a Path would take as long as reading a header
            stored = open(self.name, "rb", buffering=0)  # noqa: PTH123, SIM115 - close() closes it
        except (OSError, ValueError) as error:
            raise InputError(self.name, _reason(error)) from None
        self._stored, self.total = stored, os.fstat(stored.fileno()).st_size
        return gzip.GzipFile(fileobj=stored) if _is_packed(self.name) else stored

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


def write_atomic(path: Name, data: bytes) -> None:
    """Write *data* to the file at *path*, whole or not at all.

    A file that stood there keeps its mode; a link to a file still leads to it.

    Raises:
        OutputError: If it cannot be written; what stood there stands there still.
    """
    with replacing(path) as draft:
        draft.write(data)


@contextmanager
def replacing(path: Name) -> Iterator["Draft"]:
    """Give a draft to write to, which replaces the file at *path* when the block ends well.

    Raises:
        OutputError: If it cannot be written; what stood there stands there still.
    """
    draft = Draft(os.fspath(path))
    try:
        yield draft
        draft.finish()
    except BaseException:
        draft.abandon()
        raise


class Draft:
    """What will be a file: written beside it, and put in its place at the end."""

    def __init__(self, name: str) -> None:
        self._name = name
        with _writing(name):
            self._target = Path(os.path.realpath(name))
            self._mode = _mode(self._target, name)
            self._path = self._target.with_name(f".vn-notice-{secrets.token_hex(6)}.tmp")
            self._stored = self._path.open("xb")
        self._file: IO[bytes] | gzip.GzipFile = self._stored
        if _is_packed(name):
            # neither name nor time of packing is kept, so that equal data gives equal files
            self._file = gzip.GzipFile("", "wb", fileobj=self._stored, mtime=0)

    def write(self, data: bytes) -> None:
        """Write *data* after what was written before.

        Raises:
            OutputError: If it cannot be written.
        """
        with _writing(self._name):
            self._file.write(data)

    def finish(self) -> None:
        """Make sure of what was written, and put it in its place."""
        with _writing(self._name):
            if self._file is not self._stored:
                self._file.close()
            self._stored.flush()
            os.fsync(self._stored.fileno())
            self._stored.close()
            if self._mode is not None:
                self._path.chmod(self._mode)
            self._path.replace(self._target)

    def abandon(self) -> None:
        """Leave what stood there as it was."""
        for file in (self._file, self._stored):
            with suppress(OSError, ValueError):  # a full disk refuses the last bytes again
                file.close()
        self._path.unlink(missing_ok=True)


@contextmanager
def _writing(name: str) -> Iterator[None]:
    try:
        yield
    except OutputError:
        raise
    except (OSError, ValueError) as error:
        raise OutputError(name, _hindrance(error)) from None


def make_folder(path: Name) -> None:
    """Make the folder at *path*, and those above it, where they are missing.

    Raises:
        OutputError: If it cannot be made.
    """
    try:
        Path(path).mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise OutputError(os.fspath(path), "is no folder; name another") from None
    except (OSError, ValueError) as error:
        raise OutputError(os.fspath(path), _hindrance(error)) from None


def _mode(target: Path, name: str) -> int | None:
    """Return the mode of the file that stands at *target*, if one does."""
    try:
        found = target.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(found):
        raise OutputError(name, "is a folder; name a file in it")
    if not stat.S_ISREG(found):
        raise OutputError(name, "is not a regular file; name another")
    if not os.access(target, os.W_OK):
        raise PermissionError
    return stat.S_IMODE(found)


def _hindrance(error: Exception) -> str:
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return "cannot be written: its folder does not exist; create it first"
        case PermissionError():
            return "may not be written; ask for permission or choose another place"
        case OSError():
            return f"cannot be written: {(error.strerror or 'unknown reason').lower()}"
        case _:
            return "is no name of a file; check it"
