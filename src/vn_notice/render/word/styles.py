"""The styles of the document: one for each component of form, with the figures of the law."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import attrs
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from vn_notice.render.layout.standards import Component, Face, Standard
from vn_notice.render.word.markup import AFTER_OUTLINE, element, properties, put

_C = Component
_LEFT, _CENTRE = WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.CENTER
_JUSTIFIED = WD_ALIGN_PARAGRAPH.JUSTIFY
_FONT_SLOTS = ("ascii", "hAnsi", "cs", "eastAsia")


@attrs.frozen
class Setting:
    """How a component stands on the page: alignment, space above and below, indent, level."""

    alignment: Any = _CENTRE
    before: float = 0
    after: float = 0
    running: bool = False
    level: int | None = None
    kept: bool = False


_RUNNING = Setting(_JUSTIFIED, running=True)
#: Components that are not set in the middle of their column.
_SETTINGS: Mapping[Component, Setting] = MappingProxyType(
    {
        _C.DOCUMENT_TYPE: Setting(before=18, kept=True),
        _C.SUBJECT: Setting(kept=True),
        _C.LETTER_SUBJECT: Setting(before=6),  # II.5.b: 6pt below the number
        _C.PLACE_DATE: Setting(),
        _C.MARK: Setting(before=6),
        _C.OTHER: Setting(_LEFT, before=6),
        _C.AUTHORITY: Setting(before=6, after=6),
        _C.ADDRESSEE: Setting(before=3, after=3),
        _C.LEGAL_BASIS: _RUNNING,
        _C.BODY: _RUNNING,
        _C.HEADING: attrs.evolve(_RUNNING, level=1, kept=True),
        _C.PART: Setting(before=6, level=0, kept=True),
        _C.RECIPIENTS: Setting(_LEFT),
        _C.RECIPIENT: Setting(_LEFT),
        _C.DRAFTER: Setting(_LEFT),
        _C.SIGNED: Setting(before=12),
        _C.ANNEX: Setting(level=0, kept=True),
        _C.ANNEX_NOTE: Setting(after=6),
        _C.STAMP: Setting(_LEFT),
    }
)


def add_styles(document: Any, standard: Standard) -> None:
    """Give *document* a style for each component; "Normal" is the running text of the standard."""
    normal = document.styles["Normal"]
    _set_face(normal, standard.faces[_C.BODY], standard)
    normal.paragraph_format.space_after = Pt(0)
    _set_language(document)
    for component, face in standard.faces.items():
        style = document.styles.add_style(style_name(component), WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = normal
        style.quick_style = True
        _set_face(style, face, standard)
        _set_paragraph(style, _SETTINGS.get(component, Setting()), standard)


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


def _set_paragraph(style: Any, setting: Setting, standard: Standard) -> None:
    shape = style.paragraph_format
    shape.alignment = setting.alignment
    shape.space_before, shape.space_after = Pt(setting.before), Pt(setting.after)
    shape.keep_with_next = setting.kept
    shape.widow_control = True
    shape.line_spacing_rule = WD_LINE_SPACING.SINGLE
    if setting.running:
        shape.first_line_indent = Mm(standard.indent)
        shape.space_after = Pt(standard.spacing)
        if standard.line:
            shape.line_spacing = Pt(standard.line)
    if setting.level is not None:
        put(properties(style), element("w:outlineLvl", val=setting.level), *AFTER_OUTLINE)
