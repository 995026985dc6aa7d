"""A disk that is full, and a quota: outputs are absent or complete, and it is said."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from support.samples import TEXT
from vn_notice import parse, to_xml, write_collection
from vn_notice.cli.main import main
from vn_notice.errors import OutputError

_KINDS = ("tmpfs", "ext4")
_DOCUMENTS = 40
_XML = to_xml(parse(TEXT).notice)


@contextmanager
def _mounted(kind: str, folder: Path) -> Iterator[Path]:
    """Mount a small disk in *folder*; skip where that may not be done."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("only the superuser may mount a disk")
    place = folder / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs"]
    if kind == "ext4":
        image = folder / "image"
        image.write_bytes(bytes(256 * 1024))
        if not shutil.which("mkfs.ext4"):
            pytest.skip("there is no mkfs.ext4")
        subprocess.run(["mkfs.ext4", "-q", "-O", "^has_journal", image], check=True)
        command = ["mount", "-o", "loop", str(image)]
    if subprocess.run([*command, place], capture_output=True, check=False).returncode:
        pytest.skip(f"{kind} cannot be mounted here")
    try:
        yield place
    finally:
        subprocess.run(["umount", place], check=True)


@pytest.fixture(scope="module", params=_KINDS)
def _disk(request: pytest.FixtureRequest) -> Iterator[Path]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        yield stack.enter_context(_mounted(request.param, folder))


@pytest.fixture
def disk(_disk: Path) -> Path:
    """Return the folder where a small disk is mounted; it is empty."""
    for path in _disk.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
    return _disk


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """Return a folder of documents on another disk."""
    folder = tmp_path / "in"
    folder.mkdir()
    for at in range(_DOCUMENTS):
        (folder / f"{at:02}.txt").write_text(TEXT, encoding="utf-8")
    return folder


def _fill(disk: Path) -> None:
    """Leave no room for another byte of a file."""
    for size in (4096, 1):
        with (disk / f"filler{size}").open("wb", buffering=0) as file:
            try:
                while file.write(bytes(size)):
                    pass
            except OSError:
                continue


def _outputs(disk: Path) -> list[bytes]:
    paths = [path for path in disk.rglob("*") if path.is_file() and "filler" not in path.name]
    assert [] == [path for path in paths if path.name.startswith(".vn-notice-")]
    return [path.read_bytes() for path in paths]


def _told(path: Path) -> list[dict[str, str]]:
    lines = [json.loads(line) for line in path.read_bytes().splitlines()]
    return [line for line in lines if line["event"] == "document"]


def test_some_have_room(
    inbox: Path, disk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What has room is written, the rest is told line by line, and in the report."""
    report = tmp_path / "run.jsonl"
    command = ["convert", str(inbox), "-o", str(disk / "out"), "--report", str(report)]
    assert 3 == main(command)
    outputs = _outputs(disk)
    assert 0 < len(outputs) < _DOCUMENTS
    assert {_XML} == set(outputs)
    err = capsys.readouterr().err
    lost = [line for line in err.splitlines() if "no space left on device" in line]
    assert _DOCUMENTS == len(lost) + len(outputs)
    statuses = [line["status"] for line in _told(report)]
    assert (len(outputs), len(lost)) == (statuses.count("ok"), statuses.count("failed"))
    assert _DOCUMENTS == len(list(inbox.iterdir()))


def test_none_has_room(inbox: Path, disk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """On a disk without a free byte, a small document is no empty file, and the old one stays."""
    (disk / "old.xml").write_bytes(b"old")
    _fill(disk)
    for name in ("new.xml", "new.xml.gz", "old.xml"):
        assert 3 == main(["convert", str(inbox / "00.txt"), "-o", str(disk / name), "--force"])
        out, err = capsys.readouterr()
        assert ("", 1) == (out, err.count("\n"))
        assert "no space left on device" in err
    assert [b"old"] == _outputs(disk)


@pytest.mark.parametrize("command", ["extract", "check", "validate"])
def test_one_output(
    command: str, inbox: Path, disk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is one file for all documents is absent, too."""
    _fill(disk)
    if command == "validate":
        (inbox / "a.xml").write_bytes(_XML)
    assert 3 == main([command, str(inbox), "-o", str(disk / "out")])
    out, err = capsys.readouterr()
    assert "" == out
    assert 1 == sum("no space left on device" in line for line in err.splitlines())
    assert [] == _outputs(disk)


@pytest.mark.parametrize("command", ["convert", "extract", "check"])
def test_no_room_for_the_report(
    command: str, inbox: Path, disk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A run that cannot write its report ends and says so; what the report has is true."""
    report, out = disk / "run.jsonl", tmp_path / "out"
    _fill(disk)
    os.truncate(disk / "filler4096", (disk / "filler4096").stat().st_size - 8 * 1024)
    assert 3 == main([command, str(inbox), "-o", str(out), "--report", str(report)])
    assert capsys.readouterr().err.splitlines()[-1] == (
        f"vn-notice: {report}: the report cannot be written: no space left on device"
    )
    whole = [line for line in report.read_bytes().splitlines(keepends=True) if line[-1:] == b"\n"]
    named = [event["output"] for event in map(json.loads, whole) if event.get("output")]
    assert command != "convert" or 0 < len(named) <= len(list(out.iterdir()))
    assert all(Path(name).read_bytes() for name in named)
    for filler in disk.glob("filler*"):
        filler.unlink()
    for at in range(10, _DOCUMENTS):
        (inbox / f"{at}.txt").unlink()
    assert main([command, str(inbox), "-o", str(out), "--report", str(report), "--resume"]) < 3


def test_collection(disk: Path) -> None:
    """A collection that has no room is absent."""
    _fill(disk)
    with pytest.raises(OutputError, match="no space left on device"):
        write_collection(disk / "all.xml", [parse(TEXT).notice] * 3)
    assert [] == _outputs(disk)


_BOUNDED = """
import resource, sys
from vn_notice.cli.main import main
resource.setrlimit(resource.RLIMIT_FSIZE, (2048, 2048))
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("command", ["convert", "extract", "check"])
def test_quota(command: str, tmp_path: Path) -> None:
    """Beyond a quota, which anyone can have, the old output stays and no draft is left."""
    pytest.importorskip("resource", reason="this system has no quota of this kind")
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a").write_bytes(b"old")
    options = {"convert": ["--force"], "check": ["--format", "sarif"]}.get(command, [])
    if command == "extract":
        (tmp_path / "a.txt").write_text(TEXT.replace("họp", "họp " * 500), encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "-c", _BOUNDED, command, "a.txt", "-o", "out/a", *options],
        cwd=tmp_path,
        capture_output=True,
        check=False,
    )
    assert (3, b"") == (ran.returncode, ran.stdout)
    assert b"file too large" in ran.stderr.splitlines()[-1]
    assert [(tmp_path / "out" / "a", b"old")] == [
        (path, path.read_bytes()) for path in (tmp_path / "out").iterdir()
    ]
