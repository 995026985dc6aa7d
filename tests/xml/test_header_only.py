"""Reading the header alone: the same as that of the whole, whatever follows."""

import gzip
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import vn_notice as vn
from support.samples import sample
from vn_notice.errors import (
    InputError,
    InvalidXmlError,
    UnsafeXmlError,
    UnsupportedVersionError,
    VnNoticeError,
    XmlReadError,
)
from vn_notice.model.header import Header
from vn_notice.model.notice import Notice
from vn_notice.testing.strategies import notices
from vn_notice.xml.front import read_front
from vn_notice.xml.writer import to_xml

_XML = to_xml(sample())
_OPEN = b'<notice xmlns="urn:vn-notice:1" version="1.0">'


def _front(data: bytes) -> Header:
    return read_front(io.BytesIO(data).read)


@settings(max_examples=50, deadline=None)
@given(notices())
def test_law(notice: Notice) -> None:
    """The header read alone is the header of the notice."""
    assert notice.header == _front(to_xml(notice))


@settings(max_examples=300, deadline=None)
@given(st.integers(0, len(_XML)), st.integers(0, 30), st.binary(max_size=12))
def test_law_spoiled(start: int, length: int, put: bytes) -> None:
    """Where the whole can be read, the header is the same; else it is read or refused by us."""
    data = _XML[:start] + put + _XML[start + length :]
    try:
        header: Header | None = _front(data)
    except VnNoticeError:
        header = None
    try:
        notice = vn.from_xml(data)
    except VnNoticeError:
        return
    assert notice.header == header


@pytest.mark.parametrize(
    "data",
    [
        _XML[: _XML.index(b"</header>") + 9],
        _XML[: _XML.index(b"</header>") + 9] + b"<weather>&x;\xff\x00",
        _XML.replace(b"<header>", b"<!-- <header/> --><?p </header>?><header><!-- </header> -->"),
        b"\xef\xbb\xbf" + _XML.replace(b'xmlns="', b'xmlns:n="').replace(b"<", b"<n:")
        .replace(b"<n:/", b"</n:").replace(b"<n:?", b"<?"),
        _XML.replace(b"</header>", b"</header\n><!--" + b" " * 9_000_000 + b"-->"),
    ],
)  # fmt: skip
def test_stops_at_the_header(data: bytes) -> None:
    """What follows the header is not looked at, even if it is none of a notice or too large."""
    assert sample().header == _front(data)


@pytest.mark.parametrize(
    "data",
    [
        _OPEN.replace(b">", b"/>"),
        _OPEN.replace(b">", b"/>") + b"words",
        _OPEN + b"<header/><weather>&x;\xff",
        _OPEN + b"</notice>",
        _OPEN + b"<header/></notice>",
        _OPEN + b"<!-- --><header></header></notice>",
        _OPEN + b"<subject>a <citation>header</citation></subject>",
        _OPEN + b" <headers>",
    ],
)
def test_no_header(data: bytes) -> None:
    """A notice without a header has an empty one."""
    assert Header() == _front(data)


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", XmlReadError),
        (b"words", XmlReadError),
        (b"<html/>", XmlReadError),
        (_OPEN, XmlReadError),
        (_OPEN + b"<header><motto>", XmlReadError),
        (_OPEN + b"<header><motto></header>", XmlReadError),
        (_OPEN + b"words<subject/>", InvalidXmlError),
        (_OPEN + b"<header><weather/></header>", InvalidXmlError),
        (_OPEN + b"<header><motto>\xff</motto></header>", UnsafeXmlError),
        (_OPEN + b"<header>" + b"<x>" * 100 + b"</x>" * 100 + b"</header>", UnsafeXmlError),
        (_OPEN + b"<header><motto>" + b" " * 9_000_000, UnsafeXmlError),
        (b"<!DOCTYPE notice [<!ENTITY x '<notice><header/>'>]>" + _XML, UnsafeXmlError),
        (b"<?xml version='1.0' encoding='UTF-7'?>" + _OPEN + b"</notice>", UnsafeXmlError),
        (_XML.decode().encode("utf-16"), UnsafeXmlError),
        (_OPEN.replace(b"1.0", b"1.1") + b"</notice>", UnsupportedVersionError),
        (b'<notices xmlns="urn:vn-notice:1" version="1.0"/>', XmlReadError),
    ],
)
def test_refused(data: bytes, error: type[VnNoticeError]) -> None:
    """What comes up to the end of the header is as safe and as right as ever."""
    with pytest.raises(error) as caught:
        _front(data)
    assert error is type(caught.value)


def test_little_is_read() -> None:
    """No more is read than a few kilobytes at first, and then as far as the header goes."""
    stream = io.BytesIO(_XML + b" " * 1_000_000)
    assert sample().header == read_front(stream.read)
    assert 4096 == stream.tell()
    stream = io.BytesIO(_XML.replace(b"</header>", b" " * 5000 + b"</header>") + b" " * 1_000_000)
    assert sample().header == read_front(stream.read)
    assert 4096 + 65_536 == stream.tell()


def test_problems() -> None:
    """What is wrong in the header is told as it is of the whole."""
    data = _OPEN + b"<header><weather/><motto/><x/></header></notice>"
    with pytest.raises(InvalidXmlError) as whole:
        vn.from_xml(data)
    with pytest.raises(InvalidXmlError) as front:
        _front(data)
    assert whole.value.problems == front.value.problems


def test_files(tmp_path: Path) -> None:
    """The header is read from a file of XML, packed or not; not from other formats."""
    (tmp_path / "a.xml").write_bytes(_XML)
    (tmp_path / "a.xml.gz").write_bytes(gzip.compress(_XML))
    for name in ("a.xml", "a.xml.gz"):
        assert sample().header == vn.read_header(tmp_path / name)
    for name, reason in (
        ("a.json", "only from XML"),
        ("b.xml", "is not found"),
        ("a\0.xml", "no name"),
    ):
        with pytest.raises(InputError, match=reason):
            vn.read_header(f"{tmp_path}/{name}")
    (tmp_path / "c.xml").mkdir()
    with pytest.raises(InputError, match="is a folder"):
        vn.read_header(tmp_path / "c.xml")
