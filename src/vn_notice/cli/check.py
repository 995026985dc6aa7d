"""`vn-notice check`: the form of documents against the instrument that rules them."""

from argparse import Namespace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from vn_notice.cli.commands import add_command
from vn_notice.cli.console import Exit, for_each, say
from vn_notice.cli.inputs import base_name, read_parsed
from vn_notice.cli.report_run import Look, add_report_options, run_reports
from vn_notice.files import suffixes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vn_notice.batch.documents import Document
    from vn_notice.cli.commands import Commands
    from vn_notice.reporting.descriptors import Descriptor
    from vn_notice.rules.config import Config
    from vn_notice.rules.outcomes import Conformance
    from vn_notice.rules.rule import Rule

_EXAMPLES = """  vn-notice check notice.txt
  vn-notice check inbox/ --lang vi
  vn-notice check notice.docx --outcomes
  vn-notice check notice.txt --ignore TXT,CAP004
  vn-notice check notice.txt --diff            (shows what fixes would change)
  vn-notice check notice.txt --fix             (shows it, and writes it)
  vn-notice check inbox/ --format sarif -o form.sarif
  vn-notice check inbox/ --jobs 4 --report run.jsonl --resume"""

#: Files of settings, in the order in which they are looked for in each folder upward.
_SETTINGS = ("vn-notice.toml", "pyproject.toml")


def add_to(commands: "Commands") -> None:
    """Add the command to the parser."""
    summary = "check the form of documents against Nghị định 30/2020/NĐ-CP or the Party's guide"
    parser = add_command(commands, "check", summary, _EXAMPLES, run)
    parser.add_argument("inputs", metavar="FILE", nargs="+", help="document or folder; - is stdin")
    add_report_options(parser)
    parser.add_argument(
        "--select", metavar="CODES", help="only these rules or families: DAT,TXT001"
    )
    parser.add_argument("--ignore", metavar="CODES", help="all but these rules or families")
    parser.add_argument("--regime", metavar="NAME", help="nd30, tt01 or party (told by itself)")
    parser.add_argument("--config", metavar="FILE", help="settings (the nearest vn-notice.toml)")
    parser.add_argument("--outcomes", action="store_true", help="list how every rule came out")
    parser.add_argument("--diff", action="store_true", help="show what the fixes would change")
    parser.add_argument("--fix", action="store_true", help="show it, and write it to the files")
    parser.add_argument("--quiet", action="store_true", help="with --fix: do not show it")


def run(options: Namespace) -> int:
    """Check every input; return the exit code."""
    from vn_notice.errors import RuleConfigError  # noqa: PLC0415 - loaded when used
    from vn_notice.rules.registry import all_rules  # noqa: PLC0415

    try:
        config = _config(options)
        rules = all_rules(config.rules)
        config.check_codes(rule.code for rule in rules)
    except RuleConfigError as error:
        say(f"vn-notice check: {error}")
        return Exit.USAGE
    if options.report and (options.fix or options.diff or options.outcomes):
        say("vn-notice check: --report goes without --fix, --diff and --outcomes")
        return Exit.USAGE
    if options.fix or options.diff:
        from vn_notice.cli.mending import mend  # noqa: PLC0415 - loaded when used

        return for_each(options.inputs, lambda name: mend(name, config, options))
    if options.outcomes:
        return for_each(options.inputs, lambda name: _outcomes(name, config, rules, options.lang))
    return run_reports(options, _look(options, config, rules))


def _look(options: Namespace, config: "Config", rules: "tuple[Rule, ...]") -> Look:
    import attrs  # noqa: PLC0415 - loaded when used

    from vn_notice.rules.outcomes import Conformance  # noqa: PLC0415

    settings = {**attrs.asdict(config), "abbreviations": sorted(config.abbreviations)}
    descriptors = [_descriptor(rule) for rule in rules if config.takes(rule.code)]
    tell = partial(_tell, options.lang) if options.format == "text" else None
    look = partial(_check, config)
    return Look("check", suffixes(), look, Conformance, descriptors, settings, tell)


def _check(config: "Config", document: "Document", content: bytes | None) -> "Conformance":
    from vn_notice.rules.engine import check  # noqa: PLC0415 - loaded when used

    return check(document.parsed(content), config)


def _tell(language: str, name: str, report: "Conformance") -> None:
    say(f"{base_name(name)}: {report.summary(language)}")


def _outcomes(name: str, config: "Config", rules: "tuple[Rule, ...]", language: str) -> Exit:
    from vn_notice.rules.engine import check  # noqa: PLC0415 - loaded when used

    report = check(read_parsed(name), config)
    print(f"{base_name(name)}: {report.summary(language)}")
    for rule in rules:
        if outcome := report.outcomes.get(rule.code):
            print(f"  {rule.code}  {outcome.vi if language == 'vi' else outcome:<15} {rule.name}")
    return Exit.OK if report.ok else Exit.PROBLEMS


def _config(options: Namespace) -> "Config":
    import attrs  # noqa: PLC0415 - loaded when used

    from vn_notice.rules.config import Config  # noqa: PLC0415

    path = Path(options.config) if options.config else next(_settings_files(), None)
    config = Config.load(path) if path else Config()
    given = {
        "select": options.select and options.select.split(","),
        "ignore": options.ignore and options.ignore.split(","),
        "regime": options.regime,
    }
    named = Config.of({key: value for key, value in given.items() if value}, "vn-notice check")
    return attrs.evolve(
        config,
        select=named.select or config.select,
        ignore=(*config.ignore, *named.ignore),
        regime=named.regime or config.regime,
    )


def _settings_files() -> "Iterator[Path]":
    """Yield the settings of this folder and those above it, the nearest first."""
    here = Path.cwd()
    for folder in (here, *here.parents):
        for name in _SETTINGS:
            path = folder / name
            if path.is_file() and (name != "pyproject.toml" or _has_settings(path)):
                yield path


def _has_settings(path: Path) -> bool:
    try:
        return "[tool.vn-notice" in path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False


def _descriptor(rule: "Rule") -> "Descriptor":
    from vn_notice.reporting.descriptors import Descriptor  # noqa: PLC0415 - loaded when used

    points = "; ".join(rule.points)
    return Descriptor(
        rule.code, rule.severity, rule.name, rule.what.rstrip("."), rule.reason.rstrip("."),
        f"{rule.why} {points}", f"{rule.reason} {points}",
    )  # fmt: skip
