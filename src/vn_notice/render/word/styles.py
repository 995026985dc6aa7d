"""The styles of the document: one for each component of form, with the figures of the law."""

from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from vn_notice.render.layout.placing import Alignment, place_of
from vn_notice.render.layout.standards import Component, Face, Standard
from vn_notice.render.word.markup import AFTER_OUTLINE, element, properties, put

_ALIGNMENTS = {
    Alignment.LEFT: WD_ALIGN_PARAGRAPH.LEFT,
    Alignment.CENTRE: WD_ALIGN_PARAGRAPH.CENTER,
    Alignment.JUSTIFIED: WD_ALIGN_PARAGRAPH.JUSTIFY,
}
#: Levels of headings, for the outline beside the text.
_LEVELS = {Component.PART: 0, Component.ANNEX: 0, Component.HEADING: 1}
_FONT_SLOTS = ("ascii", "hAnsi", "cs", "eastAsia")


def add_styles(document: Any, standard: Standard) -> None:
    """Give *document* a style for each component; "Normal" is the running text of the standard."""
    normal = document.styles["Normal"]
    _set_face(normal, standard.faces[Component.BODY], standard)
    normal.paragraph_format.space_after = Pt(0)
    _set_language(document)
    for component, face in standard.faces.items():
        style = document.styles.add_style(style_name(component), WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = normal
        style.quick_style = True
        _set_face(style, face, standard)
        _set_paragraph(style, component, standard)


def style_name(component: Component) -> str:
    """Return the name of the style of *component*, as an official sees it in the list of styles.

    Example:
        >>> style_name(Component.SUBJECT)
        'VB Trích yếu'
    """
    return f"VB {component.vi[:1].upper()}{component.vi[1:]}"


def _set_face(style: Any, face: Face, standard: Standard) -> None:
    font = style.font
    font.name, font.size = standard.fonts[0], Pt(face.size)
    font.bold, font.italic, font.underline = face.bold, face.italic, face.underlined
    fonts = style.element.rPr.rFonts
    for slot in _FONT_SLOTS:
        fonts.set(qn(f"w:{slot}"), standard.fonts[0])
        fonts.attrib.pop(qn(f"w:{slot}Theme"), None)


def _set_language(document: Any) -> None:
    for run in document.styles.element.iter(qn("w:rPrDefault")):
        for language in run.iter(qn("w:lang")):
            for slot in ("val", "eastAsia", "bidi"):
                language.set(qn(f"w:{slot}"), "vi-VN")


def _set_paragraph(style: Any, component: Component, standard: Standard) -> None:
    place, shape = place_of(component), style.paragraph_format
    shape.alignment = _ALIGNMENTS[place.alignment]
    shape.space_before, shape.space_after = Pt(place.before), Pt(place.after)
    shape.keep_with_next = place.heading or component is Component.SUBJECT
    shape.widow_control = True
    shape.line_spacing_rule = WD_LINE_SPACING.SINGLE
    if place.running:
        shape.first_line_indent = Mm(standard.indent)
        shape.space_after = Pt(standard.spacing)
        if standard.line:
            shape.line_spacing = Pt(standard.line)
    if component in _LEVELS:
        put(properties(style), element("w:outlineLvl", val=_LEVELS[component]), *AFTER_OUTLINE)
