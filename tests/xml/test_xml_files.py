"""Validating XML in files, named by their paths."""

import gzip
from pathlib import Path

import pytest

from support.samples import sample
from vn_notice.errors import InputError
from vn_notice.xml.validate import validate_xml
from vn_notice.xml.writer import to_xml

_GOOD = to_xml(sample())
_BAD = _GOOD.replace(b'style="roman"', b'style="greek"')


@pytest.mark.parametrize("name", ["a.xml", "a.XML.GZ", "thông báo số 1.xml.gz", "a"])
def test_path(tmp_path: Path, name: str) -> None:
    """A file is validated as its bytes are; one that is named .gz is unpacked."""
    path = tmp_path / name
    for data in (_GOOD, _BAD):
        path.write_bytes(gzip.compress(data) if name.lower().endswith(".gz") else data)
        assert validate_xml(data) == validate_xml(path) == validate_xml(str(path))


def test_collection(tmp_path: Path) -> None:
    """Every notice of a collection is validated, with places in the whole file."""
    bodies = [data.partition(b"?>\n")[2] for data in (_GOOD, _BAD)]
    opening = b'<notices xmlns="urn:vn-notice:1" version="1.0">\n'
    data = opening + b"".join(bodies) + b"</notices>"
    (tmp_path / "all.xml").write_bytes(data)
    (found,) = validate_xml(tmp_path / "all.xml")
    assert "/notices/notice[2]/conclusions/section[1]/@style" == found.path
    assert found.location
    line = data.decode().splitlines()[found.location.line - 1]
    assert line[found.location.column - 1 :].startswith('style="greek"')
    assert found.excerpt
    assert line == found.excerpt.text


def test_unreadable(tmp_path: Path) -> None:
    """What cannot be read is told as an error of input, not as a problem of the document."""
    (tmp_path / "empty.xml").touch()
    (tmp_path / "broken.xml.gz").write_bytes(gzip.compress(_GOOD)[:-9])
    for name in ("missing.xml", "empty.xml", "broken.xml.gz", "."):
        with pytest.raises(InputError):
            validate_xml(tmp_path / name)


def test_words_are_no_path() -> None:
    """XML in a str is a mistake of the caller, not the name of a file."""
    with pytest.raises(TypeError, match="bytes"):
        validate_xml(_GOOD.decode())
