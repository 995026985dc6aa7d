"""How far a long run is, in one line at the terminal that is gone when the run ends."""

import os
import shutil
import sys
import time
from collections.abc import Callable
from typing import TextIO

from vn_notice.cli.console import one_line

#: Seconds before the first line, and between two.
_PATIENCE, _PAUSE = 1.0, 0.1
_ERASE = "\r\x1b[K"


class Progress:
    """Tells a person who waits at a terminal; in a file or a pipe nothing is written."""

    def __init__(
        self,
        total: int,
        stream: TextIO | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Start to count *total* files; *stream* is the standard error unless another is given."""
        self._total, self._stream, self._clock = total, stream or sys.stderr, clock
        self._wanted = self._stream.isatty() and os.environ.get("TERM") != "dumb"
        self._due = clock() + _PATIENCE
        self._drawn = False

    def show(self, done: int, name: str) -> None:
        """Say that *done* files are done and *name* is next, unless that was said just now."""
        if not self._wanted or self._clock() < self._due:
            return
        width = shutil.get_terminal_size().columns - 1
        self._stream.write(f"{_ERASE}{one_line(f'{done}/{self._total} {name}')[:width]}")
        self._stream.flush()
        self._drawn, self._due = True, self._clock() + _PAUSE

    def clear(self) -> None:
        """Take the line away, for what is written next."""
        if self._drawn:
            self._stream.write(_ERASE)
            self._stream.flush()
            self._drawn = False
