"""What commands that look for problems share: their options, and the run over all files."""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Any

from vn_notice.cli.console import Exit, complain, deliver, say, tool_version
from vn_notice.cli.inputs import STDIN
from vn_notice.cli.job_options import add_job_options
from vn_notice.errors import InputError, VnNoticeError
from vn_notice.storage import suffix_of

if TYPE_CHECKING:
    from vn_notice.batch.documents import Document
    from vn_notice.diagnostics import Report
    from vn_notice.reporting.descriptors import Descriptor
    from vn_notice.reporting.results import FileReport

#: The names of `vn_notice.reporting.formats.FORMATTERS`, which is loaded when it is used.
FORMATS = ("text", "json", "sarif", "github")
#: Formats that name the version of the tool; to look it up takes time.
_VERSIONED = ("json", "sarif")


def add_report_options(parser: ArgumentParser) -> None:
    """Add the options that say how problems are reported, and where."""
    parser.add_argument("--format", choices=FORMATS, default="text", help="of the report (text)")
    parser.add_argument("--lang", choices=("en", "vi"), default="en", help="of messages (en)")
    add_colour_option(parser)
    parser.add_argument("-o", metavar="FILE", dest="output", help="file to write")
    add_job_options(parser)


def add_colour_option(parser: ArgumentParser) -> None:
    """Add the option that says whether terminal text has colours."""
    parser.add_argument(
        "--colour", choices=("auto", "always", "never"), default="auto", help="in a terminal (auto)"
    )


def wants_colour(choice: str) -> bool:
    """Return whether the standard output gets colours; NO_COLOR says no unless they are asked for.

    See https://no-color.org.
    """
    if choice == "auto":
        return sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return choice == "always"


def run_reports(
    options: Namespace,
    suffixes: Sequence[str],
    look: "Callable[[Document], Report]",
    descriptors: "Iterable[Descriptor]",
    tell: "Callable[[str, Any], object] | None" = None,
) -> Exit:
    """Report what *look* finds in every file; return the exit code.

    Args:
        options: With `inputs` and what `add_report_options` adds.
        suffixes: The endings of the files that are looked for in folders.
        look: Takes a document and returns the problems of it, in whatever process.
        descriptors: The codes of these problems.
        tell: Is called with the name and what *look* returned for each document.
    """
    from vn_notice.batch.finding import survey  # noqa: PLC0415 - loaded when used
    from vn_notice.reporting.formats import FORMATTERS  # noqa: PLC0415
    from vn_notice.reporting.presentation import Presentation  # noqa: PLC0415

    own = () if options.output is None else (suffix_of(options.output),)
    seen = survey(options.inputs, suffixes, own)
    if options.output and os.path.realpath(options.output) in seen.files:
        say(f"{options.output} is an input; choose another name for the report")
        return Exit.USAGE
    how = Presentation(
        language=options.lang,
        colour=options.output is None and wants_colour(options.colour),
        descriptors=tuple(descriptors),
        version=tool_version() if options.format in _VERSIONED else "",
    )
    run = _Run(options, look, tell)
    chunks = FORMATTERS[options.format](run.results(suffixes, seen.total), how)
    if options.output:
        deliver("".join(chunks).encode(), options.output)
    else:
        for chunk in chunks:
            sys.stdout.write(chunk)
    return run.worst


class _Run:
    """A run over many files, and the worst that was met so far."""

    def __init__(
        self,
        options: Namespace,
        look: "Callable[[Document], Report]",
        tell: "Callable[[str, Any], object] | None",
    ) -> None:
        self._options, self._look, self._tell = options, look, tell
        self.worst = Exit.OK

    def results(self, suffixes: Sequence[str], total: int | None) -> "Iterator[FileReport]":
        """Yield the report of each file; what cannot be read is also told at once."""
        from vn_notice.batch.finding import find_documents  # noqa: PLC0415 - loaded when used
        from vn_notice.cli.jobs import run_jobs, with_stdin  # noqa: PLC0415

        documents = with_stdin(find_documents(self._options.inputs, suffixes))
        with closing(run_jobs(self._options, self._look, documents, total)) as results:
            for document, found in results:
                yield self._result(document.name, found)

    def _result(self, name: str, found: "Report | VnNoticeError") -> "FileReport":
        from vn_notice.reporting.results import FileReport  # noqa: PLC0415 - loaded when used

        path = None if name == STDIN else name
        if isinstance(found, VnNoticeError):
            complain(name, found)
            reason = found.reason if isinstance(found, InputError) else str(found)
            self.worst = max(self.worst, Exit.UNREADABLE)
            return FileReport(path, unread=reason)
        if self._tell:
            self._tell(name, found)
        self.worst = max(self.worst, Exit.OK if found.ok else Exit.PROBLEMS)
        return FileReport(path, found)
