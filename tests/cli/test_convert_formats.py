"""`vn-notice convert` to the formats that people read, of many files at once."""

import io
import sys
from pathlib import Path

import pytest

from support.running import Run
from support.samples import TEXT
from vn_notice.files import read
from vn_notice.parser.reader import parse

_STARTS = {"text": b"UBND", "html": b"<!DOCTYPE html>", "docx": b"PK", "pdf": b"%PDF-"}
_NEEDS = {"docx": "docx", "pdf": "typst"}


@pytest.mark.parametrize("form", _STARTS)
@pytest.mark.parametrize("named", ["suffix", "to"])
def test_formats(run: Run, form: str, named: str) -> None:
    """The suffix of the output, or --to, says what is written."""
    pytest.importorskip(_NEEDS.get(form, "sys"))
    out = f"a.{'txt' if form == 'text' else form}"
    options = ("-o", f"out-{out}") if named == "suffix" else ("-o", "out/", "--to", form)
    ran = run("convert", "a.txt", *options)

    assert (0, "") == (ran.code, ran.out)
    assert (
        Path(options[1] + (out if named == "to" else ""))
        .read_bytes()
        .lstrip()
        .startswith(_STARTS[form])
    )


def test_name_of_format_wins(run: Run) -> None:
    """--to is stronger than a suffix."""
    assert 0 == run("convert", "a.txt", "-o", "page.xml", "--to", "html").code
    assert Path("page.xml").read_bytes().startswith(b"<!DOCTYPE html>")


def test_text_to_stdout(run: Run) -> None:
    """Text goes to the standard output, and is read again to the same notice."""
    ran = run("convert", "a.txt", "--to", "text")

    assert parse(TEXT).notice == parse(ran.out).notice


def test_binary_to_stdout(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is no text goes out byte by byte, and is kept from a terminal."""
    pytest.importorskip("docx")
    written = io.BytesIO()
    out = io.TextIOWrapper(written)
    monkeypatch.setattr(sys, "stdout", out)

    assert 0 == run("convert", "a.txt", "--to", "docx").code
    assert written.getvalue().startswith(b"PK")
    monkeypatch.setattr(out, "isatty", lambda: True)
    ran = run("convert", "a.txt", "--to", "docx")
    assert 2 == ran.code
    assert ".docx is no text for a terminal; name a file with -o" in ran.err


def test_folder(run: Run) -> None:
    """A folder is converted with its folders; what cannot be read is a line, and a summary ends."""
    for at in range(6):
        Path(f"in/{at % 2}").mkdir(parents=True, exist_ok=True)
        Path(f"in/{at % 2}/n{at}.txt").write_text(TEXT, encoding="utf-8")
    Path("in/broken.json").write_text("[]", encoding="utf-8")
    Path("in/broken.txt").write_text(TEXT, encoding="utf-8")
    Path("in/picture.png").touch()
    ran = run("convert", "in", "-o", "out", "--to", "html")

    assert 3 == ran.code
    assert "7 converted to .html, 1 failed" == ran.err.splitlines()[-1]
    assert ["in/broken.json"] == [line.partition(":")[0] for line in ran.err.splitlines()[:-1]]
    written = sorted(path.as_posix() for path in Path("out").rglob("*.html"))
    nested = [f"out/{at % 2}/n{at}.html" for at in (0, 2, 4, 1, 3, 5)]
    assert [*nested, "out/broken.html"] == written


def test_pattern(run: Run) -> None:
    """A pattern that the shell left stands for the files that match it."""
    ran = run("convert", "*.[tj]*", "-o", "out")

    assert 0 == ran.code
    assert ["a.xml", "b.xml"] == sorted(path.name for path in Path("out").iterdir())


def test_pattern_without_match(run: Run) -> None:
    """A pattern that nothing matches is told as a file that is not there."""
    ran = run("convert", "*.docx")

    assert (3, "*.docx: is not found; check its name and folder") == (ran.code, ran.err.strip())


def test_missing_extra(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A format whose package is missing says what to install, and writes nothing."""
    monkeypatch.setitem(sys.modules, "docx", None)
    for name in [name for name in sys.modules if name.startswith("vn_notice.render.word")]:
        monkeypatch.delitem(sys.modules, name)
    ran = run("convert", "a.txt", "-o", "a.docx")

    assert 3 == ran.code
    assert "a.txt: writing .docx needs more: pip install 'vn-notice[docx]'" in ran.err
    assert not Path("a.docx").exists()


def test_word_document_is_read_back(run: Run) -> None:
    """A chain of conversions ends where it began."""
    pytest.importorskip("docx")
    run("convert", "a.txt", "-o", "a.docx")
    run("convert", "a.docx", "-o", "c.json")

    assert parse(TEXT).notice == read("c.json").notice
