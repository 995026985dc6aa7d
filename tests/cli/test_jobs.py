"""Commands on many documents: processes, the report of a run, going on, the end in the midst."""

import io
import json
import os
import signal
import subprocess
import sys
import tarfile
import time
from pathlib import Path
from typing import Any

import pytest

from support.killing import workers_of
from support.running import Run
from support.samples import TEXT


def _inbox(count: int = 6) -> None:
    for at in range(count):
        path = Path(f"in/{at % 2}/{at}.txt")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEXT.replace("07/TB", f"{at}/TB"), encoding="utf-8")


def _files(folder: str) -> dict[str, bytes]:
    paths = [path for path in Path(folder).rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(paths)}


def _report(name: str = "run.jsonl") -> list[dict[str, Any]]:
    return [json.loads(line) for line in Path(name).read_bytes().splitlines()]


@pytest.mark.parametrize("command", ["convert", "extract", "check", "validate"])
def test_same_with_jobs(run: Run, command: str) -> None:
    """However many processes work, the result is the same, byte for byte."""
    _inbox()
    Path("in/bad.json").write_text("[]", encoding="utf-8")
    ways = []
    for jobs in ([], ["--jobs", "2"]):
        options = ["-o", "out"] if command == "convert" else []
        if command in ("convert", "extract"):
            options += ["--report", "run.jsonl"]
        ran = run(command, "in", *options, *jobs)
        report = Path("run.jsonl").read_bytes() if "--report" in options else b""
        ways.append((ran, report, _files("out")))
    assert ways[0] == ways[1]
    assert 3 == ways[0][0].code


def test_as_completed(run: Run) -> None:
    """In any order, all are there."""
    _inbox()
    ran = run("extract", "in", "--jobs", "2", "--as-completed")
    numbers = {json.loads(line)["number"] for line in ran.out.splitlines()}
    assert {f"{at}/TB-BDT" for at in range(6)} == numbers


def test_archive(run: Run) -> None:
    """Members of archives become files as those of folders do."""
    with tarfile.open("in.tar.gz", "w:gz") as archive:
        for name in ("x.txt", "sub/y.txt", "../z.txt"):
            info = tarfile.TarInfo(name)
            info.size = len(TEXT.encode())
            archive.addfile(info, io.BytesIO(TEXT.encode()))
    ran = run("convert", "in.tar.gz", "-o", "out", "--jobs", "1")
    assert 3 == ran.code
    assert ["sub/y.xml", "x.xml"] == list(_files("out"))
    assert "2 converted to .xml, 1 failed" == ran.err.splitlines()[-1]


def test_report(run: Run) -> None:
    """The report says what became of each document, and how the run ended."""
    _inbox(1)
    Path("in/bad.json").write_text("[]", encoding="utf-8")
    run("convert", "in", "-o", "out", "--report", "run.jsonl")
    start, failed, done, end = _report()
    assert ("start", "convert", ".xml") == (start["event"], start["command"], start["to"])
    assert ("in/bad.json", "failed", "JsonReadError") == (
        failed["input"], failed["status"], failed["cause"],
    )  # fmt: skip
    assert ("in/0/0.txt", "ok", "out/0/0.xml") == (done["input"], done["status"], done["output"])
    expected = {"event": "end", "complete": True, "done": 1, "done_before": 0, "failed": 1}
    assert expected == end


def test_resume(run: Run) -> None:
    """What is done is skipped; what changed, failed, or lacks its output is done again."""
    _inbox()
    Path("in/bad.json").write_text("[]", encoding="utf-8")
    command = ("convert", "in", "-o", "out", "--report", "run.jsonl", "--resume")
    run(*command)
    before = _files("out")
    Path("out/0/0.xml").unlink()
    Path("out/0/2.xml").write_bytes(b"torn")
    stamp = Path("out/1/1.xml").stat().st_mtime_ns
    ran = run(*command, "--jobs", "2")
    assert "2 converted to .xml, 4 done before, 1 failed" == ran.err.splitlines()[-1]
    assert before == _files("out")
    assert stamp == Path("out/1/1.xml").stat().st_mtime_ns
    again = [line["input"] for line in _report()[9:] if line["event"] == "document"]
    assert ["in/bad.json", "in/0/0.txt", "in/0/2.txt"] == again


