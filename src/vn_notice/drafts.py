"""Files that are written whole or not at all, packed by name.

What is written is a draft beside its place, which is put there when it is complete and on the disk.
"""

import gzip
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from vn_notice.errors import OutputError
from vn_notice.storage import Name, is_packed

_fcntl: Any
try:
    import fcntl as _fcntl
except ImportError:  # Windows has none
    _fcntl = None

_DRAFT, _DRAFT_END = ".vn-notice-", ".tmp"


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
        if is_packed(name):
            self._pack()

    def _pack(self) -> None:
        try:
            with _writing(self._name):  # it writes its header at once
                # neither name nor time of packing is kept, so that equal data gives equal files
                self._file = gzip.GzipFile("", "wb", fileobj=self._stored, mtime=0)
        except OutputError:
            self.abandon()
            raise

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
        with suppress(OSError):  # all of it is on the disk, and in its place
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


def claim(file: IO[bytes]) -> bool:
    """Return whether no other process has claimed *file*; it is ours until it is closed.

    Where the system has no such locks, it is.
    """
    if _fcntl is None:
        return True
    try:
        _fcntl.flock(file, _fcntl.LOCK_EX | _fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # not every file system has locks
        return True
    return True


def _remove_stale(path: Path) -> None:
    with suppress(OSError), path.open("rb") as file:
        if _fcntl is not None:  # where there are no locks, a draft may be another process's
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
