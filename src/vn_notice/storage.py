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
from typing import IO, Any, Protocol, Self

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
    return Path(_unpacked(os.fspath(name))).suffix.lower()


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
    if not _is_packed(name):
        with reading(name):
            data = Path(name).read_bytes()
    else:
        with Source(name) as source:
            data = source.read(MAX_UNPACKED + 1)
        if len(data) > MAX_UNPACKED:
            raise InputError(name, f"becomes larger than {MAX_UNPACKED} bytes when unpacked")
    if not data:
        raise InputError(name, _EMPTY)
    return data


@contextmanager
def reading(name: str) -> Iterator[None]:
    """Raise what goes wrong with the file *name* as an `InputError`."""
    try:
        yield
    except (EOFError, zlib.error, gzip.BadGzipFile):
        raise InputError(name, "is no whole gzip file; pack it again") from None
    except (OSError, ValueError) as error:
        if isinstance(error, InputError):
            raise
        raise InputError(name, _reason(error)) from None


def _reason(error: Exception) -> str:
    match error:
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
        self._own: list[Any] = []
        self._passed = 0
        if isinstance(file, str | os.PathLike):
            self.name = os.fspath(file)
            with reading(self.name):
                self._open(self.name)
        else:
            self.name = str(getattr(file, "name", "<stream>"))
            self._file: Readable = file

    def _open(self, name: str) -> None:
        raw = Path(name).open("rb", buffering=0)  # noqa: SIM115 - close() is for it
        self._own.append(raw)
        self.total = os.fstat(raw.fileno()).st_size
        self._file = raw
        if _is_packed(name):
            self._file = gzip.GzipFile(fileobj=raw)

    @property
    def position(self) -> int:
        """How many bytes were read so far, as they are stored."""
        return self._own[0].tell() if self._own and not self._own[0].closed else self._passed

    def read(self, size: int) -> bytes:
        """Return up to *size* bytes; fewer only at the end.

        Raises:
            InputError: If they cannot be read.
        """
        pieces, left = [], size
        with reading(self.name):
            while left and (piece := self._file.read(left)):
                pieces.append(piece)
                left -= len(piece)
        self._passed = self.position if self._own else self._passed + size - left
        return b"".join(pieces)

    def close(self) -> None:
        """Close the file, if it was opened here."""
        for file in self._own:
            file.close()

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
        with suppress(OSError):  # a full disk refuses the last bytes again
            self._stored.close()
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
