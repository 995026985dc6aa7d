"""Reports as annotations of a GitHub workflow, one command a line."""

from collections.abc import Iterable, Iterator
from pathlib import PurePath

from vn_notice.diagnostics import Diagnostic, Severity
from vn_notice.errors import printable
from vn_notice.reporting.presentation import TOOL, Presentation
from vn_notice.reporting.results import FileReport

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _DATA | str.maketrans({":": "%3A", ",": "%2C"})


def to_github(results: Iterable[FileReport], how: Presentation) -> Iterator[str]:
    """Yield a command for each problem, and for each file that could not be read.

    GitHub shows no more than ten of each severity for one step.

    Example:
        >>> print(*to_github([FileReport("a,b.xml", unread="is empty")], Presentation()), end="")
        ::error file=a%2Cb.xml,title=vn-notice::is empty
    """
    for result in results:
        if result.unread is not None:
            yield _command("error", _properties(result), result.unread)
        for diagnostic in result.report:
            message = diagnostic.text(how.language)
            where = diagnostic.location.origin if diagnostic.location else ""
            if about := ", ".join(filter(None, [diagnostic.path, where])):
                message += f" ({about})"
            properties = _properties(result, diagnostic)
            yield _command(_COMMANDS[diagnostic.severity], properties, message)


def _properties(result: FileReport, diagnostic: Diagnostic | None = None) -> dict[str, object]:
    found: dict[str, object] = {}
    if result.path is not None:
        found["file"] = PurePath(result.name).as_posix()
    if diagnostic and diagnostic.location and not diagnostic.location.origin:
        found["line"], found["col"] = diagnostic.location.line, diagnostic.location.column
    found["title"] = f"{TOOL} {diagnostic.code}" if diagnostic else TOOL
    return found


def _command(name: str, properties: dict[str, object], message: str) -> str:
    written = ",".join(
        f"{key}={str(value).translate(_PROPERTY)}" for key, value in properties.items()
    )
    return f"{printable(f'::{name} {written}::{message.translate(_DATA)}')}\n"
