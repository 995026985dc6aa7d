"""The schema holds exactly what the model can hold, and every processor of XSD agrees.

Variants and mutants are derived from the declarations: what a field may be is tried on the example,
and for every constraint one change that breaks it and nothing else.
"""

import datetime as dt
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from enum import Enum
from functools import cache, partial
from pathlib import Path
from typing import Any

import attrs
import pytest
import xmlschema
from lxml import etree

from vn_notice.errors import ModelError, VnNoticeError
from vn_notice.model.body import DEEPEST
from vn_notice.model.checking import LARGEST_INT
from vn_notice.model.example import EXAMPLE
from vn_notice.model.notice import Notice
from vn_notice.model.path import Step, replace, walk
from vn_notice.model.shape import Field, fields_of
from vn_notice.xml.explain import name_of
from vn_notice.xml.loader import load_valid
from vn_notice.xml.migrating import path_of
from vn_notice.xml.plan import NAMESPACE, Attribute, Plan, plan_of, plan_of_child
from vn_notice.xml.reader import from_xml
from vn_notice.xml.schemas import compiled_schema, schema_bytes, schema_path
from vn_notice.xml.validate import validate_xml
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
def _valid() -> dict[str, bytes]:
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
def _mutants() -> dict[str, Mutant]:
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


def _nested(depth: int) -> bytes:
    opening, closing = '<item label="-" style="bullet">' * depth, "</item>" * depth
    inner = f"<conclusions>{opening}{closing}</conclusions>"
    return f'<notice xmlns="{NAMESPACE}" version="1.0">{inner}</notice>'.encode()


#: What XSD 1.0 cannot say; `schemas/README.md` gives both rules as XPath.
_BEYOND_XSD = ("serial", "symbol", "form")


def _is_beyond_xsd(name: str) -> bool:
    return any(name.endswith(f": no {part}") for part in _BEYOND_XSD)


def _mutants_for_xsd() -> dict[str, bytes]:
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
    mutants = {name: one.data for name, one in _mutants().items() if not _is_beyond_xsd(name)}
    return mutants | strange


# ---------------------------------------------------------------------------------------- tests


def test_there_are_many() -> None:
    """Variants and mutants are many, and every code of the schema is among those of the mutants."""
    assert len(_valid()) > 200
    assert len(_mutants()) > 300
    codes = {mutant.code for mutant in _mutants().values()}
    assert {f"SC{number:03}" for number in (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13)} == codes


def test_variants_are_read() -> None:
    """Whatever the model holds is valid, read back equal, and written as the same bytes."""
    for name, data in _valid().items():
        assert validate_xml(data).ok, name
        if name != "collection":
            assert data == to_xml(from_xml(data)), name


def test_mutants_are_refused() -> None:
    """Every mutant is refused with the code of its constraint, at its place, and no other code."""
    for name, mutant in _mutants().items():
        report = validate_xml(mutant.data)
        assert [(mutant.code, mutant.path)] == [(found.code, found.path) for found in report], name
        with pytest.raises(VnNoticeError):
            from_xml(mutant.data)


def test_libxml2_agrees() -> None:
    """The processor that the library uses comes to the same verdicts from the schema alone."""
    schema = compiled_schema()
    refused = [
        name for name, data in _valid().items() if not schema.validate(etree.fromstring(data))
    ]
    assert [] == refused
    mutants = _mutants_for_xsd().items()
    assert [] == [name for name, data in mutants if schema.validate(etree.fromstring(data))]


def test_a_parser_that_validates_agrees() -> None:
    """So does the parser that validates as it reads, which large documents go through."""
    schema = compiled_schema()
    for change in (bytes, _with_comments):
        valid, mutants = _valid().items(), _mutants_for_xsd().items()
        assert [] == [name for name, data in valid if load_valid(change(data), schema) is None]
        assert [] == [
            name for name, data in mutants if load_valid(change(data), schema) is not None
        ]


def _with_comments(data: bytes) -> bytes:
    """Return *data* with comments within and around its texts, which CDATA sections begin."""
    text = re.sub(r">([^<&\s])", r"><!-- x --><![CDATA[\1]]><!-- x -->", data.decode())
    return text.replace("</", "<!-- x --></").encode()


#: What xmlschema sees otherwise than libxml2 and this library, and why: nothing today.
_EXPLAINED: dict[str, str] = {}


def test_an_independent_processor_agrees() -> None:
    """So does a processor that shares no code with libxml2; each difference is explained."""
    schema = xmlschema.XMLSchema10(schema_bytes().decode())
    judged = {name: (True, data) for name, data in _valid().items()}
    judged |= {name: (False, data) for name, data in _mutants_for_xsd().items()}
    differing = {
        n for n, (verdict, data) in judged.items() if schema.is_valid(data.decode()) != verdict
    }
    assert set(_EXPLAINED) == differing


@pytest.mark.skipif(shutil.which("xmllint") is None, reason="xmllint is not installed")
def test_xmllint_agrees(tmp_path: Path) -> None:
    """So does the command that the documentation names, with the schema as a file."""
    good, bad = tmp_path / "good", tmp_path / "bad"
    for folder, files in ((good, _valid()), (bad, _mutants_for_xsd())):
        folder.mkdir()
        for number, data in enumerate(files.values()):
            (folder / f"{number}.xml").write_bytes(data)
    command = ["xmllint", "--noout", "--nonet", "--schema", str(schema_path())]
    paths = [str(path) for folder in (good, bad) for path in sorted(folder.iterdir())]
    ran = subprocess.run([*command, *paths], capture_output=True, text=True, check=False)
    verdicts = dict(
        line.rsplit(maxsplit=1) for line in ran.stderr.splitlines() if line.endswith(" validates")
    )
    assert {str(path) for path in good.iterdir()} == set(verdicts)


def test_beyond_xsd() -> None:
    """What XSD 1.0 cannot say is refused by this library, and the schema alone lets it pass."""
    schema = compiled_schema()
    incomplete = [one.data for name, one in _mutants().items() if _is_beyond_xsd(name)]
    assert 6 == len(incomplete)
    for data in (*incomplete, _nested(DEEPEST + 1)):
        assert schema.validate(etree.fromstring(data))
        assert not validate_xml(data).ok
    assert ["SC014"] == [found.code for found in validate_xml(_nested(DEEPEST + 1))]
    assert validate_xml(_nested(DEEPEST)).ok
