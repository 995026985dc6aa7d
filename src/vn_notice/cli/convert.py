"""`vn-notice convert`: notices from any format to any other, with an account of what was read."""

import os
import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from vn_notice.cli.commands import add_command
from vn_notice.cli.console import Exit, complain, deliver, say
from vn_notice.cli.inputs import READABLE, STDIN, add_encoding_to, read_parsed
from vn_notice.cli.outputs import FORMS, Form, form_of
from vn_notice.errors import VnNoticeError
from vn_notice.storage import make_folder, stem_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vn_notice.cli.commands import Commands
    from vn_notice.cli.folders import Found

_EXAMPLES = """  vn-notice convert notice.txt > notice.xml
  vn-notice convert notice.docx -o notice.pdf
  vn-notice convert inbox/ -o out/ --to docx
  vn-notice convert 'inbox/**/*.txt' -o out/
  pdftotext notice.pdf - | vn-notice convert - """

#: With more files than these only problems are told, and how many files went well.
_MOST_ACCOUNTS = 5


def add_to(commands: "Commands") -> None:
    """Add the command to the parser."""
    summary = "convert notices to XML, JSON, text, HTML, Word or PDF, and say what was understood"
    parser = add_command(commands, "convert", summary, _EXAMPLES, run)
    help_of_inputs = f"{READABLE}; a folder, or a pattern in quotes"
    parser.add_argument("inputs", metavar="IN", nargs="+", help=help_of_inputs)
    parser.add_argument(
        "-o", metavar="OUT", dest="output", help="file to write; a folder for several inputs"
    )
    parser.add_argument(
        "--to", choices=tuple(FORMS), help="format (by the suffix of OUT, else xml)"
    )
    add_encoding_to(parser)


def run(options: Namespace) -> int:
    """Convert every input; return the exit code."""
    from vn_notice.cli.folders import find_files  # noqa: PLC0415 - loaded when used
    from vn_notice.files import suffixes  # noqa: PLC0415

    found = list(find_files(options.inputs, suffixes()))
    form = form_of(options.to, options.output)
    if problem := _misuse(options, found, form):
        say(f"vn-notice convert: {problem}")
        return Exit.USAGE
    into = _is_folder(options, found)
    if into:
        make_folder(options.output)
    return _Run(options, form, found, into=into).all()


def _misuse(options: Namespace, found: "Sequence[Found]", form: Form) -> str:
    if len(found) > 1:
        if options.output is None:
            return "several inputs need a folder to write to; name it with -o"
        if os.path.isfile(options.output):  # noqa: PTH113 - it never raises
            return f"several inputs need a folder, and {options.output} is a file"
    if options.output is None and not form.text and sys.stdout.isatty():
        return f"{form.suffix} is no text for a terminal; name a file with -o"
    return ""


def _is_folder(options: Namespace, found: "Sequence[Found]") -> bool:
    """Return whether the output is a folder: it is one, is written as one, or must be one."""
    out: str | None = options.output
    return out is not None and (
        len(found) > 1 or out.endswith(("/", os.sep)) or os.path.isdir(out)  # noqa: PTH112 - it never raises
    )


class _Run:
    """A run over the inputs: what was written so far, and how far it is."""

    def __init__(
        self, options: Namespace, form: Form, found: "Sequence[Found]", *, into: bool
    ) -> None:
        from vn_notice.cli.progress import Progress  # noqa: PLC0415 - loaded when used

        self._options, self._form, self._found, self._into = options, form, found, into
        self._inputs = {os.path.realpath(file.name) for file in found if file.name != STDIN}
        self._taken: set[str] = set()
        self._progress = Progress(len(found))

    def all(self) -> Exit:
        """Convert every file; one that fails is told, and the others are done."""
        codes = []
        for done, file in enumerate(self._found):
            self._progress.show(done, file.name)
            codes.append(self._one(file))
        self._progress.clear()
        if len(codes) > 1:
            failed = sum(code > Exit.PROBLEMS for code in codes)
            say(f"{len(codes) - failed} converted to {self._form.suffix}, {failed} failed")
        return max(codes, default=Exit.OK)

    def _one(self, file: "Found") -> Exit:
        try:
            if file.problem:
                raise file.problem
            target = self._target(file)
            if problem := self._collision(target):
                self._progress.clear()
                complain(file.name, problem)
                return Exit.USAGE
            return self._convert(file.name, target)
        except VnNoticeError as error:
            self._progress.clear()
            complain(file.name, error)
            return Exit.UNREADABLE

    def _target(self, file: "Found") -> Path | None:
        """Return the file to write; what lay in a folder within the input lies in one again."""
        out = self._options.output
        if not self._into:
            return Path(out) if out else None
        stem = "stdin" if file.name == STDIN else stem_of(file.name)
        return Path(out, file.within, f"{stem}{self._form.suffix}")

    def _collision(self, target: Path | None) -> str:
        if target is None:
            return ""
        if os.path.realpath(target) in self._inputs:
            return f"would be written over the input {target}; choose another folder or name"
        if str(target).casefold() in self._taken:
            return f"would be written over {target}, which another input became; convert it apart"
        return ""

    def _convert(self, name: str, target: Path | None) -> Exit:
        from vn_notice.cli.account import account_of, lines_of_report  # noqa: PLC0415 - heavy
        from vn_notice.diagnostics import Severity  # noqa: PLC0415

        parsed = read_parsed(name, self._options.encoding)
        data = self._form.write(parsed.notice)
        self._progress.clear()
        alone = len(self._found) <= _MOST_ACCOUNTS
        severities = () if alone else (Severity.ERROR,)
        for line in (
            *(account_of(name, parsed.notice) if alone else ()),
            *lines_of_report(name, parsed.report, *severities),
        ):
            say(line)
        if self._into and target:
            make_folder(target.parent)
        deliver(data, str(target) if target else None, text=self._form.text, told=alone)
        self._taken.add(str(target).casefold())
        return Exit.OK if parsed.report.ok else Exit.PROBLEMS
