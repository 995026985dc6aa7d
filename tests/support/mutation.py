"""Lets mutants reach what is made once and kept, such as the functions compiled from declarations.

mutmut forks each mutant from a process that has run the tests before. What was kept there was made
by the code as it is, so that no mutant of what makes it could be seen.
"""

import os
import sys

import pytest

#: The environment variable in which mutmut names the mutant under test.
_MUTANT = "MUTANT_UNDER_TEST"


class FreshCaches:
    """A plugin that empties all caches of vn_notice before the tests of a mutant.

    While mutmut notes which test reaches which function, it does so before each test.
    """

    def pytest_sessionstart(self) -> None:
        """Empty the caches that the process was forked with."""
        _empty_caches()

    def pytest_runtest_setup(self) -> None:
        """Let the test reach all that it needs."""
        if os.environ[_MUTANT] == "stats":
            _empty_caches()


def let_mutants_be_seen(config: pytest.Config) -> None:
    """Register the plugin, if this is a run of mutmut."""
    if _MUTANT in os.environ:
        config.pluginmanager.register(FreshCaches())


def _empty_caches() -> None:
    names = [name for name in sys.modules if name.startswith("vn_notice")]
    for value in [value for name in names for value in vars(sys.modules[name]).values()]:
        if hasattr(value, "cache_clear"):
            value.cache_clear()
