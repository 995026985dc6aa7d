"""The laws of XML: what is written is valid, exact, and read back equal."""

import subprocess
import sys
from typing import Any

import xmlschema
from hypothesis import given, settings
from lxml import etree

from vn_notice.model.inline import Paragraph
from vn_notice.model.notice import Notice
from vn_notice.model.path import find, walk
from vn_notice.testing.strategies import notices
from vn_notice.xml.reader import from_xml
from vn_notice.xml.schemas import compiled_schema, schema_bytes
from vn_notice.xml.validate import validate_xml
from vn_notice.xml.writer import to_xml

_NAMES = {"n": "urn:vn-notice:1"}
_INDEPENDENT = xmlschema.XMLSchema(schema_bytes().decode())


@settings(max_examples=300, deadline=None)
@given(notices())
def test_law_round_trip(notice: Notice) -> None:
    """What is written is read back equal, and written again is the same bytes."""
    data = to_xml(notice)
    read = from_xml(data)
    assert notice == read
    assert data == to_xml(read)


@settings(max_examples=150, deadline=None)
@given(notices())
def test_law_valid(notice: Notice) -> None:
    """What is written follows the schema, as libxml2 and this library see it."""
    data = to_xml(notice)
    assert compiled_schema().validate(etree.fromstring(data))
    assert "no problems" == str(validate_xml(data))


@settings(max_examples=25, deadline=None)
@given(notices())
def test_law_valid_elsewhere(notice: Notice) -> None:
    """What is written follows the schema, as an independent validator sees it."""
    _INDEPENDENT.validate(to_xml(notice).decode())


@settings(max_examples=150, deadline=None)
@given(notices())
def test_law_text(notice: Notice) -> None:
    """Any parser of XML finds the words of every paragraph, character by character."""
    root: Any = etree.fromstring(to_xml(notice))
    tags = {
        step.path.rpartition("/")[2].partition("[")[0]
        for step in walk(notice)
        if isinstance(step.value, Paragraph)
    }
    chosen = " or ".join(f"self::n:{tag}" for tag in tags) or "false()"
    found = root.xpath(f"//*[{chosen}]", namespaces=_NAMES)
    words = [paragraph.text for paragraph in find(notice, Paragraph)]
    assert words == ["".join(element.itertext()) for element in found]


def test_writer_needs_no_lxml() -> None:
    """Writing loads no parser: it is as cheap to import as the model."""
    code = "import sys, vn_notice.xml.writer; print('lxml' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert b"False" == ran.stdout.strip()
