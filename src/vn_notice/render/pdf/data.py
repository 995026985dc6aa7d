"""The blocks of a layout as plain data, which the template of typst sets."""

import datetime as dt
from typing import Any

import attrs

from vn_notice.render.layout.blocks import Block, Columns, Layout, Line, NewPart, Table
from vn_notice.render.layout.placing import (
    ABOVE_ENDING,
    BETWEEN_ROWS,
    CELL_MARGIN,
    TABLE_SIZE,
    Alignment,
    place_of,
    room_above,
    table_widths,
)
from vn_notice.render.layout.standards import Component, Standard

#: PDF/A wants a title and a date; these stand for none.
_UNNAMED, _NO_DATE = "Văn bản", dt.date(1970, 1, 1)


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
            "rows": BETWEEN_ROWS,
        },
        "table": {"size": TABLE_SIZE, "margin": CELL_MARGIN},
        "faces": {str(name): attrs.asdict(face) for name, face in standard.faces.items()},
        "blocks": list(map(_Blocks(standard).data_of, layout.blocks)),
    }


class _Blocks:
    """Turns blocks into data; remembers how deep the last heading was."""

    def __init__(self, standard: Standard) -> None:
        self._standard = standard
        self._level = 0

    def data_of(self, block: Block) -> dict[str, Any]:
        """Return one block as data."""
        match block:
            case Columns():
                return self._columns(block)
            case Table():
                widths = table_widths(block, self._standard.text_width)
                return {"kind": "table", "rows": block.rows, "widths": widths}
            case NewPart():
                return {"kind": "part"}
            case Line():
                return self._line(block)

    def _columns(self, block: Columns) -> dict[str, Any]:
        widths = [share * self._standard.text_width for share in block.shares]
        return {
            "kind": "columns",
            "widths": widths,
            "before": ABOVE_ENDING if block.ending else 0,
            "rows": [[list(map(self._line, cell)) for cell in row] for row in block.rows],
        }

    def _line(self, line: Line) -> dict[str, Any]:
        component, place = line.component, place_of(line.component)
        headed = place.heading and bool(line.text)
        return {
            "kind": "line",
            "component": str(component),
            "text": line.text,
            "rule": line.rule,
            "side": line.side,
            "box": attrs.asdict(line.box) if line.box else None,
            "level": self._next_level(line) if headed else None,
            "running": place.running,
            "left": place.alignment is Alignment.LEFT,
            "before": room_above(line),
            "after": place.after,
            "sticky": line.kept or place.heading or component is Component.SUBJECT,
        }

    def _next_level(self, line: Line) -> int:
        """Return the level of a heading; PDF/UA-1 allows no level to be left out."""
        wanted = 1 if line.component is Component.DOCUMENT_TYPE else 2 + line.depth
        self._level = min(wanted, self._level + 1)
        return self._level
