"""Reports as annotations of a GitHub workflow."""

import pytest

from vn_notice.diagnostics import Diagnostic, Location, Report, Severity
from vn_notice.reporting.github import to_github
from vn_notice.reporting.presentation import Presentation
from vn_notice.reporting.results import FileReport


def test_commands(results: list[FileReport]) -> None:
    """Each problem is a command with its file, line and column."""
    assert """\
::error file=tờ trình #1.xml,line=7,col=11,title=vn-notice SC009::the value “x” is none of “a, b” (/notice/conclusions/item[2]/@style)
::warning file=tờ trình #1.xml,title=vn-notice XM007::100%25%0Alarge
::error file=missing.xml,title=vn-notice::is not found; check its name and folder
::error line=7,col=11,title=vn-notice SC009::the value “x” is none of “a, b” (/notice/conclusions/item[2]/@style)
""" == "".join(to_github(results, Presentation()))


@pytest.mark.parametrize(
    ("character", "in_property", "in_message"),
    [
        ("%", "%25", "%25"),
        ("\r", "%0D", "%0D"),
        ("\n", "%0A", "%0A"),
        (":", "%3A", ":"),
        (",", "%2C", ","),
        ("%3A", "%253A", "%253A"),
        ("::", "%3A%3A", "::"),
        ("Đ", "Đ", "Đ"),
    ],
)
def test_escapes(character: str, in_property: str, in_message: str) -> None:
    """What would end a property or a command is escaped, in a property more than in a message."""
    note = Diagnostic("X", Severity.NOTE, f"m{character}m", "", location=Location(1, 2))
    assert [f"::notice file=f{in_property}f,line=1,col=2,title=vn-notice X::m{in_message}m\n"] == [
        *to_github([FileReport(f"f{character}f", Report((note,)))], Presentation())
    ]


def test_origin(elsewhere: list[FileReport]) -> None:
    """Of a document that is no plain text, the message has the place; it has no lines."""
    (command,) = to_github(elsewhere, Presentation())
    assert command.startswith("::error file=a.pdf,title=vn-notice SC009::the value")
    assert command.endswith("/@style, page 2, line 14)\n")
