"""What commands that look for problems share: their options, and the run over all files."""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, nullcontext
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from vn_notice.cli.console import Exit, deliver, say, tool_version
from vn_notice.cli.inputs import STDIN
from vn_notice.cli.job_options import add_job_options
from vn_notice.errors import VnNoticeError, reason_for

if TYPE_CHECKING:
    from vn_notice.batch.documents import Document
    from vn_notice.cli.findings import Inspection
    from vn_notice.cli.jobs import Account
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


class Look(NamedTuple):
    """How a command looks for problems.

    Attributes:
        command: What it is called.
        suffixes: The endings of the files that are looked for in folders.
        look: Takes a document, and its content if it was read already, and returns the problems of
            it, in whatever process.
        report: The class of what it returns.
        descriptors: The codes of these problems.
        settings: The options that decide what is found.
        tell: Is called with the name and what `look` returned for each document.
    """

    command: str
    suffixes: Sequence[str]
    look: "Callable[[Document, bytes | None], Report]"
    report: "type[Report]"
    descriptors: "Iterable[Descriptor]"
    settings: Mapping[str, Any] = {}
    tell: Callable[[str, Any], object] | None = None


def run_reports(options: Namespace, look: Look) -> Exit:
    """Report what is found in every file; return the exit code.

    Args:
        options: With `inputs` and what `add_report_options` adds.
        look: How to look for it.
    """
    from vn_notice.batch.finding import survey  # noqa: PLC0415 - loaded when used
    from vn_notice.cli.jobs import Account, misuse, own_suffixes  # noqa: PLC0415
    from vn_notice.reporting.formats import FORMATTERS  # noqa: PLC0415
    from vn_notice.reporting.presentation import Presentation  # noqa: PLC0415

    seen = survey(options.inputs, look.suffixes, own_suffixes(options))
    if problem := misuse(options, seen, options.output, options.report):
        say(f"vn-notice {look.command}: {problem}")
        return Exit.USAGE
    how = Presentation(
        language=options.lang,
        colour=options.output is None and wants_colour(options.colour),
        descriptors=tuple(look.descriptors),
        version=tool_version() if options.format in _VERSIONED else "",
    )
    inspection = _inspection(look)
    report = inspection.ledger(options) if options.report else nullcontext()
    with report as ledger, Account(ledger) as account:
        found = _found(options, look, inspection, seen.total, account)
        with closing(found):
            _put(FORMATTERS[options.format](found, how), options.output)
    return account.worst


def _inspection(look: Look) -> "Inspection[Report]":
    from vn_notice.cli.findings import Inspection  # noqa: PLC0415 - loaded when used

    return Inspection(look.command, look.look, _pack, partial(_unpack, look.report), look.settings)


def _pack(report: "Report") -> Any:
    from vn_notice.exchange.reports import report_to_plain  # noqa: PLC0415 - loaded when used

    return report_to_plain(report)


def _unpack(cls: "type[Report]", plain: Any) -> "Report":
    from vn_notice.exchange.reports import report_from_plain  # noqa: PLC0415 - loaded when used

    return report_from_plain(cls, plain)


def _put(chunks: Iterator[str], output: str | None) -> None:
    if output:
        deliver("".join(chunks).encode(), output)
    else:
        for chunk in chunks:
            sys.stdout.write(chunk)


def _found(
    options: Namespace,
    look: Look,
    inspection: "Inspection[Report]",
    total: int | None,
    account: "Account",
) -> "Generator[FileReport, None, None]":
    """Yield the report of each file."""
    from vn_notice.batch.finding import find_documents  # noqa: PLC0415 - loaded when used
    from vn_notice.cli.findings import inspect  # noqa: PLC0415
    from vn_notice.reporting.results import FileReport  # noqa: PLC0415

    documents = find_documents(options.inputs, look.suffixes)
    with closing(inspect(options, inspection, documents, total, account)) as results:
        for name, found in results:
            path = None if name == STDIN else name
            if isinstance(found, VnNoticeError):
                yield FileReport(path, unread=reason_for(found, name))
            else:
                if look.tell:
                    look.tell(name, found)
                yield FileReport(path, found)
