"""The entry point: options in, exit code out."""

import sys
from argparse import Action, ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter
from collections.abc import Sequence
from typing import Any, NoReturn

from vn_notice.cli import check, convert, diff, explain, extract, schema, show, validate
from vn_notice.cli.console import (
    Exit,
    Terminated,
    abandon_stdout,
    complain,
    one_line,
    prepare_streams,
    tool_version,
)
from vn_notice.errors import OptionError, VnNoticeError

_EXITS = """exit codes: 0 clean, 1 problems in a document, 2 wrong usage, 3 unreadable input or
unwritable output; with several files the highest counts"""


class _Version(Action):
    """Looks the version up only when it is asked for."""

    def __call__(self, parser: ArgumentParser, *_: Any) -> None:
        print(f"vn-notice {tool_version()}")
        parser.exit()


class _Parser(ArgumentParser):
    """Tells of wrong arguments without what a terminal would obey in them."""

    def error(self, message: str) -> NoReturn:
        super().error(one_line(message))


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line *argv* and return its exit code; nothing is raised.

    Example:
        >>> main(["schema", "--help"])  # doctest: +ELLIPSIS
        usage: vn-notice schema ...
        0
    """
    prepare_streams()
    try:
        code = _run(argv)
        sys.stdout.flush()
    except Terminated:
        return Exit.TERMINATED
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except BrokenPipeError:
        abandon_stdout()
        return Exit.BROKEN_PIPE
    except OSError as error:
        complain("standard output", f"cannot be written: {error.strerror or error}")
        abandon_stdout()
        return Exit.UNREADABLE
    return code


def _run(argv: Sequence[str] | None) -> int:
    try:
        options = build_parser().parse_args(argv)
        from vn_notice.limits import local_limits  # noqa: PLC0415 - loaded when used

        with local_limits(**dict(options.limit)):
            code: int = options.run(options)
    except SystemExit as stop:  # help, version, or wrong usage
        return stop.code if isinstance(stop.code, int) else Exit.OK
    except VnNoticeError as error:
        complain("vn-notice", str(error))
        return Exit.UNREADABLE
    return code


def build_parser() -> ArgumentParser:
    """Return the parser of the whole command line; the reference page is written from it."""
    parser = _Parser(
        prog="vn-notice",
        description="Vietnamese official notices (thông báo): text to XML, JSON and flat records.",
        epilog=f"vn-notice COMMAND --help shows examples\n\n{_EXITS}",
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and stop")
    parser.add_argument(
        "--limit", metavar="NAME=N", type=_limit, action="append", default=[],
        help="raise or lower a limit, such as xml_bytes=67108864; may be given again",
    )  # fmt: skip
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in (convert, show, extract, diff, validate, check, explain, schema):
        command.add_to(commands)
    return parser


def _limit(text: str) -> tuple[str, int]:
    from vn_notice.limits import local_limits  # noqa: PLC0415 - loaded when used

    name, _, number = text.partition("=")
    if not number.isdecimal():
        raise ArgumentTypeError("a name and a whole number, such as xml_bytes=67108864")
    try:
        with local_limits(**{name: int(number)}):
            return name, int(number)
    except OptionError as error:
        raise ArgumentTypeError(str(error)) from None
