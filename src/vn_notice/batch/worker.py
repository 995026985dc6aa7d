"""The side of a worker: one task after the other, each with what it is allowed, each answered."""

import os
import pickle
import signal
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from types import NoneType
from typing import Protocol, TypeVar

import attrs

from vn_notice.errors import OptionError, UnfinishedError, VnNoticeError, require

GIB = 1 << 30
#: More no system can count: 30 years, and an exabyte.
MOST_SECONDS, _MOST_BYTES = 10**9, 10**18
#: What asks a program to end; only the parent hears it, so that the end is orderly.
ENDING = (signal.SIGINT, signal.SIGTERM)


class Named(Protocol):
    """A task: it can be pickled, and has a name."""

    @property
    def name(self) -> str:
        """What to call it in messages."""
        ...


Task = TypeVar("Task", bound=Named)
Answer = TypeVar("Answer")


@attrs.frozen
class Allowance:
    """What a worker is allowed.

    Attributes:
        timeout: Seconds for one task; `None` is any time.
        memory: Bytes of address space beyond those at its start; `None` is any. Where the system
            has no `resource.setrlimit` it is not enforced.
        tasks: How many tasks before a new worker takes over, because libxml2 never forgets a name.
    """

    timeout: float | None = 60.0
    memory: int | None = 2 * GIB
    tasks: int = 1000


def check_allowed(function: str, timeout: float | None, memory: int | None) -> None:
    """Raise that an argument of *function* is not allowed, unless both are above 0 or `None`.

    Example:
        >>> check_allowed("iter_notices", 0, None)
        Traceback (most recent call last):
        vn_notice.errors.OptionError: iter_notices: timeout is “0”, and must be above 0 or None, ...
    """
    require(function, timeout, int, float, NoneType)
    require(function, memory, int, NoneType)
    for name, value, most in (("timeout", timeout, MOST_SECONDS), ("memory", memory, _MOST_BYTES)):
        if value is not None and not 0 < value <= most:
            raise OptionError(function, name, value, f"above 0 or None, and at most {most}")


def serve(pipe: Connection, work: Callable[[Task], Answer], allowed: Allowance) -> None:
    """Do *work* on what comes through the *pipe*, until it is closed at the other end."""
    for sign in ENDING:
        signal.signal(sign, signal.SIG_IGN)
    _limit_memory(allowed.memory)
    with suppress(EOFError, OSError):  # the parent is gone, or has no more work
        pipe.send(None)
        while True:
            task = pipe.recv()
            with _Alarm(allowed.timeout):
                answer = _packed(answer_of(work, task), task)
            pipe.send_bytes(answer)


def answer_of(work: Callable[[Task], Answer], task: Task) -> Answer | VnNoticeError:
    """Return what *work* makes of *task*, or the error that it raises."""
    try:
        return work(task)
    except VnNoticeError as error:
        return error
    except MemoryError:
        return UnfinishedError(task.name, "memory")
    except Exception as error:  # noqa: BLE001 - a defect at one document must not stop the others
        return _defect(task, error)


def _defect(task: Named, error: Exception) -> UnfinishedError:
    return UnfinishedError(task.name, "defect", f"{type(error).__name__}: {error}"[:200])


def _packed(answer: object, task: Named) -> bytes:
    try:
        return pickle.dumps(answer, pickle.HIGHEST_PROTOCOL)
    except MemoryError:
        return pickle.dumps(UnfinishedError(task.name, "memory"))
    except Exception as error:  # noqa: BLE001 - as above
        return pickle.dumps(_defect(task, error))


def _limit_memory(more: int | None) -> None:
    if more is None:
        return
    with suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415 - only POSIX has it

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        most = _address_space() + more
        if hard == resource.RLIM_INFINITY or most < hard:
            resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def _address_space() -> int:
    """Return the bytes of address space in use; 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except (OSError, ValueError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")


class _Alarm:
    """Ends this process some time after the parent should have, which may be gone."""

    _GRACE = 5

    def __init__(self, seconds: float | None) -> None:
        self._seconds = 0 if seconds is None else int(seconds) + self._GRACE

    def __enter__(self) -> None:
        if hasattr(signal, "alarm"):
            signal.alarm(self._seconds)

    def __exit__(self, *_: object) -> None:
        if hasattr(signal, "alarm"):
            signal.alarm(0)
