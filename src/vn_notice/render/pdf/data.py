"""The blocks of a layout as plain data, which the template of typst sets."""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import attrs

from vn_notice.render.layout.blocks import Block, Columns, Layout, Line, NewPart, Table
from vn_notice.render.layout.standards import Component, Standard
from vn_notice.render.metrics import balanced, side_of_title

_RUNNING = (Component.BODY, Component.HEADING, Component.LEGAL_BASIS)
_LEFT = (
    Component.RECIPIENTS, Component.RECIPIENT, Component.DRAFTER, Component.OTHER, Component.STAMP,
)  # fmt: skip
_TITLE = (Component.DOCUMENT_TYPE, Component.SUBJECT)
_HEADED = (Component.DOCUMENT_TYPE, Component.PART, Component.HEADING, Component.ANNEX)
#: Points above and below lines that stand apart.
_ABOVE = {
    Component.DOCUMENT_TYPE: 18.0, Component.LETTER_SUBJECT: 6.0, Component.PART: 3.0,
    Component.SIGNED: 12.0, Component.SIGNER: 56.0,
}  # fmt: skip
_BELOW = {Component.ADDRESSEE: 6.0, Component.PART: 3.0, Component.ANNEX_NOTE: 6.0}
#: PDF/A wants a title and a date; these stand for none.
_UNNAMED, _NO_DATE = "Văn bản", dt.date(1970, 1, 1)
_ROOM_BELOW_TITLE = 12.0


def layout_data(layout: Layout) -> dict[str, Any]:
    """Return *layout* as numbers, strings and lists."""
    standard = layout.standard
    return {
        "title": layout.name or _UNNAMED,
        "date": list((layout.date or _NO_DATE).timetuple()[:3]),
        "fonts": list(standard.fonts),
        "page": {
            "width": standard.paper[0],
            "height": standard.paper[1],
            "top": standard.top,
            "bottom": standard.bottom,
            "left": standard.left,
            "right": standard.right,
            "number": standard.number_from_top,
            "indent": standard.indent,
            "spacing": standard.spacing,
            "line": standard.line,
        },
        "faces": {str(name): attrs.asdict(face) for name, face in standard.faces.items()},
        "blocks": list(_Blocks(standard).all(layout.blocks)),
    }


class _Blocks:
    """Turns blocks into data; remembers how deep the last heading was."""

    def __init__(self, standard: Standard) -> None:
        self._standard = standard
        self._level = 0

    def all(self, blocks: tuple[Block, ...]) -> Iterator[dict[str, Any]]:
        for block, after in pairwise((*blocks, None)):
            if block:
                yield self._block(block, after)

    def _block(self, block: Block, after: Block | None) -> dict[str, Any]:
        match block:
            case Columns():
                return self._columns(block)
            case Table():
                return {"kind": "table", "rows": block.rows, "widths": self._widths(block)}
            case NewPart():
                return {"kind": "part"}
            case Line():
                shown = self._line(block, self._standard.text_width)
                ends = isinstance(after, Columns)
                titled = block.component in _TITLE
                if titled and not (isinstance(after, Line) and after.component in _TITLE):
                    shown["after"] = _ROOM_BELOW_TITLE
                return {**shown, "sticky": shown["sticky"] or ends}

    def _columns(self, block: Columns) -> dict[str, Any]:
        widths = [share * self._standard.text_width for share in block.shares]
        return {
            "kind": "columns",
            "widths": widths,
            "before": 12 if block.ending else 0,
            "after": 0,
            "rows": [
                [
                    [self._line(line, width) for line in cell]
                    for cell, width in zip(row, widths, strict=True)
                ]
                for row in block.rows
            ],
        }

    def _line(self, line: Line, room: float) -> dict[str, Any]:
        component = line.component
        headed = component in _HEADED and bool(line.text)
        return {
            "kind": "line",
            "component": str(component),
            "lines": balanced(line.text, line, room, self._standard),
            "rule": line.rule,
            "side": side_of_title(line, room, self._standard),
            "box": attrs.asdict(line.box) if line.box else None,
            "level": self._next_level(line) if headed else None,
            "running": component in _RUNNING,
            "left": component in _LEFT,
            "before": _ABOVE.get(component, 0.0),
            "after": _BELOW.get(component, 0.0),
            "sticky": component in _HEADED or component in _TITLE,
        }

    def _next_level(self, line: Line) -> int:
        """Return the level of a heading; PDF/UA-1 allows no level to be left out."""
        wanted = 1 if line.component is Component.DOCUMENT_TYPE else 2 + line.depth
        self._level = min(wanted, self._level + 1)
        return self._level

    def _widths(self, block: Table) -> list[float]:
        longest = [max(len(row[at]) for row in block.rows) for at in range(len(block.rows[0]))]
        sized = [min(max(length, 6), 36) for length in longest]
        return [self._standard.text_width * size / sum(sized) for size in sized]
