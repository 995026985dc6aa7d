"""Work for processes: a task whose name says what becomes of it."""

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import attrs

from vn_notice.errors import InputError


@attrs.frozen
class Work:
    """A task; `folder` is where it leaves notes for the test."""

    name: str
    folder: str = ""


class _Unpacked:
    def __reduce__(self) -> tuple[type, tuple[str]]:
        return int, ("no number",)


def work(task: Work) -> object:
    """Do what the name of the task says; any other name is given back."""
    known = _WORKS.get(task.name)
    return known(task) if known else task.name


def kill(*_: object, **__: object) -> NoReturn:
    """Kill the process."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def hog(*_: object, **__: object) -> int:
    """Ask for 4 GiB."""
    return len(b"x" * (4 << 30))


def leave(*_: object) -> NoReturn:
    """End the process."""
    os._exit(7)


def _die_once(task: Work) -> str:
    """Die the first time, as when somebody else filled the memory."""
    note = Path(task.folder, "died")
    if note.exists():
        return "lived"
    note.touch()
    kill()


def _hang(_: Work) -> None:
    time.sleep(3600)


def _defect(_: Work) -> NoReturn:
    raise ZeroDivisionError("nothing\nis there")


def _error(task: Work) -> NoReturn:
    raise InputError(task.name, "is bad")


def _large(_: Work) -> bytes:
    return b"x" * (8 << 20)


def _process(_: Work) -> int:
    return os.getpid()


_WORKS: dict[str, Callable[[Work], object]] = {
    "die": kill, "leave": leave, "die once": _die_once, "hang": _hang, "hog": hog,
    "defect": _defect, "error": _error, "large": _large, "process": _process,
    "unpicklable": lambda _: lambda: None, "unpackable": lambda _: _Unpacked(),
    "slow": lambda _: time.sleep(0.5),
}  # fmt: skip
