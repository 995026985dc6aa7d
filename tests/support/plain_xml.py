"""Plain loops over the declarations that write and read XML: slow, and easy to see through.

The library compiles its writers and readers from the same declarations; tests hold the two equal.
"""

import datetime as dt
from enum import Enum
from typing import Any

from vn_notice.model.binding import Kind
from vn_notice.model.shape import Field, fields_of
from vn_notice.xml.plan import NAMESPACE

_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_IN_TEXT = str.maketrans(_ESCAPES)
_IN_VALUE = str.maketrans({**_ESCAPES, '"': "&quot;", "\t": "&#9;", "\n": "&#10;"})


def plain_write(value: Any, name: str, pad: str, start: str = "") -> str:
    """Return *value* as the element *name*, *pad* before its tags, *start* before its attributes."""
    cls: Any = type(value)
    fields = fields_of(cls)
    holds_text = any(field.binding.kind in (Kind.TEXT, Kind.MIXED) for field in fields)
    attributes, content = start, ""
    for field in fields:
        held = getattr(value, field.attribute)
        if field.binding.kind is Kind.ATTRIBUTE:
            attributes += _write_attribute(field, held)
        elif field.binding.kind is Kind.PARTS:
            (parts,) = field.shape.types
            given = fields_of(parts) if held is not None else ()
            attributes += "".join(_write_attribute(p, getattr(held, p.attribute)) for p in given)
        elif field.binding.kind is Kind.TEXT:
            content += held.translate(_IN_TEXT)
        else:
            content += _write_children(field, held, "" if holds_text else f"{pad}  ")
    if not content:
        return f"{pad}<{name}{attributes}/>"
    return f"{pad}<{name}{attributes}>{content}{'' if holds_text else pad}</{name}>"


def _write_children(field: Field, held: Any, pad: str) -> str:
    children = held if field.shape.many else [held] * (held != field.default)
    written = ""
    for child in children:
        if not isinstance(child, str):
            written += plain_write(child, field.element_name(child), pad)
        elif field.binding.kind is Kind.MIXED:
            written += child.translate(_IN_TEXT)
        else:
            name = field.binding.name
            written += f"{pad}<{name}>{child.translate(_IN_TEXT)}</{name}>"
    return written


def _write_attribute(field: Field, held: Any) -> str:
    if held == field.default:
        return ""
    many = held if field.shape.many else [held]
    return f' {field.binding.name}="{" ".join(map(_written, many))}"'


def _written(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    text = str(value.value if isinstance(value, Enum) else value)
    return text.translate(_IN_VALUE)


def plain_read(element: Any, cls: Any) -> Any:
    """Return the *cls* that a valid *element* of lxml holds."""
    if cls is str:
        return element.text or ""
    values: dict[str, Any] = {}
    for field in fields_of(cls):
        found = _read_field(element, field)
        if found is not None:
            values[field.attribute] = found
    return cls(**values)


def _read_field(element: Any, field: Field) -> Any:
    match field.binding.kind:
        case Kind.ATTRIBUTE:
            return _read_attribute(element, field)
        case Kind.PARTS:
            (cls,) = field.shape.types
            parts = {part.attribute: _read_attribute(element, part) for part in fields_of(cls)}
            given = {name: value for name, value in parts.items() if value is not None}
            return cls(**given) if given else None
        case Kind.TEXT:
            return "".join([element.text or "", *(child.tail or "" for child in element)])
        case Kind.MIXED:
            content = [element.text or ""]
            for child in element:
                content += [_read_child(child, field), child.tail or ""]
            return content
    children = [
        _read_child(child, field) for child in element if _name(child) in field.classes_by_name
    ]
    return children if field.shape.many else next(iter(children), None)


def _read_child(child: Any, field: Field) -> Any:
    return plain_read(child, field.classes_by_name[_name(child)])


def _name(element: Any) -> str:
    return str(element.tag).removeprefix(f"{{{NAMESPACE}}}")


def _read_attribute(element: Any, field: Field) -> Any:
    text = element.get(field.binding.name)
    if text is None:
        return None
    (cls,) = field.shape.types
    values = [_read_value(one, cls) for one in (text.split() if field.shape.many else [text])]
    return values if field.shape.many else values[0]


def _read_value(text: str, cls: type) -> Any:
    if cls is dt.date:
        return dt.date.fromisoformat(text.strip())
    if cls is bool:
        return text.strip() in ("true", "1")
    return cls(text)
