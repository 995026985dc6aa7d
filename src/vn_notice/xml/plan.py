"""What reader, writer, schema and checks share: a class of the model as an element of XML."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import attrs

from vn_notice.model.binding import Kind
from vn_notice.model.notice import Notice
from vn_notice.model.shape import Field, fields_of

NAMESPACE = "urn:vn-notice:1"
VERSION = "1.0"
ROOT = "notice"
#: The root of a file of many notices.
COLLECTION = "notices"
#: The attribute of the root that names the version of the schema.
VERSION_ATTRIBUTE = "version"

#: White space of XML, which XSD ignores around numbers and dates.
BLANKS = " \t\n\r"


@attrs.frozen
class Attribute:
    """One attribute of an element.

    Attributes:
        name: Its name in XML.
        field: The field that declares it.
        parts: The field of the owner whose value class has it, when the owner itself has not.
    """

    name: str
    field: Field
    parts: Field | None

    @property
    def required(self) -> bool:
        """Whether no element can do without it."""
        return self.field.required and (self.parts is None or not self.parts.shape.optional)


@attrs.frozen
class Plan:
    """A class of the model as an element: its attributes, its text, its children."""

    cls: Any
    fields: tuple[Field, ...]
    attributes: tuple[Attribute, ...]
    text: Field | None
    mixed: Field | None
    elements: tuple[Field, ...]

    @property
    def holds_text(self) -> bool:
        """Whether white space in the element is part of the words of the document."""
        return self.text is not None or self.mixed is not None

    @property
    def children(self) -> Mapping[str, Field]:
        """The fields that hold child elements, by the names of those."""
        holders = (*((self.mixed,) if self.mixed else ()), *self.elements)
        return {name: field for field in holders for name in field.classes_by_name}


@cache
def plan_of(cls: Any) -> Plan:
    """Return the plan of a class of the model.

    Example:
        >>> from vn_notice.model.inline import Citation
        >>> [attribute.name for attribute in plan_of(Citation).attributes]
        ['documentType', 'serial', 'year', 'symbol', 'form', 'date', 'issuer']
    """
    fields = fields_of(cls)
    return Plan(
        cls,
        fields,
        tuple(_attributes(fields)),
        next((field for field in fields if field.binding.kind is Kind.TEXT), None),
        next((field for field in fields if field.binding.kind is Kind.MIXED), None),
        tuple(field for field in fields if field.binding.kind is Kind.ELEMENT),
    )


def plan_of_child(field: Field, name: str) -> Plan:
    """Return the plan of the child element *name* that *field* holds; a str is its text."""
    cls = field.classes_by_name[name]
    return Plan(str, (), (), field, None, ()) if cls is str else plan_of(cls)


def _attributes(fields: tuple[Field, ...]) -> Iterator[Attribute]:
    for field in fields:
        if field.binding.kind is Kind.ATTRIBUTE:
            yield Attribute(field.binding.name, field, None)
        elif field.binding.kind is Kind.PARTS:
            for part in fields_of(field.shape.types[0]):
                yield Attribute(part.binding.name, part, field)


def element_classes() -> tuple[type, ...]:
    """Return the classes that are elements, in the order in which they are first met."""
    found: dict[type, None] = {}
    waiting: list[type] = [Notice]
    while waiting:
        cls = waiting.pop(0)
        if cls not in found:
            found[cls] = None
            for field in plan_of(cls).children.values():
                waiting += field.shape.nodes
    return tuple(found)
