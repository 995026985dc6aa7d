"""`vn-notice check` and `vn-notice explain`."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from support.running import Run
from vn_notice.exchange.json_text import to_json
from vn_notice.parser.reader import parse
from vn_notice.rules.examples import Example
from vn_notice.xml.writer import to_xml

if TYPE_CHECKING:
    from collections.abc import Callable

SOUND = Example().source()
UNPADDED = Example(place_date="Hà Nam, ngày 5 tháng 01 năm 2021", opening="").source()
PADDED = Example(place_date="Hà Nam, ngày 05 tháng 01 năm 2021", opening="").source()


def test_sound_document(run: Run) -> None:
    """A document that keeps every rule ends clean, with a summary of the outcomes."""
    Path("a.txt").write_text(SOUND, encoding="utf-8")
    ran = run("check", "a.txt")

    assert (0, "1 file: no problems\n") == (ran.code, ran.out)
    assert "a.txt: Nghị định 30/2020/NĐ-CP: " in ran.err
    assert " pass, 0 fail, " in ran.err


def test_problems(run: Run) -> None:
    """A problem is told with its place, the line and a caret; an error makes the code 1."""
    Path("a.txt").write_text(UNPADDED, encoding="utf-8")
    ran = run("check", "--select", "DAT002", "a.txt")

    assert 1 == ran.code
    assert "a.txt:6:14: error DAT002: the day “5” is below 10; write “05”\n" in ran.out
    assert "  6 | Hà Nam, ngày 5 tháng 01 năm 2021\n    |              ^\n" in ran.out


def test_formats(run: Run) -> None:
    """Reports for programs name the rules."""
    Path("a.txt").write_text(UNPADDED, encoding="utf-8")
    log = json.loads(run("check", "--select", "DAT", "--format", "sarif", "a.txt").out)
    (result,) = log["runs"][0]["results"]
    rules = log["runs"][0]["tool"]["driver"]["rules"]

    assert "DAT002" == result["ruleId"]
    assert "DayNotPadded" in {found.get("name") for found in rules}


def test_settings_file(run: Run) -> None:
    """The nearest file of settings is used; what the command line says comes on top."""
    Path("a.txt").write_text(UNPADDED, encoding="utf-8")
    Path("pyproject.toml").write_text('[tool.vn-notice]\nignore = ["DAT002"]\n', encoding="utf-8")

    assert 0 == run("check", "a.txt").code
    Path("other.toml").write_text('select = ["DAT002"]\n', encoding="utf-8")
    assert 1 == run("check", "--config", "other.toml", "a.txt").code


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--select", "DAT02"), "“DAT02” is not a rule; did you mean “DAT0"),
        (
            ("--regime", "nd3"),
            "“nd3” is not one of nd30, tt01, earlier, party; did you mean “nd30”?",
        ),
        (("--config", "none.toml"), "none.toml: "),
    ],
)
def test_wrong_usage(run: Run, arguments: tuple[str, ...], message: str) -> None:
    """What the settings name wrongly is told before any file is read."""
    ran = run("check", *arguments, "missing.txt")

    assert 2 == ran.code
    assert message in ran.err


def test_outcomes(run: Run) -> None:
    """How every rule came out can be listed, in either language."""
    Path("a.txt").write_text(SOUND, encoding="utf-8")
    ran = run("check", "--outcomes", "--lang", "vi", "--select", "DAT002,REF007", "a.txt")

    assert [
        "a.txt: Nghị định 30/2020/NĐ-CP: 1 đạt, 0 không đạt, 1 không áp dụng, 0 không đánh giá được",
        "  DAT002  đạt             day-not-padded",
        "  REF007  không áp dụng   party-comma-before-date",
    ] == ran.out.splitlines()


def test_diff_writes_nothing(run: Run) -> None:
    """What the fixes would change is shown, and the file stays as it is."""
    Path("a.txt").write_text(UNPADDED, encoding="utf-8")
    ran = run("check", "--diff", "a.txt")

    assert "-Hà Nam, ngày 5 tháng 01 năm 2021\n+Hà Nam, ngày 05 tháng 01 năm 2021\n" in ran.out
    assert UNPADDED == Path("a.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["a.txt", "a.xml", "a.json"])
def test_fix(run: Run, name: str) -> None:
    """Fixes are written to a text, and to a notice in XML or JSON."""
    writers: dict[str, Callable[[str], str]] = {
        "a.txt": str,
        "a.xml": lambda text: to_xml(parse(text).notice).decode(),
        "a.json": lambda text: to_json(parse(text).notice),
    }
    write = writers[name]
    Path(name).write_text(write(UNPADDED), encoding="utf-8")
    ran = run("check", "--fix", "--quiet", name)

    assert (0, "") == (ran.code, ran.out)
    assert write(PADDED) == Path(name).read_text(encoding="utf-8")
    assert f"{name}: nothing to mend" in run("check", "--fix", name).err


def test_other_encodings_are_not_rewritten(run: Run) -> None:
    """A text that is not plain UTF-8 is checked, but not rewritten."""
    Path("a.txt").write_text(UNPADDED, encoding="utf-16")
    before = Path("a.txt").read_bytes()
    ran = run("check", "--fix", "a.txt")

    assert 3 == ran.code
    assert "a.txt: is not rewritten, because it is not plain UTF-8; save it as such" in ran.err
    assert before == Path("a.txt").read_bytes()


def test_explain(run: Run) -> None:
    """A code is explained with its law and its examples, in either language."""
    ran = run("explain", "dat002")
    assert 0 == ran.code
    assert ran.out.startswith("## DAT002 day-not-padded\n")
    assert "Phụ lục I, Phần I, Mục II, khoản 4 điểm b" in ran.out
    assert "Ngày dưới 10 phải ghi thêm số 0" in run("explain", "--lang", "vi", "DAT002").out


def test_explain_knows_every_code(run: Run) -> None:
    """Codes of reading and of XML are explained too; without a code all are listed."""
    assert "PA001" in run("explain", "PA001").out
    listed = run("explain").out.splitlines()
    assert {"PA001", "XM001", "SC002", "DAT002 day-not-padded"} <= set(listed)


def test_explain_unknown(run: Run) -> None:
    """A code that is not known is refused, and the nearest is suggested."""
    ran = run("explain", "DAT0022")

    assert 2 == ran.code
    assert "DAT0022 is no code; did you mean DAT002?" in ran.err
