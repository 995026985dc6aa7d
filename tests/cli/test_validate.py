"""`vn-notice validate` and `vn-notice schema`."""

import io
import re
import sys
from pathlib import Path

import pytest

from support.running import Run
from support.samples import sample
from vn_notice.exchange.json_schema import schema_text
from vn_notice.xml.schemas import schema_bytes
from vn_notice.xml.writer import to_xml

_BAD = to_xml(sample()).replace(b'style="roman"', b'style="greek"')


def test_valid(run: Run) -> None:
    """What the library writes is valid."""
    Path("c.xml").write_bytes(to_xml(sample()))
    ran = run("validate", "c.xml")
    assert (ran.code, ran.out, ran.err) == (0, "1 file: no problems\n", "")


def test_invalid(run: Run) -> None:
    """Every problem has a line with the file, line and column; the other files are done."""
    Path("c.xml").write_bytes(to_xml(sample()))
    Path("bad.xml").write_bytes(_BAD)
    ran = run("validate", "bad.xml", "c.xml")
    assert ran.code == 1
    first, *_, last = ran.out.splitlines()
    assert re.fullmatch(r"bad\.xml:\d+:\d+: error SC009: the value “greek” .*", first)
    assert last == "2 files: 1 error"


def test_vietnamese(run: Run) -> None:
    """Messages are Vietnamese when that is asked for."""
    Path("bad.xml").write_bytes(_BAD)
    ran = run("validate", "--lang", "vi", "bad.xml")
    assert "lỗi SC009: giá trị “greek” không thuộc" in ran.out
    assert ran.out.endswith("1 tệp: 1 lỗi\n")


@pytest.mark.parametrize("data", [b"<notice", b"<html/>", b"no xml", b"\x00\xff"])
def test_no_notice(run: Run, data: bytes) -> None:
    """What is no notice in XML fails without a traceback."""
    Path("bad.xml").write_bytes(data)
    ran = run("validate", "bad.xml")
    assert ran.code in (1, 3)
    assert f"{ran.out}{ran.err}".startswith("bad.xml:")


def test_unreadable(run: Run) -> None:
    """A file that cannot be read is told, and counts more than one with problems."""
    Path("bad.xml").write_bytes(b"<html/>")
    Path("empty.xml").touch()
    Path("folder").mkdir()
    ran = run("validate", "missing.xml", "folder", "empty.xml", "bad.xml")
    assert ran.code == 3
    assert ["missing.xml", "folder", "empty.xml"] == [
        line.partition(":")[0] for line in ran.err.splitlines()
    ]
    assert ran.out.endswith("4 files: 1 error; 3 could not be read\n")


def test_stdin(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A dash is the standard input."""
    stdin = io.TextIOWrapper(io.BytesIO(to_xml(sample())))
    monkeypatch.setattr(sys, "stdin", stdin)
    ran = run("validate", "-")
    assert (ran.code, ran.out) == (0, "1 file: no problems\n")


def test_schema(run: Run) -> None:
    """The schema is printed, or written to a file, as it is packaged."""
    assert schema_bytes().decode() == run("schema").out
    assert run("schema", "-o", "tb.xsd").code == 0
    assert schema_bytes() == Path("tb.xsd").read_bytes()


@pytest.mark.parametrize("strict", [False, True])
def test_json_schema(run: Run, *, strict: bool) -> None:
    """The JSON Schema is printed, for files or for the output of language models."""
    ran = run("schema", "--json", *["--strict"] * strict)
    assert (ran.code, ran.out) == (0, schema_text(strict=strict))


def test_strict_alone(run: Run) -> None:
    """There is no strict XSD."""
    ran = run("schema", "--strict")
    assert (ran.code, ran.out) == (2, "")
    assert "add --json" in ran.err


def test_json(run: Run) -> None:
    """A file of JSON is checked like XML, with places of its own."""
    Path("bad.json").write_text('{"version": "1.0", "x": 1, "header": []}', encoding="utf-8")
    ran = run("validate", "b.json", "bad.json", "--format", "json")
    assert ran.code == 1
    assert [code in ran.out for code in ("JS110", "JS101", "$.x", "$.header")] == [True] * 4
    assert (0, "") == (run("validate", "b.json").code, run("validate", "b.json").err)
