"""Iterating over the notices in many documents."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import vn_notice as vn
from support.samples import TEXT
from vn_notice.batch.progress import Progress
from vn_notice.errors import ArgumentError, OptionError, UnfinishedError
from vn_notice.model.parsed import Parsed


@pytest.fixture(autouse=True)
def _inbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("in").mkdir()
    for at in range(5):
        Path(f"in/{at}.txt").write_text(TEXT, encoding="utf-8")
    Path("in/3.json").write_text("[]", encoding="utf-8")


@pytest.mark.parametrize("workers", [0, 2])
def test_results(workers: int) -> None:
    """Each document comes with its notice, or with the error why there is none."""
    results = dict(vn.iter_notices("in", workers=workers))
    assert [
        f"in/{name}" for name in ("0.txt", "1.txt", "2.txt", "3.json", "3.txt", "4.txt")
    ] == list(results)
    error = results.pop("in/3.json")
    assert isinstance(error, vn.VnNoticeError)
    notices = {result.notice for result in results.values() if isinstance(result, Parsed)}
    assert {vn.parse(TEXT).notice} == notices


def test_paths() -> None:
    """A path may be of any kind, and paths may come from an iterator."""
    for paths in (Path("in/0.txt"), "in/0.txt", ["in/0.txt"], iter([Path("in/0.txt")]), "in/0*"):
        assert ["in/0.txt"] == [name for name, _ in vn.iter_notices(paths)]
    assert [] == list(vn.iter_notices([]))


def test_progress() -> None:
    """After each document it is told how far the run is; the number may be unknown beforehand."""
    told = list[Progress]()
    list(vn.iter_notices("in", on_progress=told.append))
    assert [1, 2, 3, 4, 5, 6] == [progress.done for progress in told]
    assert (1, 6, 0) == (told[-1].failed, told[-1].total, told[-1].seconds_left)
    list(vn.iter_notices(iter(["in"]), on_progress=told.append))
    assert (None, None) == (told[-1].total, told[-1].seconds_left)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_hanging_document() -> None:
    """A document that never comes costs only itself."""
    os.mkfifo("pipe.txt")
    results = dict(vn.iter_notices(["in/0.txt", "pipe.txt", "in/1.txt"], workers=1, timeout=4))
    error = results["pipe.txt"]
    assert isinstance(error, UnfinishedError)
    assert "time-out" == error.cause
    assert isinstance(results["in/1.txt"], Parsed)


@pytest.mark.parametrize("options", [{"workers": -1}, {"timeout": 0}, {"memory": -1}])
def test_misuse(options: dict[str, int]) -> None:
    """A number that cannot be is told at once."""
    (name,) = options
    with pytest.raises(OptionError, match=f"iter_notices: {name} is"):
        vn.iter_notices("in", **options)  # type: ignore[arg-type]


_PROGRAM = """
import vn_notice as vn
print(sum(1 for _, result in vn.iter_notices("in", workers=2) if not isinstance(result, Exception)))
"""


@pytest.mark.parametrize("way", ["file", "standard input", "command line"])
def test_program(way: str) -> None:
    """A program needs no guard, wherever it comes from: workers do not run it again."""
    Path("program.py").write_text(_PROGRAM, encoding="utf-8")
    given = {"file": ["program.py"], "standard input": ["-"], "command line": ["-c", _PROGRAM]}
    command = [sys.executable, *given[way]]
    ran = subprocess.run(command, input=_PROGRAM.encode(), capture_output=True, check=True)
    assert (b"5", b"") == (ran.stdout.strip(), ran.stderr)


@pytest.mark.parametrize("paths", [None, 5, [None], b"in"])
def test_no_paths(paths: Any) -> None:
    """What is no path is told as such."""
    with pytest.raises(ArgumentError, match="iter_notices takes"):
        list(vn.iter_notices(paths))


def test_encoding() -> None:
    """The encoding of texts may be named."""
    Path("old.txt").write_bytes("Th«ng b¸o vÒ viÖc nghØ lÔ".encode("latin-1"))
    ((_, result),) = vn.iter_notices("old.txt", encoding="tcvn3")
    assert isinstance(result, Parsed)
    assert "Thông báo về việc nghỉ lễ" == result.source.text


def test_handlers_stay() -> None:
    """What the program does at a signal is left alone."""
    before = [signal.getsignal(sign) for sign in (signal.SIGINT, signal.SIGTERM)]
    list(vn.iter_notices("in", workers=1))
    assert before == [signal.getsignal(sign) for sign in (signal.SIGINT, signal.SIGTERM)]
