"""One notice as text, and as the files of a word processor, is one model.

The files in `made` are the example and the text of `support.samples`, made by LibreOffice 7.4.
"""

import shutil
from pathlib import Path

import pytest

import vn_notice
from support.samples import TEXT
from vn_notice.files import read
from vn_notice.ingest.office import PROGRAMS
from vn_notice.parser.reader import parse

MADE = Path(__file__).parent / "made"
EXAMPLE = Path(__file__).parents[2] / "examples" / "dong-nai-2021" / "notice.txt"


@pytest.mark.parametrize("suffix", [".docx", ".html", ".pdf"])
def test_example(suffix: str) -> None:
    """The example gives the same notice from a Word document, a page and a PDF as from its text."""
    parsed = read(MADE / f"example{suffix}")
    assert read(EXAMPLE).notice == parsed.notice
    assert [] == [found for found in parsed.report if found.code.startswith("IN")]


@pytest.mark.parametrize("suffix", [".docx", ".html", ".pdf"])
def test_two_columns(suffix: str) -> None:
    """So does a notice whose header and ending are tables there and columns of spaces in the text."""
    assert parse(TEXT).notice == read(MADE / f"notice{suffix}").notice


@pytest.mark.parametrize("suffix", [".docx", ".html", ".pdf"])
def test_own_renderers(tmp_path: Path, suffix: str) -> None:
    """What the renderers write is read back to the notice that it was made of."""
    notice = parse(TEXT).notice
    written = getattr(vn_notice, f"to_{suffix[1:]}")(notice)
    path = tmp_path / f"notice{suffix}"
    path.write_bytes(written if isinstance(written, bytes) else written.encode())
    assert notice == read(path).notice


@pytest.mark.skipif(not any(map(shutil.which, PROGRAMS)), reason="LibreOffice is not installed")
def test_word_97() -> None:
    """A document of Word 97 is read through LibreOffice to the same notice."""
    assert parse(TEXT).notice == read(MADE / "notice.doc").notice


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("notice.docx", "table 1, cell 1"),
        ("notice.html", "table 1, cell 1"),
        ("notice.pdf", "page 1, line 3"),
    ],
)
def test_places(name: str, place: str) -> None:
    """The source of each tells where the number stands."""
    source = read(MADE / name).source
    assert place == source.origin(source.text.index("Số: 07"))
