"""Reports for the terminal: file, line and column, the message, the line with a caret under it."""

import unicodedata
from collections.abc import Iterable, Iterator

from vn_notice.diagnostics import Diagnostic, Language, Location, Severity
from vn_notice.errors import printable
from vn_notice.reporting.presentation import Presentation
from vn_notice.reporting.results import FileReport, Totals
from vn_notice.source import Excerpt

_STYLES = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.NOTE: "1;36"}
_BOLD, _FAINT, _GREEN = "1", "2", "1;32"

#: Names of the severities: one, and for English several.
_WORDS: dict[Language, dict[Severity, tuple[str, str]]] = {
    "en": {severity: (severity.value, f"{severity.value}s") for severity in Severity},
    "vi": {severity: (severity.word("vi"), severity.word("vi")) for severity in Severity},
}


def to_terminal(results: Iterable[FileReport], how: Presentation) -> Iterator[str]:
    """Yield the problems of each file as it comes in, and a line with their number at the end.

    A file that could not be read is only counted: why is told where errors of use are told.

    Example:
        >>> print(*to_terminal([FileReport("a.xml")], Presentation()), end="")
        1 file: no problems
    """
    totals = Totals()
    for result in results:
        totals = totals.plus(result)
        for diagnostic in result.report:
            yield "".join(f"{line}\n" for line in _lines(result.name, diagnostic, how))
    yield f"{_summary(totals, how)}\n"


def _lines(name: str, diagnostic: Diagnostic, how: Presentation) -> Iterator[str]:
    where = diagnostic.location
    style = _STYLES[diagnostic.severity] if how.colour else ""
    severity = _WORDS[how.language][diagnostic.severity][0]
    place = f"{printable(name)}:{_place(where)}"
    bold = _BOLD if how.colour else ""
    head = f"{severity} {diagnostic.code}:"
    message = printable(diagnostic.text(how.language))
    yield f"{_styled(place, bold)} {_styled(head, style)} {message}"
    number = "" if where is None or where.origin else str(where.line)
    gutter = " " * len(number)
    faint = _FAINT if how.colour else ""
    if diagnostic.excerpt:
        line, marks = excerpt_lines(diagnostic.excerpt)
        yield f"  {_styled(f'{number} |', faint)} {line}"
        yield f"  {_styled(f'{gutter} |', faint)} {_styled(marks, style)}"
    if diagnostic.path:
        yield f"  {_styled(f'{gutter} =', faint)} {printable(diagnostic.path)}"


def _place(where: Location | None) -> str:
    if where is None:
        return ""
    return f" {printable(where.origin)}:" if where.origin else f"{where.line}:{where.column}:"


def excerpt_lines(excerpt: Excerpt) -> tuple[str, str]:
    """Return the line of *excerpt*, and a line that puts carets under its place.

    Example:
        >>> print(*excerpt_lines(Excerpt.of("Số: 05/TB-UBND", 5, 2)), sep="|")
        Số: 05/TB-UBND|    ^^
    """
    at = excerpt.column - excerpt.start
    before = "…" if excerpt.start > 1 else ""
    indent = " " * (_cells(before + excerpt.text[:at]) + max(at - len(excerpt.text), 0))
    carets = "^" * max(_cells(excerpt.text[at : at + excerpt.width]), 1)
    return f"{before}{excerpt.text}{'…' if excerpt.cut else ''}", indent + carets


def _cells(text: str) -> int:
    """Return how many cells of a terminal *text* takes."""
    return sum(
        0 if unicodedata.category(char) in {"Mn", "Me", "Cf"}
        else 2 if unicodedata.east_asian_width(char) in {"W", "F"}
        else 1
        for char in text
    )  # fmt: skip


def _summary(totals: Totals, how: Presentation) -> str:
    vi = how.language == "vi"
    files = f"{totals.files} tệp" if vi else _counted(totals.files, ("file", "files"))
    found = [
        _counted(number, _WORDS[how.language][severity])
        for severity, number in totals.problems.items()
        if number
    ]
    none = "không có vấn đề" if vi else "no problems"
    text = f"{files}: {', '.join(found) or none}"
    if totals.unread:
        text += f"; {totals.unread} " + ("tệp không đọc được" if vi else "could not be read")
    bad = totals.unread or totals.problems[Severity.ERROR]
    return _styled(text, "" if not how.colour else _STYLES[Severity.ERROR] if bad else _GREEN)


def _counted(number: int, words: tuple[str, str]) -> str:
    return f"{number} {words[number != 1]}"


def _styled(text: str, style: str) -> str:
    return f"\x1b[{style}m{text}\x1b[0m" if style else text
