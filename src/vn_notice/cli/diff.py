"""`vn-notice diff`: what differs between two notices, by path."""

import json
from argparse import Namespace
from typing import TYPE_CHECKING

from vn_notice.cli.commands import add_command
from vn_notice.cli.console import Exit, for_each, one_line, say
from vn_notice.cli.inputs import STDIN, read_parsed
from vn_notice.errors import printable_json

if TYPE_CHECKING:
    from vn_notice.cli.commands import Commands
    from vn_notice.model.changes import Changes
    from vn_notice.model.notice import Notice

_EXAMPLES = """  vn-notice diff draft.txt signed.xml
  vn-notice diff old.json new.json --format json | jq '.[].path'
  vn-notice diff a.xml b.xml > changes.txt || echo they differ"""


def add_to(commands: "Commands") -> None:
    """Add the command to the parser."""
    summary = "print what differs between two notices, of any format"
    parser = add_command(commands, "diff", summary, _EXAMPLES, run)
    parser.add_argument("old", metavar="OLD", help="a file; - is text from stdin")
    parser.add_argument("new", metavar="NEW", help="a file; - is text from stdin")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="(text)")


def run(options: Namespace) -> int:
    """Compare both files; return the exit code: 0 if they hold the same notice, 1 if not."""
    from vn_notice.model.comparison import diff  # noqa: PLC0415 - loaded when used

    if options.old == options.new == STDIN:
        say("vn-notice diff: only one of both can be the standard input")
        return Exit.USAGE
    notices: list[Notice] = []

    def read_one(name: str) -> Exit:
        notices.append(read_parsed(name).notice)
        return Exit.OK

    if unreadable := for_each((options.old, options.new), read_one):
        return unreadable
    changes = diff(*notices)
    lines = [_json(changes)] if options.format == "json" else map(one_line, changes)
    for line in lines:
        print(line)
    return Exit.PROBLEMS if changes else Exit.OK


def _json(changes: "Changes") -> str:
    from vn_notice.exchange.changes import changes_to_dicts  # noqa: PLC0415 - loaded when used

    return printable_json(json.dumps(changes_to_dicts(changes), ensure_ascii=False, indent=2))
