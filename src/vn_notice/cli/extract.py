"""`vn-notice extract`: one flat record a notice, as JSON lines or CSV."""

from argparse import Namespace
from typing import TYPE_CHECKING

from vn_notice.cli.commands import add_command
from vn_notice.cli.console import Exit, say
from vn_notice.cli.inputs import READABLE, add_encoding_to
from vn_notice.cli.job_options import add_job_options

if TYPE_CHECKING:
    from vn_notice.cli.commands import Commands

_EXAMPLES = """  vn-notice extract inbox/*.txt > records.jsonl
  vn-notice extract inbox/*.txt --to csv -o records.csv
  vn-notice extract inbox/ --jobs 4 --report run.jsonl --resume -o records.jsonl
  vn-notice extract notice.txt | jq .citations"""


def add_to(commands: "Commands") -> None:
    """Add the command to the parser."""
    summary = "print one flat record a notice: number, date, issuer, subject, persons, citations …"
    parser = add_command(commands, "extract", summary, _EXAMPLES, run)
    help_of_inputs = f"{READABLE}; a folder, archive, or pattern in quotes"
    parser.add_argument("inputs", metavar="FILE", nargs="+", help=help_of_inputs)
    parser.add_argument("--to", choices=("jsonl", "csv"), default="jsonl", help="format (jsonl)")
    parser.add_argument(
        "--raw-cells", action="store_true", help="with csv: no apostrophe before = + - @"
    )
    parser.add_argument("-o", metavar="FILE", dest="output", help="file to write")
    add_encoding_to(parser)
    add_job_options(parser)


def run(options: Namespace) -> int:
    """Extract a record from every input; return the exit code."""
    from vn_notice.batch.finding import survey  # noqa: PLC0415 - loaded when used
    from vn_notice.cli.extraction import extract_all  # noqa: PLC0415
    from vn_notice.cli.jobs import misuse, own_suffixes  # noqa: PLC0415
    from vn_notice.files import suffixes  # noqa: PLC0415

    seen = survey(options.inputs, suffixes(), own_suffixes(options))
    if options.raw_cells and options.to != "csv":
        say("vn-notice extract: --raw-cells is about cells; add --to csv")
        return Exit.USAGE
    if problem := misuse(options, seen, options.output, options.report):
        say(f"vn-notice extract: {problem}")
        return Exit.USAGE
    return extract_all(options, seen.total)
