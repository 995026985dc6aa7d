"""Work on many tasks in processes of their own: one that kills its process costs only itself.

`concurrent.futures` gives up all tasks when one process dies and cannot end a task that hangs; here
each process has one task at a time and a pipe of its own, so that it is always known whose it is.
"""

import os
import pickle
import signal
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from types import ModuleType
from typing import Any, Generic

import attrs

from vn_notice.batch.worker import ENDING, Allowance, Answer, Named, Task, answer_of, serve
from vn_notice.errors import UnfinishedError, VnNoticeError, WorkersError
from vn_notice.limits import Limits, current_limits, local_limits

#: Tasks that may be ahead of the oldest one that is not done, for each worker.
_AHEAD = 16
#: How often a task is tried whose worker died or had no memory: it may not have been its fault.
_TRIES = 2
#: How many workers may die in a row before they begin.
_STILLBORN = 3
#: Seconds that workers have to finish what they write when the run is broken off.
_GRACE = 1.5

_SPAWN = get_context("spawn")


def answers(
    work: Callable[[Task], Answer],
    tasks: Iterable[Task],
    workers: int,
    allowed: Allowance | None = None,
    *,
    ordered: bool = True,
) -> Generator[tuple[Task, Answer | VnNoticeError], None, None]:
    """Yield each task with what *work* made of it, or with the error that was met.

    No more tasks are taken from *tasks* than the workers need, so that there may be millions.

    Args:
        work: A function that can be pickled, as can its tasks and answers.
        tasks: The tasks.
        workers: How many processes; with 0 the work is done in this one, without limits.
        allowed: What each task is allowed.
        ordered: Whether answers come in the order of the tasks, or as they are there.

    Raises:
        WorkersError: If no process can be started.
    """
    work = partial(_under, current_limits(), work)
    if workers == 0:
        for task in tasks:
            yield task, answer_of(work, task)
        return
    with closing(_Pool(work, workers, allowed or Allowance())) as pool:
        yield from pool.answers(tasks, ordered=ordered)


def _under(limits: Limits, work: Callable[[Task], Answer], task: Task) -> Answer:
    """Return what *work* makes of *task* under the *limits* of the caller, in whatever process."""
    with local_limits(limits):
        return work(task)


@attrs.define(eq=False)
class _Job:
    """A task that is under way."""

    index: int
    task: Any
    tries: int = 0


@attrs.define(eq=False)
class _Worker:
    """A process, its pipe, and what it does."""

    process: Any
    pipe: Connection
    ready: bool = False
    job: _Job | None = None
    sent: bool = False
    since: float = 0.0
    done: int = 0

    def take(self, job: _Job) -> None:
        """Give the worker *job*; it gets it when it is ready."""
        self.job, self.sent = job, False
        if self.ready:
            self.begin()

    def begin(self) -> None:
        """Send the job, if there is one."""
        self.ready = True
        if self.job and not self.sent:
            self.sent, self.since = True, time.monotonic()
            self.job.tries += 1
            with suppress(OSError):  # it died just now; the pipe says so next
                self.pipe.send(self.job.task)

    def left(self, timeout: float) -> float:
        """Return the seconds that its job still has."""
        return self.since + timeout - time.monotonic() if self.sent else timeout

    def end(self, patience: float = 0.0) -> str:
        """Kill the process, if it does not end by itself, and return how it ended."""
        self.pipe.close()
        self.process.join(patience)
        self.process.kill()
        self.process.join()
        code = self.process.exitcode
        self.process.close()
        return f"signal {-code}" if code < 0 else f"exit code {code}"


