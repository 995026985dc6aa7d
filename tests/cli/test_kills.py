"""A run that is killed at any moment loses nothing, and the next one goes on.

A few kills here; `python tests/kills.py 1000` does a thousand.
"""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from support.killing import contents, kill_often, make_inbox, report, run, workers_of
from vn_notice.cli.main import main

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


@pytest.mark.parametrize(
    ("command", "kills"),
    [
        ("extract", 3),
        pytest.param("extract", 30, marks=pytest.mark.slow),
        pytest.param("check", 30, marks=pytest.mark.slow),
    ],
)
def test_one_output_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, kills: int
) -> None:
    """What is one file for all documents is absent until the last run, and then as in one piece."""
    monkeypatch.chdir(tmp_path)
    make_inbox(60)
    form = ["--format", "json"] if command == "check" else []
    arguments = [command, "in", *form, "-o"]
    whole = Path("whole")
    assert main([*arguments, "whole"]) < 3
    chance = random.Random(30)  # noqa: S311 - which moments does not matter
    started = [sys.executable, "-m", "vn_notice", *arguments, "out", "--report", "run", "--resume"]
    for _ in range(kills):
        enough = len(report()) + chance.randrange(1, 9)
        process = subprocess.Popen(started, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while process.poll() is None and len(report()) < enough:
            time.sleep(0.002)
        process.kill()
        if process.wait() < 0:
            assert not Path("out").exists() or Path("out").read_bytes() == whole.read_bytes()
    assert main(started[3:]) < 3
    assert whole.read_bytes() == Path("out").read_bytes()
    assert [] == list(Path().glob(".vn-notice-*"))
