"""What commands on many documents share: processes, progress, the end of a run."""

import os
import signal
from argparse import Namespace
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing, contextmanager
from typing import Any, NoReturn, Self

import attrs

from vn_notice.batch.documents import Document
from vn_notice.batch.finding import Survey
from vn_notice.batch.ledger import Ledger
from vn_notice.batch.pool import answers
from vn_notice.batch.worker import Allowance, Answer, Task
from vn_notice.cli.console import Exit, Terminated
from vn_notice.cli.inputs import STDIN, read_stdin
from vn_notice.cli.progress import Progress
from vn_notice.errors import InputError, VnNoticeError
from vn_notice.storage import suffix_of


def with_stdin(documents: Iterable[Document]) -> Iterator[Document]:
    """Yield *documents*, the one named "-" with what the standard input has."""
    for document in documents:
        if document.name == STDIN:
            try:
                yield attrs.evolve(document, data=read_stdin(), suffix="")
            except InputError as error:
                yield attrs.evolve(document, problem=error)
        else:
            yield document


def own_suffixes(options: Namespace, *more: str) -> tuple[str, ...]:
    """Return the suffixes of what the run writes: only inputs of these could be written over."""
    named = (suffix_of(path) for path in (options.output, options.report) if path)
    return (*named, *more)


def misuse(options: Namespace, seen: Survey, *written: str | None) -> str:
    """Return what is wrong with the names of the files that are *written*, if anything."""
    for path in filter(None, written):
        if os.path.realpath(path) in seen.files:
            return f"{path} is an input; choose another name for what is written"
    if options.report and options.output and _same(options.report, options.output):
        return "the report needs a name of its own"
    if options.resume and not options.report:
        return "--resume needs the --report of the run before"
    return ""


def _same(path: str, other: str) -> bool:
    return os.path.realpath(path) == os.path.realpath(other)


def run_jobs(
    options: Namespace,
    work: Callable[[Task], Answer],
    tasks: Iterable[Task],
    total: int | None,
) -> Generator[tuple[Task, Answer | VnNoticeError], None, None]:
    """Yield each of *tasks* with what *work* makes of it; a person at a terminal sees how far."""
    allowed = Allowance(timeout=options.timeout)
    progress = Progress(total)
    results = answers(
        work, progress.watch(tasks), options.jobs, allowed, ordered=not options.as_completed
    )
    with _terminable(), closing(progress), closing(results):
        for result in results:
            progress.count()
            yield result


@contextmanager
def _terminable() -> Iterator[None]:
    """Let SIGTERM end the run as Ctrl-C does: nothing is left half done."""

    def stop(*_: object) -> NoReturn:
        raise Terminated

    try:
        before = signal.signal(signal.SIGTERM, stop)
    except ValueError:  # only the main thread may ask
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


class Account:
    """What a run came to, noted in its report as it goes; a context manager.

    Attributes:
        ledger: The report, where one is asked for.
        done: How many documents were done in this run.
        worst: The highest exit code.
    """

    def __init__(self, ledger: Ledger | None = None) -> None:
        self.ledger = ledger
        self.done = self._failed = self._skipped = 0
        self.worst = Exit.OK

    def finish(self, name: str, code: Exit, **facts: Any) -> None:
        """Note a document that was done, with *facts* for the report."""
        self.done += 1
        self.worst = max(self.worst, code)
        if self.ledger:
            self.ledger.done(name, "ok" if code is Exit.OK else "problems", **facts)

    def skip(self, code: Exit) -> None:
        """Note a document that an earlier run had done; its report says all of it."""
        self._skipped += 1
        self.worst = max(self.worst, code)

    def fail(self, name: str, error: VnNoticeError, code: Exit = Exit.UNREADABLE) -> None:
        """Note a document that could not be done."""
        self._failed += 1
        self.worst = max(self.worst, code)
        if self.ledger:
            self.ledger.failed(name, error)

    def summary(self, done: str) -> str:
        """Return in one line how many documents were *done*, and how many not."""
        skipped = f"{self._skipped} done before, " if self._skipped else ""
        return f"{self.done} {done}, {skipped}{self._failed} failed"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if self.ledger and (kind is None or issubclass(kind, KeyboardInterrupt)):
            self.ledger.note(
                {
                    "event": "end",
                    "complete": kind is None,
                    "done": self.done,
                    "done_before": self._skipped,
                    "failed": self._failed,
                }
            )
