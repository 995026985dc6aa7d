"""`vn-notice schema`: the XSD of notices in XML."""

from argparse import Namespace
from typing import TYPE_CHECKING

from vn_notice.cli.commands import add_command
from vn_notice.cli.console import Exit, deliver

if TYPE_CHECKING:
    from vn_notice.cli.commands import Commands

_EXAMPLES = """  vn-notice schema > thong-bao.xsd
  vn-notice schema -o thong-bao.xsd
  xmllint --noout --schema thong-bao.xsd notice.xml"""


def add_to(commands: "Commands") -> None:
    """Add the command to the parser."""
    summary = "print the XML schema (XSD) of notices"
    parser = add_command(commands, "schema", summary, _EXAMPLES, run)
    parser.add_argument("-o", metavar="FILE", dest="output", help="file to write")


def run(options: Namespace) -> int:
    """Print the schema; return the exit code."""
    from vn_notice.xml.schemas import schema_bytes  # noqa: PLC0415 - loaded when used

    deliver(schema_bytes(), options.output)
    return Exit.OK
