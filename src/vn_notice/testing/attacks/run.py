"""A run of the corpus: workers, what they found, and the table of it."""

import json
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby
from typing import Any

import attrs

from vn_notice.testing.attacks.case import Case
from vn_notice.testing.attacks.corpus import CLASSES

OURS = "vn_notice.testing.attacks.adapter:VnNotice"
_WORKER = (sys.executable, "-m", "vn_notice.testing.attacks.worker")
#: Real seconds without a word after which a worker is taken for hung; processor time is judged.
_PATIENCE = 180.0


class WorkerError(RuntimeError):
    """A worker that could not even start on a case."""


@attrs.define
class Result:
    """What came of one case."""

    case: Case
    inputs: int = 0
    seconds: float = 0
    megabytes: float = 0
    faults: list[str] = attrs.Factory(list)

    def add(self, told: dict[str, Any]) -> None:
        """Add what a worker told of one input."""
        self.inputs += 1
        self.seconds = max(self.seconds, told["seconds"])
        self.megabytes = max(self.megabytes, told["megabytes"])
        self.faults += (f"input {self.inputs}: {fault}" for fault in told["faults"])


@attrs.frozen
class Order:
    """What a run attacks.

    Attributes:
        text: The text of the seed.
        adapter: The class that stands for the library, as "module:Name".
        seed: The number that all chance comes from.
        jobs: How many workers run at once.
    """

    text: str
    adapter: str = OURS
    seed: int = 0
    jobs: int = 2

    def run(self, cases: Sequence[Case]) -> list[Result]:
        """Return what came of *cases*, in their order."""
        shares = [cases[first :: self.jobs] for first in range(self.jobs)]
        with ThreadPoolExecutor(self.jobs) as pool:
            found = list(pool.map(self._run_share, shares))
        return sorted((one for share in found for one in share), key=lambda one: one.case.number)

    def _run_share(self, cases: Sequence[Case]) -> list[Result]:
        """Treat *cases*, with a new worker after each that died."""
        results = [Result(case) for case in cases]
        done = 0
        while done < len(results):
            done += self._run_worker(results[done:])
        return results

    def _run_worker(self, results: Sequence[Result]) -> int:
        """Fill *results* as far as one worker lives; return how many it did or died of."""
        numbers = [result.case.number for result in results]
        worker = _Worker({**attrs.asdict(self), "cases": numbers})
        at = None
        for told in worker.lines():
            at = numbers.index(told["case"])
            if "faults" in told:
                results[at].add(told)
        if worker.code == 0:
            return len(results)
        if at is None:
            raise WorkerError(worker.said)
        results[at].faults.append(f"the process ended with {worker.code}: {worker.said[-300:]!r}")
        return at + 1


class _Worker:
    """A process with an order; it is killed if it says nothing for long."""

    def __init__(self, order: dict[str, Any]) -> None:
        self._order, self.code, self.said = json.dumps(order).encode(), 0, ""

    def lines(self) -> Iterator[dict[str, Any]]:
        """Yield what it tells, until it ends."""
        with tempfile.TemporaryFile() as order, tempfile.TemporaryFile() as errors:
            order.write(self._order)
            order.seek(0)
            process = subprocess.Popen(  # noqa: S603 - our own module
                _WORKER, stdin=order, stdout=subprocess.PIPE, stderr=errors
            )
            with process:
                while line := self._line(process):
                    yield json.loads(line)
            self.code = process.returncode
            errors.seek(0)
            self.said = errors.read().decode(errors="replace")

    @staticmethod
    def _line(process: subprocess.Popen[bytes]) -> bytes:
        patience = threading.Timer(_PATIENCE, process.kill)
        patience.start()
        try:
            assert process.stdout is not None
            return process.stdout.readline()
        finally:
            patience.cancel()


def table(results: Iterable[Result]) -> str:
    """Return a table of the classes, and a line for each case with faults."""
    lines = [f"{'class':40} cases inputs passed failed    most s   most MB"]
    faults: list[str] = []
    for letter, group in groupby(results, key=lambda result: result.case.letter):
        found = list(group)
        failed = [result for result in found if result.faults]
        lines.append(
            f"{letter} {CLASSES[letter]:38} {len(found):5} {sum(r.inputs for r in found):6}"
            f" {len(found) - len(failed):6} {len(failed):6}"
            f" {max(r.seconds for r in found):9.2f} {max(r.megabytes for r in found):9.0f}"
        )
        faults += (
            f"{r.case.number} {r.case.title}: {fault}" for r in failed for fault in r.faults[:3]
        )
    return "\n".join([*lines, *faults])
