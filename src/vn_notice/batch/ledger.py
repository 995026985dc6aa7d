"""The report of a run, a line of JSON for each event, and what a later run need not do again.

A line is written when its output stands in its place, so that after a kill at any moment every line
is true; what was done since the last line is done again, with the same result. Where the result is
no file of its own, it stands in the line itself.
"""

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any, Self

import attrs

from vn_notice.drafts import claim
from vn_notice.errors import (
    InputError,
    OutputError,
    UnfinishedError,
    VnNoticeError,
    printable,
    printable_json,
    reason_for,
)

Event = Mapping[str, Any]

#: How every report begins.
_START = b'{"event": "start"'


def hash_of(data: bytes) -> str:
    """Return the SHA-256 of *data* in hexadecimal digits.

    Example:
        >>> hash_of(b"")[:8]
        'e3b0c442'
    """
    return hashlib.sha256(data).hexdigest()


def json_line(value: Mapping[str, Any]) -> str:
    r"""Return *value* as one line of JSON, with its end.

    Example:
        >>> json_line({"about": "một\nhai\u2028ba"})
        '{"about": "một\\nhai\\u2028ba"}\n'
    """
    return f"{printable_json(json.dumps(value, ensure_ascii=False))}\n"


@attrs.frozen
class Entry:
    """What a report says of a document that was done.

    Attributes:
        content: The hash of the document.
        options: The hash of the options.
        status: How it went.
        at: Where in the report the line begins.
        output: The file that was written, if one was.
        written: The hash of that.
    """

    content: str
    options: str
    status: str
    at: int
    output: str | None = None
    written: str | None = None

    def holds(self, content: bytes, output: str | None) -> bool:
        """Return whether *content* is what was done, and *output* stands as it was written."""
        if output is None or output != self.output or hash_of(content) != self.content:
            return False
        try:
            return hash_of(Path(output).read_bytes()) == self.written
        except OSError:
            return False


def _portable(name: str) -> str:
    """Return the name of a file as it is on systems that take names for UTF-8."""
    return os.fsencode(name).decode("utf-8", "surrogateescape")


def _local(name: str) -> str:
    return os.fsdecode(name.encode("utf-8", "surrogateescape"))


class Ledger:
    """A report that is written; a context manager.

    Attributes:
        path: The file.
        options: The hash of what is told of the run.

    Args:
        path: The file.
        run: What is told of the run: command, version, and the options that decide its outputs.
        resume: Whether an earlier report at *path* is continued, and what it says is used.

    Raises:
        OutputError: If the file cannot be written, here or later.
        InputError: If there is another file at *path* than a report, or it cannot be read.
    """

    def __init__(self, path: str, run: Event, *, resume: bool = False) -> None:
        self.path = path
        self.options = hash_of(json.dumps(run, sort_keys=True).encode())[:16]
        self._entries: dict[str, Entry] = {}
        self._check_is_report()
        whole = self._load() if resume else 0
        try:
            self._file: IO[bytes] = Path(path).open("ab", buffering=0)  # noqa: SIM115 - __exit__ closes it
        except (OSError, ValueError) as error:
            raise _unwritable(path, error) from None
        self._begin(whole, {"event": "start", **run})

    def _begin(self, whole: int, event: Event) -> None:
        try:
            if not claim(self._file):
                raise OutputError(self.path, "is the report of a run that goes on; name another")
            if os.fstat(self._file.fileno()).st_size > whole:
                self._file.truncate(whole)
            self.note(event)
        except OSError as error:
            self._file.close()
            raise (
                error if isinstance(error, OutputError) else _unwritable(self.path, error)
            ) from None

    def known(self, name: str) -> Entry | None:
        """Return what was done of the document *name* with the same options."""
        entry = self._entries.get(name)
        return entry if entry and entry.options == self.options else None

    def wrote(self, name: str, output: str | None) -> bool:
        """Return whether *output* was made of the document *name*, with whatever options."""
        entry = self._entries.get(name)
        return entry is not None and entry.output == output

    def result(self, entry: Entry) -> Any:
        """Return the result that stands in the report itself.

        Raises:
            InputError: If none does, or the report cannot be read.
        """
        with self._reading(), Path(self.path).open("rb") as file:
            file.seek(entry.at)
            return json.loads(file.readline())["result"]

    def done(self, name: str, status: str, output: str | None = None, **facts: Any) -> None:
        """Note that the document *name* was done, and *output* stands in its place."""
        facts["output"] = None if output is None else _portable(output)
        self.note(
            {
                "event": "document",
                "input": _portable(name),
                "status": status,
                "options": self.options,
                **{fact: value for fact, value in facts.items() if value is not None},
            }
        )

    def failed(self, name: str, error: VnNoticeError) -> None:
        """Note that the document *name* could not be done, and why."""
        cause = error.cause if isinstance(error, UnfinishedError) else type(error).__name__
        self.note(
            {
                "event": "document",
                "input": _portable(name),
                "status": "failed",
                "cause": cause,
                "error": printable(reason_for(error, name)),
            }
        )

    def note(self, event: Event) -> None:
        """Write a line."""
        line = json_line(event).encode()
        try:
            while line:
                line = line[self._file.write(line) or 0 :]
        except OSError as error:
            raise _unwritable(self.path, error) from None

    def _check_is_report(self) -> None:
        """Make sure that no other file is written over."""
        if not os.path.isfile(self.path):  # noqa: PTH113 - it never raises
            return
        with self._reading():
            with Path(self.path).open("rb") as file:
                begins = file.read(len(_START))
            if not _START.startswith(begins):  # of a run that was killed there may be less
                raise ValueError(begins)

    def _load(self) -> int:
        """Take the entries of the earlier report; return how many bytes of it are whole lines."""
        whole = 0
        with self._reading(), suppress(FileNotFoundError), Path(self.path).open("rb") as file:
            for line in _whole_lines(file):
                self._learn(json.loads(line), whole)
                whole += len(line)
        return whole

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            reason = f"cannot be read: {(error.strerror or 'unknown reason').lower()}"
            raise InputError(self.path, reason) from None
        except (ValueError, LookupError, TypeError, AttributeError):
            raise InputError(self.path, "is no report of a run; name another file") from None

    def _learn(self, event: Event, at: int) -> None:
        if event["event"] != "document":
            return
        name = _local(event["input"])
        if event["status"] == "failed":
            if before := self._entries.get(name):  # it has to be done again; its output is ours
                self._entries[name] = attrs.evolve(before, content="", options="")
            return
        output = event.get("output")
        self._entries[name] = Entry(
            event["sha256"], event["options"], event["status"], at,
            output and _local(output), event.get("output_sha256"),
        )  # fmt: skip

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self._file.close()
        except OSError as error:
            raise _unwritable(self.path, error) from None


def _whole_lines(file: IO[bytes]) -> Iterator[bytes]:
    """Yield the lines that end; what a full disk or a kill cut off comes last, and is no line."""
    for line in file:
        if line.endswith(b"\n"):
            yield line


def _unwritable(path: str, error: Exception) -> OutputError:
    reason = (getattr(error, "strerror", None) or "is no name of a file").lower()
    return OutputError(os.fspath(path), f"the report cannot be written: {reason}")
