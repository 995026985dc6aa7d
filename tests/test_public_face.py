"""The names that `import vn_notice` offers."""

import ast
import inspect
import re
import subprocess
import sys
from pathlib import Path

import pytest

import vn_notice
import vn_notice.model
import vn_notice.testing
from vn_notice.errors import VnNoticeError

_API = Path(__file__).parents[1] / "docs" / "reference" / "api.md"


@pytest.mark.parametrize("name", vn_notice.__all__)
def test_name(name: str) -> None:
    """Every public name is there and is called what it is called."""
    assert name == getattr(vn_notice, name).__name__


@pytest.mark.skipif(sys.flags.optimize > 1, reason="Python leaves docstrings away")
@pytest.mark.parametrize("name", vn_notice.__all__)
def test_described(name: str) -> None:
    """Every public name says what it is and has an example; examples are run."""
    described = inspect.getdoc(getattr(vn_notice, name)) or ""
    assert re.match(r"[A-Z].*\.\n", described)
    assert re.search(r"^Example:\n +>>> ", described, re.MULTILINE)


def test_documented() -> None:
    """The page of the API documents every public name, each in one place."""
    sections = re.findall(
        r"^## (\S+)$.*?^\.\. automodule:: (\S+)\n((?:   :[^\n]*\n)*)",
        _API.read_text(encoding="utf-8"),
        re.MULTILINE | re.DOTALL,
    )
    left_out = {
        module: set(re.findall(r":exclude-members: (.*)", options)[0].split(", "))
        for _, module, options in sections
        if ":exclude-members:" in options
    }
    assert ["vn_notice", "vn_notice.model", "vn_notice.errors", "vn_notice.testing"] == [
        module for _, module, _ in sections
    ][:4]
    assert "vn_notice" not in left_out
    assert set(vn_notice.__all__) & set(vn_notice.model.__all__) == left_out["vn_notice.model"]
    assert {"VnNoticeError"} == left_out["vn_notice.errors"]
    assert {"strategies"} == left_out["vn_notice.testing"]


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
