"""From XML to a notice: load safely, verify against the schema, then build without asking again."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from vn_notice.errors import InvalidXmlError
from vn_notice.model.notice import Notice
from vn_notice.xml.element import Element
from vn_notice.xml.explain import own_text
from vn_notice.xml.loader import RefusedError, as_bytes
from vn_notice.xml.opening import open_notice
from vn_notice.xml.plan import (
    NAMESPACE,
    Plan,
    codec_of,
    element_classes,
    plan_of,
)
from vn_notice.xml.trusted import maker_of
from vn_notice.xml.verify import verify

_Read = Callable[[Element], Any]
#: Reads something of an element into the values of its fields.
_Step = Callable[[Element, list[Any]], None]
#: How children are read, by their tag: the place of the field, whether it holds many, the reader.
_Children = dict[Any, tuple[int, bool, _Read]]


def from_xml(data: bytes) -> Notice:
    """Return the notice (*thông báo*) that the XML in *data* holds.

    The XML must follow the schema; `vn_notice.validate_xml` lists what does not.

    Raises:
        UnsafeXmlError: If it has a DOCTYPE, is not UTF-8, or is beyond a limit of size or depth.
        UnsupportedVersionError: If it follows another version of the schema.
        InvalidXmlError: If it does not follow the schema; `problems` says why.
        XmlReadError: If it is not well-formed, or no notice.
        TypeError: If *data* is not bytes.

    Example:
        >>> from vn_notice.xml.writer import to_xml
        >>> from_xml(to_xml(Notice())) == Notice()
        True
        >>> from_xml(b"<html/>")
        Traceback (most recent call last):
        vn_notice.errors.XmlReadError: line 1, column 1: not a notice: ...
    """
    source = as_bytes(data)
    try:
        root = open_notice(source)
    except RefusedError as refused:
        raise refused.error from None
    if problems := verify(root, source):
        raise InvalidXmlError(problems)
    return read_notice(root)


def read_notice(root: Element) -> Notice:
    """Return the notice in a tree that was verified."""
    notice: Notice = _readers()[Notice](root)
    return notice


@cache
def _readers() -> Mapping[type, _Read]:
    """Return the readers of all classes; tables of children are filled last, as they recur."""
    tables: dict[type, _Children] = {cls: {} for cls in element_classes()}
    readers = {cls: _reader(plan_of(cls), tables[cls]) for cls in tables}
    for cls, table in tables.items():
        plan = plan_of(cls)
        for name, field in plan.children.items():
            held = field.classes_by_name[name]
            read = _read_leaf if held is str else readers[held]
            table[f"{{{NAMESPACE}}}{name}"] = (plan.fields.index(field), field.shape.many, read)
    return readers


def _read_leaf(element: Element) -> str:
    return element.text or ""


def _reader(plan: Plan, children: _Children) -> _Read:
    blank = [field.default for field in plan.fields]
    make, width = maker_of(plan.cls), len(plan.fields)
    steps = _steps(plan, children, blank)

    def read(element: Element) -> Any:
        values = blank.copy()
        for step in steps:
            step(element, values)
        return make(*values[:width])

    return read


def _steps(plan: Plan, children: _Children, blank: list[Any]) -> list[_Step]:
    """Return the steps that read an element; *blank* gains places for the parts of values."""
    steps: list[_Step] = []
    if plan.attributes:
        steps += _attribute_steps(plan, blank)
    if plan.text:
        place = plan.fields.index(plan.text)
        steps.append(_text_step(place, own_text if plan.elements else _read_leaf))
    if plan.mixed:
        steps.append(_mixed_step(plan.fields.index(plan.mixed), children))
    if plan.elements:
        many = [plan.fields.index(field) for field in plan.elements if field.shape.many]
        steps.append(_elements_step(children, many))
    return steps


def _attribute_steps(plan: Plan, blank: list[Any]) -> list[_Step]:
    parsers: dict[str, tuple[int, Callable[[str], Any]]] = {}
    starts: dict[int, int] = {}
    for attribute in plan.attributes:
        parse = codec_of(attribute.field).read
        if attribute.parts is None:
            parsers[attribute.name] = (plan.fields.index(attribute.field), parse)
        else:
            starts.setdefault(plan.fields.index(attribute.parts), len(blank))
            parsers[attribute.name] = (len(blank), parse)
            blank.append(attribute.field.default)

    def read_attributes(element: Element, values: list[Any]) -> None:
        for name, text in element.items():
            place, parse = parsers[name]
            values[place] = parse(text)

    parts = [_parts_step(plan, place, start, blank) for place, start in starts.items()]
    return [read_attributes, *parts]


def _parts_step(plan: Plan, place: int, start: int, blank: list[Any]) -> _Step:
    """Return what puts together a value from the places where its parts were read to."""
    cls = plan.fields[place].shape.types[0]
    end = start + len(plan_of(cls).fields)
    make, none = maker_of(cls), blank[start:end]

    def read_parts(_element: Element, values: list[Any]) -> None:
        found = values[start:end]
        values[place] = None if found == none else make(*found)

    return read_parts


def _text_step(place: int, words: Callable[[Element], str]) -> _Step:
    def read_text(element: Element, values: list[Any]) -> None:
        values[place] = words(element)

    return read_text


def _mixed_step(place: int, children: _Children) -> _Step:
    def read_mixed(element: Element, values: list[Any]) -> None:
        text = element.text
        content = [text] if text else []
        for child in element[:]:
            content.append(children[child.tag][2](child))
            if tail := child.tail:
                content.append(tail)
        values[place] = tuple(content)

    return read_mixed


def _elements_step(children: _Children, many: list[int]) -> _Step:
    def read_elements(element: Element, values: list[Any]) -> None:
        for place in many:
            values[place] = []
        for child in element[:]:
            place, is_many, read = children[child.tag]
            if is_many:
                values[place].append(read(child))
            else:
                values[place] = read(child)
        for place in many:
            values[place] = tuple(values[place])

    return read_elements
