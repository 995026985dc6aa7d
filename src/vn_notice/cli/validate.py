"""`vn-notice validate`: XML against the schema, every problem with its place."""

from argparse import Namespace
from typing import TYPE_CHECKING

from vn_notice.cli.commands import add_command
from vn_notice.cli.console import Exit, for_each, one_line
from vn_notice.cli.inputs import read_bytes

if TYPE_CHECKING:
    from vn_notice.cli.commands import Commands

_EXAMPLES = """  vn-notice validate notice.xml
  vn-notice validate out/*.xml
  vn-notice convert notice.txt | vn-notice validate -"""


def add_to(commands: "Commands") -> None:
    """Add the command to the parser."""
    summary = "check XML against the schema and print every problem"
    parser = add_command(commands, "validate", summary, _EXAMPLES, run)
    parser.add_argument("inputs", metavar="FILE.xml", nargs="+", help="- is the standard input")


def run(options: Namespace) -> int:
    """Validate every input; return the exit code."""
    return for_each(options.inputs, _validate)


def _validate(name: str) -> Exit:
    from vn_notice.xml.validate import validate_xml  # noqa: PLC0415 - loaded when used

    report = validate_xml(read_bytes(name))
    for diagnostic in report:
        print(one_line(f"{name}:{'' if diagnostic.location else ' '}{diagnostic}"))
    if report.ok:
        print(one_line(f"{name}: valid"))
    return Exit.OK if report.ok else Exit.PROBLEMS
