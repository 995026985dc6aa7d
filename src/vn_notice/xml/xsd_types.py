"""The simple types of the XSD: texts with a pattern, dates, numbers, enumerations."""

from collections.abc import Iterable
from datetime import date

from vn_notice.model.binding import summary_of
from vn_notice.model.shape import Field
from vn_notice.vocabulary.base import Vocabulary
from vn_notice.xml.plan import plan_of
from vn_notice.xml.xsd_lines import Lines, documentation, field_documentation, tag

_PLAIN = {str: "xs:string", int: "Number", date: "Date"}
_NOT_EMPTY = r"[\s\S]+"


def type_name(cls: type) -> str:
    """Return the name of the type of values of *cls*.

    Example:
        >>> type_name(int), type_name(Vocabulary)
        ('Number', 'Vocabulary')
    """
    return _PLAIN.get(cls, cls.__name__)


def restriction(base: str, facet: str, *values: str) -> Lines:
    """Return the restriction of *base* to *values* of one facet."""
    facets = [line for value in values for line in tag(facet, {"value": value})]
    return tag("restriction", {"base": base}, facets)


def list_type(field: Field) -> Lines:
    """Return the nameless type of an attribute that holds many values, else nothing."""
    if not field.shape.many:
        return []
    return tag("simpleType", {}, tag("list", {"itemType": type_name(field.shape.types[0])}))


def form_of(field: Field) -> Lines:
    """Return the restriction of texts to the form that *field* declares."""
    pattern = field.binding.pattern
    if pattern == _NOT_EMPTY:  # said so, libxml2 need not look at every character
        return restriction("xs:string", "minLength", "1")
    return restriction("xs:string", "pattern", pattern or "")


def pattern_type(field: Field) -> Lines:
    """Return the nameless type of a text with a pattern, else nothing."""
    if field.binding.pattern is None:
        return []
    return tag("simpleType", {}, form_of(field))


def text_type(name: str, field: Field) -> Lines:
    """Return the type of the text of an element, where it has a pattern."""
    # Not final for extension: the element adds its attributes.
    head = {"name": name, "final": "restriction union list"}
    return tag("simpleType", head, [*field_documentation(field), *form_of(field)])


def plain_types() -> Lines:
    """Return the types of dates and numbers."""
    day = documentation("ngày dương lịch, ghi năm-tháng-ngày", "a day, written year-month-day")
    number = documentation("số nguyên không âm", "a whole number, not negative")
    return [
        *tag(
            "simpleType",
            {"name": "Date"},
            # xs:date alone would allow time zones, and years of more or other than four digits.
            [*day, *restriction("xs:date", "pattern", "[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}")],
        ),
        *tag(
            "simpleType",
            {"name": "Number"},
            [*number, *restriction("xs:int", "pattern", "[0-9]{1,10}")],
        ),
    ]


def enumerations(classes: Iterable[type]) -> Lines:
    """Return the types of all enumerations that attributes of *classes* hold."""
    fields = [attribute.field for cls in classes for attribute in plan_of(cls).attributes]
    first: dict[type[Vocabulary], Field] = {}
    for field in fields:
        cls = field.shape.types[0]
        if issubclass(cls, Vocabulary):
            first.setdefault(cls, field)
    return [line for cls, field in first.items() for line in _enumeration(cls, field.binding.vi)]


def _enumeration(cls: type[Vocabulary], vi: str) -> Lines:
    values = [
        line
        for member in cls
        for line in tag(
            "enumeration", {"value": member.value}, documentation(member.vi, member.en, member.law)
        )
    ]
    # Not final for lists: an attribute may hold several values.
    head = {"name": cls.__name__, "final": "restriction union"}
    body = tag("restriction", {"base": "xs:string"}, values)
    return tag("simpleType", head, [*documentation(vi, summary_of(cls)), *body])
