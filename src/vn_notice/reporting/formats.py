"""The formats in which a run is reported, by name."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from vn_notice.reporting.github import to_github
from vn_notice.reporting.json_document import to_json_document
from vn_notice.reporting.presentation import Presentation
from vn_notice.reporting.results import FileReport
from vn_notice.reporting.sarif import to_sarif
from vn_notice.reporting.terminal import to_terminal

Formatter = Callable[[Iterable[FileReport], Presentation], Iterator[str]]

#: Each takes the reports as they come in and yields text to be written as it is.
FORMATTERS: Mapping[str, Formatter] = {
    "text": to_terminal,
    "json": to_json_document,
    "sarif": to_sarif,
    "github": to_github,
}
