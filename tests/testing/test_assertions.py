"""The assertions of the testing kit: what they let pass, and what they say when they fail."""

import gzip
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from support.marked import unmarked
from vn_notice.diagnostics import Severity
from vn_notice.errors import ArgumentError, InputError, RuleConfigError
from vn_notice.exchange.json_text import to_json
from vn_notice.model import Annex, Conclusions, Notice
from vn_notice.parser.reader import parse
from vn_notice.render.text import to_text
from vn_notice.rules.config import Config
from vn_notice.rules.engine import check
from vn_notice.rules.regimes import Regime
from vn_notice.testing import (
    assert_conforms,
    assert_notices_equal,
    assert_same_structure,
    assert_valid,
    make_header,
    make_item,
    make_notice,
    make_paragraph,
    make_section,
)
from vn_notice.xml.validate import validate_xml
from vn_notice.xml.writer import to_xml

_GOOD = make_notice()
#: The number lacks a zero, and nothing else is wrong.
_BAD = make_notice(header=make_header(number="5/TB-SNV"))
_INVALID = '<notice xmlns="urn:vn-notice:1" version="1.0">\n  ‸<date/>\n</notice>'


def _said(ask: Callable[[], None]) -> str:
    with pytest.raises(AssertionError) as caught:
        ask()
    return str(caught.value)


def _files(folder: Path) -> dict[str, Path]:
    """Return a good notice in files of several formats."""
    data = to_xml(_GOOD)
    contents = {
        "a.xml": data,
        "a.xml.gz": gzip.compress(data),
        "a.json": to_json(_GOOD).encode(),
    }
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return {name: folder / name for name in contents}


@pytest.mark.parametrize("name", ["a.xml", "a.xml.gz", "a.json"])
def test_valid_file(tmp_path: Path, name: str) -> None:
    """A file that follows the schema passes, as a path and by its name."""
    path = _files(tmp_path)[name]
    assert_valid(path)
    assert_valid(str(path))
    assert_conforms(path, severity="note")


@pytest.mark.parametrize("document", [_GOOD, parse(to_text(_GOOD)), to_xml(_GOOD), Notice()])
def test_valid(document: Any) -> None:
    """A notice made in code, one that was read, and XML as bytes pass."""
    assert_valid(document)


def test_invalid(tmp_path: Path) -> None:
    """The message has every problem that validation finds, with its place and its line."""
    data, place = unmarked(_INVALID)
    path = tmp_path / "bad.xml"
    path.write_bytes(data)
    problems = list(validate_xml(data))
    said = _said(lambda: assert_valid(path))
    assert said.startswith(f"{path} does not follow the schema\n{path}:{place}: error SC002: ")
    assert f"  2 |   <date/>\n    |   {'^' * len('<date')}\n" in said
    assert said.endswith(f"1 file: {len(problems)} error")
    assert all(problem.message in said for problem in problems)


def test_invalid_in_vietnamese() -> None:
    """The report can be told in Vietnamese."""
    data, _ = unmarked(_INVALID)
    said = _said(lambda: assert_valid(data, language="vi"))
    assert all(problem.message_vi in said for problem in validate_xml(data))
    assert said.endswith("1 tệp: 1 lỗi")


def test_invalid_json(tmp_path: Path) -> None:
    """JSON that holds no notice fails, too."""
    path = tmp_path / "bad.json"
    path.write_text('{"version": "1.0", "annexes": {}}', encoding="utf-8")
    assert "JS102" in _said(lambda: assert_valid(path))


def test_missing_file(tmp_path: Path) -> None:
    """A file that is not there is a mistake of the test, not of the document."""
    for ask in (assert_valid, assert_conforms):
        with pytest.raises(InputError, match=r"none\.xml"):
            ask(tmp_path / "none.xml")


@pytest.mark.parametrize("document", ["<notice/>", 1, None])
def test_no_document(document: Any) -> None:
    """What is no document is a mistake of the test; XML is bytes."""
    with pytest.raises(TypeError):
        assert_valid(document)


def test_conforms() -> None:
    """The message has every finding and the instrument, also what alone would not fail."""
    parsed = parse(to_text(_BAD))
    for document in (_BAD, parsed):
        report = check(document)
        assert not report.ok
        said = _said(lambda document=document: assert_conforms(document))  # type: ignore[misc]
        assert "does not conform to Nghị định 30/2020/NĐ-CP" in said
        assert all(found.message in said for found in report)
    assert "<text>:3:7: error NUM004: " in said
    assert "Số: 5/TB-SNV" in said


def _code(document: Notice) -> str:
    (found,) = check(document)
    return found.code


