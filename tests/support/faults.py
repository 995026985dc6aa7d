"""Calls of the operating system that fail, one in turn, as SQLite is tested."""

import builtins
import errno
import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, Self
from unittest.mock import patch

import attrs

#: The calls that storage.py, drafts.py and the batch make of the system, beside those on open files.
CALLS = (
    "stat", "lstat", "readlink", "replace", "unlink", "mkdir", "chmod", "fsync", "fstat", "scandir",
    "access",
)  # fmt: skip
#: The calls on open files.
_METHODS = frozenset({"read", "readinto", "write", "flush", "close", "truncate", "seek"})
ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EINTR, errno.EDQUOT, errno.EROFS)


@attrs.define
class Faults:
    """Counts the calls that concern files below `folder`; the one at `failing` fails.

    Attributes:
        folder: Where calls count.
        failing: Which call fails, counted from 1; 0 is none.
        error: With which error.
        made: The calls that were made.
    """

    folder: Path
    failing: int = 0
    error: int = errno.EIO
    made: list[str] = attrs.field(factory=list)
    files: set[int] = attrs.field(factory=set)

    def meet(self, call: str) -> None:
        """Note *call*, and let it fail if it is its turn."""
        self.made.append(call)
        if len(self.made) == self.failing:
            raise OSError(self.error, os.strerror(self.error))

    def concerns(self, target: object) -> bool:
        """Return whether a call on *target*, a path or a number of a file, counts."""
        if isinstance(target, int):
            return target in self.files
        return isinstance(target, str | os.PathLike) and str(target).startswith(str(self.folder))

    def wrapped(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        """Return *call* so that it may fail."""

        def may_fail(target: Any, *args: Any, **options: Any) -> Any:
            if self.concerns(target):
                self.meet(name)
            return call(target, *args, **options)

        return may_fail

    def opened(self, call: Callable[..., Any]) -> Callable[..., Any]:
        """Return `open` so that it may fail, and what is done with the file too."""

        def may_fail(target: Any, *args: Any, **options: Any) -> Any:
            if not self.concerns(target):
                return call(target, *args, **options)
            self.meet("open")
            return _File(call(target, *args, **options), self)

        return may_fail


class _File:
    """An open file whose calls may fail."""

    def __init__(self, file: IO[bytes], faults: Faults) -> None:
        self._file, self._faults = file, faults
        faults.files.add(file.fileno())

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._file, name)
        if name not in _METHODS:
            return found

        def may_fail(*args: Any) -> Any:
            if name == "close":
                self._faults.files.discard(-1 if self._file.closed else self._file.fileno())
                found()  # as the system does, even when it tells of an error
                self._faults.meet(name)
                return None
            self._faults.meet(name)
            return found(*args)

        return may_fail

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __iter__(self) -> Iterator[bytes]:
        self._faults.meet("read")
        return iter(self._file)


@contextmanager
def injected(faults: Faults) -> Iterator[Faults]:
    """Let the calls of the system fail as *faults* says."""
    patches = [patch.object(os, name, faults.wrapped(name, getattr(os, name))) for name in CALLS]
    patches += [
        patch.object(io, "open", faults.opened(io.open)),
        patch.object(builtins, "open", faults.opened(builtins.open)),
    ]
    for each in patches:
        each.start()
    try:
        yield faults
    finally:
        for each in reversed(patches):
            each.stop()
