"""The schema: in step with the model, documented in two languages, found where it is installed."""

import datetime as dt
import threading
from pathlib import Path

import pytest
import xmlschema
from lxml import etree

from support.samples import sample
from vn_notice.errors import SchemaNotFoundError
from vn_notice.model.example import EXAMPLE
from vn_notice.model.path import find
from vn_notice.model.shape import fields_of
from vn_notice.xml import schemas, xsd
from vn_notice.xml.plan import element_classes
from vn_notice.xml.reader import from_xml
from vn_notice.xml.schemas import compiled_schema, schema_bytes, schema_path
from vn_notice.xml.writer import to_xml
from vn_notice.xml.xsd import schema

_XS = "{http://www.w3.org/2001/XMLSchema}"
_COMMITTED = Path(__file__).resolve().parents[2] / "schemas" / "1.0" / "notice.xsd"


def test_in_step() -> None:
    """The schema in the repository is the one that the model declares."""
    expected = schema()
    assert expected == _COMMITTED.read_text(encoding="utf-8"), "run python -m vn_notice.xml.xsd"
    assert expected.encode() == schema_bytes()


def test_documented() -> None:
    """All is explained in Vietnamese and English, and every type of an element is shown."""
    root = etree.fromstring(schema_bytes())
    named = [e for e in root.iter(f"{_XS}*") if "name" in e.attrib or "value" in e.attrib]
    explained = [e for e in named if not e.tag.endswith(("pattern", "minLength"))]
    assert len(explained) > 100
    for element in explained:
        if element.get("value") == "1.0":
            continue
        texts = element.findall(f"{_XS}annotation/{_XS}documentation")
        languages = [text.get("{http://www.w3.org/XML/1998/namespace}lang") for text in texts]
        shown = [None] if element.tag == f"{_XS}complexType" and "name" in element.attrib else []
        assert ["vi", "en", *shown] == languages, etree.tostring(element)
        assert all((text.text or "").strip() or len(text) == 1 for text in texts)


def test_shown() -> None:
    """What the schema shows is its own vocabulary, and as a whole notice it is valid."""
    root = etree.fromstring(schema_bytes())
    (shown,) = root.findall(
        f"{_XS}complexType[@name='Notice']/{_XS}annotation/{_XS}documentation[3]"
    )
    notice = from_xml(etree.tostring(shown[0], with_tail=False, encoding="UTF-8"))
    assert EXAMPLE == notice


def test_example_is_complete() -> None:
    """The example has a value in every field of every class, at least once."""
    lacking = {
        f"{cls.__name__}.{field.attribute}"
        for cls in element_classes()
        for field in fields_of(cls)
        if all(getattr(one, field.attribute) == field.default for one in find(EXAMPLE, cls))  # type: ignore[var-annotated]
    }
    assert set() == lacking


def test_closed() -> None:
    """Nothing can be extended or substituted, nothing is imported, nothing is left open."""
    root = etree.fromstring(schema_bytes())
    assert "#all" == root.get("blockDefault") == root.get("finalDefault")
    assert "qualified" == root.get("elementFormDefault")
    tags = {str(element.tag).removeprefix(_XS) for element in root.iter()}
    assert set() == tags & {"any", "anyAttribute", "import", "include", "redefine"}


def test_compiles() -> None:
    """libxml2 and an independent validator compile the schema without a warning."""
    assert "" == str(compiled_schema().error_log)
    assert xmlschema.XMLSchema10(schema_bytes().decode()).is_valid(to_xml(sample()).decode())


@pytest.mark.parametrize("version", ["2.0", "", "../1.0", "1.0/"])
def test_not_found(version: str) -> None:
    """A version that was never released is refused, whatever its name."""
    with pytest.raises(SchemaNotFoundError, match="reinstall"):
        schema_bytes(version)


def test_broken_installation(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A missing file is an error that says what to do."""
    monkeypatch.setattr(schemas, "_folders", lambda: (tmp_path,))
    with pytest.raises(SchemaNotFoundError):
        schema_path()


def test_installed_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The schema in the package comes before that of a checkout."""
    packaged = tmp_path / "schemas" / "1.0" / "notice.xsd"
    packaged.parent.mkdir(parents=True)
    packaged.write_bytes(b"packaged")
    monkeypatch.setattr(schemas, "files", lambda _: tmp_path)
    assert b"packaged" == schema_bytes()


def test_one_schema_a_thread() -> None:
    """A thread compiles the schema once, and shares it with no other."""
    found: list[etree.XMLSchema] = []

    def work() -> None:
        found.extend([compiled_schema(), compiled_schema()])

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    work()
    assert found[0] is found[1]
    assert found[2] is found[3]
    assert found[0] is not found[2]


@pytest.mark.parametrize("year", [1000, 1582, 1900, 1904, 2000, 2021, 2024, 9999])
def test_dates(year: int) -> None:
    """The schema and Python agree on what is a day."""
    for month in range(14):
        for day in range(33):
            text = f"{year:04}-{month:02}-{day:02}"
            root = etree.fromstring(
                f'<notice xmlns="urn:vn-notice:1" version="1.0"><meeting date="{text}"/></notice>'
            )
            assert _is_day(text) == compiled_schema().validate(root), text


def _is_day(text: str) -> bool:
    try:
        return bool(dt.date.fromisoformat(text))
    except ValueError:
        return False


def test_program(tmp_path: Path) -> None:
    """The program writes the schema that is in the repository, byte by byte."""
    (tmp_path / "1.0").mkdir()
    xsd.main(tmp_path)
    assert _COMMITTED.read_bytes() == (tmp_path / "1.0" / "notice.xsd").read_bytes()
