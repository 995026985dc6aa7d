"""Reports for the terminal."""

import re

import pytest

from vn_notice.diagnostics import Diagnostic, Location, Report, Severity
from vn_notice.reporting.presentation import Presentation
from vn_notice.reporting.results import FileReport
from vn_notice.reporting.terminal import excerpt_lines, to_terminal
from vn_notice.source import Excerpt, SourceText, Span


def test_english(results: list[FileReport]) -> None:
    """Each problem has its place, message, line with carets and path; the last line counts."""
    assert """\
tờ trình #1.xml:7:11: error SC009: the value “x” is none of “a, b”
  7 |     <item style="x"/>
    |           ^^^^^
    = /notice/conclusions/item[2]/@style
tờ trình #1.xml: warning XM007: 100%\ufffdlarge
<stdin>:7:11: error SC009: the value “x” is none of “a, b”
  7 |     <item style="x"/>
    |           ^^^^^
    = /notice/conclusions/item[2]/@style
4 files: 2 errors, 1 warning; 1 could not be read
""" == "".join(to_terminal(results, Presentation()))


def test_vietnamese(results: list[FileReport]) -> None:
    """All words are Vietnamese when that is asked for."""
    lines = "".join(to_terminal(results, Presentation(language="vi"))).splitlines()
    assert "tờ trình #1.xml:7:11: lỗi SC009: giá trị “x” không thuộc “a, b”" == lines[0]
    assert "4 tệp: 2 lỗi, 1 cảnh báo; 1 tệp không đọc được" == lines[-1]
    assert "1 tệp: không có vấn đề\n" == "".join(
        to_terminal([FileReport("a.xml")], Presentation(language="vi"))
    )


def test_colour(results: list[FileReport]) -> None:
    """Colours change nothing but the looks."""
    plain = "".join(to_terminal(results, Presentation()))
    coloured = "".join(to_terminal(results, Presentation(colour=True)))
    assert "\x1b[1;31merror SC009:\x1b[0m" in coloured
    assert plain == re.sub(r"\x1b\[[0-9;]*m", "", coloured)


def test_nothing_to_obey() -> None:
    """Nothing that comes from a file name or a document is obeyed by the terminal."""
    line = SourceText("a\x1b[2J\u202eb").excerpt(Span(1, 2))
    bad = Diagnostic("X", Severity.NOTE, "m\x1b[1m", "", "/p\x07", Location(1, 2, excerpt=line))
    written = "".join(to_terminal([FileReport("a\nb\x1b.xml", Report((bad,)))], Presentation()))
    assert 5 == len(written.splitlines())
    assert written.replace("\n", "").isprintable()


@pytest.mark.parametrize(
    ("line", "column", "width", "expected"),
    [
        ("abc", 2, 1, " ^"),
        ("abc", 4, 1, "   ^"),
        ("", 1, 1, "^"),
        ("\tab", 2, 2, " ^^"),
        ("Vi\u0323\u0302t a", 7, 1, "    ^"),
        ("通知 a", 4, 1, "     ^"),
        ("abc", 2, 99, " ^^"),
    ],
)
def test_carets(line: str, column: int, width: int, expected: str) -> None:
    """Carets stand under the place, whatever the width of the characters before it."""
    assert expected == excerpt_lines(Excerpt.of(line, column, width))[1]


@pytest.mark.parametrize("column", [1, 30, 90, 150, 299, 300, 301])
def test_long_line(column: int) -> None:
    """Of a long line no more than a window is shown, with the place in it."""
    line = "".join(chr(0x4E00 + at) for at in range(300))
    excerpt = Excerpt.of(line, column)
    assert 100 == len(excerpt.text)
    assert line[column - 1 : column] == excerpt.text[column - excerpt.start :][:1]
    shown, _ = excerpt_lines(excerpt)
    assert (excerpt.start > 1, excerpt.cut) == (shown[0] == "…", shown[-1] == "…")


def test_origin(elsewhere: list[FileReport]) -> None:
    """Of a document that is no plain text, the place in it is told, and no line."""
    assert """\
a.pdf: page 2, line 14: error SC009: the value “x” is none of “a, b”
   |     <item style="x"/>
   |           ^^^^^
   = /notice/conclusions/item[2]/@style
1 file: 1 error
""" == "".join(to_terminal(elsewhere, Presentation()))
