"""Who opens the canary, who calls the server, and how much memory and time is taken."""

import ctypes
import os
import secrets
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

if sys.platform == "linux":
    import resource

_STATUS, _CLEAR = Path("/proc/self/status"), Path("/proc/self/clear_refs")
_IN_OPEN = 0x20


class Watch:
    """A file that nobody may open, and a server on this machine that nobody may call.

    Attributes:
        secret: What stands in the file.
        canary: The path of the file.
        server: The address of the server.
    """

    def __init__(self, folder: Path) -> None:
        self.secret = f"canary-{secrets.token_hex(8)}"
        self.canary = folder / "canary.txt"
        self.canary.write_text(self.secret, encoding="utf-8")
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.settimeout(0)
        self.server = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._events = _watched(self.canary)

    def faults(self) -> Iterator[str]:
        """Yield what was touched since the last call."""
        with suppress(BlockingIOError):
            self._socket.accept()[0].close()
            yield "a server was called"
        if self._events is not None:
            with suppress(BlockingIOError):
                os.read(self._events, 4096)
                yield "the canary was opened"

    def close(self) -> None:
        """Close the server and the watch over the file."""
        self._socket.close()
        if self._events is not None:
            os.close(self._events)


def _watched(path: Path) -> int | None:
    """Return a descriptor that tells who opens *path*; `None` where the system cannot."""
    if sys.platform != "linux":
        return None
    libc = ctypes.CDLL(None, use_errno=True)
    descriptor: int = libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
    if descriptor < 0 or libc.inotify_add_watch(descriptor, os.fsencode(path), _IN_OPEN) < 0:
        return None
    return descriptor


class Meter:
    """The processor time and, on Linux, the memory that were taken since it was made.

    No more than twice *megabytes* can be taken at all; then allocations fail.
    """

    def __init__(self, megabytes: int) -> None:
        self._memory = 0.0
        if sys.platform == "linux":
            _CLEAR.write_text("5", encoding="ascii")  # the peak begins anew
            self._memory = _megabytes("VmRSS")
            _limit(int(_megabytes("VmSize") + 2 * megabytes) * 2**20)
        self._started = time.process_time()

    def taken(self) -> tuple[float, float]:
        """Return seconds, and megabytes at the peak (0 where the system does not tell)."""
        seconds = time.process_time() - self._started
        if sys.platform != "linux":
            return seconds, 0.0
        _limit(-1)  # without one
        return seconds, _megabytes("VmHWM") - self._memory


def _limit(size: int) -> None:
    assert sys.platform == "linux"
    resource.setrlimit(resource.RLIMIT_AS, (size, -1))


def _megabytes(field: str) -> float:
    lines = _STATUS.read_text(encoding="ascii", errors="replace").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(f"{field}:"))
