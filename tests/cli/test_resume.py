"""A run that is taken up again gives what it would have given in one piece."""

import json
from pathlib import Path
from typing import Any

import pytest

from support.running import Ran, Run
from support.samples import TEXT, sample
from vn_notice.xml.writer import to_xml

_COMMANDS = [
    ("extract", "--to", "jsonl"),
    ("extract", "--to", "csv"),
    ("check",),
    ("check", "--lang", "vi", "--format", "json"),
    ("check", "--format", "sarif"),
    ("validate", "--format", "json"),
    ("validate", "--format", "github"),
]


def _inbox() -> None:
    Path("in").mkdir()
    xml = to_xml(sample())
    for at in range(3):
        text = TEXT.replace("07/TB", f"{at}/TB").replace("Về việc", "V/v" * at)
        Path(f"in/{at}.txt").write_text(text, encoding="utf-8")
        Path(f"in/{at}.xml").write_bytes(xml)
    Path("in/bad.json").write_text("[]", encoding="utf-8")
    Path("in/greek.xml").write_bytes(xml.replace(b'"roman"', b'"gr\xe1\xba\xbdek"'))


def _documents() -> list[dict[str, Any]]:
    path = Path("run.jsonl")
    lines = [json.loads(line) for line in path.read_bytes().splitlines()] if path.exists() else []
    return [line for line in lines if line["event"] == "document"]


@pytest.mark.parametrize("command", _COMMANDS, ids=" ".join)
def test_resumed(run: Run, command: tuple[str, ...]) -> None:
    """Wherever the report was cut off, output, messages and exit code are those of a whole run."""
    _inbox()
    whole = run(*command, "in")
    noted = [*command, "in", "--report", "run.jsonl"]
    assert whole == run(*noted)
    report = Path("run.jsonl").read_bytes()
    lines = report.splitlines(keepends=True)
    for kept, jobs in ((0, "0"), (1, "0"), (3, "1" if command == ("check",) else "0")):
        Path("run.jsonl").write_bytes(b"".join(lines[:kept]) + lines[kept][:9])
        assert whole == run(*noted, "--resume", "--jobs", jobs)
        done = _documents()[max(kept - 1, 0) :]
        assert {line["input"] for line in done} == {
            json.loads(line)["input"] for line in lines[kept:-1] if b'"document"' in line
        } | {line["input"] for line in _documents() if line["status"] == "failed"}


def _again(run: Run, *options: str) -> tuple[Ran, list[str]]:
    before = len(_documents())
    ran = run("check", "in", "--report", "run.jsonl", "--resume", *options)
    return ran, [Path(line["input"]).name for line in _documents()[before:]]


def test_what_changed_is_looked_at_again(run: Run) -> None:
    """A document is known while its content and the settings are what they were."""
    _inbox()
    for name in ("bad.json", "greek.xml"):  # what failed is always tried again
        Path("in", name).unlink()
    names = sorted(path.name for path in Path("in").iterdir())
    first, looked = _again(run)
    assert names == sorted(looked)
    assert (first, []) == _again(run)
    Path("in/1.txt").write_text(TEXT, encoding="utf-8")
    assert ["1.txt"] == _again(run)[1]
    assert names == sorted(_again(run, "--ignore", "TXT")[1])
    assert [] == _again(run, "--ignore", "TXT", "--format", "sarif", "--lang", "vi")[1]


@pytest.mark.parametrize("command", ["extract", "check", "validate"])
@pytest.mark.parametrize("result", ["5", "null", '{"record": 5}', '{"diagnostics": [{}]}'])
def test_report_that_somebody_wrote(run: Run, command: str, result: str) -> None:
    """A result that cannot have been one is told; the report is not touched further."""
    _inbox()
    run(command, "in/0.xml", "--report", "run.jsonl")
    start, line, _ = Path("run.jsonl").read_text(encoding="utf-8").splitlines()
    event = json.dumps({**json.loads(line), "result": json.loads(result)})
    Path("run.jsonl").write_text(f"{start}\n{event}\n", encoding="utf-8")
    ran = run(command, "in/0.xml", "--report", "run.jsonl", "--resume")
    assert (3, 1) == (ran.code, ran.err.count("\n"))
    assert "holds no result of this command" in ran.err


@pytest.mark.parametrize("command", ["convert", "extract", "check", "validate"])
def test_misuse(run: Run, command: str) -> None:
    """Going on needs the report; what is mended in place has none."""
    ran = run(command, "a.txt", "--resume", "-o", "out")
    assert 2 == ran.code
    assert "--resume needs the --report" in ran.err
    for option in ("--fix", "--diff", "--outcomes"):
        assert 2 == run("check", "a.txt", option, "--report", "run.jsonl").code
    assert TEXT == Path("a.txt").read_text(encoding="utf-8")
