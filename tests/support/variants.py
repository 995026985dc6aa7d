"""XML of every value that the model can hold, and mutants that each break one constraint.

Both are derived from the declarations of the model.
"""

import datetime as dt
from collections.abc import Callable, Iterator
from enum import Enum
from functools import cache, partial
from typing import Any

import attrs
from lxml import etree

from vn_notice.errors import ModelError
from vn_notice.model.checking import LARGEST_INT
from vn_notice.model.example import EXAMPLE
from vn_notice.model.notice import Notice
from vn_notice.model.path import Step, replace, walk
from vn_notice.model.shape import Field, fields_of
from vn_notice.xml.explain import name_of
from vn_notice.xml.migrating import path_of
from vn_notice.xml.plan import NAMESPACE, Attribute, Plan, plan_of, plan_of_child
from vn_notice.xml.writer import to_xml

_XML = to_xml(EXAMPLE)


# ------------------------------------------------------------------------------------- variants


def _variants() -> Iterator[tuple[str, Callable[[], Notice]]]:
    """Yield the example with one field changed to each kind of value that it may have."""
    seen: set[tuple[type, str, str]] = set()
    for step in walk(EXAMPLE):
        cls: Any = type(step.value)
        if cls is str:
            continue
        for field in fields_of(cls):
            for name, value in _values(field, getattr(step.value, field.attribute)):
                key = (cls, field.attribute, name)
                if key not in seen:
                    seen.add(key)
                    changed = {field.attribute: value}
                    yield f"{cls.__name__}.{field.attribute} {name}", partial(_with, step, changed)


def _with(step: Step, changed: dict[str, Any]) -> Notice:
    part = attrs.evolve(step.value, **changed)
    return part if step.path == "/notice" else replace(EXAMPLE, step.path, part)


def _values(field: Field, value: Any) -> Iterator[tuple[str, Any]]:
    if not field.required:
        yield "by default", field.default
    if field.shape.many:
        yield "none", ()
        if value:
            yield "three", (*value, value[0], value[-1])
        for cls in field.shape.types:
            some = [one for one in value if type(one) is cls]
            yield f"only {cls.__name__}", tuple(some)
    for cls in field.shape.types:
        if issubclass(cls, Enum):
            for member in cls:
                yield str(member.value), (member,) if field.shape.many else member
    if str in field.shape.types and not field.shape.many:
        for text in ("a", " ", "\n", "<&>\"'", "\u00a0\u2028\U0001f4dc", "", "0"):
            yield repr(text), text
    if dt.date in field.shape.types:
        yield from ((str(day), day) for day in (dt.date(1000, 1, 1), dt.date(9999, 12, 31)))
    if int in field.shape.types:
        yield from ((str(number), number) for number in (0, LARGEST_INT))


@cache
def valid_variants() -> dict[str, bytes]:
    """Return the XML of every variant that the model holds."""
    found = {name: to_xml(make()) for name, make in _variants() if _can_be_made(make)}
    inner = to_xml(EXAMPLE).partition(b"?>")[2]
    return found | {"example": _XML, "nothing": to_xml(Notice()), "collection": _collection(inner)}


def _can_be_made(make: Callable[[], Notice]) -> bool:
    try:
        make()
    except ModelError:
        return False
    return True


def _collection(inner: bytes) -> bytes:
    return f'<notices xmlns="{NAMESPACE}" version="1.0">'.encode() + inner + b"</notices>"


# -------------------------------------------------------------------------------------- mutants


@attrs.frozen
class Mutant:
    """XML that breaks one constraint: the code and the path that the refusal must have."""

    data: bytes
    code: str
    path: str


#: Changes an element of the example, and returns what the path of the problem adds to its own.
_Mutate = Callable[[Any], str]


def _set(element: Any, name: str, value: str = "1") -> str:
    element.set(name, value)
    return f"/@{name}"


def _unset(element: Any, name: str) -> str:
    del element.attrib[name]
    return f"/@{name}"


def _add(element: Any, tag: str) -> str:
    etree.SubElement(element, tag)
    return f"/{tag.removeprefix(f'{{{NAMESPACE}}}')}"


def _mutations(element: Any, plan: Plan) -> Iterator[tuple[str, str, _Mutate]]:
    yield "unknown attribute", "SC007", partial(_set, name="x")
    yield "foreign attribute", "SC007", partial(_set, name="{urn:x}y")
    yield "unknown child", "SC002", partial(_add, tag=f"{{{NAMESPACE}}}x")
    yield "foreign child", "SC002", partial(_add, tag="{urn:x}y")
    if not plan.holds_text:
        yield "words", "SC006", _say
    for attribute in plan.attributes:
        if attribute.name in element.attrib:
            yield from _mutations_of_attribute(attribute)
    if plan.text and plan.text.binding.pattern:
        yield "empty text", "SC013", _empty
    yield from _mutations_of_children(element, plan)


def _say(element: Any) -> str:
    element.text = "x"
    return ""


def _empty(element: Any) -> str:
    element.text = None
    return ""


