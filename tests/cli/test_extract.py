"""`vn-notice extract`."""

import csv
import io
import json
from pathlib import Path

import pytest

from support.running import Run
from support.samples import TEXT, sample
from vn_notice.exchange.json_text import to_json
from vn_notice.exchange.record import to_record
from vn_notice.exchange.table import COLUMNS
from vn_notice.model.inline import Paragraph
from vn_notice.model.path import replace


def test_lines(run: Run) -> None:
    """One JSON object a line, in the order of the files, the name of the file first."""
    Path("sub").mkdir()
    Path("sub/c.md").write_text(TEXT, encoding="utf-8")
    ran = run("extract", "b.json", "sub/c.md")
    first, second = map(json.loads, ran.out.splitlines())
    assert (ran.code, ran.err) == (0, "")
    assert to_record(sample(), "b.json") == first
    assert next(iter(second)) == "source"
    assert (second["source"], second["number"]) == ("c.md", "07/TB-BDT")


def test_one_line_each(run: Run) -> None:
    """No character within a record ends its line, not even for str.splitlines."""
    subject = "Về\u2028việc\x85nghỉ\u2029Tết\n"
    notice = replace(sample(), "/notice/subject", Paragraph.of(subject))
    Path("c.json").write_text(to_json(notice), encoding="utf-8")
    (line,) = run("extract", "c.json").out.splitlines()
    assert subject == json.loads(line)["subject"]


def test_csv(run: Run) -> None:
    """A row a notice under a row of names."""
    head, row = csv.reader(io.StringIO(run("extract", "b.json", "--to", "csv").out))
    assert list(COLUMNS) == head
    assert tuple(row[:3]) == ("b.json", "TB", "07/TB-BDT")


@pytest.mark.parametrize(
    "words", ["=1+1", "+1", "- việc", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"]
)
def test_formulas(run: Run, words: str) -> None:
    """No cell begins as a formula does, but behind an apostrophe, which --raw-cells leaves out."""
    Path("=1.json").write_text(to_json(replace(sample(), "/notice/subject", Paragraph.of(words))))
    written = run("extract", "=1.json", "--to", "csv")
    raw = run("extract", "=1.json", "--to", "csv", "--raw-cells")
    (safe,) = csv.DictReader(io.StringIO(written.out, newline=""))
    (found,) = csv.DictReader(io.StringIO(raw.out, newline=""))
    assert (f"'{words}", "'=1.json") == (safe["subject"], safe["source"])
    assert not any(cell.lstrip().startswith((*"=+-@＝",)) for cell in safe.values())
    assert (words, "=1.json") == (found["subject"], found["source"])
    (record,) = map(json.loads, run("extract", "=1.json").out.splitlines())
    assert words == record["subject"]
    assert 2 == run("extract", "=1.json", "--raw-cells").code


def test_to_file(run: Run) -> None:
    """With -o the records are written to the file whole."""
    ran = run("extract", "b.json", "-o", "records.jsonl")
    assert (ran.code, ran.out, ran.err) == (0, "", "written to records.jsonl\n")
    assert to_record(sample(), "b.json") == json.loads(Path("records.jsonl").read_bytes())


def test_bad_input(run: Run) -> None:
    """A bad file is told in one line and the others are done."""
    ran = run("extract", "missing.txt", "b.json")
    assert ran.code == 3
    assert ran.err == "missing.txt: is not found; check its name and folder\n"
    assert [json.loads(line)["source"] for line in ran.out.splitlines()] == ["b.json"]


def test_nothing_to_write(run: Run) -> None:
    """When no file could be read, no file is written."""
    assert run("extract", "missing.txt", "--to", "csv", "-o", "records.csv").code == 3
    assert not Path("records.csv").exists()


def test_over_input(run: Run) -> None:
    """The records are not written over an input."""
    ran = run("extract", "a.txt", "-o", "./a.txt")
    assert ran.code == 2
    assert Path("a.txt").read_text(encoding="utf-8") == TEXT
