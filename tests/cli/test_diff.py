"""`vn-notice diff`."""

import json
from pathlib import Path

from support.running import Run
from support.samples import sample
from vn_notice.model.path import replace
from vn_notice.xml.writer import to_xml


def test_same(run: Run) -> None:
    """The same notice in two formats does not differ: nothing is printed."""
    Path("b.xml").write_bytes(to_xml(sample()))
    ran = run("diff", "b.json", "b.xml")
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert "[]\n" == run("diff", "b.json", "b.xml", "--format", "json").out


def test_different(run: Run) -> None:
    """Every change is a line with its path, or an object of JSON; the exit code is 1."""
    Path("c.xml").write_bytes(
        to_xml(replace(sample(), "/closing/endMark", "./\v.".replace("\v", "")))
    )
    Path("d.xml").write_bytes(to_xml(replace(sample(), "/header/number/@serial", "08")))
    ran = run("diff", "b.json", "d.xml")
    assert (ran.code, ran.err) == (1, "")
    assert "changed /notice/header/number/@serial: “07” → “08”\n" == ran.out
    (change,) = json.loads(run("diff", "b.json", "d.xml", "--format", "json").out)
    assert change == {
        "change": "changed",
        "path": "/notice/header/number/@serial",
        "newPath": "/notice/header/number/@serial",
        "before": "07",
        "after": "08",
    }


def test_parts_as_json(run: Run) -> None:
    """A part that came or went is written as in JSON, with its kind."""
    new = replace(sample(), "/distribution/recipient[1]", None)
    Path("d.xml").write_bytes(to_xml(replace(new, "/meeting/participant[1]/@roles", ())))
    ran = run("diff", "b.json", "d.xml", "--format", "json")
    roles, recipient = json.loads(ran.out)
    assert (["chair", "concluding"], []) == (roles["before"], roles["after"])
    assert {"kind": "recipient", "text": "Lãnh đạo Ban"} == recipient["value"]
    assert 0 == recipient["index"]


def test_unreadable(run: Run) -> None:
    """What cannot be read is told with its name, for both; the exit code is 3."""
    Path("bad.json").write_text("{}", encoding="utf-8")
    ran = run("diff", "missing.txt", "bad.json")
    assert (ran.code, ran.out) == (3, "")
    assert [line.partition(":")[0] for line in ran.err.splitlines()] == ["missing.txt", "bad.json"]


def test_misuse(run: Run) -> None:
    """One name is too few, and the standard input can be read once."""
    assert 2 == run("diff", "b.json").code
    ran = run("diff", "-", "-")
    assert (ran.code, ran.out) == (2, "")
    assert "only one of both" in ran.err