@pytest.mark.parametrize(
    "ignore", [[_code(_BAD)], _code(_BAD), _code(_BAD)[:3], ["TXT", _code(_BAD)]]
)
def test_ignore(ignore: Any) -> None:
    """Codes and families can be left out, as a list or as a text."""
    assert_conforms(_BAD, ignore=ignore, severity="note")


def test_select() -> None:
    """Only some rules can be applied."""
    assert_conforms(_BAD, select=["TXT"])
    assert _code(_BAD) in _said(lambda: assert_conforms(_BAD, select=_code(_BAD)))


@pytest.mark.parametrize("weight", list(Severity))
def test_severity(weight: Severity) -> None:
    """A finding fails if it weighs at least as much as is asked for."""
    settings = Config(severity={_code(_BAD): weight})
    order = list(Severity)
    for least in order:

        def ask(least: Severity = least) -> None:
            assert_conforms(_BAD, profile=settings, severity=least.value)

        if order.index(weight) <= order.index(least):
            assert _code(_BAD) in _said(ask)
        else:
            ask()


def test_profile(tmp_path: Path) -> None:
    """The form is judged by the instrument or the settings that are named."""
    settings = tmp_path / "office.toml"
    settings.write_text(f'ignore = ["{_code(_BAD)}"]\n', encoding="utf-8")
    for lenient in (settings, str(settings), Config(ignore=(_code(_BAD),))):
        assert_conforms(_BAD, profile=lenient)
    for party in ("party", Regime.PARTY):
        said = _said(lambda party=party: assert_conforms(_GOOD, profile=party, severity="note"))  # type: ignore[misc]
        assert said.startswith("<notice> does not conform to Hướng dẫn 05-HD/VPTW\n")


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"profile": "nd31"}, "profile: “nd31” is not one of .*; did you mean “nd30”"),
        ({"profile": "none.toml"}, "none.toml"),
        ({"severity": "warnings"}, "severity: “warnings” is not one of error, warning, note"),
        ({"ignore": ["NUM999"]}, "“NUM999” is not a rule"),
    ],
)
def test_wrong_settings(wrong: dict[str, Any], says: str) -> None:
    """A setting that does not exist is a mistake of the test, not of the document."""
    with pytest.raises(RuleConfigError, match=says):
        assert_conforms(_GOOD, **wrong)


def _subject(notice: Notice) -> str:
    assert notice.subject
    return notice.subject.text


def test_equal() -> None:
    """Equal notices pass, whether made or read; of others each difference is told by path."""
    other = make_notice(subject=make_paragraph("Về việc nghỉ Tết"), annexes=(Annex(),))
    assert_notices_equal(parse(to_text(other)), parse(to_text(other)))
    said = _said(lambda: assert_notices_equal(other, _GOOD))
    assert [
        "the notices differ; from the expected to the actual one:",
        f"changed /notice/subject/text()[1]: “{_subject(_GOOD)}” → “Về việc nghỉ Tết”",
        "added /notice/annex[1]: “”",
    ] == said.splitlines()


def test_same_structure() -> None:
    """Other words under the same labels and headings are the same structure."""
    items = (make_item("Hoàn thành."), make_item("Báo cáo.", 2))
    assert_same_structure(make_notice(conclusions=Conclusions(content=items)), _GOOD)
    assert_same_structure(parse(to_text(_GOOD)), _GOOD)


def test_other_structure() -> None:
    """A label, a heading, a level or an annex that differs is shown in the outline."""
    sections = (make_section("Kết quả"), make_section("Nhiệm vụ", number=2))
    one = make_notice(conclusions=Conclusions(content=sections))
    other = make_notice(
        conclusions=Conclusions(content=(sections[0], make_item())),
        annexes=(Annex(heading=make_paragraph("Phụ lục")),),
    )
    said = _said(lambda: assert_same_structure(one, other))
    assert [
        "  I. Kết quả", "    1.", "- 1.", "- [Phụ lục]", "+ II. Nhiệm vụ", "+   1.",
    ] == said.splitlines()[1:]  # fmt: skip


def test_no_notice() -> None:
    """What is no notice is a mistake of the test."""
    wrong: Any = "thông báo"
    for ask in (assert_notices_equal, assert_same_structure):
        with pytest.raises(ArgumentError, match="a Notice or what a reader returned"):
            ask(wrong, _GOOD)


def test_traceback_ends_in_the_test(pytester: pytest.Pytester) -> None:
    """The frames of the kit are not shown."""
    pytester.makepyfile(
        """
        from vn_notice.testing import assert_valid

        def test_it():
            assert_valid(b"<notice/>")
        """
    )
    lines = pytester.runpytest_inprocess("-p", "no:cacheprovider").stdout.str()
    assert "test_it" in lines
    assert "assertions.py" not in lines
