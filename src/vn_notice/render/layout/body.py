"""The body: sections and items as numbered lines, the closing, the end mark."""

from collections.abc import Iterator, Sequence
from itertools import groupby

import attrs

from vn_notice.model.body import Block as Part
from vn_notice.model.body import Item, Section
from vn_notice.model.inline import Paragraph
from vn_notice.model.notice import Notice
from vn_notice.render.layout.blocks import Block, Line, Table
from vn_notice.render.layout.standards import Component
from vn_notice.vocabulary.numbering import LabelStyle

#: Parts whose label stands on a line of its own, centred, the heading below it (II.6.đ).
_CENTRED = (LabelStyle.PART, LabelStyle.CHAPTER, LabelStyle.TITLED_SECTION)
_CELLS = "\t"


def body(notice: Notice) -> Iterator[Block]:
    """Yield the narrative of the meeting, the conclusions, the closing and the end mark."""
    blocks = list(_unmarked(notice))
    mark = notice.closing.end_mark if notice.closing else None
    if mark:
        last = blocks[-1] if blocks else None
        if isinstance(last, Line):
            blocks[-1] = attrs.evolve(last, content=(*last.content, mark))
        else:
            blocks.append(Line(Component.BODY, (mark,), "/notice/closing/endMark"))
    yield from blocks


def _unmarked(notice: Notice) -> Iterator[Block]:
    if notice.meeting:
        path = "/notice/meeting/narrative"
        yield from _parts(notice.meeting.narrative.content, path, 0)
    yield from _parts(notice.conclusions.content, "/notice/conclusions", 0)
    if notice.closing:
        yield from _parts(notice.closing.paragraphs, "/notice/closing", 0)


def _parts(parts: Sequence[Part], above: str, depth: int, skip: int = 0) -> Iterator[Block]:
    numbers = {Section: 0, Item: 0, Paragraph: 0}
    placed: list[tuple[Part, str]] = []
    for part in parts:
        numbers[type(part)] += 1
        name = type(part).__name__.lower()
        placed.append((part, f"{above}/{name}[{numbers[type(part)]}]"))
    for is_row, group in groupby(placed[skip:], key=lambda item: _is_row(item[0])):
        rows = list(group)
        if is_row and len(rows) > 1:
            yield _table(rows)
            continue
        for part, path in rows:
            yield from _part(part, path, depth)


def _part(part: Part, path: str, depth: int) -> Iterator[Block]:
    if isinstance(part, Paragraph):
        yield Line(Component.BODY, part.content, path, depth=depth)
        return
    skip, heading, first = 0, part.heading, part.content[0] if part.content else None
    if part.label.style in _CENTRED:
        yield Line(Component.PART, (), f"{path}/@label", part.label, depth=depth)
        if heading:
            yield Line(Component.PART, heading.content, f"{path}/heading", depth=depth)
    elif heading:
        yield Line(Component.HEADING, heading.content, f"{path}/heading", part.label, depth=depth)
    elif isinstance(first, Paragraph) and not _is_row(first):
        words, skip = first.content, 1
        yield Line(Component.BODY, words, f"{path}/paragraph[1]", part.label, depth=depth)
    else:
        yield Line(Component.BODY, (), f"{path}/@label", part.label, depth=depth)
    yield from _parts(part.content, path, depth + 1, skip)


def _is_row(part: Part) -> bool:
    """Return whether a paragraph is a row of a table: cells parted by tabs."""
    return isinstance(part, Paragraph) and _CELLS in part.text


def _table(rows: Sequence[tuple[Part, str]]) -> Table:
    """Return the table whose rows are paragraphs with cells parted by tabs."""
    cells = [
        tuple(cell.strip() for cell in part.text.split(_CELLS))
        for part, _ in rows
        if isinstance(part, Paragraph)
    ]
    width = max(map(len, cells))
    return Table(tuple((*row, *[""] * (width - len(row))) for row in cells), rows[0][1])


def paragraphs(content: Sequence[Paragraph], path: str) -> Iterator[Block]:
    """Yield paragraphs as lines, and those that are rows of a table together."""
    yield from _parts(content, path, 0)
