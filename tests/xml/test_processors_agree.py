"""Other processors of XSD come to our verdicts on hostile XML, or the difference is explained.

`processors.toml` is the list of what was explained.
"""

import io
import shutil
import subprocess
import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import xmlschema
from hypothesis import HealthCheck, Phase, given, settings
from lxml import etree

from support.variants import is_beyond_xsd, mutants, mutants_for_xsd, valid_variants
from vn_notice.model.example import EXAMPLE
from vn_notice.render.text import to_text
from vn_notice.testing.attacks.adapter import VnNotice
from vn_notice.testing.attacks.corpus import CASES, seed_of, with_chance
from vn_notice.testing.strategies.mutants import MISTAKES, InvalidXml, invalid_xml
from vn_notice.xml.schemas import compiled_schema, schema_bytes, schema_path
from vn_notice.xml.validate import validate_xml

_HERE = Path(__file__).parent


@cache
def _documents() -> dict[tuple[str, str], bytes]:
    """Return XML by what kind it is of and a name: attacks, variants, mutants, mistakes."""
    seed = seed_of(VnNotice(), to_text(EXAMPLE), "/nowhere", "http://localhost:9")
    attacks = {
        (case.number, str(place)): given.encode() if isinstance(given, str) else given
        for case in CASES
        if case.letter in "CDE"
        for place, given in enumerate(case.make(with_chance(seed, 0, case)))
    }
    unlike_xsd = {n: one.data for n, one in mutants().items() if is_beyond_xsd(n)}
    derived = {("model", name): data for name, data in valid_variants().items()} | {
        ("model", name): data for name, data in mutants_for_xsd().items()
    }
    incomplete = {(name.rpartition(": ")[2], name): data for name, data in unlike_xsd.items()}
    mistakes = {(code, "drawn"): _drawn(code).data for code in MISTAKES}
    return attacks | derived | incomplete | mistakes


def _drawn(code: str) -> InvalidXml:
    """Return the same XML with the mistake *code* each time."""
    found: list[InvalidXml] = []

    @settings(
        max_examples=1,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(invalid_xml([code]))
    def draw(drawn: InvalidXml) -> None:
        found.append(drawn)

    draw()
    return found[0]


def _libxml2(documents: Mapping[Any, bytes]) -> set[Any]:
    schema = compiled_schema()

    def accepts(data: bytes) -> bool:
        parser: Any = etree.XMLParser(
            resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
        )
        try:
            return schema.validate(etree.fromstring(data, parser))
        except etree.XMLSyntaxError:
            return False

    return {name for name, data in documents.items() if accepts(data)}


def _xmlschema(documents: Mapping[Any, bytes]) -> set[Any]:
    schema = xmlschema.XMLSchema10(schema_bytes().decode())

    def accepts(data: bytes) -> bool:
        try:
            return schema.is_valid(io.BytesIO(data), use_location_hints=False)
        except (xmlschema.XMLSchemaException, SyntaxError, ValueError, LookupError):
            return False

    return {name for name, data in documents.items() if accepts(data)}


def _xerces(documents: Mapping[Any, bytes], folder: Path) -> set[Any]:
    for number, data in enumerate(documents.values()):
        (folder / f"{number:05}").write_bytes(data)
    program = _HERE.parent / "support" / "Xerces.java"
    command = ["java", "-Xshare:auto", "-XX:TieredStopAtLevel=1", str(program)]
    command += [str(schema_path()), str(folder)]
    ran = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    names = list(documents)
    verdicts = [line.split("\t") for line in ran.stdout.splitlines()]
    assert len(names) == len(verdicts)
    return {names[int(number)] for number, verdict, *_ in verdicts if verdict == "valid"}


def _explained(processor: str) -> set[str]:
    listed = tomllib.loads((_HERE / "processors.toml").read_text(encoding="utf-8"))
    return {
        kind
        for each in listed["difference"]
        if processor in each["accepted_by"]
        for kind in each["inputs"]
    }


_PROCESSORS: Mapping[str, Callable[[Mapping[Any, bytes], Path], set[Any]]] = {
    "libxml2": lambda documents, _: _libxml2(documents),
    "xmlschema": lambda documents, _: _xmlschema(documents),
    "Xerces": _xerces,
}


@pytest.mark.parametrize("processor", _PROCESSORS)
def test_explained(processor: str, tmp_path: Path) -> None:
    """A processor accepts what we do, and beyond that what the list explains, no less, no more."""
    if processor == "Xerces" and shutil.which("java") is None:
        pytest.skip("Xerces comes with Java, which is not installed")
    documents = _documents()
    ours = {name for name, data in documents.items() if validate_xml(data).ok}
    theirs = _PROCESSORS[processor](documents, tmp_path)
    assert set() == ours - theirs
    assert _explained(processor) == {kind for kind, _ in theirs - ours}


def test_there_are_many() -> None:
    """There are documents of every class, valid ones and others."""
    kinds = {kind for kind, _ in _documents()}
    assert {case.number for case in CASES if case.letter in "CDE"} < kinds
    assert set(MISTAKES) < kinds
    assert len(_documents()) > 1200
