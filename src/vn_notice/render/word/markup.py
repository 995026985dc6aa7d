"""Elements of WordprocessingML that python-docx has no words for."""

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

#: Twentieths of a point in a millimetre, and in a point.
_PER_MM, _PER_POINT = 1440 / 25.4, 20


def twips(millimetres: float) -> int:
    """Return a length in the unit of WordprocessingML, a twentieth of a point."""
    return round(millimetres * _PER_MM)


def points(value: float) -> int:
    """Return a length in points in twentieths of a point."""
    return round(value * _PER_POINT)


def element(tag: str, *children: Any, **attributes: object) -> Any:
    """Return an element, such as ``element("w:ind", left=0)``."""
    made: Any = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    for child in children:
        made.append(child)
    return made


def properties(paragraph: Any) -> Any:
    """Return the properties of a paragraph or of a style of paragraphs."""
    return paragraph._element.get_or_add_pPr()  # noqa: SLF001 - python-docx has no public way


def border(tag: str, *, size: int = 6, color: str = "000000") -> Any:
    """Return one side of a border, *size* in eighths of a point."""
    return element(f"w:{tag}", val="single", sz=size, space=0, color=color)


def put(parent: Any, child: Any, *after: str) -> None:
    """Put *child* into *parent*, in the place of one of its kind, before elements named *after*.

    The schema orders the children of properties; Word takes a file in another order for broken.
    """
    for old in parent.findall(child.tag):
        parent.remove(old)
    parent.insert_element_before(child, *after)


#: What may follow in the properties of a paragraph, in the order of the schema.
AFTER_NUMBERING = (
    "w:suppressLineNumbers", "w:pBdr", "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:kinsoku",
    "w:wordWrap", "w:overflowPunct", "w:topLinePunct", "w:autoSpaceDE", "w:autoSpaceDN", "w:bidi",
    "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing",
    "w:mirrorIndents", "w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment",
    "w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle", "w:rPr", "w:sectPr",
    "w:pPrChange",
)  # fmt: skip
AFTER_BORDERS = AFTER_NUMBERING[2:]
AFTER_OUTLINE = AFTER_NUMBERING[AFTER_NUMBERING.index("w:outlineLvl") + 1 :]
