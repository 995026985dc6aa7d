"""What the tests of reports share."""

import attrs
import pytest

from vn_notice.diagnostics import Diagnostic, Fix, Location, Report, Severity
from vn_notice.reporting.results import FileReport
from vn_notice.source import Excerpt

_LINE = Excerpt.of('    <item style="x"/>', 11, 5)
PLACED = Diagnostic(
    "SC009",
    Severity.ERROR,
    "the value “x” is none of “a, b”",
    "giá trị “x” không thuộc “a, b”",
    "/notice/conclusions/item[2]/@style",
    Location(7, 11, excerpt=_LINE),
    0.9,
    Fix("/notice/conclusions/item[2]/@style", 0, 1, "a"),
    "a | b",
)
#: A problem of a document that is no plain text.
ELSEWHERE = attrs.evolve(PLACED, location=Location(7, 11, origin="page 2, line 14", excerpt=_LINE))
BARE = Diagnostic("XM007", Severity.WARNING, "100%\nlarge", "lớn\n100%")


@pytest.fixture
def results() -> list[FileReport]:
    """Return a file with two problems, a clean one, one that was not read, the standard input."""
    return [
        FileReport("tờ trình #1.xml", Report((PLACED, BARE))),
        FileReport("clean.xml"),
        FileReport("missing.xml", unread="is not found; check its name and folder"),
        FileReport(None, Report((PLACED,))),
    ]


@pytest.fixture
def elsewhere() -> list[FileReport]:
    """Return the report of a document that is no plain text."""
    return [FileReport("a.pdf", Report((ELSEWHERE,)))]
