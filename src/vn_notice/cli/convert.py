"""`vn-notice convert`: notices from any format to any other, with an account of what was read."""

import os
import sys
from argparse import Namespace
from typing import TYPE_CHECKING

from vn_notice.cli.commands import add_command
from vn_notice.cli.console import Exit, say
from vn_notice.cli.inputs import READABLE, add_encoding_to
from vn_notice.cli.job_options import add_job_options
from vn_notice.cli.outputs import FORMS, Form, form_of
from vn_notice.drafts import make_folder

if TYPE_CHECKING:
    from vn_notice.batch.finding import Survey
    from vn_notice.cli.commands import Commands

_EXAMPLES = """  vn-notice convert notice.txt > notice.xml
  vn-notice convert notice.docx -o notice.pdf
  vn-notice convert inbox/ -o out/ --to docx
  vn-notice convert 'inbox/**/*.txt' -o out/
  vn-notice convert inbox.zip -o out/ --jobs 4 --report run.jsonl
  vn-notice convert inbox.zip -o out/ --jobs 4 --report run.jsonl --resume
  pdftotext notice.pdf - | vn-notice convert - """


def add_to(commands: "Commands") -> None:
    """Add the command to the parser."""
    summary = "convert notices to XML, JSON, text, HTML, Word or PDF, and say what was understood"
    parser = add_command(commands, "convert", summary, _EXAMPLES, run)
    help_of_inputs = f"{READABLE}; a folder, archive, or pattern in quotes"
    parser.add_argument("inputs", metavar="IN", nargs="+", help=help_of_inputs)
    parser.add_argument(
        "-o", metavar="OUT", dest="output", help="file to write; a folder for several inputs"
    )
    parser.add_argument(
        "--to", choices=tuple(FORMS), help="format (by the suffix of OUT, else xml)"
    )
    parser.add_argument(
        "--force", action="store_true", help="write over outputs that are there and say otherwise"
    )
    add_encoding_to(parser)
    add_job_options(parser)


def run(options: Namespace) -> int:
    """Convert every input; return the exit code."""
    from vn_notice.batch.finding import survey  # noqa: PLC0415 - loaded when used
    from vn_notice.cli.conversion import Conversion  # noqa: PLC0415
    from vn_notice.cli.jobs import own_suffixes  # noqa: PLC0415
    from vn_notice.files import suffixes  # noqa: PLC0415

    form = form_of(options.to, options.output)
    seen = survey(options.inputs, suffixes(), own_suffixes(options, form.suffix))
    if problem := _misuse(options, form, seen):
        say(f"vn-notice convert: {problem}")
        return Exit.USAGE
    into = _is_folder(options, several=seen.several)
    if into:
        make_folder(options.output)
    return Conversion(options, form, seen, into=into).run()


def _misuse(options: Namespace, form: Form, seen: "Survey") -> str:
    from vn_notice.cli.jobs import misuse  # noqa: PLC0415 - loaded when used

    if seen.several:
        if options.output is None:
            return "several inputs need a folder to write to; name it with -o"
        if os.path.isfile(options.output):  # noqa: PTH113 - it never raises
            return f"several inputs need a folder, and {options.output} is a file"
    if options.output is None and not form.text and sys.stdout.isatty():
        return f"{form.suffix} is no text for a terminal; name a file with -o"
    if options.resume and not options.output:
        return "--resume needs -o: what went to the standard output is not there any more"
    return misuse(options, seen, options.report)


def _is_folder(options: Namespace, *, several: bool) -> bool:
    """Return whether the output is a folder: it is one, is written as one, or must be one."""
    out: str | None = options.output
    return out is not None and (
        several or out.endswith(("/", os.sep)) or os.path.isdir(out)  # noqa: PTH112 - it never raises
    )