def test_misuse(run: Run) -> None:
    """Going on needs to know what was done; no option takes what it cannot."""
    _inbox(1)
    for options in (
        ["--resume"], ["--report", "in/0/0.txt", "-o", "out"], ["--jobs", "-1"], ["--jobs", "x"],
        ["--timeout", "0"], ["--timeout", "soon"],
    ):  # fmt: skip
        ran = run("convert", "in/0/0.txt", *options)
        assert (2, "") == (ran.code, ran.out)
    Path("in/b.json").write_text("[]", encoding="utf-8")
    for options in (
        ["--report", "in/b.json"], ["-o", "in/b.json"], ["-o", "out", "--report", "./out"],
    ):  # fmt: skip
        for command in ("convert", "extract"):
            ran = run(command, "in", *options)
            assert (2, "") == (ran.code, ran.out)
    assert "[]" == Path("in/b.json").read_text(encoding="utf-8")


def test_report_among_outputs(run: Run) -> None:
    """No output is written over the report."""
    _inbox(1)
    ran = run("convert", "in/0/0.txt", "-o", "out/", "--report", "out/0.xml")
    assert 2 == ran.code
    assert "start" == _report("out/0.xml")[0]["event"]


def test_auto(run: Run) -> None:
    """As many processes as processors are there."""
    _inbox(1)
    assert 0 == run("convert", "in", "-o", "out/", "--jobs", "auto").code


def test_hostile_names(run: Run) -> None:
    """A name may hold anything; each document is converted or refused by name, none is lost."""
    names = ["-dash.txt", "a\nb\x1b[2J.txt", "a;rm -rf $HOME.txt", "x" * 251 + ".txt", "CON.txt"]
    names += [os.fsdecode(b"\xff\xfe.txt"), "é.txt", "e\u0301.txt", "Case.txt", "case.txt"]
    Path("in").mkdir()
    for name in names:
        Path("in", name).write_text(TEXT, encoding="utf-8")
    ran = run("convert", "in", "-o", "out", "--report", "run.jsonl")
    documents = [line for line in _report() if line["event"] == "document"]
    assert sorted(f"in/{name}" for name in names) == sorted(line["input"] for line in documents)
    refused = {line["input"] for line in documents if line["status"] == "failed"}
    assert {"in/case.txt", "in/é.txt"} == refused
    assert len(names) - 2 == len(_files("out"))
    assert "\x1b" not in ran.err


def test_output_through_link(run: Run, tmp_path: Path) -> None:
    """No link in the folder of outputs is written through."""
    _inbox(2)
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "0.xml").write_bytes(b"precious")
    Path("out/0").mkdir(parents=True)
    Path("out/0/0.xml").symlink_to(outside / "0.xml")
    Path("out/1").symlink_to(outside, target_is_directory=True)
    ran = run("convert", "in", "-o", "out")
    assert 2 == ran.code
    assert 2 == ran.err.count("would be written through the link")
    assert {"0.xml": b"precious"} == _files("outside")


def test_stale_drafts(run: Run) -> None:
    """What a killed run left half written is taken away; what is no draft stays."""
    _inbox(1)
    Path("out/0").mkdir(parents=True)
    Path("out/0/.vn-notice-0123.tmp").write_bytes(b"half")
    Path("out/0/.other.tmp").write_bytes(b"whole")
    run("convert", "in", "-o", "out/")
    assert [".other.tmp", "0.xml"] == sorted(path.name for path in Path("out/0").iterdir())


def _start(*options: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "vn_notice", "convert", "in", "-o", "out", "--report", "run"]
    return subprocess.Popen(
        [*command, "--resume", *options], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        start_new_session=True,
    )  # fmt: skip


def _until(number: int) -> None:
    """Wait until *number* outputs are there."""
    end = time.monotonic() + 60
    while len(list(Path("out").glob("*/*.xml"))) < number and time.monotonic() < end:
        time.sleep(0.01)


@pytest.mark.skipif(not Path("/proc").exists(), reason="workers are found in /proc")
@pytest.mark.parametrize("outputs", [0, 5])
@pytest.mark.parametrize(
    ("sign", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)], ids=["SIGINT", "SIGTERM"]
)
@pytest.mark.usefixtures("run")
def test_stopped(sign: signal.Signals, code: int, outputs: int) -> None:
    """A run that is stopped leaves whole files only, no process, and a report that says so.

    As a terminal does, all processes are told, also those that have just begun.
    """
    _inbox(300)
    started = _start("--jobs", "2")
    while not workers_of(started.pid):
        time.sleep(0.01)
    _until(outputs)
    os.killpg(started.pid, sign)
    _, told = started.communicate(timeout=20)
    assert (code, b"") == (started.returncode, told)
    assert {"event": "end", "complete": False}.items() <= _report("run")[-1].items()
    done = {line["output"] for line in _report("run") if line.get("output")}
    written = {f"out/{name}" for name in _files("out")}
    assert done <= written
    assert outputs <= len(written) < 300
    assert all(name.endswith(".xml") for name in written)
    assert all(data.endswith(b"</notice>\n") for data in _files("out").values())
