"""The command line as a whole."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from support.running import Run
from support.samples import TEXT
from vn_notice.__main__ import run as command_line
from vn_notice.batch.documents import Document
from vn_notice.cli.main import main

_COMMANDS = ("check", "convert", "diff", "explain", "extract", "schema", "show", "validate")


def _start(*argv: str, stdout: Any = subprocess.PIPE, **options: Any) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "vn_notice", *argv]
    return subprocess.Popen(command, stdout=stdout, stderr=subprocess.PIPE, **options)


@pytest.mark.parametrize("command", _COMMANDS)
def test_help(run: Run, command: str) -> None:
    """Every command shows examples."""
    ran = run(command, "--help")
    assert (ran.code, ran.err) == (0, "")
    assert f"examples:\n  vn-notice {command}" in ran.out


def test_help_of_all(run: Run) -> None:
    """The help names every command and the exit codes."""
    out = run("--help").out
    assert all(f"    {command}" in out for command in _COMMANDS)
    assert "exit codes: 0 clean" in out


@pytest.mark.parametrize("argv", [[], ["nothing"], ["convert"], ["convert", "a", "--to", "odt"]])
def test_misuse(run: Run, argv: list[str]) -> None:
    """Wrong usage is 2, said on the standard error."""
    ran = run(*argv)
    assert (ran.code, ran.out) == (2, "")
    assert "usage: vn-notice" in ran.err


_LOADED = """
import sys
from vn_notice.cli.main import main
main(sys.argv[1:])
print(*{"lxml", "cattrs", "attrs", "vn_notice.model", "vn_notice.parser"} & set(sys.modules))
"""


@pytest.mark.parametrize("argument", ["--version", "--help"])
def test_nothing_heavy_is_loaded(argument: str) -> None:
    """To say what it is, the command loads nothing that takes time."""
    command = [sys.executable, "-c", _LOADED, argument]
    ran = subprocess.run(command, check=True, capture_output=True, text=True)

    assert "" == ran.stdout.splitlines()[-1]
    assert "" == ran.stderr


def test_utf8_everywhere(tmp_path: Path) -> None:
    """The output is UTF-8 whatever the terminal speaks, and messages never fail."""
    (tmp_path / "thông báo.txt").write_text(TEXT, encoding="utf-8")
    env = {
        "PYTHONIOENCODING": "ascii",
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
    }
    started = _start("extract", "thông báo.txt", "mất.txt", cwd=tmp_path, env=env)
    out, err = started.communicate()
    assert started.returncode == 3
    assert '"issuer": "BAN DÂN TỘC"' in out.decode("utf-8")
    assert b"is not found" in err
    assert b"Traceback" not in err


def test_broken_pipe(tmp_path: Path) -> None:
    """A reader of the output that goes away is no reason for a traceback."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    started = _start("extract", *["a.txt"] * 300, cwd=tmp_path)
    assert started.stdout
    assert started.stderr
    started.stdout.readline()
    started.stdout.close()
    err = started.stderr.read()
    started.stderr.close()
    assert (started.wait(), err) == (141, b"")


def test_interrupt(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """An interrupt ends the run quietly with 130, as shells have it."""

    def interrupt(_: Document) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Document, "content", interrupt)
    assert main(["extract", "a.txt"]) == 130
    assert capsys.readouterr() == ("", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_full_device(tmp_path: Path) -> None:
    """An output that takes nothing is told in one line."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    command = [sys.executable, "-m", "vn_notice", "extract", "a.txt"]
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, cwd=tmp_path, check=False
        )
    assert (ran.returncode, len(ran.stderr.splitlines())) == (3, 1)
    assert ran.stderr.startswith(b"standard output: cannot be written")


def test_wrong_arguments_are_shown_clean(run: Run) -> None:
    """What a terminal would obey in a wrong argument does not reach it."""
    err = run("explain", "-x\x1b[2J\u202e").err
    assert (True, False) == ("unrecognized arguments: -x" in err, "\x1b" in err or "\u202e" in err)


@pytest.mark.skipif(sys.platform == "win32", reason="has no such shell")
@pytest.mark.parametrize(
    ("redirection", "code", "said"),
    [(">&-", 3, b"standard output: cannot be written"), ("2>&-", 0, b""), (">&- 2>&-", 3, b"")],
)
def test_closed_streams(redirection: str, code: int, said: bytes) -> None:
    """A program that is started without standard output or error tells so, or says nothing."""
    line = f'exec "$0" -m vn_notice explain DAT001 {redirection}'
    ran = subprocess.run(["sh", "-c", line, sys.executable], capture_output=True, check=False)
    assert (code, True) == (ran.returncode, ran.stderr.startswith(said))
    assert b"Traceback" not in ran.stderr


def test_interrupted_while_loading(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C is no traceback, however early it comes."""

    class Loading:
        def __getattr__(self, name: str) -> Any:
            raise KeyboardInterrupt

    monkeypatch.setitem(sys.modules, "vn_notice.cli.main", Loading())
    assert 130 == command_line()
