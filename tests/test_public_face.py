"""The names that `import vn_notice` offers."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import vn_notice
from vn_notice.errors import VnNoticeError


@pytest.mark.parametrize("name", vn_notice.__all__)
def test_name(name: str) -> None:
    """Every public name is there and is called what it is called."""
    assert name == getattr(vn_notice, name).__name__


def test_names_agree() -> None:
    """Type checkers, `__all__`, `dir()` and the table of homes know the same names."""
    tree = ast.parse(Path(vn_notice.__file__ or "").read_text(encoding="utf-8"))
    typed = {
        (f"{node.module}", alias.name)
        for guard in tree.body
        if isinstance(guard, ast.If)
        for node in guard.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    homes = {(f"vn_notice.{home}", name) for name, home in vn_notice._HOMES.items()}
    assert homes == typed
    assert sorted(vn_notice.__all__) == dir(vn_notice) == sorted(vn_notice._HOMES)
    assert 25 <= len(vn_notice.__all__) <= 40


def test_unknown_name() -> None:
    """A name that is not public is no attribute."""
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        vn_notice.nothing  # noqa: B018 - that it fails is what is tested


def test_root_of_errors() -> None:
    """The public root of the errors is the root of the errors."""
    assert VnNoticeError is vn_notice.VnNoticeError


_LIGHT = """
import sys
import vn_notice
print(*{"lxml", "cattrs", "attrs", "attr", "vn_notice.model"} & set(sys.modules))
"""


def test_light() -> None:
    """Importing the package loads nothing heavy."""
    command = [sys.executable, "-c", _LIGHT]
    ran = subprocess.run(command, check=True, capture_output=True, text=True)
    assert ran.stdout.split() == []
