"""Released schemas never change, and what is told of them holds.

To release a new version: raise `VERSION` in `vn_notice.xml.plan`, add it to `RELEASED` in
`vn_notice.xml.versions` with what it changed, write its files with `python -m vn_notice.xml.xsd` and
`python -m vn_notice.exchange.json_schema`, leave the folders of the others as they are, and add its
line to `HASHES`.
"""

import hashlib
import re
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from vn_notice.model.body import DEEPEST
from vn_notice.model.example import EXAMPLE
from vn_notice.xml.schemas import schema_bytes
from vn_notice.xml.versions import RELEASED
from vn_notice.xml.writer import to_xml

_SCHEMAS = Path(__file__).resolve().parents[2] / "schemas"

#: The SHA-256 of each released schema. Until 1.0 is released with the package, a wanted change of the
#: model is written here; from then on a difference means that a new version is needed.
HASHES = {
    "1.0": "45fdd700c0e3d08641ef82f3356638ed0740009cf0aa4cf8ca76dd41d693dfb6",
}


@pytest.mark.parametrize("version", HASHES)
def test_released_schemas_are_frozen(version: str) -> None:
    """The file is, byte for byte, the one that was released."""
    data = (_SCHEMAS / version / "notice.xsd").read_bytes()
    assert HASHES[version] == hashlib.sha256(data).hexdigest()
    assert data == schema_bytes(version)


def test_every_version_is_frozen() -> None:
    """Every folder of schemas has its hash, and is a version that is read."""
    folders = {path.name for path in _SCHEMAS.iterdir() if path.is_dir()}
    assert folders == set(HASHES) == set(RELEASED.numbers)


def _rules() -> list[Any]:
    page = (_SCHEMAS / "README.md").read_text(encoding="utf-8")
    found = re.findall(r"```text\n(.*?)\n```", page, re.DOTALL)
    return [etree.XPath(rule, namespaces={"n": "urn:vn-notice:1"}) for rule in found]


def _nested(depth: int, name: str) -> Any:
    opening, closing = '<item label="-" style="bullet">' * depth, "</item>" * depth
    inner = f"<{name}>{opening}{closing}</{name}>"
    return etree.fromstring(f'<notice xmlns="urn:vn-notice:1" version="1.0">{inner}</notice>')


def test_rules_beyond_xsd() -> None:
    """The expressions of the page find what XSD 1.0 lets pass, and nothing in what is right."""
    parts, depth = _rules()
    right: Any = etree.fromstring(to_xml(EXAMPLE))
    assert [] == parts(right) == depth(right) == depth(_nested(DEEPEST, "conclusions"))
    assert 1 == len(depth(_nested(DEEPEST + 1, "conclusions")))
    for part in ("serial", "symbol", "form"):
        wrong: Any = etree.fromstring(to_xml(EXAMPLE))
        (number,) = wrong.findall("{*}header/{*}number")
        del number.attrib[part]
        assert [number] == parts(wrong)
