"""`vn-notice convert`."""

import io
import sys
from pathlib import Path

import pytest

from support.running import Run
from support.samples import TEXT, sample
from vn_notice.exchange.json_text import from_json, to_json
from vn_notice.parser.reader import parse
from vn_notice.xml.reader import from_xml
from vn_notice.xml.validate import validate_xml
from vn_notice.xml.writer import to_xml


def test_xml_to_stdout(run: Run) -> None:
    """A text becomes valid XML on the standard output; the account goes elsewhere."""
    ran = run("convert", "a.txt")
    assert ran.code == 0
    assert validate_xml(ran.out.encode()).ok
    assert parse(TEXT).notice == from_xml(ran.out.encode())


def test_account(run: Run) -> None:
    """The account says who, what, when, and how much was understood."""
    ran = run("convert", "a.txt")
    told = dict(line.strip().split("  ", 1) for line in ran.err.splitlines()[1:11])
    assert {key: value.strip() for key, value in told.items()} == {
        "issued by": "BAN DÂN TỘC",
        "number": "07/TB-BDT",
        "date": "2021-03-05",
        "about": "Kết luận tại cuộc họp giao ban tháng 02 năm 2021",
        "meeting": "2021-03-02",
        "chaired by": "Trần Văn Bình",
        "body": "2 sections, 3 items",
        "cites": "1 document",
        "sent to": "2 recipients",
        "signed by": "Lê Thị Hoa, TL. TRƯỞNG BAN CHÁNH VĂN PHÒNG",
    }


def test_report(run: Run) -> None:
    """What is missing is told in a line each, with its place; that alone is no failure."""
    Path("bare.txt").write_text("THÔNG BÁO\nVề việc nghỉ Tết\n\nNghỉ 07 ngày.\n", encoding="utf-8")
    ran = run("convert", "bare.txt")
    assert ran.code == 0
    assert "  number       not stated" in ran.err.splitlines()
    lines = [line for line in ran.err.splitlines() if line.startswith("bare.txt:")]
    assert lines
    assert all(" PA" in line for line in lines)


def test_json(run: Run) -> None:
    """With --to json the notice is written as JSON, and may be read again."""
    ran = run("convert", "b.json", "--to", "json")
    assert (0, sample()) == (ran.code, from_json(ran.out))
    assert ran.out.endswith("}\n")


def test_to_file(run: Run) -> None:
    """With -o the file is written, said on the standard error, and nothing is printed."""
    ran = run("convert", "b.json", "-o", "out.xml")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.splitlines()[-1] == "written to out.xml"
    assert to_xml(sample()) == Path("out.xml").read_bytes()


@pytest.mark.parametrize("out", ["out", "out/", "deep/out"])
def test_to_folder(run: Run, out: str) -> None:
    """Several inputs go to a folder, made when missing, under their own names."""
    ran = run("convert", "a.txt", "b.json", "-o", out)
    assert ran.code == 0
    assert sorted(path.name for path in Path(out).iterdir()) == ["a.xml", "b.xml"]


def test_one_to_folder(run: Run) -> None:
    """One input goes to a folder too when the output is one or is written as one."""
    Path("there").mkdir()
    for out in ("there", "new/"):
        assert run("convert", "a.txt", "-o", out).code == 0
        assert Path(out, "a.xml").is_file()


def test_same_name(run: Run) -> None:
    """Two inputs never become one file: the second is reported, the first is kept."""
    Path("sub").mkdir()
    Path("sub", "A.md").write_text(TEXT, encoding="utf-8")
    ran = run("convert", "a.txt", "sub/A.md", "-o", "out")
    assert ran.code == 2
    assert "sub/A.md: would be written over out/A.xml" in ran.err
    assert [path.name for path in Path("out").iterdir()] == ["a.xml"]


@pytest.mark.parametrize("out", ["c.xml", "."])
def test_over_input(run: Run, out: str) -> None:
    """No input is written over."""
    Path("c.xml").write_bytes(to_xml(sample()))
    ran = run("convert", "c.xml", "-o", out)
    assert ran.code == 2
    assert "would be written over the input c.xml" in ran.err


def test_output_that_is_there(run: Run) -> None:
    """What an output says is not written over without --force; the same is no matter."""
    for name in ("a.xml", "a.xml.gz"):
        command = ("convert", "a.txt", "-o", name)
        assert 0 == run(*command).code
        assert 0 == run(*command).code
        same = Path(name).read_bytes()
        Path(name).write_bytes(b"precious")
        ran = run(*command)
        assert (2, b"precious") == (ran.code, Path(name).read_bytes())
        assert f"a.txt: would be written over {name}; use --force if that is meant\n" == ran.err
        assert 0 == run(*command, "--force").code
        assert same == Path(name).read_bytes()


