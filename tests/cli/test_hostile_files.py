"""The command line among files and folders that are not as they should be."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from support.killing import await_end
from support.running import Run
from support.samples import TEXT
from vn_notice import parse, to_xml

_XML = to_xml(parse(TEXT).notice)


def _inbox(count: int) -> None:
    Path("in").mkdir()
    for at in range(count):
        Path(f"in/{at}.txt").write_text(TEXT, encoding="utf-8")


def _report() -> dict[str, dict[str, Any]]:
    events = [json.loads(line) for line in Path("run.jsonl").read_bytes().splitlines()]
    return {event["input"]: event for event in events if event["event"] == "document"}


def _outputs() -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in Path("out").rglob("*") if path.is_file()}


@pytest.mark.parametrize("data", [b"\x80\x81\xfe\xff" * 20, b"\xff\xfe\0", bytes(50), b""])
def test_one_bad_among_ten(run: Run, data: bytes) -> None:
    """The bad file is named, on the terminal and in the report, and the nine others are done."""
    _inbox(10)
    Path("in/4.txt").write_bytes(data)
    ran = run("convert", "in", "-o", "out", "--report", "run.jsonl")
    assert 3 == ran.code
    assert {f"{at}.xml": _XML for at in range(10) if at != 4} == _outputs()
    assert 1 == ran.err.count("in/4.txt: ")
    assert {"in/4.txt"} == {name for name, line in _report().items() if line["status"] == "failed"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_what_is_no_file(run: Run, tmp_path: Path) -> None:
    """In a folder only regular files are read; pipes, links and devices are named and left alone."""
    _inbox(1)
    os.mkfifo("in/pipe.txt")
    Path("in/folder.txt").mkdir()
    for name, target in {
        "loop.txt": "loop.txt",
        "dangling.txt": "nowhere",
        "zero.txt": "/dev/zero",
        "passwd.txt": "/etc/passwd",
        "up": str(tmp_path),
    }.items():
        Path("in", name).symlink_to(target)
    ran = run("convert", "in", "-o", "out", "--report", "run.jsonl")
    assert 3 == ran.code
    assert {"0.xml": _XML} == _outputs()
    failed = {"in/pipe.txt", "in/loop.txt", "in/dangling.txt", "in/zero.txt", "in/passwd.txt"}
    assert failed == {name for name, line in _report().items() if line["status"] == "failed"}
    assert all(f"{name}: is " in ran.err for name in failed)


def test_names_that_become_one(run: Run) -> None:
    """Of inputs that would become one output the first is done; the others are named."""
    Path("in").mkdir()
    Path("in/a.txt").write_text(TEXT, encoding="utf-8")
    Path("in/a.md").write_text("THÔNG BÁO\n", encoding="utf-8")
    Path("in/A.txt").write_text("THÔNG BÁO\n", encoding="utf-8")
    ran = run("convert", "in", "-o", "out", "--report", "run.jsonl")
    done = [name for name, line in _report().items() if line["status"] != "failed"]
    assert (2, 1, 1) == (ran.code, len(done), len(_outputs()))
    assert 2 == ran.err.count("which another input became")


@pytest.mark.parametrize("command", ["convert", "extract", "check", "validate"])
def test_empty_folder(run: Run, command: str) -> None:
    """A folder without documents is told in a line, with an exit code of its own."""
    Path("empty").mkdir()
    ran = run(command, "empty", "-o", "out")
    assert 3 == ran.code
    assert ran.err.startswith("empty: is a folder without files that end in .")
    assert not Path("out").is_file() or command in ("check", "validate")


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="this system has other permissions")
def test_read_only_folder(run: Run, tmp_path: Path) -> None:
    """Where nothing may be written, nothing is, and it is told in a line."""
    place = tmp_path / "out"
    place.mkdir()
    if os.geteuid() == 0:  # who may write everywhere but on a disk that is read-only
        command = ["mount", "-t", "tmpfs", "-o", "ro", "tmpfs", str(place)]
        if subprocess.run(command, capture_output=True, check=False).returncode:
            pytest.skip("no disk can be mounted")
    else:
        place.chmod(0o555)
    try:
        ran = run("convert", "a.txt", "-o", "out/a.xml")
        assert [] == list(place.iterdir())
    finally:
        if os.geteuid() == 0:
            subprocess.run(["umount", place], check=True)
    assert (3, "") == (ran.code, ran.out)
    assert 1 == ran.err.count("\n")
    assert "out/a.xml: " in ran.err


def test_folder_that_is_a_link(run: Run) -> None:
    """The folder of outputs may be a link, because it was named; no output in it may."""
    _inbox(2)
    Path("real").mkdir()
    Path("precious").write_bytes(b"precious")
    Path("out").symlink_to("real", target_is_directory=True)
    Path("real/1.xml").symlink_to(Path("precious").resolve())
    ran = run("convert", "in", "-o", "out", "--force")
    assert 2 == ran.code
    assert "would be written through the link out/1.xml" in ran.err
    assert (b"precious", _XML) == (Path("precious").read_bytes(), Path("real/0.xml").read_bytes())
    assert ["0.xml", "1.xml"] == sorted(path.name for path in Path("real").iterdir())


@pytest.mark.parametrize("number", ["../../x", "a/b", "/etc/x", "..\\x", "\u202e05/TB"])
def test_numbers_name_no_file(run: Run, number: str) -> None:
    """An output is called after its input, whatever the document calls itself."""
    Path("in").mkdir()
    Path("in/x.txt").write_text(TEXT.replace("07/TB-BDT", number), encoding="utf-8")
    before = {path for path in Path().rglob("*") if path.is_file()}
    for to in ("xml", "json", "html"):
        run("convert", "in", "-o", "out/", "--to", to)
    assert {"x.xml", "x.json", "x.html"} == set(_outputs())
    assert 3 == len({path for path in Path().rglob("*") if path.is_file()} - before)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_document_that_never_comes(run: Run) -> None:
    """A document that hangs costs only itself: it is told, and the others are done."""
    _inbox(2)
    os.mkfifo("hang.txt")
    options = ["--report", "run.jsonl", "--jobs", "1", "--timeout", "4", "-o", "out"]
    ran = run("convert", "in/0.txt", "hang.txt", "in/1.txt", *options)
    assert 3 == ran.code
    assert "hang.txt: took longer than is allowed (4 s)" in ran.err.splitlines()
    told = {name: line.get("cause") for name, line in _report().items()}
    assert {"in/0.txt": None, "hang.txt": "time-out", "in/1.txt": None} == told
    assert {"0.xml": _XML, "1.xml": _XML} == _outputs()


@pytest.mark.skipif(not Path("/proc").exists(), reason="processes are found in /proc")
@pytest.mark.usefixtures("run")
def test_stopped_while_a_document_hangs() -> None:
    """Ctrl-C ends a run though a document hangs: its worker is not waited for, nor left behind."""
    _inbox(1)
    os.mkfifo("hang.txt")
    command = [sys.executable, "-m", "vn_notice", "convert", "in/0.txt", "hang.txt", "-o", "out"]
    started = subprocess.Popen(
        [*command, "--jobs", "2", "--timeout", "600"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    end = time.monotonic() + 60
    while not Path("out/0.xml").exists() and time.monotonic() < end:
        time.sleep(0.01)
    os.kill(started.pid, signal.SIGINT)
    _, told = started.communicate(timeout=20)
    assert 130 == started.returncode
    assert b"Traceback" not in told
    assert ["0.xml"] == os.listdir("out")  # noqa: PTH208 - names are enough
    await_end(started.pid)
