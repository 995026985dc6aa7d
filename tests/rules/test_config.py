"""Settings of a check: what they take, what they refuse, and what they change."""

from pathlib import Path

import pytest

from vn_notice.diagnostics import Severity
from vn_notice.errors import RuleConfigError
from vn_notice.parser.reader import parse
from vn_notice.rules import registry
from vn_notice.rules.config import Config
from vn_notice.rules.engine import check
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime

UNPADDED = Example(place_date="Hà Nam, ngày 5 tháng 02 năm 2021").source()


def found_codes(config: Config) -> set[str]:
    """Return the codes found in a document whose day is not padded."""
    return {found.code for found in check(parse(UNPADDED), config)}


def test_selection() -> None:
    """Only what is selected is applied, by code or by family, less what is ignored."""
    assert {"DAT002"} == found_codes(Config(select=("DAT002",)))
    assert "DAT002" in found_codes(Config(select=("DAT",)))
    assert "DAT002" not in found_codes(Config(ignore=("DAT",)))
    assert set() == found_codes(Config(select=("DAT",), ignore=("DAT002",)))


def test_rules_that_are_not_taken_have_no_outcome() -> None:
    """A rule that is left out neither passes nor fails."""
    report = check(parse(UNPADDED), Config(select=("DAT002",)))

    assert ["DAT002"] == list(report.outcomes)


def test_severity() -> None:
    """A rule weighs what the settings say."""
    config = Config(select=("DAT002",), severity={"DAT002": Severity.NOTE})
    report = check(parse(UNPADDED), config)

    assert [Severity.NOTE] == [found.severity for found in report]
    assert report.ok


def test_regime_can_be_set() -> None:
    """The instrument that the settings name is the one by which the document is judged."""
    assert check(parse(UNPADDED), Config(regime=Regime.PARTY)).regime is Regime.PARTY


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ({"selct": []}, "settings: “selct” is not a setting; did you mean “select”?"),
        ({"select": "DAT"}, "settings: “select = 'DAT'” is not a list"),
        ({"select": [1]}, "settings: “select = 1” is not a string"),
        ({"severity": {"DAT002": "warn"}}, "did you mean “warning”?"),
        ({"regime": "nd3"}, "did you mean “nd30”?"),
    ],
)
def test_bad_settings(table: dict[str, object], message: str) -> None:
    """A setting that is not known is refused, and the nearest is suggested."""
    with pytest.raises(RuleConfigError) as caught:
        Config.of(table)

    assert message in str(caught.value)


@pytest.mark.parametrize("config", [Config(select=("DAT020",)), Config(ignore=("DAT020",))])
def test_unknown_codes(config: Config) -> None:
    """A code that no rule has is refused, and the nearest is suggested."""
    with pytest.raises(RuleConfigError, match="“DAT020” is not a rule; did you mean “DAT0"):
        check(parse(UNPADDED), config)


def test_files(tmp_path: Path) -> None:
    """Settings stand in a file of their own, or in the project file under the tool's name."""
    own, project = tmp_path / "vn-notice.toml", tmp_path / "pyproject.toml"
    own.write_text('ignore = ["TXT"]\nabbreviations = ["DTTS"]\n', encoding="utf-8")
    project.write_text('[tool.vn-notice]\nregime = "party"\n', encoding="utf-8")

    assert Config(ignore=("TXT",), abbreviations=frozenset({"DTTS"})) == Config.load(own)
    assert Config(regime=Regime.PARTY) == Config.load(project)


@pytest.mark.parametrize("content", ["ignore = [", "\xff"])
def test_unreadable_files(tmp_path: Path, content: str) -> None:
    """A file that is no TOML is refused with its name."""
    path = tmp_path / "vn-notice.toml"
    path.write_text(content, encoding="latin-1")

    with pytest.raises(RuleConfigError, match=r"vn-notice\.toml"):
        Config.load(path)
    with pytest.raises(RuleConfigError, match=r"none\.toml"):
        Config.load(tmp_path / "none.toml")


HOUSE_RULE = """
from vn_notice.diagnostics import Severity
from vn_notice.model import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Site, rule

@rule({code!r}, "no-header", severity=Severity.NOTE, law={{Regime.ADMINISTRATIVE: "–"}},
      en="found", vi="có", reason=".", bad=(Example(),))
def check(header: Header, site: Site):
    yield site.found()
"""


def test_house_rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A module of rules that the settings name is applied with the others."""
    (tmp_path / "house_rules.py").write_text(HOUSE_RULE.format(code="OUR001"), encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    config = Config(select=("OUR001",), rules=("house_rules",))

    assert ["OUR001"] == [found.code for found in check(parse(UNPADDED), config)]


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("DAT002", "“DAT002” is not a code that no other rule has"),
        ("Our1", "“Our1” is not a code of three letters and three digits"),
    ],
)
def test_bad_codes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str, message: str
) -> None:
    """A rule whose code is taken, or is none, is refused."""
    name = f"house_{code.lower()}"
    (tmp_path / f"{name}.py").write_text(HOUSE_RULE.format(code=code), encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)

    with pytest.raises(RuleConfigError, match=message):
        check(parse(UNPADDED), Config(rules=(name,)))


def test_installed_rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rules that another distribution names are applied: all of a module, or one."""
    for name, code in (("firm_rules", "FIR001"), ("office_rules", "OFF001")):
        (tmp_path / f"{name}.py").write_text(HOUSE_RULE.format(code=code), encoding="utf-8")
    told = tmp_path / "firm-1.dist-info"
    told.mkdir()
    (told / "METADATA").write_text("Name: firm\nVersion: 1\n", encoding="utf-8")
    named = "[vn_notice.rules]\nall = firm_rules\none = office_rules:check\n"
    (told / "entry_points.txt").write_text(named, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    registry._installed.cache_clear()
    try:
        found = check(parse(UNPADDED), Config(select=("FIR", "OFF")))
    finally:
        registry._installed.cache_clear()

    assert ["FIR001", "OFF001"] == sorted(one.code for one in found)


def test_missing_house_rules() -> None:
    """A module that is not there, or holds no rule, is refused with its name."""
    with pytest.raises(RuleConfigError, match="“no_such_module” is not a module that imports"):
        check(parse(UNPADDED), Config(rules=("no_such_module",)))
    with pytest.raises(RuleConfigError, match="“json” is not a module that holds a rule"):
        check(parse(UNPADDED), Config(rules=("json",)))
