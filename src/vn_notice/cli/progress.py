"""How far a long run is, in one line at the terminal that is gone when the run ends."""

import os
import shutil
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from typing import TextIO

from vn_notice.batch.progress import Progress as Figures
from vn_notice.batch.worker import Task
from vn_notice.cli.console import one_line

#: Seconds before the first line, and between two.
_PATIENCE, _PAUSE = 1.0, 0.1
_ERASE = "\r\x1b[K"


class Progress:
    """Tells a person who waits at a terminal; in a file or a pipe nothing is written."""

    def __init__(
        self,
        total: int | None,
        stream: TextIO | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Start to count *total* files; *stream* is the standard error unless another is given."""
        self._total, self._stream, self._clock = total, stream or sys.stderr, clock
        self._wanted = self._stream.isatty() and os.environ.get("TERM") != "dumb"
        self._start = clock()
        self._due = self._start + _PATIENCE
        self._done = 0
        self._drawn = False

    def watch(self, tasks: Iterable[Task]) -> Iterator[Task]:
        """Yield *tasks*, and say that each is begun, unless something was said just now."""
        for task in tasks:
            self._show(task.name)
            yield task

    def count(self) -> None:
        """Note that one more file is done, and make room for what is said of it."""
        self._done += 1
        self.close()

    def _show(self, name: str) -> None:
        if not self._wanted or self._clock() < self._due:
            return
        figures = Figures(self._done, 0, self._total, self._clock() - self._start)
        width = shutil.get_terminal_size().columns - 1
        self._stream.write(f"{_ERASE}{one_line(_told(figures, name))[:width]}")
        self._stream.flush()
        self._drawn, self._due = True, self._clock() + _PAUSE

    def close(self) -> None:
        """Take the line away, for what is written next."""
        if self._drawn:
            self._stream.write(_ERASE)
            self._stream.flush()
            self._drawn = False


def _told(figures: Figures, name: str) -> str:
    done = f"{figures.done}" if figures.total is None else f"{figures.done}/{figures.total}"
    rate = f"{figures.rate:.{0 if figures.rate >= 10 else 1}f}/s"
    left = [] if figures.seconds_left is None else [_time(figures.seconds_left)]
    return " · ".join((done, rate, *left, name))


def _time(seconds: float) -> str:
    """Return a time to wait as a person says it.

    Example:
        >>> _time(8), _time(135), _time(7400)
        ('8 s left', '2 min 15 s left', '2 h 3 min left')
    """
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s left"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s left"
    return f"{whole // 3600} h {whole % 3600 // 60} min left"