def test_own_output_is_written_anew(run: Run) -> None:
    """What the report says was made of a document is ours, whatever became of both since."""
    command = ("convert", "a.txt", "-o", "out/", "--report", "run.jsonl", "--resume")
    assert 0 == run(*command).code
    Path("a.txt").unlink()
    assert 3 == run(*command).code
    Path("a.txt").write_text("THÔNG BÁO\n", encoding="utf-8")
    Path("out/a.xml").write_bytes(b"old")
    assert run(*command).code in (0, 1)
    assert from_xml(Path("out/a.xml").read_bytes()).subject is None
    Path("b.txt").write_text(TEXT, encoding="utf-8")
    Path("out/b.xml").write_bytes(b"precious")
    assert 2 == run("convert", "b.txt", *command[2:]).code
    assert b"precious" == Path("out/b.xml").read_bytes()


def test_misuse(run: Run) -> None:
    """Several inputs need a folder."""
    Path("file").touch()
    for options in ([], ["-o", "file"]):
        ran = run("convert", "a.txt", "b.json", *options)
        assert (ran.code, ran.out) == (2, "")
        assert "several inputs need a folder" in ran.err


def test_stdin(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A dash is text on the standard input."""
    stdin = io.TextIOWrapper(io.BytesIO(TEXT.encode()))
    monkeypatch.setattr(sys, "stdin", stdin)
    ran = run("convert", "-", "--to", "json")
    assert (0, parse(TEXT).notice) == (ran.code, from_json(ran.out))


_BAD = {
    "missing.txt": None,
    "empty.txt": b"",
    "binary.txt": b"PK\x03\x04\0\0\xff",
    "legacy.txt": "Nghị quyết".encode("utf-7") + b"\xe9",
    "notice.xyz": b"x",
    "page.xml": b"<html><body/></html>",
    "broken.xml": b"<notice",
    "old.json": to_json(sample()).replace('"1.0"', '"0.1"').encode(),
    "list.json": b"[]",
    "torn.json": b'{"version": ',
}


@pytest.mark.parametrize("name", [*_BAD, "folder", "folder.txt", "future.xml"])
def test_bad_input(run: Run, name: str) -> None:
    """A bad input is told in one line, nothing is written for it, and the others are done."""
    Path("folder").mkdir()
    Path("folder.txt").mkdir()
    future = (
        to_xml(sample())
        .replace(b"1.0", b"9.7")
        .replace(b'<?xml version="9.7"', b'<?xml version="1.0"')
    )
    for bad, data in {**_BAD, "future.xml": future}.items():
        if data is not None:
            Path(bad).write_bytes(data)
    ran = run("convert", name, "a.txt", "-o", "out")
    assert (ran.code, ran.out) == (3, "")
    first, second = ran.err.splitlines()[:2]
    assert first.startswith(f"{name}: ")
    assert second == "a.txt"
    assert [path.name for path in Path("out").iterdir()] == ["a.xml"]


@pytest.mark.parametrize("out", ["none/a.xml", "a.txt/a.xml"])
def test_unwritable(run: Run, out: str) -> None:
    """An output that cannot be written is told in one line."""
    ran = run("convert", "b.json", "-o", out)
    assert (ran.code, ran.out) == (3, "")
    assert "its folder does not exist" in ran.err.splitlines()[-1]


def test_unwritable_folder(run: Run) -> None:
    """A folder that cannot be made is told in one line."""
    ran = run("convert", "a.txt", "b.json", "-o", "a.txt/out")
    assert (ran.code, ran.out) == (3, "")
    assert len(ran.err.splitlines()) == 1


def test_every_problem_of_json(run: Run) -> None:
    """All that is wrong in JSON is told at once, a line each with the place."""
    Path("bad.json").write_text('{"version": "1.0", "x": 1, "header": []}', encoding="utf-8")
    ran = run("convert", "bad.json")
    assert (ran.code, ran.out) == (3, "")
    assert [
        "bad.json: $.x: the key “x” is not known here",
        "bad.json: $.header: here stands “[]”, where an object must",
    ] == [line.partition(";")[0] for line in ran.err.splitlines()]