def _mutations_of_attribute(attribute: Attribute) -> Iterator[tuple[str, str, _Mutate]]:
    name, cls, pattern = (
        attribute.name,
        attribute.field.shape.types[0],
        attribute.field.binding.pattern,
    )
    if attribute.required or (attribute.parts and attribute.field.required):
        yield f"no {name}", "SC008", partial(_unset, name=name)
    bad: dict[type, tuple[str, list[str]]] = {
        dt.date: ("SC010", ["", "x", "2021-02-29", "2021-13-01", "2021-1-2", "0999-12-31",
                            "12021-01-01", "-2021-01-01", "2021-01-01Z", "2021-01-01+07:00",
                            "2021-01-01T00:00:00", "20210101", "2021-W01-1", "٢٠٢١-٠١-٠١"]),
        int: ("SC011", ["", "x", "-1", "+1", "1.0", "1e1", "1_0", "2147483648", "0x1", "٣", "²"]),
    }  # fmt: skip
    if issubclass(cls, Enum):
        other = "chair,concluding" if attribute.field.shape.many else " "
        code, values = "SC009", ["x", "X", other]
    elif pattern:
        code, values = "SC013", ["x", "12345678", "1 ", "٣"]
    else:
        code, values = bad.get(cls, ("", []))
    for value in values:
        yield f"{name}={value!r}", code, partial(_set, name=name, value=value)


def _mutations_of_children(element: Any, plan: Plan) -> Iterator[tuple[str, str, _Mutate]]:
    for field in plan.elements:
        some = [i for i, child in enumerate(element) if name_of(child) in field.classes_by_name]
        if not field.shape.many:
            yield f"twice {field.binding.name}", "SC004", partial(_double, place=some[0])
        if field.required:
            yield f"no {field.binding.name}", "SC005", partial(_drop, place=some[0])
    names = [name_of(child) for child in element]
    for before, after in zip(range(len(names)), range(1, len(names)), strict=False):
        fields = plan.children[names[before]], plan.children[names[after]]
        if fields[0] is not fields[1] and not plan.mixed:
            yield f"{names[after]} first", "SC003", partial(_swap, place=before)


def _double(element: Any, place: int) -> str:
    child = element[place]
    child.addnext(etree.fromstring(etree.tostring(child)))
    return f"/{name_of(child)}[2]"


def _drop(element: Any, place: int) -> str:
    element.remove(element[place])
    return ""


def _swap(element: Any, place: int) -> str:
    first = element[place]
    element[place + 1].addnext(first)
    return path_of(first).removeprefix(path_of(element))


@cache
def mutants() -> dict[str, Mutant]:
    """Return a mutant for every constraint of every class, at its fullest element."""
    found = {}
    root: Any = etree.fromstring(_XML)
    for cls, (place, plan) in _fullest(root).items():
        element = list(root.iter())[place]
        for name, code, mutate in _mutations(element, plan):
            copy: Any = etree.fromstring(_XML)
            changed = list(copy.iter())[place]
            path = path_of(changed) + mutate(changed)
            key = f"{cls.__name__}: {name}"
            found[key] = Mutant(etree.tostring(copy, encoding="UTF-8"), code, path)
    return found


def _fullest(root: Any) -> dict[Any, tuple[int, Plan]]:
    places = {element: place for place, element in enumerate(root.iter())}
    best: dict[Any, tuple[int, int, Plan]] = {}
    waiting = [(root, plan_of(Notice))]
    while waiting:
        element, plan = waiting.pop(0)
        full = len(element.attrib) + len({child.tag for child in element})
        if plan.cls not in best or full > best[plan.cls][0]:
            best[plan.cls] = (full, places[element], plan)
        for child in element:
            name = name_of(child)
            waiting.append((child, plan_of_child(plan.children[name], name)))
    return {cls: (place, plan) for cls, (_, place, plan) in best.items()}


def nested(depth: int) -> bytes:
    """Return a notice whose items stand in one another, so many levels deep."""
    opening, closing = '<item label="-" style="bullet">' * depth, "</item>" * depth
    inner = f"<conclusions>{opening}{closing}</conclusions>"
    return f'<notice xmlns="{NAMESPACE}" version="1.0">{inner}</notice>'.encode()


#: What XSD 1.0 cannot say; `schemas/README.md` gives both rules as XPath.
_BEYOND_XSD = ("serial", "symbol", "form")


def is_beyond_xsd(name: str) -> bool:
    """Return whether the mutant *name* breaks what XSD 1.0 cannot say."""
    return any(name.endswith(f": no {part}") for part in _BEYOND_XSD)


def mutants_for_xsd() -> dict[str, bytes]:
    """Return the XML that every processor must refuse by the schema alone."""
    strange = {
        "collection: words": _collection(b"x"),
        "collection: another": _collection(b"<header/>"),
        "collection: attribute": _collection(b"").replace(b" v", b" x='' v"),
        "collection: version": _collection(b"").replace(b"1.0", b"1.1"),
        "collection: no version": _collection(b"").replace(b' version="1.0"', b""),
        "version": _XML.replace(b':1" version="1.0"', b':1" version="1.1"'),
        "no version": _XML.replace(b':1" version="1.0"', b':1"'),
        "another root": f'<header xmlns="{NAMESPACE}"/>'.encode(),
    }
    return strange | {n: one.data for n, one in mutants().items() if not is_beyond_xsd(n)}
