"""Whatever words and names hold, an output has what was meant and no more."""

import io
import json
import os
import re
import zipfile
from pathlib import Path

import pytest
from lxml import etree

import vn_notice as vn
from support.samples import labelled
from vn_notice.cli.main import main
from vn_notice.model.body import Conclusions, Section

_MARKUP = [
    "<w:hyperlink>x</w:hyperlink>",
    "]]></w:t><w:fldSimple w:instr='DDEAUTO c:\\\\x'/>",
    'HYPERLINK "http://127.0.0.1:9/"',
    "{ INCLUDETEXT /etc/passwd }",
    "http://127.0.0.1:9/a?b=c&d",
    "[x](javascript:y) ![z](file:///etc/passwd)",
    "<script>x</script> &lt;b&gt; &#0; <!-- --> <?php ?>",
    "# x **y** _z_ `a` | b |",
    '#link("http://127.0.0.1:9") $x$ @y #read("/etc/passwd")',
    "{{7*7}} ${7*7} %s %n {0.__class__}",
    "a\x85b\x9b2Jc\u202ed\u2066e\u2028f",
    "=cmd|'/c calc'!A1",
]


#: In how many places of a notice the words stand.
_NUMBER = 4


def _notice(words: str) -> vn.Notice:
    """Return a notice that says *words* in lines of several kinds."""
    said = vn.Paragraph.of(words)
    return vn.Notice(
        subject=said,
        legal_bases=(said,),
        conclusions=Conclusions(
            content=(Section(label=labelled("1."), heading=said, content=(said,)),)
        ),
    )


def _parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


_ACTIVE = re.compile(rb"<w:(?:hyperlink|fld[A-Z]\w*|instrText|object|altChunk)\b|TargetMode=")


@pytest.mark.parametrize("words", _MARKUP)
def test_word_documents(words: str) -> None:
    """Words in a Word document are words: no field, link or relationship comes of them."""
    plain, hostile = (_parts(vn.to_docx(_notice(text))) for text in ("words", words))
    changed = {name for name in plain if plain[name] != hostile[name]}
    assert {"word/document.xml", "docProps/core.xml"} == changed  # the title is the subject
    document = hostile["word/document.xml"]
    assert _ACTIVE.findall(plain["word/document.xml"]) == _ACTIVE.findall(document)
    texts = etree.fromstring(document).itertext("{*}t")
    assert _NUMBER == "".join(map(str, texts)).count(words)


@pytest.mark.parametrize("words", _MARKUP)
def test_texts(words: str) -> None:
    """A text has the words as they are."""
    assert _NUMBER == vn.to_text(_notice(words)).count(words)


_NAMES = ["a\nb.xml", "a\x1b[2J.xml", "a\u202eb.xml", "a\x9b1m.xml", "c\u2028d.xml", "e%0Af.xml"]
_OBEYED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


_FORMS = ("text", "json", "sarif", "github")
_RUNS = [(command, form) for command in ("check", "validate") for form in _FORMS]


@pytest.mark.parametrize(("command", "form"), [*_RUNS, ("extract", ""), ("convert", "")])
def test_one_line_each(
    command: str,
    form: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Names and values that break lines break none: in messages, reports, and the account."""
    monkeypatch.chdir(tmp_path)
    Path("in").mkdir()
    data = vn.to_xml(_notice("\x85y\n\u2028z\u202e")).decode()
    # every other one is no XML at all
    for at, name in enumerate(_NAMES):
        Path("in", name).write_text(data.replace("<", "<&"[: 1 + at % 2], 1), encoding="utf-8")
    options = {"extract": [], "convert": ["-o", "out"]}.get(command, ["--format", form])
    code = main([command, "in", "--report", "run.jsonl", *options])
    out, err = capsys.readouterr()
    assert code in (1, 3)
    assert _OBEYED.findall(out + err) == []
    told = err.splitlines()
    assert all(re.match(r"(in.)?[ace].*xml: |\d converted", line) for line in told), told
    report = Path("run.jsonl").read_bytes().decode()
    assert _OBEYED.findall(report) == []
    events = [json.loads(line) for line in report.splitlines()]
    assert sorted(os.path.join("in", name) for name in _NAMES) == sorted(  # noqa: PTH118 - as named
        event["input"] for event in events if event["event"] == "document"
    )
    if form in ("json", "sarif"):
        json.loads(out)
    if form == "github":
        assert all(line.startswith("::") for line in out.splitlines())
