"""A notice as a Word document: blocks in, bytes out."""

from typing import Any

from docx import Document
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from vn_notice.render.layout.blocks import Block, Columns, Layout, Line, NewPart, Table
from vn_notice.render.layout.placing import (
    ABOVE_ENDING,
    BETWEEN_ROWS,
    CELL_MARGIN,
    TABLE_SIZE,
    table_widths,
)
from vn_notice.render.layout.standards import Component, Standard
from vn_notice.render.word import shapes
from vn_notice.render.word.markup import element
from vn_notice.render.word.numbering import Numbering
from vn_notice.render.word.package import packed
from vn_notice.render.word.styles import add_styles, style_name


def write_document(layout: Layout) -> bytes:
    """Return *layout* as the bytes of a .docx."""
    return packed(_Writer(layout).document, layout.name)


class _Writer:
    """Writes one document, block by block."""

    def __init__(self, layout: Layout) -> None:
        self.standard = layout.standard
        self.document: Any = Document()
        self._empty()
        add_styles(self.document, self.standard)
        self._numbering = Numbering(self.document, self.standard.indent)
        _set_page(self.document.sections[0], self.standard)
        for block in layout.blocks:
            self._block(block)

    def _block(self, block: Block) -> None:
        match block:
            case Columns():
                self._columns(block)
            case Table():
                self._table(block)
            case NewPart():
                _restart(self.document.add_section(WD_SECTION.NEW_PAGE))
            case Line():
                self._line(self.document, block, self.standard.text_width)

    def _empty(self) -> None:
        body = self.document.element.body
        for child in list(body):
            if child.tag != qn("w:sectPr"):
                body.remove(child)

    def _line(self, parent: Any, line: Line, room: float) -> None:
        paragraph = parent.add_paragraph(style=style_name(line.component))
        words = line.words if self._numbering.number(paragraph, line) else line.text
        paragraph.add_run(words)
        shapes.box(paragraph, line, room)
        shape = paragraph.paragraph_format
        if line.side:
            shape.left_indent = shape.right_indent = Mm(line.side)
        if line.before is not None:
            shape.space_before = Pt(line.before)
        if line.kept:
            shape.keep_with_next = True
        if line.rule:
            rule = parent.add_paragraph(style=style_name(line.component))
            shapes.add_rule(rule, line, room, self.standard)

    def _columns(self, block: Columns) -> None:
        widths = shapes.widths_of(block, self.standard)
        table = shapes.add_grid(self.document, widths, len(block.rows))
        shapes.set_margins(table, 0)
        for index, (row, cells) in enumerate(zip(table.rows, block.rows, strict=True)):
            shapes.keep_whole(row)
            for cell, lines, width in zip(row.cells, cells, widths, strict=True):
                self._cell(cell, lines, width)
                if index or block.ending:
                    room = ABOVE_ENDING if block.ending else BETWEEN_ROWS
                    cell.paragraphs[0].paragraph_format.space_before = Pt(room)
        if block.ending:
            self._small_end()

    def _cell(self, cell: Any, lines: tuple[Line, ...], width: float) -> None:
        first = cell.paragraphs[0]._element  # noqa: SLF001 - a cell cannot be made without one
        for line in lines:
            self._line(cell, line, width)
        if lines:
            first.getparent().remove(first)

    def _small_end(self) -> None:
        """Add the paragraph that must follow a table at the end of a section, without height."""
        paragraph = self.document.add_paragraph()
        paragraph.paragraph_format.line_spacing = Pt(1)

    def _table(self, block: Table) -> None:
        widths = table_widths(block, self.standard.text_width)
        table = shapes.add_grid(self.document, widths, len(block.rows))
        shapes.set_borders(table)
        shapes.set_margins(table, CELL_MARGIN)
        for index, (row, cells) in enumerate(zip(table.rows, block.rows, strict=True)):
            shapes.keep_whole(row)
            for cell, words in zip(row.cells, cells, strict=True):
                paragraph = cell.paragraphs[0]
                run = paragraph.add_run(words)
                run.font.size, run.bold = Pt(TABLE_SIZE), index == 0
                if index == 0:
                    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        shapes.repeat(table.rows[0])


def _set_page(section: Any, standard: Standard) -> None:
    section.page_width, section.page_height = Mm(standard.paper[0]), Mm(standard.paper[1])
    section.top_margin, section.bottom_margin = Mm(standard.top), Mm(standard.bottom)
    section.left_margin, section.right_margin = Mm(standard.left), Mm(standard.right)
    section.header_distance = Mm(standard.number_from_top)
    section.different_first_page_header_footer = True
    paragraph = section.header.paragraphs[0]
    paragraph.style = style_name(Component.PAGE_NUMBER)
    run = paragraph.add_run()._element  # noqa: SLF001 - python-docx knows no fields
    for part in (
        element("w:fldChar", fldCharType="begin"),
        element("w:instrText"),
        element("w:fldChar", fldCharType="separate"),
        element("w:t"),
        element("w:fldChar", fldCharType="end"),
    ):
        run.append(part)
    run.find(qn("w:instrText")).text = "PAGE"
    run.find(qn("w:t")).text = "2"


def _restart(section: Any) -> None:
    """Number the pages of an annex from 1 (Phụ lục I, Phần I, Mục III, khoản 1 điểm đ)."""
    section.different_first_page_header_footer = True
    number = element("w:pgNumType", start=1)
    margins = section._sectPr.find(qn("w:pgMar"))  # noqa: SLF001 - no public way
    for old in section._sectPr.findall(number.tag):  # noqa: SLF001
        section._sectPr.remove(old)  # noqa: SLF001
    margins.addnext(number)