class _Pool(Generic[Task, Answer]):
    """The workers, and the jobs that they have."""

    def __init__(self, work: Callable[[Task], Answer], size: int, allowed: Allowance) -> None:
        self._work, self._size, self._allowed = work, size, allowed
        self._workers: list[_Worker] = []
        self._stillborn = 0

    def answers(
        self, tasks: Iterable[Task], *, ordered: bool
    ) -> Iterator[tuple[Task, Answer | VnNoticeError]]:
        """Yield tasks with their answers; see the function of this name."""
        jobs = (_Job(index, task) for index, task in enumerate(tasks))
        waiting: dict[int, tuple[Task, Answer | VnNoticeError]] = {}
        due, given = 0, 0
        while True:
            given += self._feed(jobs, due + _AHEAD * self._size - given)
            if not (busy := [worker for worker in self._workers if worker.job]):
                return
            for job, answer in self._collect(busy):
                place = job.index if ordered else due + len(waiting)
                waiting[place] = (job.task, answer)
            while due in waiting:
                yield waiting.pop(due)
                due += 1

    def close(self) -> None:
        """Let the workers finish what they do, for a moment, and end them."""
        for worker in self._workers:
            worker.pipe.close()
        until = time.monotonic() + _GRACE
        for worker in self._workers:
            worker.end(max(0.0, until - time.monotonic()))
        self._workers.clear()

    def _feed(self, jobs: Iterator[_Job], most: int) -> int:
        """Give a job to each worker that has none, *most* at most; return how many they were."""
        given = 0
        while given < most:
            idle = next((worker for worker in self._workers if not worker.job), None)
            if idle is None and len(self._workers) == self._size:
                break
            job = next(jobs, None)
            if job is None:
                break
            (idle or self._start()).take(job)
            given += 1
        return given

    def _start(self) -> _Worker:
        mine, its = _SPAWN.Pipe()
        process = _SPAWN.Process(target=serve, args=(its, self._work, self._allowed), daemon=True)
        try:
            with _path_kept_safe(), _signals_held(), _without_main():
                process.start()
        except (OSError, RuntimeError) as error:
            raise WorkersError(str(error).strip().partition("\n")[0]) from None
        its.close()  # so that the end of the worker is the end of the pipe
        self._workers.append(_Worker(process, mine))
        return self._workers[-1]

    def _collect(self, busy: list[_Worker]) -> list[tuple[_Job, Any]]:
        """Wait until something happens; return the jobs that are done."""
        timeout = self._allowed.timeout
        patience = None if timeout is None else max(0.0, min(w.left(timeout) for w in busy))
        spoken = wait([worker.pipe for worker in busy], patience)
        found: list[tuple[_Job, Any]] = []
        for worker in busy:
            if worker.pipe in spoken:
                found += self._hear(worker)
            elif timeout is not None and worker.left(timeout) <= 0:
                found += self._lose(worker, "time-out", f"{timeout:g} s")
        return found

    def _hear(self, worker: _Worker) -> list[tuple[_Job, Any]]:
        try:
            message = worker.pipe.recv_bytes()
        except (EOFError, OSError):
            return self._lose(worker, "died")
        if not worker.ready:
            self._stillborn = 0
            worker.begin()
            return []
        assert worker.job is not None  # noqa: S101 - a worker answers only what it was asked
        answer = _unpacked(message, worker.job.task)
        if isinstance(answer, UnfinishedError) and answer.cause == "memory":
            return self._lose(worker, "memory")
        job, worker.job = worker.job, None
        worker.done += 1
        if worker.done >= self._allowed.tasks:
            self._workers.remove(worker)
            worker.end(_GRACE)
        return [(job, answer)]

    def _lose(self, worker: _Worker, cause: str, detail: str = "") -> list[tuple[_Job, Any]]:
        """End *worker*; its job is tried once more by a new one, or is lost."""
        self._workers.remove(worker)
        # a pipe ends a moment before its process does, and then it is not yet known how
        ended = worker.end(_GRACE if cause == "died" else 0.0)
        job = worker.job
        if not worker.ready:
            self._stillborn += 1
            if self._stillborn == _STILLBORN:
                raise WorkersError(ended)
        if job is None:
            return []
        if cause != "time-out" and job.tries < _TRIES:
            self._start().take(job)
            return []
        detail = detail or (ended if cause == "died" else f"{self._allowed.memory} bytes")
        return [(job, UnfinishedError(job.task.name, cause, detail))]


@contextmanager
def _signals_held() -> Iterator[None]:
    """Let a new process begin deaf to Ctrl-C and SIGTERM; here they come when it has started."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    from multiprocessing import resource_tracker  # noqa: PLC0415 - only POSIX has it

    resource_tracker.ensure_running()  # when it starts it lets signals through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


_STARTING, _SWAPPING = threading.Lock(), threading.Lock()
_SAFE = "PYTHONSAFEPATH"


@contextmanager
def _path_kept_safe() -> Iterator[None]:
    """Let a new process import nothing from the working directory before it has our `sys.path`."""
    with _STARTING:
        before = os.environ.get(_SAFE)
        os.environ[_SAFE] = "1"
        try:
            yield
        finally:
            del os.environ[_SAFE]
            if before is not None:
                os.environ[_SAFE] = before


@contextmanager
def _without_main() -> Iterator[None]:
    """Keep a new process from running the program once more, as `multiprocessing` has it.

    No worker needs anything of it; so a script needs no guard, and may come from a notebook or the
    standard input.
    """
    with _SWAPPING:
        main = sys.modules["__main__"]
        sys.modules["__main__"] = ModuleType("__main__")
        try:
            yield
        finally:
            sys.modules["__main__"] = main


def _unpacked(message: bytes, task: Named) -> object:
    try:
        return pickle.loads(message)  # noqa: S301 - from a process that we started
    except Exception as error:  # noqa: BLE001 - an answer that cannot be unpacked costs only itself
        return UnfinishedError(task.name, "defect", f"{type(error).__name__}: {error}"[:200])
