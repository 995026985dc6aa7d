"""What every command shares: exit codes, streams, and one line for each problem."""

import io
import os
import re
import sys
from collections.abc import Callable, Iterable
from enum import IntEnum
from pathlib import Path

from vn_notice.drafts import sweep, write_atomic
from vn_notice.errors import UNPRINTABLE, JsonReadError, VnNoticeError, reason_for

_BREAKING = re.compile(f"{UNPRINTABLE.pattern}+")


class Exit(IntEnum):
    """What the exit code says; with many files the highest wins."""

    OK = 0
    PROBLEMS = 1
    USAGE = 2
    UNREADABLE = 3
    INTERRUPTED = 130
    BROKEN_PIPE = 141
    TERMINATED = 143


class Terminated(KeyboardInterrupt):
    """The system asked the program to end (SIGTERM)."""


def prepare_streams() -> None:
    """Make the output UTF-8 on every system, and let messages never fail for their characters.

    A program that starts this one without standard output is told so when there is something to
    write; without standard error, messages go nowhere.
    """
    if sys.stdout is None:
        nowhere = os.open(os.devnull, os.O_RDONLY)  # to write to it is an error
        sys.stdout = open(nowhere, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - a descriptor
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - to the end
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="")
    if isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr.reconfigure(errors="backslashreplace")


def tool_version() -> str:
    """Return the version of this installation."""
    from importlib.metadata import version  # noqa: PLC0415 - slow, and seldom used

    return version("vn-notice")


def abandon_stdout() -> None:
    """Send what is still to be written nowhere, because the reader of the output is gone."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def one_line(text: object) -> str:
    r"""Return *text* without line breaks and without characters that a terminal obeys.

    Example:
        >>> one_line("Về\nviệc\x1b[2J")
        'Về việc [2J'
    """
    return _BREAKING.sub(" ", str(text))


def say(line: object) -> None:
    """Print *line* for the person at the terminal; the standard output stays for the data."""
    print(one_line(line), file=sys.stderr)


def complain(name: str, error: Exception | str) -> None:
    """Say what is wrong with *name*, a line for each problem."""
    if isinstance(error, JsonReadError):
        for problem in error.problems:
            say(f"{name}: {problem.path}: {problem.message}")
    else:
        say(f"{name}: {reason_for(error, name)}")


def for_each(names: Iterable[str], work: Callable[[str], Exit]) -> Exit:
    """Do *work* on every name; one that fails is reported and the others are done."""
    worst = Exit.OK
    for name in names:
        try:
            code = work(name)
        except VnNoticeError as error:
            complain(name, error)
            code = Exit.UNREADABLE
        worst = max(worst, code)
    return worst


def deliver(data: bytes, output: str | None, *, text: bool = True, told: bool = True) -> None:
    """Write *data* to the file *output* and say so; without one, to the standard output.

    What is no *text* goes out byte by byte; when not *told*, nothing is said.

    Raises:
        OutputError: If the file cannot be written.
    """
    if output is not None:
        sweep(Path(output).parent)
        write_atomic(output, data)
        if told:
            say(f"written to {output}")
    elif text:
        sys.stdout.write(data.decode())
    else:
        sys.stdout.buffer.write(data)
