"""Every call of the system fails once in turn: no output is torn, no input touched, no word lost."""

import json
import os
import tempfile
from collections.abc import Callable, Iterator
from itertools import count, cycle
from pathlib import Path

import attrs
import pytest

from support.faults import ERRORS, Faults, injected
from support.samples import sample
from vn_notice import write_collection
from vn_notice.batch.ledger import hash_of
from vn_notice.cli.main import main
from vn_notice.errors import OutputError
from vn_notice.xml.writer import to_xml

_OLD = b"what stood there before"
_TEXT = b"H\xc3\xa0 Nam, ng\xc3\xa0y 5 th\xc3\xa1ng 01 n\xc4\x83m 2021\nTH\xc3\x94NG B\xc3\x81O\n"


def _files(folder: Path) -> dict[str, bytes]:
    """Return what is in the files below *folder*, which is not named in them.

    A draft may stay if its removal fails; the report is held apart.
    """
    paths = [path for path in folder.rglob("*") if path.is_file()]
    return {
        path.relative_to(folder).as_posix(): path.read_bytes().replace(bytes(folder), b"HERE")
        for path in sorted(paths)
        if not path.name.startswith((".vn-notice-", "run.jsonl"))
    }


@attrs.frozen
class Way:
    """Something that is written.

    Attributes:
        command: What is run; a part "in", "out" or "run.jsonl" is meant to be in the folder.
        old: Outputs that are there before.
        partly: Whether the output may lack a document that could not be read.
        calls: Calls of the system that it must make, for this to be a test.
    """

    command: tuple[str, ...]
    old: tuple[str, ...] = ()
    partly: bool = False
    calls: frozenset[str] = frozenset({"open", "write", "fsync", "replace", "close", "flush"})

    def prepare(self, folder: Path) -> None:
        """Make the inputs, and what stood before."""
        (folder / "in" / "sub").mkdir(parents=True)
        (folder / "in" / "a.txt").write_bytes(_TEXT)
        (folder / "in" / "sub" / "b.xml").write_bytes(to_xml(sample()))
        (folder / "out").mkdir()
        for name in self.old:
            (folder / name).write_bytes(_OLD)
            (folder / name).chmod(0o640)

    def run(self, folder: Path, *more: str) -> int:
        """Run it once."""
        named = ("in", "out", "run.jsonl")
        words = (*self.command, *more)
        return main([str(folder / word) if word.split("/")[0] in named else word for word in words])

    @property
    def resumes(self) -> tuple[str, ...]:
        """How it is taken up again."""
        return ("--resume",) if "run.jsonl" in self.command else ()


@pytest.fixture
def place() -> Iterator[Path]:
    """Return a folder, in memory where the system has that: a disk takes long to make sure."""
    memory = Path("/dev/shm")  # noqa: S108 - the folder in it has a name of its own
    within = memory if os.access(memory, os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=within) as folder:
        yield Path(folder)


_REPORT = ("--report", "run.jsonl")
_WAYS = {
    "convert": Way(("convert", "in", "-o", "out", "--force", *_REPORT), ("out/a.xml",)),
    "convert packed": Way(("convert", "in/a.txt", "-o", "out/a.xml.gz")),
    "extract": Way(("extract", "in", "-o", "out/records.jsonl", *_REPORT), partly=True),
    "check": Way(
        ("check", "in", "--format", "json", "-o", "out/form", *_REPORT), ("out/form",), partly=True
    ),
    "validate": Way(
        ("validate", "in", "--format", "sarif", "-o", "out/new", *_REPORT), partly=True
    ),
    "check --fix": Way(("check", "in/a.txt", "--fix")),
    "check --fix, of XML": Way(("check", "in/sub/b.xml", "--fix", "--quiet")),
    "show": Way(("show", "in/a.txt", "--html", "out/page.html")),
    "schema": Way(("schema", "-o", "out/notice.xsd"), ("out/notice.xsd",)),
}


