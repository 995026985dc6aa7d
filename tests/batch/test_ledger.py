"""The report of a run: true lines, and what a later run makes of them."""

import json
from pathlib import Path

import pytest

from vn_notice.batch.ledger import Ledger, hash_of
from vn_notice.errors import InputError, OutputError, UnfinishedError

_RUN = {"command": "convert", "to": ".xml"}


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def _write(ledger: Ledger, name: str, content: bytes, output: str) -> None:
    Path(output).write_bytes(b"written")
    ledger.done(
        name, "ok", sha256=hash_of(content), output=output, output_sha256=hash_of(b"written")
    )


def _lines() -> list[dict[str, object]]:
    return [json.loads(line) for line in Path("run.jsonl").read_bytes().splitlines()]


def test_lines() -> None:
    """Each event is a line of JSON, whatever the names hold."""
    name = "a\n\u2028\udcff“b”.txt"
    with Ledger("run.jsonl", _RUN) as ledger:
        _write(ledger, name, b"x", "a.xml")
        ledger.failed("c.txt", InputError("c.txt", "is\x1bbad"))
        ledger.failed("d.txt", UnfinishedError("d.txt", "died", "signal 9"))
    start, done, failed, died = _lines()
    assert {"event": "start", **_RUN} == start
    assert (name, "ok", "a.xml") == (done["input"], done["status"], done["output"])
    assert ("InputError", "is\ufffdbad") == (failed["cause"], failed["error"])
    assert "died" == died["cause"]


def test_known() -> None:
    """A document is known while its content, the options and the output are as they were."""
    with Ledger("run.jsonl", _RUN) as ledger:
        _write(ledger, "a.txt", b"x", "a.xml")
        _write(ledger, "b.txt", b"x", "b.xml")
        ledger.failed("b.txt", InputError("b.txt", "is bad"))
    with Ledger("run.jsonl", _RUN, resume=True) as again:
        known = again.known("a.txt")
        assert known
        assert known.holds(b"x", "a.xml")
        assert not known.holds(b"y", "a.xml")
        assert not known.holds(b"x", "c.xml")
        Path("a.xml").write_bytes(b"other")
        assert not known.holds(b"x", "a.xml")
        Path("a.xml").unlink()
        assert not known.holds(b"x", "a.xml")
        assert again.known("b.txt") is None
        assert again.known("c.txt") is None
    with Ledger("run.jsonl", {**_RUN, "to": ".json"}, resume=True) as other:
        assert other.known("a.txt") is None
    assert ["start", "document", "document", "document", "start", "start"] == [
        line["event"] for line in _lines()
    ]


def test_torn() -> None:
    """A line that was cut off is taken away, and the others count."""
    with Ledger("run.jsonl", _RUN) as ledger:
        _write(ledger, "a.txt", b"x", "a.xml")
    with Path("run.jsonl").open("ab") as file:
        file.write(b'{"event": "document", "in')
    with Ledger("run.jsonl", _RUN, resume=True) as ledger:
        assert ledger.known("a.txt")
    assert ["start", "document", "start"] == [line["event"] for line in _lines()]


@pytest.mark.parametrize("begun", ["", '{"ev', '{"event": "start"', '{"event": "start", "comma'])
def test_begun(begun: str) -> None:
    """A report of which a kill left less than a line is begun anew."""
    for resume in (True, False):
        Path("run.jsonl").write_text(begun, encoding="utf-8")
        with Ledger("run.jsonl", _RUN, resume=resume):
            pass
        assert ["start"] == [line["event"] for line in _lines()]


def test_fresh() -> None:
    """Without --resume a report begins anew; a first run may be resumed too."""
    for resume in (True, False):
        with Ledger("run.jsonl", _RUN, resume=resume):
            pass
    assert 1 == len(_lines())


@pytest.mark.parametrize("resume", [True, False])
@pytest.mark.parametrize(
    "text", ["no JSON\n", "[]\n", '{"event": "document"}\n', '"a"\n', "precious", "{}"]
)
def test_no_report(text: str, *, resume: bool) -> None:
    """A file that is no report is neither continued nor written over."""
    Path("run.jsonl").write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match="is no report of a run"):
        Ledger("run.jsonl", _RUN, resume=resume)
    assert text == Path("run.jsonl").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [".", "none/run.jsonl", "a\0"])
def test_unwritable(name: str) -> None:
    """Where no report can be written, it is said."""
    with pytest.raises(OutputError, match="the report cannot be written"):
        Ledger(name, _RUN)


def test_two_at_once() -> None:
    """A report has one writer at a time; another run does not disturb it."""
    pytest.importorskip("fcntl", reason="this system has no locks of this kind")
    with Ledger("run.jsonl", _RUN) as ledger:
        _write(ledger, "a.txt", b"x", "a.xml")
        for resume in (True, False):
            with pytest.raises(OutputError, match="is the report of a run that goes on"):
                Ledger("run.jsonl", _RUN, resume=resume)
        _write(ledger, "b.txt", b"x", "b.xml")
    assert ["start", "document", "document"] == [line["event"] for line in _lines()]


def test_unreadable() -> None:
    """A report that cannot be read is said, too."""
    with pytest.raises(InputError, match="cannot be read: is a directory"):
        Ledger(".", _RUN, resume=True)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_full() -> None:
    """A full disk is said at once."""
    with pytest.raises(OutputError, match="the report cannot be written: no space left"):
        Ledger("/dev/full", _RUN)
