"""Processes that work on many tasks: one bad task costs only itself."""

import multiprocessing
import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from support.working import Work, leave, work
from vn_notice.batch.pool import answers
from vn_notice.batch.worker import Allowance
from vn_notice.errors import InputError, UnfinishedError, VnNoticeError, WorkersError

_ALLOWED = Allowance(timeout=20, memory=1 << 30)


def _done(
    *names: str, workers: int = 2, allowed: Allowance = _ALLOWED, ordered: bool = True
) -> dict[str, object]:
    tasks = [Work(name) for name in names]
    found = answers(work, tasks, workers, allowed, ordered=ordered)
    return {task.name: answer for task, answer in found}


@pytest.mark.parametrize("workers", [0, 1, 3])
def test_ordered(workers: int) -> None:
    """Answers come in the order of the tasks, whoever does them."""
    names = [str(number) for number in range(100)]
    assert names == list(_done(*names, workers=workers).values())


def test_as_completed() -> None:
    """Without an order, a slow task does not hold up the others."""
    found = list(_done("slow", "1", "2", "3", ordered=False))
    assert ("slow", {"slow", "1", "2", "3"}) == (found[-1], set(found))


def test_each_costs_only_itself() -> None:
    """A task that kills its process, leaves it, has a defect or an error costs only itself."""
    found = _done(
        "1", "die", "2", "leave", "3", "defect", "4", "error", "5",
        "unpicklable", "6", "unpackable", "7", "large", "8",
    )  # fmt: skip
    causes = {
        name: (answer.cause, answer.detail.partition(":")[0])
        for name, answer in found.items()
        if isinstance(answer, UnfinishedError)
    }
    assert {
        "die": ("died", "signal 9"),
        "leave": ("died", "exit code 7"),
        "defect": ("defect", "ZeroDivisionError"),
        "unpicklable": ("defect", "AttributeError"),
        "unpackable": ("defect", "ValueError"),
    } == causes
    assert "error: is bad" == str(found["error"])
    assert [str(number) for number in range(1, 9)] == [found[str(n)] for n in range(1, 9)]
    assert 8 << 20 == len(bytes(found["large"]))  # type: ignore[call-overload]


def test_time() -> None:
    """A task that takes too long is ended, and the others are done."""
    found = _done("hang", "1", "2", allowed=Allowance(timeout=1))
    assert "hang: took longer than is allowed (1 s)" == str(found.pop("hang"))
    assert {"1": "1", "2": "2"} == found


def test_memory() -> None:
    """A task that needs too much memory is told so, and the others are done."""
    pytest.importorskip("resource", reason="this system has no limits of memory")
    found = _done("hog", "1", "2")
    hog = found.pop("hog")
    assert isinstance(hog, UnfinishedError)
    assert "memory" == hog.cause
    assert {"1": "1", "2": "2"} == found


def test_no_fault(tmp_path: Path) -> None:
    """A task whose process died once, by no fault of its own, is done by another."""
    tasks = [Work("die once", str(tmp_path)), Work("1")]
    assert ["lived", "1"] == [answer for _, answer in answers(work, tasks, 1, _ALLOWED)]


def test_recycling() -> None:
    """After some tasks a new process takes over."""
    tasks = [Work("process") for _ in range(6)]
    found = [pid for _, pid in answers(work, tasks, 1, Allowance(tasks=2))]
    assert 3 == len(set(found))
    assert os.getpid() not in found


def test_few_ahead() -> None:
    """No more tasks are taken than the workers need, however many there are."""
    taken = 0

    def endless() -> Iterator[Work]:
        nonlocal taken
        while True:
            taken += 1
            yield Work(str(taken))

    with closing(answers(work, endless(), 2, _ALLOWED)) as found:
        for _ in range(5):
            next(found)
    assert 5 <= taken <= 5 + 2 * 16
    assert [] == multiprocessing.active_children()


def test_broken_off() -> None:
    """Who stops to ask leaves no process behind, even one that hangs."""
    tasks = [Work("1"), Work("hang"), Work("hang")]
    with closing(answers(work, tasks, 2, _ALLOWED)) as found:
        assert "1" == next(found)[1]
    assert [] == multiprocessing.active_children()


def test_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where processes end before they begin, it is said, and not tried for ever."""
    monkeypatch.setattr("vn_notice.batch.pool.serve", leave)
    with pytest.raises(WorkersError, match=r"do not start \(exit code 7\)"):
        list(answers(work, [Work("1")], 1, _ALLOWED))


@pytest.mark.parametrize(
    "error",
    [UnfinishedError("a.txt", "died", "signal 9"), WorkersError("no"), InputError("a", "b")],
)
def test_errors_travel(error: VnNoticeError) -> None:
    """The errors come through a pipe as they were."""
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert (type(error), str(error), vars(error)) == (type(again), str(again), vars(again))


_PROGRAM = """
from vn_notice.__main__ import run
raise SystemExit(run())
"""


def test_hostile_folder(tmp_path: Path) -> None:
    """A worker imports nothing from the working directory, whatever lies there beside the input."""
    (tmp_path / "program").mkdir()
    (tmp_path / "inbox").mkdir()
    program = tmp_path / "program" / "run.py"
    program.write_text(_PROGRAM, encoding="utf-8")
    for name in ("re", "pickle", "lxml", "attrs", "vn_notice", "encodings", "sitecustomize"):
        (tmp_path / "inbox" / f"{name}.py").write_text("raise SystemExit(7)\n", encoding="utf-8")
    (tmp_path / "inbox" / "a.txt").write_text("THÔNG BÁO\nVề việc nghỉ lễ\n", encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, str(program), "convert", "a.txt", "-o", "a.xml", "--jobs", "1"],
        cwd=tmp_path / "inbox",
        env={**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (0, True) == (ran.returncode, (tmp_path / "inbox" / "a.xml").exists()), ran.stderr
    assert "PYTHONSAFEPATH" not in os.environ