def _each_fault(
    way: Way, place: Path, first: Callable[[Path], object], run: Callable[[Path], int]
) -> Iterator[tuple[Path, int, str]]:
    """Let each call of *run* fail in turn; yield the folder, what came of it, and which call."""
    errors, met = cycle(ERRORS), set[str]()
    for failing in count(1):
        folder = place / str(failing)
        first(folder)
        with injected(Faults(folder, failing, next(errors))) as faults:
            code = run(folder)
        if len(faults.made) < failing:
            break
        met.add(faults.made[failing - 1])
        yield folder, code, f"call {failing}, {faults.made[failing - 1]}, {faults.error}"
    assert way.calls <= met


_RUNS = {
    f"{name}{', again' * again}": (way, again)
    for name, way in _WAYS.items()
    for again in (False, True)
    if way.resumes or not again
}


@pytest.mark.parametrize(("way", "again"), _RUNS.values(), ids=_RUNS)
def test_each_call_fails(
    way: Way, place: Path, capsys: pytest.CaptureFixture[str], *, again: bool
) -> None:
    """Each output is as it was, absent or complete; the report is true; a later run mends it."""
    whole_folder = place / "whole"
    way.prepare(whole_folder)
    inputs = {f"in/{name}": data for name, data in _files(whole_folder / "in").items()}
    well = way.run(whole_folder)
    whole = _files(whole_folder)

    def first(folder: Path) -> None:
        way.prepare(folder)
        if again:
            way.run(folder)
            for name in way.old:
                (folder / name).write_bytes(_OLD)

    for folder, code, what in _each_fault(
        way, place, first, lambda folder: way.run(folder, *way.resumes * again)
    ):
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err, what
        assert code == well or (code == 3 and err), what
        left = _files(folder)
        for name, data in left.items():
            before = inputs.get(name, _OLD if name in way.old else None)
            partly = way.partly and code == 3 and name.startswith("out/")
            assert data in (before, whole[name]) or (partly and _is_complete(data)), (what, name)
        assert inputs.keys() <= left.keys(), what
        assert all(0o640 == (folder / name).stat().st_mode & 0o777 for name in way.old), what
        _check_report(folder, left, whole, finished=code == well)
        if code != well:
            way.run(folder, *way.resumes)
        assert whole == _files(folder), what
        capsys.readouterr()


def _is_complete(data: bytes) -> bool:
    """Return whether *data* is JSON, or lines of it."""
    try:
        json.loads(data)
    except ValueError:
        return data.endswith(b"\n") and all(map(json.loads, data.splitlines()))
    return True


def _check_report(
    folder: Path, left: dict[str, bytes], whole: dict[str, bytes], *, finished: bool
) -> None:
    """Hold that what the report says was written was."""
    for line in _told(folder):
        if line["status"] != "failed" and line.get("output"):
            name = Path(line["output"]).relative_to(folder).as_posix()
            assert hash_of(whole[name]) == line["output_sha256"], name
            # a run that was taken up may not have come so far
            assert left[name] == whole[name] or (not finished and left[name] == _OLD), name


def _told(folder: Path) -> list[dict[str, str]]:
    path = folder / "run.jsonl"
    if not path.exists():
        return []
    lines = [json.loads(line) for line in path.read_bytes().splitlines() if line.endswith(b"}")]
    return [line for line in lines if line["event"] == "document"]


@pytest.mark.parametrize("name", ["all.xml", "all.xml.gz"])
def test_collections(place: Path, name: str) -> None:
    """A collection is as it was or complete; an error is told as ours."""

    def run(folder: Path) -> int:
        try:
            return write_collection(folder / name, [sample()] * 3)
        except OutputError:
            return -1

    place.joinpath("whole").mkdir()
    assert 3 == run(place / "whole")
    whole = _files(place / "whole")

    def first(folder: Path) -> None:
        folder.mkdir()
        (folder / name).write_bytes(_OLD)

    for folder, written, what in _each_fault(Way(()), place, first, run):
        assert (whole if written == 3 else {name: _OLD}) == _files(folder), what
