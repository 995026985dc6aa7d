"""Runs of the command line within a test."""

from collections.abc import Callable

import attrs


@attrs.frozen
class Ran:
    """What a run of the command line left."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]
