"""What every rule must be: its examples come out as it says, and its metadata are complete."""

import importlib
from pathlib import Path

import pytest

import vn_notice
from vn_notice.model.parsed import Parsed
from vn_notice.parser.reader import parse
from vn_notice.rules.config import Config
from vn_notice.rules.engine import check
from vn_notice.rules.examples import Example
from vn_notice.rules.fixing import fix_notice, fix_text
from vn_notice.rules.outcomes import Conformance
from vn_notice.rules.registry import own_rules
from vn_notice.rules.rule import Rule

ROOM = Path(vn_notice.__file__ or "").parent / "rules"
RULES = own_rules()
BAD = [(rule, example) for rule in RULES for example in rule.bad]
GOOD = [(rule, example) for rule in RULES for example in rule.good]
FIXED = [(rule, example) for rule, example in BAD if example.fixed is not None]
KINDS = ("notice", "letter", "decision", "party")


def read(example: Example) -> Parsed:
    """Return the document of an example, read."""
    return parse(example.source())


def codes(report: Conformance) -> set[str]:
    """Return the codes of what was found."""
    return {found.code for found in report}


def ids(pairs: list[tuple[Rule, Example]]) -> list[str]:
    """Return a name for every case."""
    return [f"{rule.code}-{rule.name}" for rule, _ in pairs]


@pytest.mark.parametrize(("rule", "example"), BAD, ids=ids(BAD))
def test_bad_examples_are_reported(rule: Rule, example: Example) -> None:
    """A document that breaks the rule is reported with its code."""
    assert rule.code in codes(check(read(example)))


@pytest.mark.parametrize(("rule", "example"), GOOD, ids=ids(GOOD))
def test_good_examples_are_silent(rule: Rule, example: Example) -> None:
    """A document that keeps the rule is not reported with its code."""
    assert rule.code not in codes(check(read(example)))


@pytest.mark.parametrize("kind", KINDS)
def test_sound_documents_have_no_findings(kind: str) -> None:
    """The sound document of each kind keeps every rule."""
    report = check(read(Example(like=kind)))  # type: ignore[arg-type]

    assert [] == [str(found) for found in report]


@pytest.mark.parametrize(("rule", "example"), FIXED, ids=ids(FIXED))
def test_fixes_mend_the_text(rule: Rule, example: Example) -> None:
    """Applying the fix to the text gives the part as the example says, and removes the finding."""
    before = read(example)
    config = Config(select=(rule.code,))
    report = check(before, config)
    text = fix_text(before.source.text, report)
    (given,) = [value for value in example.given().values() if value in before.source.text][:1]

    assert before.source.text.replace(given, example.fixed or "", 1) == text
    assert [] == [str(found) for found in check(parse(text), config)]
    assert codes(check(parse(text))) <= codes(check(before))


@pytest.mark.parametrize(("rule", "example"), FIXED, ids=ids(FIXED))
def test_fixes_mend_the_notice(rule: Rule, example: Example) -> None:
    """Applying the fix to the notice gives the notice that the mended text gives."""
    before = read(example)
    report = check(before, Config(select=(rule.code,)))

    mended = parse(fix_text(before.source.text, report)).notice
    assert mended == fix_notice(before.notice, report)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_file_names_tell_code_and_name(rule: Rule) -> None:
    """A rule stands in the file of its code and name, alone."""
    slug = f"{rule.code.lower()}_{rule.name.replace('-', '_')}.py"
    (path,) = ROOM.glob(f"*/{slug}")
    module = importlib.import_module(f"vn_notice.rules.{path.parent.name}.{path.stem}")

    assert [rule] == [value for value in vars(module).values() if isinstance(value, Rule)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_metadata_are_complete(rule: Rule) -> None:
    """Every rule says what it checks and why, in both languages, with a point of law and an example."""
    assert rule.laws
    assert rule.bad
    for text in (rule.what, rule.why, rule.reason, rule.en, rule.vi, *rule.laws.values()):
        assert text.strip()
    assert rule.what.endswith(".")
    assert rule.why.startswith("Why: ")
    assert not rule.en.endswith(".")
