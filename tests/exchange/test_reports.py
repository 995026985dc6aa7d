"""Reports as data for JSON: nothing is lost on the way."""

import json

import pytest

from support.samples import TEXT
from vn_notice import check, parse, validate_xml
from vn_notice.diagnostics import Diagnostic, Fix, Location, Report, Severity
from vn_notice.exchange.reports import report_from_plain, report_to_plain
from vn_notice.rules.outcomes import Conformance
from vn_notice.source import Excerpt, Span

_FULL = Diagnostic(
    "SC009", Severity.WARNING, "100%\nlarge \u202e", "lớn", "/notice/subject",
    Location(7, 11, Span(3, 9), "page 2", excerpt=Excerpt.of("a\tb", 2, 1)), 0.9,
    Fix("/notice/subject", 0, 1, "a", Span(3, 4)), "a | b",
)  # fmt: skip

_REPORTS = {
    "empty": Report(),
    "full": Report((_FULL, Diagnostic("PA000", Severity.NOTE, "a", "b"))),
    "parsed": parse(TEXT.replace("I.", "IV.")).report,
    "checked": check(parse(TEXT)),
    "checked, with fixes": check(parse(TEXT.replace("Nơi nhận:", "Nơi nhận :"))),
    "checked, of the Party": check(parse("ĐẢNG BỘ TỈNH\nSố 05-TB/TU\nTHÔNG BÁO\nvề việc")),
    "XML": validate_xml(b"<notice a='\xe1\xba\xbd'><b></notice>"),
}


@pytest.mark.parametrize("report", _REPORTS.values(), ids=_REPORTS)
def test_law(report: Report) -> None:
    """A report comes back as it was, with its class, its places, fixes and outcomes."""
    plain = json.loads(json.dumps(report_to_plain(report)))
    assert report == report_from_plain(type(report), plain)


def test_samples() -> None:
    """The samples have what the law is about."""
    held = [diagnostic for report in _REPORTS.values() for diagnostic in report]
    assert any(found.fix and found.fix.span for found in held)
    assert any(found.location and found.excerpt for found in held)
    regimes = {report.regime for report in _REPORTS.values() if isinstance(report, Conformance)}
    assert 2 == len(regimes)


@pytest.mark.parametrize(
    "plain",
    [5, None, [], {"other": 1}, {"diagnostics": [{}]}, {"diagnostics": [{"severity": "loud"}]}],
)
def test_no_report(plain: object) -> None:
    """What is no report is refused."""
    with pytest.raises((LookupError, TypeError, ValueError, AttributeError)):
        report_from_plain(Report, plain)
