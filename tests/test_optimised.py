"""The tests hold without docstrings and without assertions in the package, too."""

import subprocess
import sys
from pathlib import Path

import pytest

_TESTS = Path(__file__).parent
#: pytest says that assertions elsewhere than in tests are not made, and that it is loaded already.
_EXPECTED = ("PytestConfigWarning", "PytestAssertRewriteWarning")


@pytest.mark.slow
def test_optimised() -> None:
    """`python -OO -m pytest` passes; of tests the assertions are made even so."""
    command = [sys.executable, "-OO", "-m", "pytest", "-p", "no:cacheprovider", str(_TESTS)]
    command += [f"-Wignore::pytest.{name}" for name in _EXPECTED]
    ran = subprocess.run(command, cwd=_TESTS.parent, capture_output=True, text=True, check=False)
    assert 0 == ran.returncode, ran.stdout[-5000:]
