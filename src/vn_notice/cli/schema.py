"""`vn-notice schema`: the XSD of notices in XML, and the JSON Schema."""

from argparse import Namespace
from typing import TYPE_CHECKING

from vn_notice.cli.commands import add_command
from vn_notice.cli.console import Exit, deliver, say

if TYPE_CHECKING:
    from vn_notice.cli.commands import Commands

_EXAMPLES = """  vn-notice schema > thong-bao.xsd
  vn-notice schema -o thong-bao.xsd
  xmllint --noout --schema thong-bao.xsd notice.xml
  vn-notice schema --json -o thong-bao.schema.json
  vn-notice schema --json --strict"""


def add_to(commands: "Commands") -> None:
    """Add the command to the parser."""
    summary = "print the XML schema (XSD) of notices, or their JSON Schema"
    parser = add_command(commands, "schema", summary, _EXAMPLES, run)
    parser.add_argument("-o", metavar="FILE", dest="output", help="file to write")
    parser.add_argument("--json", action="store_true", help="JSON Schema 2020-12 instead")
    parser.add_argument(
        "--strict", action="store_true", help="with --json: for output of language models"
    )


def run(options: Namespace) -> int:
    """Print the schema; return the exit code."""
    if options.strict and not options.json:
        say("vn-notice schema: --strict is a kind of JSON Schema; add --json")
        return Exit.USAGE
    deliver(_json(strict=options.strict) if options.json else _xsd(), options.output)
    return Exit.OK


def _xsd() -> bytes:
    from vn_notice.xml.schemas import schema_bytes  # noqa: PLC0415 - loaded when used

    return schema_bytes()


def _json(*, strict: bool) -> bytes:
    from vn_notice.exchange.json_schema import schema_text  # noqa: PLC0415 - loaded when used

    return schema_text(strict=strict).encode()
