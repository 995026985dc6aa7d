"""Large documents go another way, which bounds time and memory; what is found there is the same."""

import datetime as dt
from typing import Any

import pytest
from lxml import etree

from vn_notice.errors import InvalidXmlError, UnsafeXmlError
from vn_notice.model.meeting import Meeting
from vn_notice.xml import verify
from vn_notice.xml.loader import load
from vn_notice.xml.reader import from_xml
from vn_notice.xml.validate import validate_xml
from vn_notice.xml.verify import load_verified

_OPEN = b'<notice xmlns="urn:vn-notice:1" version="1.0">'
_SIGNS = b"<!--" + b"=" * 20_000 + b" " * 50_000 + b"-->\n"
_XSI = b" xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'"


def _with_signs(signs: bytes, size: int = 70_000) -> bytes:
    """Return a notice that has so many *signs* in a comment, three "<" and two "=" besides."""
    return (_OPEN + b"<!--" + signs + b"-->").ljust(size - 9) + b"</notice>"


@pytest.mark.parametrize(
    ("data", "is_large"),
    [
        (_with_signs(b"<" * 19_995), False),
        (_with_signs(b"<" * 19_996), True),
        (_with_signs(b"=" * 19_995), False),
        (_with_signs(b"=" * 19_996), True),
        (_with_signs(b"=<" * 10_000, 64 * 1024), False),
        (_with_signs(b"=<" * 10_000, 64 * 1024 + 1), True),
    ],
)
def test_what_is_large(data: bytes, is_large: bool) -> None:  # noqa: FBT001 - a column of the table
    """More than 20 000 signs in more than 64 KiB make a document large, which changes nothing."""
    assert is_large == (load_verified(data) is not None)
    assert validate_xml(data).ok


def test_read() -> None:
    """A large document is read in full."""
    data = _OPEN + b"<addressee>a</addressee>" * 10_000 + b"<meeting date='2021-01-22'/></notice>"
    assert load_verified(data) is not None
    notice = from_xml(data)
    assert (10_000, Meeting(date=dt.date(2021, 1, 22))) == (len(notice.addressees), notice.meeting)


_BAD = {
    "unknown": (b"<meeting/><x/>", "SC002", "/notice/x", "2:11"),
    "incomplete": (
        b"<legalBasis><citation serial='5' form='bare'>5</citation></legalBasis>",
        "SC008", "/notice/legalBasis[1]/citation[1]/@symbol", "2:13",
    ),
    "nested": (
        b"<conclusions>" + b"<item label='' style='bullet'>" * 33 + b"</item>" * 33 + b"</conclusions>",
        "SC014", "/notice/conclusions" + "/item[1]" * 33, f"2:{14 + 32 * 30}",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", _BAD)
def test_invalid(name: str) -> None:
    """What is wrong in a large document is found as in a small one, with its place."""
    inner, code, path, place = _BAD[name]
    data = _OPEN + _SIGNS + inner + b"</notice>"
    assert load_verified(data) is None
    with pytest.raises(InvalidXmlError) as caught:
        from_xml(data)
    report = validate_xml(data)
    assert caught.value.problems == report.diagnostics
    assert [(code, path, place)] == [(d.code, d.path, str(d.location)) for d in report]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"<!DOCTYPE a>" + _OPEN + _SIGNS + b"</notice>", "XM002"),
        (_OPEN + _SIGNS + b"<meeting" + _XSI + b"/></notice>", "XM010"),
        (b"<?xml version='1.1'?>" + _OPEN + _SIGNS + b"</notice>", "XM006"),
    ],
)
def test_unsafe(data: bytes, code: str) -> None:
    """A large document is refused for what a small one is refused for."""
    with pytest.raises(UnsafeXmlError):
        from_xml(data)
    assert [code] == [found.code for found in validate_xml(data)]


def test_another_root() -> None:
    """A large element that the schema knows, and that is no notice, is none."""
    data = b'<notices xmlns="urn:vn-notice:1" version="1.0">' + b'<notice version="1.0"/>' * 10_000
    assert load_verified(data + b"</notices>") is None


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ("", False), ("serial='5' symbol='TB' form='full'", False), ("serial='5'", True),
        ("symbol='TB'", True), ("form='bare'", True), ("year='2021'", True),
        ("serial='5' symbol='TB'", True), ("symbol='TB' form='full'", True),
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "frame",
    ["<header><number {}>5</number></header>",
     "<conclusions><paragraph>a <citation {}>b</citation></paragraph></conclusions>"],
)  # fmt: skip
def test_parts_of_a_value(attributes: str, expected: bool, frame: str) -> None:  # noqa: FBT001 - a column of the table
    """Some parts of a number without all that it needs are found, as no schema can."""
    root = load(_OPEN + frame.format(attributes).encode() + b"</notice>")
    assert expected == verify._incomplete()(root)


def test_a_processor_that_gives_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where libxml2 fails to come to a verdict, that is a problem of the document."""

    class _Failing:
        def validate(self, _root: Any) -> bool:
            raise etree.XMLSchemaValidateError("internal error")

    monkeypatch.setattr(verify, "compiled_schema", lambda _source: _Failing())
    data = _OPEN + b"</notice>"
    (found,) = verify.verify(load(data), data)
    assert ("SC001", "/{urn:vn-notice:1}notice", "1:1") == (
        found.code, found.path, str(found.location),
    )  # fmt: skip
    assert "does not follow the schema: “internal error”" == found.message


def test_verdict_of_the_schema_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """A verdict for which we have no words is told in those of libxml2, a hundred at most."""
    monkeypatch.setattr(verify, "explain", lambda _root: iter(()))
    data = _OPEN + b"\n<x/></notice>"
    (found,) = verify.verify(load(data), data)
    assert ("SC001", "", "2:1") == (found.code, found.path, str(found.location))
    assert (
        "does not follow the schema: “Element '{urn:vn-notice:1}x': This element" in found.message
    )
    flood = _OPEN + b"<conclusions>" + b"<item/>" * 60 + b"</conclusions></notice>"
    assert 100 == len(verify.verify(load(flood), flood))
