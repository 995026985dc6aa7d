"""Runs the examples in docstrings and documentation; they are tests like the others."""

import signal
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser

from support.mutation import let_mutants_be_seen

_ROOT = Path(__file__).resolve().parents[1]
_FLAGS = ELLIPSIS | NORMALIZE_WHITESPACE

_DOCSTRINGS = Sybil(parsers=[DocTestParser(_FLAGS)], path=str(_ROOT / "src"), pattern="*.py")
_PAGES = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=_FLAGS), SkipParser()],
    path=str(_ROOT),
    patterns=["README.md", "docs/*.md", "docs/*/*.md", "docs/*/*/*.md"],
)


#: How long a machine takes to draw and to run says nothing about a law.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


class _Examples:
    """A plugin that collects the examples of all folders, not only of the folder of this file."""

    def __init__(self, sybil: Sybil) -> None:
        self.pytest_collect_file = sybil.pytest()


def pytest_configure(config: pytest.Config) -> None:
    """Have the examples collected, and commands that tests start hear Ctrl-C."""
    # A shell without job control starts what it leaves in the background deaf to it, and all below.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    for sybil in (_DOCSTRINGS, _PAGES):
        config.pluginmanager.register(_Examples(sybil))
    let_mutants_be_seen(config)
