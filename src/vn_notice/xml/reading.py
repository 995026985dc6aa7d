"""The source of the readers: a function for each class of the model, from an element to an object.

The tree was verified, so that a reader asks nothing twice: what the schema requires is there.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from enum import Enum
from functools import cache
from typing import Any

from vn_notice.generated import Known, Source, define, indented
from vn_notice.model.binding import Kind
from vn_notice.model.notice import Notice
from vn_notice.model.shape import Field, fields_of
from vn_notice.model.trusted import making
from vn_notice.xml.element import Element
from vn_notice.xml.plan import (
    BLANKS,
    NAMESPACE,
    Plan,
    element_classes,
    plan_of,
)

_COMMON = {
    "fromisoformat": date.fromisoformat,
    "BLANKS": BLANKS,
}


@cache
def root_reader() -> Callable[[Element], Notice]:
    """Return what reads the root element of a notice."""
    made = _Readers(**_COMMON)
    source = [line for cls in element_classes() for line in _function(made, plan_of(cls))]
    names = define("<readers of XML>", [*source, *made.tables()], made)
    read: Callable[[Element], Notice] = names[_reader(Notice)]
    return read


class _Readers(Known):
    """What the source names: classes, members of enumerations, tables of readers by tag."""

    def children(self, field: Field) -> str:
        """Return the name of the table of the readers of the children that *field* holds."""
        rows = {repr(_tag(name)): _reader(cls) for name, cls in field.classes_by_name.items()}
        return self.table("_".join(["READERS", *field.classes_by_name]), rows)


def _reader(cls: Any) -> str:
    return f"read_{cls.__name__}"


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"


def _function(made: _Readers, plan: Plan) -> Source:
    body: Source = ["get = element.get"] if plan.attributes else []
    for field in plan.fields:
        body += _field(made, field, plan)
    if plan.elements:
        body += _children(made, plan.elements)
    body += making(made, plan.cls, {f.attribute: _final(f) for f in plan.fields})
    return [f"def {_reader(plan.cls)}(element):", *indented([*body, "return made"])]


def _final(field: Field) -> str:
    """Return the expression for the value of *field*, once all children were read."""
    gathered = field.binding.kind in (Kind.ELEMENT, Kind.MIXED) and field.shape.many
    return f"tuple({field.attribute})" if gathered else field.attribute


def _field(made: _Readers, field: Field, plan: Plan) -> Iterator[str]:
    """Yield the statements after which the name of *field* stands for its value."""
    match field.binding.kind:
        case Kind.ATTRIBUTE:
            yield from _attribute(made, field, field.attribute)
        case Kind.PARTS:
            yield from _parts(made, field)
        case Kind.TEXT:
            yield f"{field.attribute} = element.text or ''"
        case Kind.MIXED:
            yield from _mixed(made, field)
        case Kind.ELEMENT if field.shape.many:
            yield f"{field.attribute} = []"
        case _:
            known = made.constant(f"DEFAULT_{plan.cls.__name__}_{field.attribute}", field.default)
            yield f"{field.attribute} = {known}"


def _attribute(made: _Readers, field: Field, name: str) -> Iterator[str]:
    get = f"get({field.binding.name!r})"
    (cls,) = field.shape.types
    if cls is str:
        default = "" if field.required else f", {field.default!r}"
        yield f"{name} = get({field.binding.name!r}{default})"
    elif field.required:
        yield f"{name} = {_value(made, field, get)}"
    else:
        yield f"{name} = {get}"
        yield f"{name} = {field.default!r} if {name} is None else {_value(made, field, name)}"


def _value(made: _Readers, field: Field, text: str) -> str:
    """Return the expression for the value that the expression *text* stands for."""
    (cls,) = field.shape.types
    if issubclass(cls, Enum):
        members = made.constant(
            f"MEMBERS_{cls.__name__}", {str(member.value): member for member in cls}
        )
        if field.shape.many:
            return f"tuple([{members}[one] for one in {text}.split()])"
        return f"{members}[{text}]"
    if cls is date:
        return f"fromisoformat({text}.strip(BLANKS))"
    return f"int({text})"


def _parts(made: _Readers, field: Field) -> Iterator[str]:
    """Yield the statements for a value whose parts are attributes of its owner."""
    (cls,) = field.shape.types
    parts = {part.attribute: f"{part.attribute}_part" for part in fields_of(cls)}
    source: Source = []
    for part in fields_of(cls):
        source += _attribute(made, part, parts[part.attribute])
    source += [*making(made, cls, parts), f"{field.attribute} = made"]
    if not field.shape.optional:
        yield from source
        return
    needed = next(part for part in fields_of(cls) if part.required)
    yield f"if get({needed.binding.name!r}) is None:"
    yield from indented([f"{field.attribute} = None"])
    yield "else:"
    yield from indented(source)


def _mixed(made: _Readers, field: Field) -> Iterator[str]:
    yield "text = element.text"
    yield f"{field.attribute} = [text] if text else []"
    yield "if len(element):"
    yield "    for child in element[:]:"
    yield f"        {_put(made, field)}"
    yield "        if tail := child.tail:"
    yield f"            {field.attribute}.append(tail)"


def _children(made: _Readers, fields: Sequence[Field]) -> Iterator[str]:
    """Yield the loop over the child elements; those that come in numbers are asked for first."""
    yield "for child in element[:]:"
    if len(fields) == 1:  # then the schema has left nothing to ask
        yield f"    {_put(made, fields[0])}"
        return
    yield "    tag = child.tag"
    asked = "if"
    for field in sorted(fields, key=lambda field: not field.shape.many):
        names = [_tag(name) for name in field.classes_by_name]
        test = f"tag == {names[0]!r}" if len(names) == 1 else f"tag in {made.children(field)}"
        yield f"    {asked} {test}:"
        yield f"        {_put(made, field)}"
        asked = "elif"


def _put(made: _Readers, field: Field) -> str:
    """Return the statement that reads a child into *field*."""
    first, *others = field.classes_by_name.values()
    if others:
        value = f"{made.children(field)}[child.tag](child)"
    else:
        value = "child.text or ''" if first is str else f"{_reader(first)}(child)"
    name = field.attribute
    return f"{name}.append({value})" if field.shape.many else f"{name} = {value}"
