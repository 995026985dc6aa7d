"""`vn-notice extract`: one flat record a notice, as JSON lines or CSV."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING

from vn_notice.cli.commands import add_command
from vn_notice.cli.console import Exit, deliver, for_each, say
from vn_notice.cli.inputs import READABLE, add_encoding_to, base_name, is_among, read_parsed

if TYPE_CHECKING:
    from vn_notice.cli.commands import Commands
    from vn_notice.exchange.record import Record

_EXAMPLES = """  vn-notice extract inbox/*.txt > records.jsonl
  vn-notice extract inbox/*.txt --to csv -o records.csv
  vn-notice extract notice.txt | jq .citations"""

#: Characters that JSON allows within a string and that some programs take for the end of a line.
_LINE_ENDS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}


def add_to(commands: "Commands") -> None:
    """Add the command to the parser."""
    summary = "print one flat record a notice: number, date, issuer, subject, persons, citations …"
    parser = add_command(commands, "extract", summary, _EXAMPLES, run)
    parser.add_argument("inputs", metavar="FILE", nargs="+", help=READABLE)
    parser.add_argument("--to", choices=("jsonl", "csv"), default="jsonl", help="format (jsonl)")
    parser.add_argument("-o", metavar="FILE", dest="output", help="file to write")
    add_encoding_to(parser)


def run(options: Namespace) -> int:
    """Extract a record from every input; return the exit code."""
    if options.output and is_among(options.output, options.inputs):
        say(f"vn-notice extract: {options.output} is an input; choose another name for the output")
        return Exit.USAGE
    lines: list[str] = []
    put = lines.append if options.output else sys.stdout.write
    if options.to == "csv":
        put(_head_of_csv())
    head, written = len(lines), _line_of_csv if options.to == "csv" else _line_of_json
    code = for_each(options.inputs, lambda name: _extract(name, options.encoding, written, put))
    if len(lines) > head:
        deliver("".join(lines).encode(), options.output)
    return code


def _extract(
    name: str,
    encoding: str | None,
    written: "Callable[[Record], str]",
    put: Callable[[str], object],
) -> Exit:
    from vn_notice.cli.account import lines_of_report  # noqa: PLC0415 - loaded when used
    from vn_notice.diagnostics import Severity  # noqa: PLC0415
    from vn_notice.exchange.record import to_record  # noqa: PLC0415

    parsed = read_parsed(name, encoding)
    put(written(to_record(parsed.notice, base_name(name))))
    for line in lines_of_report(name, parsed.report, Severity.ERROR):
        say(line)
    return Exit.OK if parsed.report.ok else Exit.PROBLEMS


def _line_of_json(record: "Record") -> str:
    return f"{json.dumps(record, ensure_ascii=False).translate(_LINE_ENDS)}\n"


def _line_of_csv(record: "Record") -> str:
    from vn_notice.exchange.table import cells, csv_row  # noqa: PLC0415 - loaded when used

    return csv_row(cells(record))


def _head_of_csv() -> str:
    from vn_notice.exchange.table import COLUMNS, csv_row  # noqa: PLC0415 - loaded when used

    return csv_row(list(COLUMNS))
