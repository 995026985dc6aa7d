"""Reports as JSON."""

import json

from vn_notice.reporting.json_document import to_json_document
from vn_notice.reporting.presentation import Presentation
from vn_notice.reporting.results import FileReport


def test_document(results: list[FileReport]) -> None:
    """One document has every file, both languages, and the totals."""
    (text,) = to_json_document(results, Presentation(version="1.2.3"))
    found = json.loads(text)
    assert {"name": "vn-notice", "version": "1.2.3"} == found["tool"]
    assert {"files": 4, "unreadable": 1, "errors": 2, "warnings": 1, "notes": 0} == found["summary"]
    first, clean, missing, stdin = found["files"]
    assert {
        "code": "SC009",
        "severity": "error",
        "message": {
            "en": "the value “x” is none of “a, b”",
            "vi": "giá trị “x” không thuộc “a, b”",
        },
        "path": "/notice/conclusions/item[2]/@style",
        "line": 7,
        "column": 11,
        "origin": None,
        "expected": "a | b",
        "confidence": 0.9,
        "excerpt": {"text": '    <item style="x"/>', "start": 1, "cut": False, "width": 5},
        "fix": {
            "path": "/notice/conclusions/item[2]/@style",
            "start": 0,
            "end": 1,
            "replacement": "a",
        },
    } == first["problems"][0]
    assert first["problems"][0].keys() == first["problems"][1].keys()
    assert {"file": "clean.xml", "ok": True, "unreadable": None, "problems": []} == clean
    assert (False, "is not found; check its name and folder") == (
        missing["ok"],
        missing["unreadable"],
    )
    assert "<stdin>" == stdin["file"]


def test_odd_name() -> None:
    """A name that is no UTF-8 is still reported as UTF-8."""
    (text,) = to_json_document([FileReport("a\udcff.xml")], Presentation())
    assert "a\ufffd.xml" == json.loads(text.encode())["files"][0]["file"]


def test_origin(elsewhere: list[FileReport]) -> None:
    """Of a document that is no plain text, the place in it is told too."""
    (text,) = to_json_document(elsewhere, Presentation())
    (problem,) = json.loads(text)["files"][0]["problems"]
    assert ("page 2, line 14", 7) == (problem["origin"], problem["line"])
