"""Mending what `vn-notice check` finds, where a rule says for certain what to write."""

import sys
from argparse import Namespace
from difflib import unified_diff
from pathlib import Path

from vn_notice.cli.console import Exit, complain, say
from vn_notice.cli.inputs import STDIN, read_bytes, read_parsed
from vn_notice.drafts import write_atomic
from vn_notice.errors import InputError
from vn_notice.exchange.json_text import to_json
from vn_notice.model.parsed import Parsed
from vn_notice.parser.reader import parse
from vn_notice.rules.config import Config
from vn_notice.rules.engine import check
from vn_notice.rules.fixing import fix_notice, fix_text
from vn_notice.xml.writer import to_xml

#: A fix can lay bare what another rule mends; more rounds than this mean that two rules quarrel.
_ROUNDS = 10


def mend(name: str, config: Config, options: Namespace) -> Exit:
    """Show what the fixes change in the file *name*; with `--fix`, write it there.

    Raises:
        InputError: If the file cannot be read, or is in a form that is not rewritten.
        OutputError: If it cannot be written; what stood there stands there still.
    """
    parsed = read_parsed(name)
    before, after = _versions(name, parsed, config)
    if after == before:
        say(f"{name}: nothing to mend")
        return Exit.OK if check(parsed, config).ok else Exit.PROBLEMS
    if not options.quiet:
        sys.stdout.writelines(_diff(name, before, after))
    if options.fix and name == STDIN:
        complain(name, "the standard input is not rewritten; name a file")
        return Exit.USAGE
    if options.fix:
        write_atomic(name, after.encode())
        say(f"written to {name}")
    return Exit.OK if options.fix else Exit.PROBLEMS


def _versions(name: str, parsed: Parsed, config: Config) -> tuple[str, str]:
    """Return the content of a file and what it becomes."""
    suffix = Path(name).suffix.lower()
    if suffix in (".txt", ".md") or name == STDIN:
        return _text_versions(name, parsed, config)
    if suffix in (".xml", ".json"):
        return _notice_versions(name, parsed, config)
    raise InputError(name, "is not rewritten; mend .txt, .md, .xml or .json")


def _text_versions(name: str, parsed: Parsed, config: Config) -> tuple[str, str]:
    text = parsed.source.text
    if name != STDIN and read_bytes(name) != text.encode():
        raise InputError(name, "is not rewritten, because it is not plain UTF-8; save it as such")
    mended = text
    for _ in range(_ROUNDS):
        once = fix_text(mended, check(parse(mended), config))
        if once == mended:
            break
        mended = once
    return text, mended


def _notice_versions(name: str, parsed: Parsed, config: Config) -> tuple[str, str]:
    notice = parsed.notice
    for _ in range(_ROUNDS):
        once = fix_notice(notice, check(notice, config))
        if once == notice:
            break
        notice = once
    before = read_bytes(name).decode()
    if notice == parsed.notice:
        return before, before
    return before, to_xml(notice).decode() if name.lower().endswith(".xml") else to_json(notice)


def _diff(name: str, before: str, after: str) -> list[str]:
    lines = unified_diff(
        before.splitlines(keepends=True), after.splitlines(keepends=True), name, f"{name}, mended"
    )
    return [line if line.endswith("\n") else f"{line}\n" for line in lines]
