"""Limits on the command line: of the standard input, and those that are named."""

import io
import sys
from pathlib import Path

import pytest

from support.running import Run
from support.samples import TEXT, sample
from vn_notice.xml.writer import to_xml

_SIZE = len(TEXT.encode())
_COMMANDS = (
    ("check", "-"),
    ("convert", "--to", "json", "-"),
    ("convert", "--to", "json", "--jobs", "1", "-"),
    ("diff", "-", "a.txt"),
    ("extract", "-"),
    ("show", "-"),
    ("validate", "-"),
)


def _given(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


@pytest.mark.parametrize("command", _COMMANDS, ids=" ".join)
def test_stdin_is_bounded(
    run: Run, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    """The standard input has the limit of a file, exact to the last byte, in every command."""
    Path("a.txt").write_text("a", encoding="utf-8")
    _given(monkeypatch, TEXT.encode())
    assert 3 != run("--limit", f"file_bytes={_SIZE}", *command).code
    _given(monkeypatch, TEXT.encode())
    ran = run("--limit", f"file_bytes={_SIZE - 1}", *command)
    told = f"is larger than {_SIZE - 1} bytes; raise the limit file_bytes"
    assert (3, True) == (ran.code, told in ran.err), ran.err


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no such device")
def test_endless_stdin(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A standard input without end is read up to the limit."""
    with Path("/dev/zero").open(encoding="utf-8") as endless:
        monkeypatch.setattr(sys, "stdin", endless)
        ran = run("--limit", "file_bytes=10000000", "validate", "-")
    assert (3, True) == (ran.code, "raise the limit file_bytes" in ran.err)


@pytest.mark.parametrize("command", _COMMANDS, ids=" ".join)
def test_closed_stdin(run: Run, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]) -> None:
    """A standard input that is closed is told as a file that cannot be read."""
    monkeypatch.setattr(sys, "stdin", None)
    ran = run(*command)
    assert (3, True) == (ran.code, "is closed; give it something to read" in ran.err), ran.err


@pytest.mark.parametrize("jobs", ["0", "1"])
def test_named_limits(run: Run, jobs: str) -> None:
    """Limits that are named hold in the run and in its processes, for what is read and written."""
    data = to_xml(sample())
    Path("a.xml").write_bytes(data)
    for limit, code in ((len(data), 0), (len(data) - 1, 1)):
        ran = run("--limit", f"xml_bytes={limit}", "validate", "--jobs", jobs, "a.xml")
        assert (code, "XM007" in ran.out) == (ran.code, bool(code))
    ran = run("--limit", "xml_signs=20", "convert", "--jobs", jobs, "--to", "xml", "a.txt")
    assert (3, "") == (ran.code, ran.out)
    assert "a.txt: the XML has more than 20 signs “<”; raise the limit xml_signs" in ran.err


def test_several_limits(run: Run) -> None:
    """More than one may be named."""
    Path("a.xml").write_bytes(to_xml(sample()))
    ran = run("--limit", "xml_bytes=100000", "--limit", "xml_signs=9", "validate", "a.xml")
    assert (1, True) == (ran.code, "XM008" in ran.out)


@pytest.mark.parametrize(
    ("limit", "told"),
    [
        ("xml_bytes", "a name and a whole number, such as xml_bytes=67108864"),
        ("xml_bytes=8M", "a name and a whole number"),
        ("xml_bytes=0", "must be a whole number from 1"),
        ("bytes=9", "must be one of xml_bytes, xml_signs"),
    ],
)
def test_wrong_limits(run: Run, limit: str, told: str) -> None:
    """What is no limit is wrong usage, and it is said what is one."""
    ran = run("--limit", limit, "schema")
    assert (2, "", True) == (ran.code, ran.out, told in ran.err), ran.err
