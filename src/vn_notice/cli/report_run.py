"""What commands that look for problems share: their options, and the run over all files."""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from vn_notice.cli.console import Exit, complain, deliver, say, tool_version
from vn_notice.cli.inputs import STDIN, is_among
from vn_notice.errors import InputError, VnNoticeError

if TYPE_CHECKING:
    from vn_notice.cli.folders import Found
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
    look: "Callable[[str], Report]",
    descriptors: "Iterable[Descriptor]",
) -> Exit:
    """Report what *look* finds in every file; return the exit code.

    Args:
        options: With `inputs` and what `add_report_options` adds.
        suffixes: The endings of the files that are looked for in folders.
        look: Takes the name of a file, or "-", and returns the problems of it.
        descriptors: The codes of these problems.
    """
    from vn_notice.cli.folders import find_files  # noqa: PLC0415 - loaded when used
    from vn_notice.reporting.formats import FORMATTERS  # noqa: PLC0415
    from vn_notice.reporting.presentation import Presentation  # noqa: PLC0415

    found = list(find_files(options.inputs, suffixes))
    if options.output and is_among(options.output, [file.name for file in found]):
        say(f"{options.output} is an input; choose another name for the report")
        return Exit.USAGE
    how = Presentation(
        language=options.lang,
        colour=options.output is None and wants_colour(options.colour),
        descriptors=tuple(descriptors),
        version=tool_version() if options.format in _VERSIONED else "",
    )
    run = _Run(look)
    chunks = FORMATTERS[options.format](run.results(found), how)
    if options.output:
        deliver("".join(chunks).encode(), options.output)
    else:
        for chunk in chunks:
            sys.stdout.write(chunk)
    return run.worst


class _Run:
    """A run over many files, and the worst that was met so far."""

    def __init__(self, look: "Callable[[str], Report]") -> None:
        self._look = look
        self.worst = Exit.OK

    def results(self, found: "Sequence[Found]") -> "Iterator[FileReport]":
        """Yield the report of each file; what cannot be read is also told at once."""
        from vn_notice.cli.progress import Progress  # noqa: PLC0415 - loaded when used

        progress = Progress(len(found))
        try:
            for done, file in enumerate(found):
                progress.show(done, file.name)
                result = self._result(file)
                progress.clear()
                yield result
        finally:
            progress.clear()

    def _result(self, file: "Found") -> "FileReport":
        from vn_notice.reporting.results import FileReport  # noqa: PLC0415 - loaded when used

        path = None if file.name == STDIN else file.name
        try:
            if file.problem:
                raise file.problem
            result = FileReport(path, self._look(file.name))
        except VnNoticeError as error:
            complain(file.name, error)
            reason = error.reason if isinstance(error, InputError) else str(error)
            self.worst = max(self.worst, Exit.UNREADABLE)
            return FileReport(path, unread=reason)
        self.worst = max(self.worst, Exit.OK if result.ok else Exit.PROBLEMS)
        return result
