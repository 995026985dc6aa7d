"""From XML to a notice: load safely, verify against the schema, then build without asking again."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import count
from typing import Any

from vn_notice.errors import InvalidXmlError
from vn_notice.model.binding import Kind
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
            read = _text if held is str else readers[held]
            table[f"{{{NAMESPACE}}}{name}"] = (plan.fields.index(field), field.shape.many, read)
    return readers


def _text(element: Element) -> str:
    return element.text or ""


def _reader(plan: Plan, children: _Children) -> _Read:
    words = _words(plan, children)
    if words and len(plan.fields) == 1:
        make = maker_of(plan.cls)
        return lambda element: make(words(element))
    return _whole_reader(plan, children, words)


def _words(plan: Plan, children: _Children) -> _Read | None:
    """Return what reads the words of an element, if it has any."""
    if plan.mixed:
        return _mixed(children)
    if plan.text:
        return own_text if plan.elements else _text
    return None


def _mixed(children: _Children) -> _Read:
    def read_mixed(element: Element) -> tuple[Any, ...]:
        text = element.text
        content = [text] if text else []
        for child in element[:]:
            content.append(children[child.tag][2](child))
            if tail := child.tail:
                content.append(tail)
        return tuple(content)

    return read_mixed


def _whole_reader(plan: Plan, children: _Children, words: _Read | None) -> _Read:
    """Return what reads an element of several fields; this is where reading spends its time."""
    make, width = maker_of(plan.cls), len(plan.fields)
    parsers, parts = _parsers(plan), tuple(_parts(plan))
    blank = [field.default for field in plan.fields]
    blank += [a.field.default for a in plan.attributes if a.parts]
    words_at = plan.fields.index(plan.text or plan.mixed) if words else 0
    many = [plan.fields.index(field) for field in plan.elements if field.shape.many]
    has_elements = bool(plan.elements)

    def read(element: Element) -> Any:
        values = blank.copy()
        if parsers:
            for name, text in element.items():
                place, parse = parsers[name]
                values[place] = parse(text) if parse else text
            for place, start, end, none, make_value in parts:
                found = values[start:end]
                values[place] = None if found == none else make_value(*found)
            del values[width:]
        if words:
            values[words_at] = words(element)
        if has_elements:
            for child in element[:]:
                place, is_many, read_child = children[child.tag]
                if not is_many:
                    values[place] = read_child(child)
                elif values[place]:
                    values[place].append(read_child(child))
                else:
                    values[place] = [read_child(child)]
            for place in many:
                values[place] = tuple(values[place])
        return make(*values)

    return read


def _parsers(plan: Plan) -> dict[str, tuple[int, Callable[[str], Any] | None]]:
    """Return where each attribute goes and what makes its value; a str is taken as it is.

    Parts of values have places of their own, after those of the fields.
    """
    extra = count(len(plan.fields))
    return {
        attribute.name: (
            next(extra) if attribute.parts else plan.fields.index(attribute.field),
            None if attribute.field.shape.types == (str,) else codec_of(attribute.field).read,
        )
        for attribute in plan.attributes
    }


def _parts(plan: Plan) -> Iterator[tuple[int, int, int, list[Any], Callable[..., Any]]]:
    """Yield the place of each value with parts, those of its parts, their defaults, its maker."""
    start = len(plan.fields)
    for place, field in enumerate(plan.fields):
        if field.binding.kind is Kind.PARTS:
            (cls,) = field.shape.types
            none = [part.default for part in plan_of(cls).fields]
            yield place, start, start + len(none), none, maker_of(cls)
            start += len(none)
