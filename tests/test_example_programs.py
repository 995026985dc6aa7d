"""The programs under examples/ do what they say."""

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest

import vn_notice as vn

FOLDER = Path(__file__).parents[1] / "examples"
NOTICE = FOLDER / "dong-nai-2021" / "notice.txt"
PROGRAMS = sorted(FOLDER.glob("*.py"))


def _run(program: str, *argv: str | Path, given: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-X", "utf8", "-W", "error", FOLDER / program, *argv]
    return subprocess.run(
        command, input=given, capture_output=True, text=True, encoding="utf-8", check=False
    )


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.name)
def test_length(path: Path) -> None:
    """A program fits on one screen, and the list of them names it."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 30
    assert f"[{path.name}]({path.name})" in (FOLDER / "README.md").read_text(encoding="utf-8")


def test_folder_to_csv(tmp_path: Path) -> None:
    """The table has a row for each document that can be read."""
    out = tmp_path / "out.csv"
    (tmp_path / "bad.docx").write_bytes(b"no document")
    (tmp_path / "good.txt").write_bytes(NOTICE.read_bytes())
    ran = _run("folder_to_csv.py", tmp_path, out)
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))

    assert [("good.txt", "2021-01-22")] == [(row["source"], row["date"]) for row in rows]
    assert "bad.docx" in ran.stderr


def test_check_before_signing() -> None:
    """Errors are told in Vietnamese, with their places, and counted by the exit code."""
    ran = _run("check_before_signing.py", NOTICE)

    assert (1, "") == (ran.returncode, ran.stderr)
    assert "9:121: BAS001: căn cứ kết thúc bằng “;”; phải ghi “.”\n" in ran.stdout


def test_notice_in_code(tmp_path: Path) -> None:
    """The three files are written, and say the same."""
    ran = _run("notice_in_code.py", tmp_path)

    assert (0, "") == (ran.returncode, ran.stderr)
    assert vn.validate_xml(tmp_path / "notice.xml").ok
    subject = vn.read(tmp_path / "notice.xml").notice.subject
    assert subject == vn.read(tmp_path / "notice.docx").notice.subject
    assert subject is not None
    assert subject.text in (tmp_path / "notice.html").read_text(encoding="utf-8")


def test_find_citations() -> None:
    """Each citation is a line of JSON."""
    ran = _run("find_citations.py", given="theo Quyết định số 402/QĐ-TTg ngày 14/3/2016")
    (found,) = map(json.loads, ran.stdout.splitlines())

    assert ("402/QĐ-TTg", "2016-03-14") == (found["number"], found["date"])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bounds")
def test_read_untrusted(tmp_path: Path) -> None:
    """A notice is read; what is none, or has no end, is refused."""
    ran = _run("read_untrusted.py", NOTICE)
    bad = tmp_path / "bad.docx"
    bad.write_bytes(b"no document")
    endless = tmp_path / "endless.txt"
    endless.symlink_to("/dev/zero")

    assert "Kết luận tại Hội nghị" in ran.stdout
    assert "is no Word document" in _run("read_untrusted.py", bad).stderr
    assert "is larger than" in _run("read_untrusted.py", endless).stderr
