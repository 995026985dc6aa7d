"""How rules come out: regimes, times, regions that are missing, drafts, signed documents."""

import datetime as dt
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings

from vn_notice.diagnostics import DiagnosticKind, Fix, Severity
from vn_notice.errors import RuleFailedError
from vn_notice.model.header import Header, PlaceDateLine
from vn_notice.model.notice import DocumentType, Notice
from vn_notice.model.path import replace
from vn_notice.parser.reader import parse
from vn_notice.rules import engine
from vn_notice.rules.config import Config
from vn_notice.rules.context import Context
from vn_notice.rules.engine import check
from vn_notice.rules.examples import Example
from vn_notice.rules.fixing import fix_notice, fix_text
from vn_notice.rules.outcomes import Outcome
from vn_notice.rules.regimes import Regime, regime_of
from vn_notice.rules.registry import all_rules
from vn_notice.rules.rule import Rule, Site, rule
from vn_notice.source import Span
from vn_notice.testing.strategies import notices

EXAMPLE = Path(__file__).parents[2] / "examples" / "dong-nai-2021" / "notice.txt"
CORPUS = sorted((Path(__file__).parents[1] / "corpus").glob("*.txt"))


@pytest.mark.parametrize(
    ("example", "regime"),
    [
        (Example(), Regime.ADMINISTRATIVE),
        (Example(like="party"), Regime.PARTY),
        (Example(like="party", national_name=""), Regime.PARTY),
        (Example(like="party", national_name="ĐẢNG CỘNG SẢN VIÊT NAM"), Regime.PARTY),
        (
            Example(
                place_date="Hà Nam, ngày 04 tháng 3 năm 2020",
                opening="Ngày 15 tháng 01 năm 2020, đồng chí Trần Văn Bình chủ trì cuộc họp và "
                "kết luận như sau:",
            ),
            Regime.ADMINISTRATIVE_2011,
        ),
        (
            Example(place_date="Hà Nam, ngày    tháng 3 năm 2019", opening=""),
            Regime.ADMINISTRATIVE_2011,
        ),
        (Example(place_date="Hà Nam, ngày 18 tháng 01 năm 2011", opening=""), Regime.EARLIER),
    ],
)
def test_regime_is_chosen_from_the_document(example: Example, regime: Regime) -> None:
    """Who issued a document, and when, tell by which instrument it is judged."""
    assert regime is regime_of(parse(example.source()).notice)


def test_what_no_regime_rules() -> None:
    """No rule is applied to an administrative document of before Thông tư 01/2011/TT-BNV."""
    report = check(
        parse(Example(place_date="Hà Nam, ngày 5 tháng 1 năm 2011", opening="").source())
    )

    assert Regime.EARLIER is report.regime
    assert {Outcome.NOT_APPLICABLE} == set(report.outcomes.values())


def test_a_message_may_name_any_value() -> None:
    """The part of a finding is given by position, so that a message may have a value "part"."""
    site = Site("/notice/header", Context(Notice(), Config()))

    assert {"part": "I"} == site.found("motto", part="I").values


def test_outcomes_of_a_sound_document() -> None:
    """A rule that applies and finds nothing has passed."""
    report = check(parse(Example().source()))

    assert report.outcomes["DAT002"] is Outcome.PASS
    assert report.outcomes["REF007"] is Outcome.NOT_APPLICABLE
    assert Outcome.FAIL not in report.outcomes.values()


def test_header_that_is_cut_off() -> None:
    """Rules of a header that is not in the text are not evaluated; the date line is."""
    report = check(parse(EXAMPLE.read_text(encoding="utf-8")))

    assert report.outcomes["DAT002"] is Outcome.PASS
    assert report.outcomes["HDR004"] is Outcome.NOT_EVALUATED


def test_summary() -> None:
    """The summary counts outcomes, in either language."""
    report = check(parse(Example().source()), Config(select=("DAT002", "REF007")))

    assert (
        "Nghị định 30/2020/NĐ-CP: 1 pass, 0 fail, 1 not applicable, 0 not evaluated"
        == report.summary()
    )
    assert "1 đạt, 0 không đạt, 1 không áp dụng" in report.summary("vi")


def test_places() -> None:
    """A finding tells line and column in the source, and where a part is only in the model, its path."""
    text = Example(place_date="Hà Nam, ngày 5 tháng 01 năm 2021").source()
    (found,) = check(parse(text), Config(select=("DAT002",)))
    (without,) = check(parse(text).notice, Config(select=("DAT002",)))

    assert "6:14" == str(found.location)
    assert "/notice/header/placeDate" == found.path == without.path
    assert without.location is None


