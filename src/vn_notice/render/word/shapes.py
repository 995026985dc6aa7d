"""Columns without borders, tables with borders, rules of the right length, boxes of marks."""

from typing import Any

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_LINE_SPACING
from docx.shared import Mm, Pt, RGBColor

from vn_notice.render.layout.blocks import Columns, Line
from vn_notice.render.layout.standards import Standard
from vn_notice.render.metrics import width_of
from vn_notice.render.word.markup import (
    AFTER_BORDERS,
    border,
    element,
    properties,
    put,
    twips,
)

_RULE_HEIGHT = 4  # points, with the rule at its top
_RED = "E00000"
_SIDES = ("top", "left", "bottom", "right")


def add_grid(document: Any, widths: list[float], rows: int) -> Any:
    """Add a table with columns of *widths* in millimetres, without borders and inner margins."""
    table = document.add_table(rows=rows, cols=len(widths))
    table.autofit = False
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    # LibreOffice obeys the grid of the table, Word the widths of its cells
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Mm(width)
    return table


def set_margins(table: Any, side: float) -> None:
    """Set the margins inside the cells of *table* to *side* millimetres left and right."""
    sides = [element(f"w:{name}", w=twips(side), type="dxa") for name in ("left", "right")]
    _properties(table).insert_element_before(element("w:tblCellMar", *sides), "w:tblLook")


def set_borders(table: Any) -> None:
    """Draw the lines of a table."""
    lines = [border(name, size=4) for name in (*_SIDES, "insideH", "insideV")]
    after = ("w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")
    _properties(table).insert_element_before(element("w:tblBorders", *lines), *after)


def _properties(table: Any) -> Any:
    return table._tbl.tblPr  # noqa: SLF001 - python-docx has no public way


def keep_whole(row: Any) -> None:
    """Keep *row* on one page."""
    row._tr.get_or_add_trPr().append(element("w:cantSplit"))  # noqa: SLF001 - no public way


def repeat(row: Any) -> None:
    """Repeat *row*, the head of a table, on every page."""
    row._tr.get_or_add_trPr().append(element("w:tblHeader"))  # noqa: SLF001 - no public way


def add_rule(paragraph: Any, line: Line, room: float, standard: Standard) -> None:
    """Make *paragraph* the rule below *line*, in a column of *room* millimetres.

    A border above an empty paragraph with equal indents: it stays where it is when the text is
    edited, and no program draws it elsewhere.
    """
    size = standard.faces[line.component].size
    length = min(width_of(line.words, size), room - 2 * line.side) * line.rule
    shape = paragraph.paragraph_format
    shape.left_indent = shape.right_indent = Mm((room - length) / 2)
    shape.space_before, shape.space_after = Pt(2), Pt(0)
    shape.line_spacing_rule, shape.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(_RULE_HEIGHT)
    put(properties(paragraph), element("w:pBdr", border("top")), *AFTER_BORDERS)


def box(paragraph: Any, line: Line, room: float) -> None:
    """Draw the box of a mark around its paragraph."""
    if line.box is None:
        return
    color = _RED if line.box.red else "000000"
    shape = paragraph.paragraph_format
    shape.left_indent = shape.right_indent = Mm(max(0.0, (room - line.box.width) / 2))
    shape.line_spacing_rule, shape.line_spacing = WD_LINE_SPACING.EXACTLY, Mm(line.box.height - 1)
    sides = [border(side, size=8, color=color) for side in _SIDES]
    put(properties(paragraph), element("w:pBdr", *sides), *AFTER_BORDERS)
    if line.box.red:
        for run in paragraph.runs:
            run.font.color.rgb = RGBColor.from_string(_RED)


def widths_of(block: Columns, standard: Standard) -> list[float]:
    """Return the widths of the two columns in millimetres."""
    return [share * standard.text_width for share in block.shares]
