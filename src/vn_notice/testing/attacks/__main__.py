"""Run the attack corpus: `python -m vn_notice.testing.attacks --help`."""

import argparse
import os
import sys
from pathlib import Path

from vn_notice.errors import printable
from vn_notice.model.example import EXAMPLE
from vn_notice.render.text import to_text
from vn_notice.testing.attacks.corpus import CASES
from vn_notice.testing.attacks.run import OURS, Order, Result, table


def main() -> int:
    """Run the cases that were asked for; return 1 if any has a fault."""
    asked = _parser().parse_args()
    cases = [c for c in CASES if not asked.only or c.number.startswith(tuple(asked.only))]
    text = asked.seed_text.read_text(encoding="utf-8") if asked.seed_text else to_text(EXAMPLE)
    results = Order(text, asked.adapter, asked.seed, asked.jobs).run(cases)
    if asked.verbose:
        print("\n".join(map(_line, results)))
    print(printable_lines(table(results)))
    return int(any(result.faults for result in results))


def printable_lines(text: str) -> str:
    """Return *text* with nothing that a terminal obeys but its line breaks."""
    return "\n".join(map(printable, text.split("\n")))


def _line(result: Result) -> str:
    case = result.case
    return (
        f"{case.number} {'FAILED' if result.faults else 'passed'} {result.inputs:4} inputs"
        f" {result.seconds:7.3f} s {result.megabytes:5.0f} MB  {case.title}: {case.expected}"
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m vn_notice.testing.attacks",
        description="Give a library inputs made to harm, and tell which it does not stand.",
    )
    add = parser.add_argument
    add("only", nargs="*", metavar="CASE", help="classes and cases, such as A D02; all if none")
    add("--adapter", default=OURS, help="the class that stands for the library")
    add("--seed", type=int, default=0, help="the number that places and values come from")
    add("--seed-text", type=Path, help="the text of a notice that attacks are made from")
    add("--jobs", type=int, default=os.cpu_count() or 1, help="how many processes")
    add("--verbose", action="store_true", help="a line for each case")
    return parser


if __name__ == "__main__":
    sys.exit(main())
