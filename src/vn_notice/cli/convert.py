"""`vn-notice convert`: notices to XML or JSON, with an account of what was understood."""

import os
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from vn_notice.cli.commands import add_command
from vn_notice.cli.console import Exit, complain, deliver, for_each, say
from vn_notice.cli.inputs import READABLE, STDIN, add_encoding_to, is_among, read_parsed
from vn_notice.storage import make_folder, stem_of

if TYPE_CHECKING:
    from vn_notice.cli.commands import Commands
    from vn_notice.model.notice import Notice

_EXAMPLES = """  vn-notice convert notice.txt > notice.xml
  vn-notice convert notice.txt -o notice.xml
  vn-notice convert inbox/*.txt -o out/
  vn-notice convert notice.xml --to json
  pdftotext notice.pdf - | vn-notice convert - """


def add_to(commands: "Commands") -> None:
    """Add the command to the parser."""
    summary = "convert notices to XML or JSON, and say what was understood"
    parser = add_command(commands, "convert", summary, _EXAMPLES, run)
    parser.add_argument("inputs", metavar="IN", nargs="+", help=READABLE)
    parser.add_argument(
        "-o", metavar="OUT", dest="output", help="file to write; a folder for several inputs"
    )
    parser.add_argument("--to", choices=("xml", "json"), default="xml", help="format (xml)")
    add_encoding_to(parser)


def run(options: Namespace) -> int:
    """Convert every input; return the exit code."""
    if problem := _misuse(options):
        say(f"vn-notice convert: {problem}")
        return Exit.USAGE
    if into := _is_folder(options):
        make_folder(options.output)
    taken: set[str] = set()

    def convert_one(name: str) -> Exit:
        target = _target(name, options, into=into)
        if problem := _collision(target, taken, options):
            complain(name, problem)
            return Exit.USAGE
        return _convert(name, target, options)

    return for_each(options.inputs, convert_one)


def _misuse(options: Namespace) -> str:
    if len(options.inputs) > 1:
        if options.output is None:
            return "several inputs need a folder to write to; name it with -o"
        if os.path.isfile(options.output):  # noqa: PTH113 - it never raises
            return f"several inputs need a folder, and {options.output} is a file"
    return ""


def _is_folder(options: Namespace) -> bool:
    """Return whether the output is a folder: it is one, is written as one, or must be one."""
    out: str | None = options.output
    return out is not None and (
        len(options.inputs) > 1 or out.endswith(("/", os.sep)) or os.path.isdir(out)  # noqa: PTH112 - it never raises
    )


def _target(name: str, options: Namespace, *, into: bool) -> Path | None:
    if not into:
        return Path(options.output) if options.output else None
    stem = "stdin" if name == STDIN else stem_of(name)
    return Path(options.output) / f"{stem}.{options.to}"


def _collision(target: Path | None, taken: set[str], options: Namespace) -> str:
    if target is None:
        return ""
    if is_among(target, options.inputs):
        return f"would be written over the input {target}; choose another folder or name"
    if str(target).casefold() in taken:
        return f"would be written over {target}, which another input became; convert it apart"
    taken.add(str(target).casefold())
    return ""


def _convert(name: str, target: Path | None, options: Namespace) -> Exit:
    from vn_notice.cli.account import account_of, lines_of_report  # noqa: PLC0415 - needs the model

    parsed = read_parsed(name, options.encoding)
    data = _written(parsed.notice, options.to)
    for line in (*account_of(name, parsed.notice), *lines_of_report(name, parsed.report)):
        say(line)
    deliver(data, str(target) if target else None)
    return Exit.OK if parsed.report.ok else Exit.PROBLEMS


def _written(notice: "Notice", form: str) -> bytes:
    if form == "json":
        from vn_notice.exchange.json_text import to_json  # noqa: PLC0415 - loaded when used

        return f"{to_json(notice)}\n".encode()
    from vn_notice.xml.writer import to_xml  # noqa: PLC0415 - loaded when used

    return to_xml(notice)
