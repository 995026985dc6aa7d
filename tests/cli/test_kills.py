"""A run that is killed at any moment loses nothing, and the next one goes on.

A few kills here; `python -m pytest -m slow` does two hundred.
"""

import os
import random
import signal
import time
from pathlib import Path

import pytest

from support.killing import check, contents, kill_at_random, make_inbox, report, run, workers_of

pytestmark = pytest.mark.skipif(not Path("/proc").exists(), reason="workers are found in /proc")


@pytest.mark.parametrize(
    ("kills", "documents"), [(10, 60), pytest.param(200, 900, marks=pytest.mark.slow)]
)
def test_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kills: int, documents: int
) -> None:
    """After each kill outputs are absent or complete and the report is true; the last run ends."""
    monkeypatch.chdir(tmp_path)
    expected = make_inbox(documents)
    inputs = contents("in")
    chance = random.Random(30)  # noqa: S311 - which moments does not matter
    alive = 0
    for _ in range(kills):
        alive += kill_at_random(chance)
        check(expected, inputs)
    assert alive > 0
    assert 0 == run("--jobs", "2").wait(600)
    check(expected, inputs)
    assert expected == contents("out")
    assert {"complete": True, "failed": 0}.items() <= report()[-1].items()


def test_worker_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers that somebody kills cost nothing: their documents are done by others."""
    monkeypatch.chdir(tmp_path)
    expected = make_inbox(150)
    started = run("--jobs", "2")
    while started.poll() is None and not any(Path("out").glob("*/*.xml")):
        time.sleep(0.01)
    workers = workers_of(started.pid)
    for worker in workers:
        os.kill(worker, signal.SIGKILL)
    assert workers
    assert 0 == started.wait(120)
    assert expected == contents("out")


def test_two_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two runs into one folder harm neither each other nor an output."""
    monkeypatch.chdir(tmp_path)
    expected = make_inbox(40)
    runs = [run(), run("--report", "other")]
    assert [0, 0] == [each.wait(120) for each in runs]
    assert expected == contents("out")