def test_places_of_changed_words() -> None:
    """Words that were changed after reading are shown where their part stood in the source."""
    parsed = parse(Example().source())
    unpadded = PlaceDateLine(text="A, ngày 5 tháng 01 năm 2021", date=dt.date(2021, 1, 5))
    changed = replace(parsed.notice, "/notice/header/placeDate", unpadded)
    (found,) = check(attrs.evolve(parsed, notice=changed), Config(select=("DAT002",)))

    assert found.location is not None
    (span,) = parsed.source_map.spans("/notice/header/placeDate")
    assert span == found.location.span


def test_words_within_words() -> None:
    """What is looked for is a word of its own, not letters in a longer one."""
    body = "1. Bộ Ngoại giao nói về Xđảng và nhà nước, Đảng và nhà nướcX."
    report = check(parse(Example(body=body).source()), Config(select=("CAP008",)))

    assert [] == [found.code for found in report]


@pytest.mark.parametrize(
    ("spans", "text"), [([(0, 3), (2, 5)], "x def"), ([(0, 3), (3, 5)], "xxef")]
)
def test_fixes_that_overlap(spans: list[tuple[int, int]], text: str) -> None:
    """Of two fixes that overlap the first is applied, alike to a text and to a notice."""
    kind = DiagnosticKind("OUR004", Severity.NOTE, "", "")
    path = "/notice/documentType"
    found = [
        attrs.evolve(kind.of(), fix=Fix(path, start, end, "x", Span(start, end)))
        for start, end in spans
    ]
    notice = Notice(document_type=DocumentType(text="abc def"))

    assert text == fix_text("abc def", found)
    assert Notice(document_type=DocumentType(text=text)) == fix_notice(notice, found)


def test_signed_documents_are_not_mended() -> None:
    """A document that bears a mark of signing gets findings, but no fixes."""
    example = Example(place_date="Hà Nam, ngày 5 tháng 01 năm 2021", signer="(Đã ký)\n\nTrần Lan")
    (found,) = check(parse(example.source()), Config(select=("DAT002",)))

    assert found.fix is None


def failing(header: Header, site: Site) -> None:  # noqa: ARG001 - what every check takes
    """Fail.

    Why: to see what happens.
    """
    raise ZeroDivisionError


def test_rules_that_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule of somebody else's that raises is named, with the part it looked at."""
    bad: Rule = rule(
        "OUR002", "fails", severity=Severity.NOTE, law={Regime.ADMINISTRATIVE: "–"}, en="", vi="",
        reason="", bad=(),
    )(failing)  # type: ignore[arg-type] # fmt: skip
    monkeypatch.setattr(engine, "all_rules", lambda _: (bad,))

    with pytest.raises(RuleFailedError, match="the rule OUR002 failed at /notice/header"):
        check(parse(Example().source()))


def test_dates_of_rules() -> None:
    """A rule holds from its first to its last day; an unknown day is taken as today's law."""
    current = next(rule for rule in all_rules() if rule.code == "DAT002")
    past = rule(
        "OUR003", "past", severity=Severity.NOTE, law={}, en="", vi="", reason="", bad=(),
        until=dt.date(2020, 1, 1),
    )(failing)  # type: ignore[arg-type] # fmt: skip

    assert current.holds_on(None)
    assert not past.holds_on(None)
    assert past.holds_on(dt.date(2020, 1, 1))
    assert not past.holds_on(dt.date(2020, 1, 2))


@settings(max_examples=60)
@given(notices())
def test_any_notice_can_be_checked(notice: Notice) -> None:
    """Every notice gets a report, with an outcome for every rule."""
    report = check(notice)

    assert {found.code for found in report} == {
        code for code, outcome in report.outcomes.items() if outcome is Outcome.FAIL
    }


@pytest.mark.parametrize("path", [EXAMPLE, *CORPUS], ids=lambda path: path.stem)
def test_fixes_only_remove_findings(path: Path) -> None:
    """Applying all fixes to a text removes what they mend and adds nothing."""
    # composed letters first: they let the other rules see words that they could not read
    text = composed(path.read_text(encoding="utf-8"))
    before = check(parse(text))
    after = check(parse(fix_text(text, before)))

    fixed = sum(found.fix is not None for found in before)
    assert len(after) <= len(before) - fixed


def composed(text: str) -> str:
    """Return *text* after the fixes for letters that are not composed."""
    return fix_text(text, check(parse(text), Config(select=("TXT001",))))
