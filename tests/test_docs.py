"""The reference pages are as their generator writes them."""

import runpy
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[1] / "docs"


@pytest.mark.parametrize("path", sorted(DOCS.rglob("*.md")), ids=lambda path: path.name)
def test_tables_are_up_to_date(path: Path) -> None:
    """Writing the tables of a page anew changes nothing; if it does, run docs/generate.py."""
    generated = runpy.run_path(str(DOCS / "generate.py"))["generated"]
    page = path.read_text(encoding="utf-8")

    assert page == generated(page)
