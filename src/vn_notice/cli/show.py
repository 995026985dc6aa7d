"""`vn-notice show`: how a text was read, part by part."""

import sys
from argparse import Namespace
from typing import TYPE_CHECKING

from vn_notice.cli.commands import add_command
from vn_notice.cli.console import Exit, deliver, say
from vn_notice.cli.inputs import READABLE, add_encoding_to, is_among, read_parsed
from vn_notice.cli.report_run import add_colour_option, wants_colour

if TYPE_CHECKING:
    from vn_notice.cli.commands import Commands

_EXAMPLES = """  vn-notice show notice.txt
  vn-notice show notice.txt --html page.html --lang vi
  vn-notice show notice.txt --colour never | grep legalBasis"""


def add_to(commands: "Commands") -> None:
    """Add the command to the parser."""
    summary = "show how a text was read: every line with its part, citations and names marked"
    parser = add_command(commands, "show", summary, _EXAMPLES, run)
    parser.add_argument("input", metavar="FILE", help=READABLE)
    parser.add_argument("--html", metavar="PAGE", help="write one self-contained page instead")
    parser.add_argument("--lang", choices=("en", "vi"), default="en", help="of the page (en)")
    add_colour_option(parser)
    add_encoding_to(parser)


def run(options: Namespace) -> int:
    """Show the text; return the exit code."""
    if options.html and is_among(options.html, [options.input]):
        say(f"vn-notice show: {options.html} is the input; choose another name for the page")
        return Exit.USAGE
    parsed = read_parsed(options.input, options.encoding)
    if not (parsed.source_map.owned or parsed.source_map.layout) and parsed.source.text:
        say(f"{options.input}: is no plain text; show needs the text that a notice was read from")
        return Exit.UNREADABLE
    if options.html:
        from vn_notice.render.annotated.page import to_page  # noqa: PLC0415 - loaded when used

        deliver(to_page(parsed, options.lang).encode(), options.html)
    else:
        from vn_notice.render.annotated.terminal import to_terminal  # noqa: PLC0415 - loaded when used

        sys.stdout.write(to_terminal(parsed, colour=wants_colour(options.colour)))
    return Exit.OK if parsed.report.ok else Exit.PROBLEMS
