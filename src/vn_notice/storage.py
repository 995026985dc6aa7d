"""Bytes in files: read whole or piece by piece, written whole or not at all, packed by name.

A file whose name ends in `.gz` is unpacked and packed on the way. Names and errors are the same as
without.
"""

import gzip
import io
import os
import secrets
import stat
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any, Protocol, Self

from vn_notice.errors import ArgumentError, InputError, OutputError

_fcntl: Any
try:
    import fcntl as _fcntl
except ImportError:  # Windows has none
    _fcntl = None

#: The most that a packed file may become when it is read whole: a kilobyte can become a megabyte.
MAX_UNPACKED = 64 * 1024 * 1024
#: The most that is read whole of any file; a device or a pipe may have no end.
MAX_WHOLE = 256 * 1024 * 1024

FOLDER = "is a folder; name the files in it"
_EMPTY = "is empty; nothing can be read from it"
_PACKED = ".gz"
_DRAFT, _DRAFT_END = ".vn-notice-", ".tmp"
_PIECE = 1024 * 1024

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
        InputError: If there is no such file, or it is a folder, empty, not to be read, larger than
            256 MiB, or becomes larger than 64 MiB when it is unpacked.
    """
    name = os.fspath(path)
    if _is_packed(name):
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
    if not _is_packed(name):
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
    with Path(name).open("rb") as file:
        about = os.fstat(file.fileno())
        if stat.S_ISREG(about.st_mode) and about.st_size <= MAX_WHOLE:
            return file.read()
        pieces, size = [], 0
        while size <= MAX_WHOLE and (piece := file.read(_PIECE)):
            pieces.append(piece)
            size += len(piece)
        return b"".join(pieces)


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
            if not hasattr(file, "read"):
                raise ArgumentError("reading", "a path or an open file", type(file))
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
            self._path, self._stored = _new_draft(self._target.parent)
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
            if _fcntl is None:
                self._stored.close()  # Windows replaces no open file
            if self._mode is not None:
                self._path.chmod(self._mode)
            self._path.replace(self._target)
            self._stored.close()  # until now its lock kept `sweep` away

    def abandon(self) -> None:
        """Leave what stood there as it was."""
        for file in (self._file, self._stored):
            with suppress(OSError, ValueError):  # a full disk refuses the last bytes again
                file.close()
        self._path.unlink(missing_ok=True)


def _new_draft(folder: Path) -> tuple[Path, IO[bytes]]:
    """Return a new file in *folder* that is locked as long as it is open, and its path."""
    while True:
        path = folder / f"{_DRAFT}{secrets.token_hex(6)}{_DRAFT_END}"
        file = path.open("xb")
        if _fcntl is not None:
            with suppress(OSError):  # not every file system has locks
                _fcntl.flock(file, _fcntl.LOCK_EX)
        if os.path.lexists(path):
            return path, file
        file.close()  # swept away before it was locked


def sweep(folder: Name) -> None:
    """Remove the drafts in *folder* that processes left which were killed.

    A draft that is being written, by whatever process, is locked and stays. What cannot be removed
    stays too: it hinders nobody.
    """
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(_DRAFT) and entry.name.endswith(_DRAFT_END):
                _remove_stale(Path(entry.path))


def _remove_stale(path: Path) -> None:
    with suppress(OSError), path.open("rb") as file:
        if _fcntl is not None:
            _fcntl.flock(file, _fcntl.LOCK_EX | _fcntl.LOCK_NB)
            path.unlink()
    if _fcntl is None:
        with suppress(OSError):
            path.unlink()  # Windows removes no open file


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
