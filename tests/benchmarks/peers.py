"""Other libraries on the same work: classes made from our schema or declarations during the run.

They are installed by the extra `bench`; one that is missing is skipped.
"""

import importlib
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import attrs
from lxml import etree

from benchmarks.figures import Skipped
from benchmarks.timing import Work
from vn_notice.model.binding import Kind
from vn_notice.model.shape import Field
from vn_notice.xml.plan import NAMESPACE, ROOT, Plan, element_classes, plan_of
from vn_notice.xml.schemas import schema_bytes


@attrs.frozen
class Peer:
    """Another library: what it does with the document, and what it loses of it."""

    name: str
    work: Mapping[str, Work]
    note: str = ""


def peers(data: bytes, group: str) -> Iterator[Peer | Skipped]:
    """Yield the libraries that read and write the notice in *data*."""
    for name, make in (
        ("xsdata", _xsdata),
        ("pydantic-xml", _pydantic_xml),
        ("xmlschema", _xmlschema),
    ):
        try:
            yield make(data)
        except ImportError:
            yield Skipped(group, name, "not installed; see the extra “bench”")


def _named(package: str) -> str:
    return f"{package} {version(package)}"


def _note(data: bytes, written: bytes) -> str:
    """Say how much of the text is lost, or changed, between *data* and *written*."""
    before, after = (_words(document) for document in (data, written))
    if before == after:
        return "keeps all words"
    lost = len(before) - len(after)
    return f"loses {lost} of {len(before)} characters" if lost > 0 else "changes the words"


def _words(data: bytes) -> str:
    texts = map(str, etree.fromstring(data).itertext())
    return "".join("".join(texts).split())


@contextmanager
def _made_by(files: Mapping[str, str | bytes], *command: str) -> Iterator[str]:
    """Give a folder with *files* in which *command* was run, importable as long as it is there."""
    with TemporaryDirectory() as folder:
        for name, text in files.items():
            content = text if isinstance(text, bytes) else text.encode()
            (Path(folder) / name).write_bytes(content)
        if command:
            tools = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
            run = [sys.executable, *command]
            environment = {**os.environ, "PATH": tools}  # xsdata formats what it writes with ruff
            subprocess.run(run, cwd=folder, env=environment, check=True, capture_output=True)
        sys.path.insert(0, folder)
        try:
            yield folder
        finally:
            sys.path.remove(folder)


def _xsdata(data: bytes) -> Peer:
    parsers: Any = importlib.import_module("xsdata.formats.dataclass.parsers")
    serializers: Any = importlib.import_module("xsdata.formats.dataclass.serializers")
    context = importlib.import_module("xsdata.formats.dataclass.context").XmlContext()
    package = "notices_of_xsdata"
    command = ("-m", "xsdata", "generate", "notice.xsd", "--package", package)
    with _made_by({"notice.xsd": schema_bytes()}, *command, "--structure-style", "single-package"):
        cls = importlib.import_module(package).Notice
    parser, serializer = (
        parsers.XmlParser(context=context),
        serializers.XmlSerializer(context=context),
    )

    def read() -> Any:
        return parser.from_bytes(data, cls)

    notice = read()

    def write() -> bytes:
        written: str = serializer.render(notice, ns_map={None: NAMESPACE})
        return written.encode()

    return Peer(_named("xsdata"), {"read": read, "write": write}, _note(data, write()))


def _xmlschema(data: bytes) -> Peer:
    xmlschema: Any = importlib.import_module("xmlschema")
    schema = xmlschema.XMLSchema(schema_bytes().decode())
    text = data.decode()
    work = {
        "validate": lambda: schema.validate(text),
        "read": lambda: schema.decode(text),
    }
    return Peer(_named("xmlschema"), work, "reads into a dict")


def _pydantic_xml(data: bytes) -> Peer:
    importlib.import_module("pydantic_xml")
    module = "notices_of_pydantic"
    with _made_by({f"{module}.py": _pydantic_source()}):
        cls = importlib.import_module(module).Notice

    def read() -> Any:
        return cls.from_xml(data)

    notice = read()

    def write() -> bytes:
        written: bytes = notice.to_xml(skip_empty=True)
        return written

    return Peer(_named("pydantic-xml"), {"read": read, "write": write}, _note(data, write()))


def _pydantic_source() -> str:
    """Return classes of pydantic-xml with the fields of our declarations; tails have no place."""
    classes = element_classes()
    lines = [
        "import datetime as dt",
        "from pydantic_xml import BaseXmlModel, attr, element",
        *(line for cls in classes for line in _pydantic_class(plan_of(cls))),
        *(f"{cls.__name__}.model_rebuild()" for cls in classes),
    ]
    return "\n".join(lines)


def _pydantic_class(plan: Plan) -> Iterator[str]:
    name = plan.cls.__name__
    yield (
        f"class {name}(BaseXmlModel, tag={name[0].lower() + name[1:]!r}, nsmap={{'': {NAMESPACE!r}}},"
        " search_mode='unordered'):"
    )
    if plan.holds_text:
        yield "    words: str | None = None"
    if name.lower() == ROOT:
        yield "    version: str = attr(name='version')"
    for attribute in plan.attributes:
        cls = attribute.field.shape.types[0].__name__
        kind = {"int": "int", "date": "dt.date"}.get(cls, "str")
        yield f"    {attribute.name}_: {kind} | None = attr(name={attribute.name!r}, default=None)"
    for field in plan.fields:
        if field.binding.kind in (Kind.ELEMENT, Kind.MIXED):
            yield from _pydantic_elements(field)


def _pydantic_elements(field: Field) -> Iterator[str]:
    for name, cls in field.classes_by_name.items():
        many, one = f'list["{cls.__name__}"]', f'"{cls.__name__} | None"'
        kind = many if field.shape.many else one.replace('"', "'")
        default = "default_factory=list" if field.shape.many else "default=None"
        yield f"    {field.attribute}_{name}: {kind} = element(tag={name!r}, {default})"
