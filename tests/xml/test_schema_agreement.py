"""The schema holds exactly what the model can hold, and every processor of XSD agrees.

Variants and mutants are derived from the declarations: what a field may be is tried on the example,
and for every constraint one change that breaks it and nothing else.
"""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from lxml import etree

from support.variants import is_beyond_xsd, mutants, mutants_for_xsd, nested, valid_variants
from vn_notice.errors import VnNoticeError
from vn_notice.model.body import DEEPEST
from vn_notice.xml.loader import load_valid
from vn_notice.xml.reader import from_xml
from vn_notice.xml.schemas import compiled_schema, schema_path
from vn_notice.xml.validate import validate_xml
from vn_notice.xml.writer import to_xml


def test_there_are_many() -> None:
    """Variants and mutants are many, and every code of the schema is among those of the mutants."""
    assert len(valid_variants()) > 200
    assert len(mutants()) > 300
    codes = {mutant.code for mutant in mutants().values()}
    assert {f"SC{number:03}" for number in (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13)} == codes


def test_variants_are_read() -> None:
    """Whatever the model holds is valid, read back equal, and written as the same bytes."""
    for name, data in valid_variants().items():
        assert validate_xml(data).ok, name
        if name != "collection":
            assert data == to_xml(from_xml(data)), name


def test_mutants_are_refused() -> None:
    """Every mutant is refused with the code of its constraint, at its place, and no other code."""
    for name, mutant in mutants().items():
        report = validate_xml(mutant.data)
        assert [(mutant.code, mutant.path)] == [(found.code, found.path) for found in report], name
        with pytest.raises(VnNoticeError):
            from_xml(mutant.data)


def test_libxml2_agrees() -> None:
    """The processor that the library uses comes to the same verdicts from the schema alone."""
    schema = compiled_schema()
    refused = [
        name
        for name, data in valid_variants().items()
        if not schema.validate(etree.fromstring(data))
    ]
    assert [] == refused
    spoiled = mutants_for_xsd().items()
    assert [] == [name for name, data in spoiled if schema.validate(etree.fromstring(data))]


def test_a_parser_that_validates_agrees() -> None:
    """So does the parser that validates as it reads, which large documents go through."""
    schema = compiled_schema()
    for change in (bytes, _with_comments):
        valid, spoiled = valid_variants().items(), mutants_for_xsd().items()
        assert [] == [name for name, data in valid if load_valid(change(data), schema) is None]
        assert [] == [
            name for name, data in spoiled if load_valid(change(data), schema) is not None
        ]


def _with_comments(data: bytes) -> bytes:
    """Return *data* with comments within and around its texts, which CDATA sections begin."""
    text = re.sub(r">([^<&\s])", r"><!-- x --><![CDATA[\1]]><!-- x -->", data.decode())
    return text.replace("</", "<!-- x --></").encode()


@pytest.mark.skipif(shutil.which("xmllint") is None, reason="xmllint is not installed")
def test_xmllint_agrees(tmp_path: Path) -> None:
    """So does the command that the documentation names, with the schema as a file."""
    good, bad = tmp_path / "good", tmp_path / "bad"
    for folder, files in ((good, valid_variants()), (bad, mutants_for_xsd())):
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
    incomplete = [one.data for name, one in mutants().items() if is_beyond_xsd(name)]
    assert 6 == len(incomplete)
    for data in (*incomplete, nested(DEEPEST + 1)):
        assert schema.validate(etree.fromstring(data))
        assert not validate_xml(data).ok
    assert ["SC014"] == [found.code for found in validate_xml(nested(DEEPEST + 1))]
    assert validate_xml(nested(DEEPEST)).ok
