"""What the XSD shows of each class: the fullest element of it in the example of the model."""

from collections.abc import Iterator
from typing import Any

from lxml import etree

from vn_notice.model.example import EXAMPLE
from vn_notice.model.notice import Notice
from vn_notice.xml.element import Element
from vn_notice.xml.explain import name_of
from vn_notice.xml.loader import load
from vn_notice.xml.plan import NAMESPACE, Plan, plan_of, plan_of_child
from vn_notice.xml.writer import to_xml
from vn_notice.xml.xsd_lines import Lines, tag


def examples() -> dict[type, Lines]:
    """Return the documentation that shows an element of each class, in real markup.

    Example:
        >>> from vn_notice.model.header import Mark
        >>> examples()[Mark][1]
        '  <mark kind="urgency">KHẨN</mark>'
    """
    fullest = _fullest(load(to_xml(EXAMPLE)))
    return {cls: tag("documentation", {}, _lines(shown)) for cls, shown in fullest.items()}


def _fullest(root: Element) -> dict[Any, Element]:
    found: dict[Any, Element] = {}
    for cls, element in _elements(root, plan_of(Notice)):
        if cls is not str and (cls not in found or _fullness(element) > _fullness(found[cls])):
            found[cls] = element
    return found


def _elements(element: Element, plan: Plan) -> Iterator[tuple[Any, Element]]:
    yield plan.cls, element
    for child in element:
        name = name_of(child)
        yield from _elements(child, plan_of_child(plan.children[name], name))


def _fullness(element: Element) -> int:
    return len(element.keys()) + len(set(map(name_of, element)))


def _lines(element: Element) -> Lines:
    text: str = etree.tostring(element, encoding="unicode", with_tail=False)  # type: ignore[call-overload]
    first, *others = text.replace(f' xmlns="{NAMESPACE}"', "", 1).split("\n")
    indent = len(others[-1]) - len(others[-1].lstrip()) if others else 0
    return [first, *(line[indent:] for line in others)]
