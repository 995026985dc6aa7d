"""The same documents laid out as other sites and converters lay them out."""

import re
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from vn_notice.exchange.record import Record, to_record
from vn_notice.parser.reader import parse

CORPUS = Path(__file__).parents[1] / "corpus"
LONG_LINE = 160
CAPTION = "Trang chủ\nTin tức\n\nThông báo mới của đơn vị\n\nThứ Ba, 05/05/2020 | 14:05\n\n"

#: What is read otherwise in one layout: (layout, document, field).
KNOWN_MISSES = {
    ("wrapped, the first lines short", "a11", "persons"),  # a name of three syllables, broken
}


def wrapped(text: str, width: int = 82, *, short: bool = False) -> str:
    """Return *text* with long lines broken at *width*; the first of each may be *short*."""
    rows: list[str] = []
    for line in text.split("\n"):
        if len(line) <= width or re.search(r"[|\t*]|\S {4}", line):
            rows.append(line)
            continue
        rest = line
        if short:
            head, *_ = textwrap.wrap(line, 18 + len(line) % 15, break_on_hyphens=False)
            rows.append(head)
            rest = line[len(head) :].lstrip()
        rows += textwrap.wrap(rest, width, break_long_words=False, break_on_hyphens=False)
    return "\n".join(rows)


LAYOUTS: dict[str, Callable[[str], str]] = {
    "wrapped": wrapped,
    "wrapped, the first lines short": lambda text: wrapped(text, short=True),
    "a blank line after each": lambda text: text.replace("\n", "\n\n"),
    "two spaces between words": lambda text: re.sub(r"(?<=\w) (?=\w)", "  ", text),
    "a tab behind each dash": lambda text: re.sub(r"(?m)^(\s*[-+]) ", r"\1\t", text),
    "below the words of a page": lambda text: CAPTION + text,
}
TEXTS = [
    path
    for path in sorted(CORPUS.glob("*.txt"))
    if sum(len(line) > LONG_LINE for line in path.read_text(encoding="utf-8").split("\n")) > 1
]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_document_is_read_the_same_in_every_layout(layout: str, path: Path) -> None:
    """Where lines are broken, and what a page writes above, changes no field."""
    text = path.read_text(encoding="utf-8")
    before, after = (folded(to_record(parse(one).notice)) for one in (text, LAYOUTS[layout](text)))
    known = {field for name, stem, field in KNOWN_MISSES if (name, stem) == (layout, path.stem)}

    assert known == {field for field, value in before.items() if after[field] != value}


def folded(record: Record) -> dict[str, str]:
    """Return the fields of *record* with one space for any white space."""
    return {field: " ".join(str(value).split()) for field, value in record.items()}
