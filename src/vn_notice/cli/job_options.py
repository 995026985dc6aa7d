"""The options of commands on many documents."""

import os
from argparse import ArgumentParser, ArgumentTypeError

_SECONDS = 60.0
_MOST_DIGITS = 4


def add_job_options(parser: ArgumentParser) -> None:
    """Add the options that say who works, how long on one document, and what is noted of it."""
    parser.add_argument(
        "--jobs", metavar="N", type=_jobs, default=0,
        help="processes; a document that kills one costs only itself (none: all in this one)",
    )  # fmt: skip
    parser.add_argument(
        "--timeout", metavar="S", type=_seconds, default=_SECONDS,
        help=f"with --jobs: seconds for one document ({_SECONDS:g})",
    )  # fmt: skip
    parser.add_argument(
        "--as-completed", action="store_true", help="with --jobs: as they are done, in any order"
    )
    parser.add_argument(
        "--report", metavar="FILE", help="write what became of each document, as JSON lines"
    )
    parser.add_argument(
        "--resume", action="store_true", help="skip what --report says was done, and go on with it"
    )


def _jobs(text: str) -> int:
    if text == "auto":
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
    if not text.isdecimal() or len(text) > _MOST_DIGITS:
        raise ArgumentTypeError("a number from 0 to 9999, or auto for one process a processor")
    return int(text)


def _seconds(text: str) -> float:
    from vn_notice.batch.worker import MOST_SECONDS  # noqa: PLC0415 - seldom used

    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= MOST_SECONDS:
        raise ArgumentTypeError(f"a number of seconds above 0, and at most {MOST_SECONDS}")
    return seconds
