"""`vn-notice validate`: XML or JSON against the schema, every problem with its place."""

from argparse import Namespace
from typing import TYPE_CHECKING

from vn_notice.cli.commands import add_command
from vn_notice.cli.report_run import Look, add_report_options, run_reports
from vn_notice.storage import suffix_of

if TYPE_CHECKING:
    from vn_notice.batch.documents import Document
    from vn_notice.cli.commands import Commands
    from vn_notice.diagnostics import Report

_EXAMPLES = """  vn-notice validate notice.xml
  vn-notice validate out/ --lang vi
  vn-notice validate out/ --format sarif -o notices.sarif
  vn-notice validate notice.json
  vn-notice convert notice.txt | vn-notice validate -"""

_SUFFIXES = (".xml", ".xml.gz")


def add_to(commands: "Commands") -> None:
    """Add the command to the parser."""
    summary = "check XML or JSON against the schema and report every problem"
    parser = add_command(commands, "validate", summary, _EXAMPLES, run)
    parser.add_argument(
        "inputs",
        metavar="FILE",
        nargs="+",
        help="XML, JSON, or a folder of XML; - is XML on stdin",
    )
    add_report_options(parser)


def run(options: Namespace) -> int:
    """Validate every input; return the exit code."""
    from vn_notice.diagnostics import Report  # noqa: PLC0415 - loaded when used
    from vn_notice.exchange import kinds as of_json  # noqa: PLC0415
    from vn_notice.reporting.descriptors import Descriptor  # noqa: PLC0415
    from vn_notice.xml import kinds as of_xml  # noqa: PLC0415

    known = map(Descriptor.of, (*of_xml.KINDS, *of_json.KINDS))
    return run_reports(options, Look("validate", _SUFFIXES, _validate, Report, known))


def _validate(document: "Document", content: bytes | None) -> "Report":
    if suffix_of(document.name) == ".json":
        from vn_notice.exchange.json_text import validate_json  # noqa: PLC0415 - loaded when used

        return validate_json(content or document.content())
    from vn_notice.xml.validate import validate_xml  # noqa: PLC0415 - loaded when used

    if content is not None or document.problem or document.data is not None:
        return validate_xml(content or document.content())
    return validate_xml(document.name)  # which may be a collection larger than memory
