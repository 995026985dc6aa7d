"""What commands that look for problems share: formats, folders, progress, output."""

import io
import json
import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.running import Run
from support.samples import sample
from vn_notice.batch.documents import Document
from vn_notice.batch.finding import find_documents
from vn_notice.cli.progress import Progress
from vn_notice.cli.report_run import FORMATS, wants_colour
from vn_notice.reporting.formats import FORMATTERS
from vn_notice.xml.writer import to_xml

_GOOD = to_xml(sample())
_BAD = _GOOD.replace(b'style="roman"', b'style="greek"')


def _inbox() -> None:
    for name in ("b.xml", "a/z.XML", "a/y.xml", "a.xml", ".git/x.xml", ".hidden.xml", "c.txt"):
        path = Path("in", name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(_BAD if name == "b.xml" else _GOOD)


def test_formats_agree() -> None:
    """The command line names the formats that there are."""
    assert FORMATS == tuple(FORMATTERS)


def test_json(run: Run) -> None:
    """JSON has every file of a folder, in order; what cannot be read is in it too."""
    _inbox()
    ran = run("validate", "--format", "json", "in", "missing.xml")
    found = json.loads(ran.out)
    names = ["in/a.xml", "in/b.xml", "in/a/y.xml", "in/a/z.XML", "missing.xml"]
    assert names == [file["file"].replace(os.sep, "/") for file in found["files"]]
    assert [True, False, True, True, False] == [file["ok"] for file in found["files"]]
    assert (3, "missing.xml: is not found; check its name and folder\n") == (ran.code, ran.err)
    assert "vn-notice 0.1.0" == f"{found['tool']['name']} {found['tool']['version']}"


def test_sarif(run: Run) -> None:
    """SARIF describes every code that validation can report."""
    _inbox()
    (found,) = json.loads(run("validate", "--format", "sarif", "in").out)["runs"]
    codes = [rule["id"] for rule in found["tool"]["driver"]["rules"]]
    assert {"XM001", "SC009"} < set(codes)
    assert len(codes) == len(set(codes))
    (result,) = found["results"]
    assert "SC009" == codes[result["ruleIndex"]]


def test_github(run: Run) -> None:
    """Annotations are for GitHub alone: no summary stands among them."""
    _inbox()
    (line,) = run("validate", "--format", "github", "in").out.splitlines()
    assert line.startswith(f"::error file={Path('in', 'b.xml').as_posix()},line=")


def test_output(run: Run) -> None:
    """The report is written to a file, but never over an input."""
    _inbox()
    ran = run("validate", "in", "--format", "json", "-o", "report.json")
    assert (1, "", "written to report.json\n") == (ran.code, ran.out, ran.err)
    assert 4 == json.loads(Path("report.json").read_text(encoding="utf-8"))["summary"]["files"]
    ran = run("validate", "in", "-o", "in/b.xml")
    assert (2, _BAD) == (ran.code, Path("in/b.xml").read_bytes())


def test_output_is_plain(run: Run) -> None:
    """A file gets no colours unless they are asked for on the terminal."""
    _inbox()
    run("validate", "in", "-o", "report.txt", "--colour", "always")
    assert "\x1b" not in Path("report.txt").read_text(encoding="utf-8")
    assert "\x1b[1;31m" in run("validate", "in", "--colour", "always").out
    assert "\x1b" not in run("validate", "in").out


class _Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("choice", "environment", "expected"),
    [
        ("auto", {}, True),
        ("auto", {"NO_COLOR": "1"}, False),
        ("auto", {"NO_COLOR": ""}, True),
        ("always", {"NO_COLOR": "1"}, True),
        ("never", {}, False),
    ],
)
def test_colour(
    monkeypatch: pytest.MonkeyPatch, choice: str, environment: dict[str, str], *, expected: bool
) -> None:
    """A terminal gets colours unless NO_COLOR is set to something."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", _Terminal())
    assert expected == wants_colour(choice)


def test_no_colour_in_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is no terminal gets colours only when they are asked for."""
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert (False, True) == (wants_colour("auto"), wants_colour("always"))


def test_progress() -> None:
    """The line comes after a second, not too often, and is taken away."""
    terminal = _Terminal()
    now = Namespace(time=0.0)
    progress = Progress(4, terminal, lambda: now.time)
    moments = {"a": 0.5, "b\n": 1.5, "c": 1.55, "d": 100.0}
    for document in progress.watch(map(Document, ("a", "b\n", "c", "d"))):
        progress.count()
        now.time = moments.get(document.name, 0) + 1
    progress.close()
    assert _LINES == terminal.getvalue()


_LINES = "\r\x1b[K1/4 · 0.7/s · 4 s left · b \r\x1b[K\r\x1b[K2/4 · 0.8/s · 2 s left · c\r\x1b[K"


def test_progress_without_total() -> None:
    """Where nobody knows how many files there are, no time is promised."""
    terminal = _Terminal()
    now = iter((0.0, 5.0, 6.0, 7.0))
    progress = Progress(None, terminal, lambda: next(now))
    assert [Document("a")] == list(progress.watch([Document("a")]))
    assert "\r\x1b[K0 · 0.0/s · a" == terminal.getvalue()


def test_progress_is_for_people(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipe and a terminal that obeys nothing get no line."""
    now = iter(range(0, 1000, 10))
    for stream, term in ((io.StringIO(), "xterm"), (_Terminal(), "dumb")):
        monkeypatch.setenv("TERM", term)
        progress = Progress(1, stream, lambda: next(now))
        assert [Document("a")] == list(progress.watch([Document("a")]))
        progress.close()
        assert "" == stream.getvalue()


def test_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files are found in folders, however deep; a folder without any is told, links are not followed."""
    monkeypatch.chdir(tmp_path)
    _inbox()
    Path("empty").mkdir()
    Path("in/loop").symlink_to(tmp_path / "in", target_is_directory=True)
    found = list(find_documents(["-", "in/", "nothing", "empty", "in/c.txt"], (".xml",)))
    assert [
        "-",
        "in/a.xml",
        "in/b.xml",
        "in/a/y.xml",
        "in/a/z.XML",
        "nothing",
        "empty",
        "in/c.txt",
    ] == [file.name.replace(os.sep, "/") for file in found]
    assert ["is a folder without files that end in .xml"] == [
        file.problem.reason for file in found if file.problem
    ]


def test_folder_not_to_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that may not be listed is told; the others are searched."""
    monkeypatch.chdir(tmp_path)
    _inbox()
    walk = os.walk

    def refuse(top: str, onerror: object = None) -> Iterator[object]:
        assert callable(onerror)
        onerror(PermissionError(13, "Permission denied", "in/a"))
        return walk(top)

    monkeypatch.setattr(os, "walk", refuse)
    *_, last = find_documents(["in"], (".xml",))
    assert last.problem
    assert "in/a: is a folder that cannot be read: permission denied" == str(last.problem)
