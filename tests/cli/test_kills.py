"""A run that is killed at any moment loses nothing, and the next one goes on.

A few kills here; `python tests/kills.py 1000` does a thousand.
"""

import os
import random
import signal
import time
from pathlib import Path

import pytest

from support.killing import contents, kill_often, make_inbox, run, workers_of

pytestmark = pytest.mark.skipif(not Path("/proc").exists(), reason="workers are found in /proc")


@pytest.mark.parametrize("kills", [10, pytest.param(200, marks=pytest.mark.slow)])
def test_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kills: int) -> None:
    """After each kill outputs are absent or complete and the report is true; the last run ends."""
    monkeypatch.chdir(tmp_path)
    assert 0 < kill_often(kills, random.Random(30))  # noqa: S311 - which moments does not matter


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
