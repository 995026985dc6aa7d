"""Every call of the system fails once in turn: no output is torn, no input touched, no word lost."""

import json
import os
from itertools import count, cycle
from pathlib import Path

import pytest

from support.faults import ERRORS, Faults, injected
from support.samples import TEXT
from vn_notice.batch.ledger import hash_of
from vn_notice.cli.main import main

_OLD = b"what stood there before"


def _files(folder: Path) -> dict[str, bytes]:
    paths = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(paths)}


def _prepare(folder: Path) -> None:
    (folder / "in" / "sub").mkdir(parents=True)
    (folder / "in" / "a.txt").write_text(TEXT, encoding="utf-8")
    (folder / "in" / "sub" / "b.txt").write_text(TEXT, encoding="utf-8")
    (folder / "out").mkdir()
    (folder / "out" / "a.xml").write_bytes(_OLD)
    (folder / "out" / "a.xml").chmod(0o640)


def _run(folder: Path, *options: str) -> int:
    names = [str(folder / name) for name in ("in", "out", "run.jsonl")]
    return main(["convert", names[0], "-o", names[1], "--report", names[2], *options])


def _told(folder: Path) -> dict[str, dict[str, str]]:
    path = folder / "run.jsonl"
    if not path.exists():
        return {}
    lines = [json.loads(line) for line in path.read_bytes().splitlines() if line.endswith(b"}")]
    return {line["input"]: line for line in lines if line["event"] == "document"}


@pytest.mark.parametrize("resumed", [False, True], ids=["first run", "second run"])
def test_each_call_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], *, resumed: bool
) -> None:
    """Each output is as it was, absent or complete; the report is true; a later run mends it."""
    _prepare(tmp_path / "whole")
    assert 0 == _run(tmp_path / "whole")
    whole = _files(tmp_path / "whole" / "out")
    errors, met = cycle(ERRORS), set[str]()
    for failing in count(1):
        folder = tmp_path / str(failing)
        _prepare(folder)
        if resumed:
            assert 0 == _run(folder)
            (folder / "out" / "a.xml").write_bytes(_OLD)
        with injected(Faults(folder, failing, next(errors))) as faults:
            code = _run(folder, *["--resume"] * resumed)
        if len(faults.made) < failing:
            break
        met.add(faults.made[failing - 1])
        _check(folder, code, whole, f"call {failing}, {faults.made[failing - 1]}")
        assert "Traceback" not in "".join(capsys.readouterr())
    assert failing > 50
    assert {"open", "read", "write", "fsync", "replace", "close", "flush", "scandir"} <= met


def _check(folder: Path, code: int, whole: dict[str, bytes], what: str) -> None:
    assert {"a.txt", "sub/b.txt"} == set(_files(folder / "in")), what
    assert {TEXT.encode()} == set(_files(folder / "in").values()), what
    written = _files(folder / "out")
    # a draft stays only where the call that removes it fails
    outputs = {name: data for name, data in written.items() if not name.startswith(".vn-notice-")}
    assert all(data in (whole[name], _OLD) for name, data in outputs.items()), what
    assert 0o640 == (folder / "out" / "a.xml").stat().st_mode & 0o777, what
    for line in _told(folder).values():
        if line["status"] != "failed":
            name = os.path.relpath(line["output"], folder / "out")
            assert hash_of(whole[name]) == line["output_sha256"], what
            if not (code and outputs[name] == _OLD):  # a resumed run that did not come so far
                assert whole[name] == outputs[name], what
    if code == 0:
        assert whole == outputs, what
    assert 0 == _run(folder, "--resume"), what
    assert whole == _files(folder / "out"), what
