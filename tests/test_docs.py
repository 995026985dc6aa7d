"""The pages are as their generator writes them, and each can be found from the first."""

import re
import runpy
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[1] / "docs"


@pytest.mark.skipif(sys.flags.optimize > 1, reason="Python leaves docstrings away")
@pytest.mark.parametrize("path", sorted(DOCS.rglob("*.md")), ids=lambda path: path.name)
def test_tables_are_up_to_date(path: Path) -> None:
    """Writing the tables of a page anew changes nothing; if it does, run docs/generate.py."""
    generated = runpy.run_path(str(DOCS / "generate.py"))["generated"]
    page = path.read_text(encoding="utf-8")

    assert page == generated(page)


def _listed(index: Path) -> Iterator[Path]:
    """Yield the pages that the tables of contents of *index* list."""
    for tree in re.findall(
        r"```\{toctree\}\n(.*?)```", index.read_text(encoding="utf-8"), re.DOTALL
    ):
        for line in filter(None, tree.splitlines()):
            name = re.sub(r".*<(.*)>", r"\1", line)
            if not name.startswith(":"):
                yield from index.parent.glob(f"{name}.md")


def test_every_page_is_listed() -> None:
    """Every page but the first is in the table of contents of one index."""
    pages = sorted(DOCS.rglob("*.md"))
    listed = sorted(page for index in pages for page in _listed(index))

    assert [page for page in pages if page != DOCS / "index.md"] == listed
