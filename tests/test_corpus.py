"""Invented documents in the layouts that real ones come in, with what a careful person reads.

The texts of `tests/corpus` are ours: no person, body or event in them is real. `record.json` files hold
the fields of `to_record`, made by hand from the text alone. Of some documents `.read` files hold all
else that is read of them, so that a change that changes more than it should is seen.
"""

import json
import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from support.readings import reading_of
from vn_notice.exchange.record import to_record
from vn_notice.parser.reader import parse

CORPUS = Path(__file__).parent / "corpus"
TEXTS = sorted(CORPUS.glob("*.txt"))
_UNIFIED = str.maketrans({"–": "-", "—": "-", "“": '"', "”": '"', "’": "'", "\xa0": " "})

#: What the reader gets wrong today: (document, field).
KNOWN_MISSES = {
    ("a18", "outline"),  # a line broken before a dash and a capital letter
    ("a20", "meeting_date"),  # the meeting was on the last day of a journey
    ("c24", "signing_lines"),  # who signed for the other side of the minutes
    ("c32", "signing_lines"),  # the second of two ministries
    ("b16", "outline"),  # cells of a broken table that begin with "1."
}


def folded(value: Any) -> Any:
    """Return *value* in the form in which values are compared."""
    if isinstance(value, list):
        return [folded(item) for item in value]
    text = unicodedata.normalize("NFC", str(value or "")).translate(_UNIFIED)
    return re.sub(r"\s+", " ", text).strip(" .,;:*_").casefold()


@cache
def misses_of(path: Path) -> frozenset[str]:
    """Return the fields of a document that are not read as a person reads them."""
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    found: Any = to_record(parse(path.read_text(encoding="utf-8")).notice)
    return frozenset(name for name in expected if folded(expected[name]) != folded(found[name]))


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_documents_are_read_as_a_person_reads_them(path: Path) -> None:
    """Every field is read right, but for the known misses; a miss that is mended must be struck."""
    known = {field for name, field in KNOWN_MISSES if name == path.stem}

    assert known == misses_of(path)


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.read")), ids=lambda path: path.stem)
def test_documents_are_read_as_before(path: Path) -> None:
    """Every part, its place, layout and problem; after a change see `support/readings.py`."""
    text = path.with_suffix(".txt").read_text(encoding="utf-8")

    assert path.read_text(encoding="utf-8") == reading_of(text)
