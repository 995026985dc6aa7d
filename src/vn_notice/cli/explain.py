"""`vn-notice explain`: what a code means, why it is checked, and how to mend it."""

from argparse import Namespace
from difflib import get_close_matches
from typing import TYPE_CHECKING

from vn_notice.cli.commands import add_command
from vn_notice.cli.console import Exit, say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vn_notice.cli.commands import Commands
    from vn_notice.diagnostics import DiagnosticKind, Language

_EXAMPLES = """  vn-notice explain DAT002
  vn-notice explain --lang vi HDR004
  vn-notice explain            (lists every code)"""


def add_to(commands: "Commands") -> None:
    """Add the command to the parser."""
    summary = "explain a code: what it means, the point of law, right and wrong"
    parser = add_command(commands, "explain", summary, _EXAMPLES, run)
    parser.add_argument("codes", metavar="CODE", nargs="*", help="such as DAT002; none lists all")
    parser.add_argument("--lang", choices=("en", "vi"), default="en", help="language (en)")


def run(options: Namespace) -> int:
    """Explain every code; return the exit code."""
    pages = _pages(options.lang)
    if not options.codes:
        for page in pages.values():
            print(page.partition("\n")[0].removeprefix("## "))
    for code in options.codes:
        if code.upper() not in pages:
            nearest = next(iter(get_close_matches(code.upper(), pages, 1, 0.5)), None)
            hint = f"; did you mean {nearest}?" if nearest else "; vn-notice explain lists them"
            say(f"vn-notice explain: {code} is no code{hint}")
            return Exit.USAGE
        print(pages[code.upper()])
    return Exit.OK


def _pages(language: "Language") -> dict[str, str]:
    from vn_notice.parser.problems import KINDS  # noqa: PLC0415 - loaded when used
    from vn_notice.rules.page import page_of  # noqa: PLC0415
    from vn_notice.rules.registry import all_rules  # noqa: PLC0415
    from vn_notice.xml.kinds import KINDS as XML_KINDS  # noqa: PLC0415

    rules = {rule.code: page_of(rule, language) for rule in all_rules()}
    kinds: Iterable[DiagnosticKind] = (*KINDS, *XML_KINDS)
    return {kind.code: _page_of_kind(kind, language) for kind in kinds} | rules


def _page_of_kind(kind: "DiagnosticKind", language: "Language") -> str:
    message = kind.vi if language == "vi" else kind.en
    return f"## {kind.code}\n\n*{kind.severity.word(language)}*\n\n{message}\n"
