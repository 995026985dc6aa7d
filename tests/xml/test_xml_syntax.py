"""What is wrong with the syntax of XML: the reason, the place and what was expected."""

import random
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from support.marked import unmarked
from support.samples import sample
from vn_notice.xml.malformed import malformations
from vn_notice.xml.syntax_kinds import KINDS
from vn_notice.xml.validate import validate_xml
from vn_notice.xml.writer import to_xml

_XML = to_xml(sample()).decode()
_HEAD = '<notice xmlns="urn:vn-notice:1" version="1.0">\n'
_TAIL = "</notice>"


def _in(inner: str) -> str:
    return f"{_HEAD}{inner}{_TAIL}"


#: The text with a mark where the problem stands, its code, and what was expected.
_CASES = {
    "empty": ("‸", "XM101", "<notice>"),
    "blank": ("‸ \n\t", "XM101", "<notice>"),
    "words": ("\n ‸Số: 05/TB-UBND\n<a/>", "XM102", "<"),
    "json": ('‸{"header": {}}', "XM102", "<"),
    "misspelt end": (_in("<subject>Đường‸</subjct>"), "XM103", "</subject>"),
    "crossed": (_in("<subject><citation>Đ‸</subject></citation>").replace("</citation>", ""), "XM103", "</citation>"),
    "end too many": (_in("<subject>Đ‸</b></subject>"), "XM103", "</subject>"),
    "end alone": ("‸</notice>", "XM104", None),
    "end after the root": (_in("") + "\n‸</notice>", "XM104", None),
    "never closed": (f"{_HEAD}<subject>Đ‸\n", "XM105", "</subject>"),
    "open comment": (_in("Đ‸<!-- a"), "XM106", "-->"),
    "open section": (_in("Đ‸<![CDATA[ a"), "XM106", "]]>"),
    "open instruction": (_in("Đ‸<?a"), "XM106", "?>"),
    "open tag": (_in("Đ‸<subject <a/></subject>"), "XM106", ">"),
    "open tag at the end": (f"{_HEAD}‸<subject label='a'", "XM106", ">"),
    "open end tag before a tag": (_in("<subject>Đ‸</subject<a/>"), "XM106", ">"),
    "open end tag": (f"{_HEAD}<subject>Đ‸</subject ", "XM106", ">"),
    "open value": (_in("<item ‸label='1.><paragraph>a</paragraph></item>"), "XM106", "'"),
    "open value before a value": (
        _in('<item ‸label="1.><paragraph/><meeting date="2021"/></item>').replace("<meeting", "<a"),
        "XM106",
        '"',
    ),
    "odd sign in tag": (_in("<subject ‸; />"), "XM107", None),
    "end tag with attribute": (_in("<subject></subject ‸a='1'>"), "XM107", None),
    "declaration of an element": (_in("‸<!ELEMENT a ANY>"), "XM107", None),
    "less than": (_in("<subject>Đ 5 ‸< 6</subject>"), "XM108", "&lt;"),
    "less than in value": (_in("<item label='Đ‸<5'/>"), "XM108", "&lt;"),
    "ampersand": (_in("<subject>Đ R‸&D</subject>"), "XM109", "&amp;"),
    "ampersand in value": (_in("<item label='a &amp; b ‸& c'/>"), "XM109", "&amp;"),
    "entity of HTML": (_in("<subject>Đ‸&nbsp;Đ</subject>"), "XM110", "&amp; | &lt; | &gt; | &quot; | &apos;"),
    "control character": (_in("<subject>Đ‸\x0b</subject>"), "XM111", None),
    "control character in value": (_in("<item label='Đ‸\x1f'/>"), "XM111", None),
    "no character": (_in("<subject>‸\ufffe</subject>"), "XM111", None),
    "reference to none": (_in("<subject>Đ‸&#x1f;</subject>"), "XM111", None),
    "reference to a surrogate": (_in("<subject>Đ‸&#xD800;</subject>"), "XM111", None),
    "reference far out": (_in(f"<subject>Đ‸&#{'9' * 5000};</subject>"), "XM111", None),
    "attribute twice": (_in("<item label='Đ' ‸label='Đ'/>"), "XM112", None),
    "attribute without value": (_in("<item ‸label style='a'/>"), "XM113", 'label="…"'),
    "value without quotes": (_in("<item ‸label=1. style='a'/>"), "XM114", 'label="…"'),
    "attributes without space": (_in("<item label='Đ'‸style='a'/>"), "XM115", " "),
    "prefix of element": (_in("<subject>Đ<‸x:b/></subject>"), "XM116", 'xmlns:x="…"'),
    "prefix of attribute": (_in("<subject ‸x:b='1'/>"), "XM116", 'xmlns:x="…"'),
    "prefix out of scope": (_in("<a xmlns:x='u'/><‸x:b/>"), "XM116", 'xmlns:x="…"'),
    "words after the root": (_in("") + "\n ‸Đường\n", "XM117", None),
    "end of section after the root": (_in("") + "‸]]>", "XM117", None),
    "second root": (_in("") + "‸<notice/>", "XM117", None),
    "section after the root": (_in("") + "‸<![CDATA[a]]>", "XM117", None),
    "late declaration": (f' ‸<?xml version="1.0"?>{_in("")}', "XM118", None),
    "declaration within": (_in('‸<?xml version="1.0"?>'), "XM118", None),
    "hyphens": (_in("<!-- Đ ‸-- a -->"), "XM119", None),
    "hyphen before the end": (_in("<!-- Đ ‸--->"), "XM119", None),
    "end of section": (_in("<subject>Đ ‸]]> a</subject>"), "XM120", "]]&gt;"),
}  # fmt: skip


@pytest.mark.parametrize("name", _CASES)
def test_syntax(name: str) -> None:
    """A common mistake is told with its code, its exact place, and what belongs there."""
    marked, code, expected = _CASES[name]
    data, place = unmarked(marked)
    (found, *_) = report = validate_xml(data)
    assert [(code, place, expected)] == [(d.code, str(d.location), d.expected) for d in report]
    assert found.message != found.message_vi
    assert found.excerpt


#: What is said of some of these, and how many letters of the line are marked.
_SAID = {
    "empty": ("the document is empty", 1),
    "words": ("this is not XML: it begins with “Số:”, not with “<”", 3),
    "misspelt end": ("“</subjct>” stands where the element opened in line 2 must be closed; write “</subject>”", 9),
    "end alone": ("“</notice>” closes no element; remove it", 9),
    "never closed": ("the document ends before the element opened in line 2 is closed; add “</subject>”", 1),
    "open comment": ("what begins here with “<!--” does not end; “-->” is missing", 4),
    "odd sign in tag": ("the tag cannot be read on from “;”", 1),
    "less than": ("a “<” that begins no tag is written “&lt;”", 1),
    "ampersand": ("an “&” that begins no reference is written “&amp;”", 1),
    "entity of HTML": ("the entity “&nbsp;” is not known to XML; write the character itself", 6),
    "control character": ("the character “U+000B” is not allowed in XML; remove it", 1),
    "attribute twice": ("the attribute “label” stands twice in the tag; keep one", 5),
    "attribute without value": ("the attribute “label” has no value", 5),
    "value without quotes": ("the value of the attribute “label” has no quotation marks around it", 8),
    "attributes without space": ("a space is missing before “style”", 5),
    "prefix of element": ("the namespace prefix “x” is not declared", 3),
    "words after the root": ("“Đường” stands outside the root element; a document has one, and nothing around it", 5),
    "late declaration": ("the XML declaration must be the very first thing; remove what stands before it", 5),
    "hyphens": ("two hyphens stand within a comment, where they may only end it", 2),
    "end of section": ("“]]>” in running text is written “]]&gt;”", 3),
    "reference to none": ("the character “&#x1f;” is not allowed in XML; remove it", 6),
    "section after the root": (
        "“<![CDATA[” stands outside the root element; a document has one, and nothing around it", 13,
    ),
    "end of section after the root": (
        "“]]>” stands outside the root element; a document has one, and nothing around it", 3,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", _SAID)
def test_said(name: str) -> None:
    """A mistake is told in words that name what stands there, with all of it marked."""
    data, _ = unmarked(_CASES[name][0])
    (found,) = validate_xml(data)
    assert found.excerpt is not None
    assert _SAID[name] == (found.message, found.excerpt.width)


def test_every_kind_is_tested() -> None:
    """The table above has a case for every kind of mistake."""
    assert {kind.code for kind in KINDS} == {code for _, code, _ in _CASES.values()}


def test_all_at_once() -> None:
    """The text is read on behind a mistake, so that all are told in one run."""
    marked = _in("<subject>R‸&D ‸&nbsp; ‸< </subject>\n<item ‸label=1 label‸='2'‸/>‸\x01<a>‸</b>\n")
    text = marked.replace("‸", "").replace("label='2'", "label='2'")
    codes = ["XM109", "XM110", "XM108", "XM114", "XM112", "XM111", "XM103"]
    assert codes == [found.code for found in validate_xml(text.encode())]


@pytest.mark.parametrize("reference", ["&#9;", "&#xA;", "&#272;", "&#x1F4DC;", "&#00065;", "&lt;"])
def test_references_that_are_right(reference: str) -> None:
    """A reference to a character that XML can hold is no mistake, whatever stands beside it."""
    report = validate_xml(_in(f"<subject>{reference} & {reference}</subject>").encode())
    assert ["XM109"] == [found.code for found in report]


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ("<subject>5 << 6</subject>", ["XM108 2:12", "XM108 2:13"]),
        ("<a xmlns:x='u'><x:b x:c='&'/></a>", ["XM109 2:26"]),
        ("<a xmlns:x='u'><b><x:c/></b>&</a><x:d/>", ["XM109 2:29", "XM116 2:35"]),
        ("</notice>a<!-- --> a <?p?>b", ["XM117 2:10", "XM117 2:20", "XM117 2:27", "XM104 2:28"]),
    ],
)
def test_beside_each_other(inner: str, expected: list[str]) -> None:
    """What is wrong is told once each, at its own place; what is right beside it is not told."""
    report = validate_xml(_in(inner).encode())
    assert expected == [f"{found.code} {found.location}" for found in report]


_PATHS = {
    "<conclusions><item/><item><paragraph>R&D</paragraph></item></conclusions>":
        ["/notice/conclusions/item[2]/paragraph[1]"],
    "<conclusions><section/><section label='1' label='2'/></conclusions>":
        ["/notice/conclusions/section[2]"],
    "<subject>a</subjct><conclusions>&x;</conclusions>": ["/notice/subject", "/notice/conclusions"],
    "<header/><header>&x;</header><x:x>&x;</x:x>":
        ["/notice/header[2]", "/notice/x", "/notice/x"],
}  # fmt: skip


@pytest.mark.parametrize("inner", _PATHS)
def test_paths(inner: str) -> None:
    """A mistake has the path of the part in which it stands, as the model counts."""
    assert _PATHS[inner] == [found.path for found in validate_xml(_in(inner).encode())]


def test_last_resort() -> None:
    """What is not foreseen here is told in the words of libxml2, with a place in the text."""
    data = b"<?xml version='1.0' standalone='maybe'?>\n<notice/>"
    (found,) = validate_xml(data)
    assert ("XM001", 1) == (found.code, found.location.line if found.location else 0)


@pytest.mark.parametrize("filler", ["\n", "Đ\n", "Đ\r\n", "\r"])
def test_far_down(filler: str) -> None:
    """Lines are counted right beyond 65 535, whatever ends them."""
    lines = 70_000
    data = f"{_HEAD}<subject>{filler * lines}Đ & a</subject></notice>".encode()
    (found,) = validate_xml(data)
    assert f"{lines + 2}:3" == str(found.location)
    assert found.excerpt
    assert "Đ & a</subject></notice>" == found.excerpt.text


def test_bounded() -> None:
    """A flood of mistakes is told in bounded time, a hundred of them."""
    for flood in ("&" * 1_000_000, "\x01" * 1_000_000, "<a b=c>" * 100_000, "</a>" * 100_000):
        assert 100 == len(malformations(f"<a>{flood}"))


def _accepted(data: bytes) -> bool:
    try:
        etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError:
        return False
    return True


@settings(max_examples=300, deadline=None)
@given(st.integers(0, len(_XML)), st.integers(0, 3), st.sampled_from(["", *"<>&\"'/= x:-\x01"]))
def test_law_spoiled(start: int, length: int, put: str) -> None:
    """What is told to be wrong is wrong: libxml2 refuses it too; few mistakes are not foreseen."""
    text = _XML[:start] + put + _XML[start + length :]
    if malformations(text):
        assert not _accepted(text.encode())


def test_law_foreseen() -> None:
    """Of mistakes made at random, nearly all are foreseen and found where they were made."""
    chance, near, refused = random.Random(0), 0, 0  # noqa: S311 - nothing secret is drawn
    for _ in range(400):
        start = chance.randrange(len(_XML))
        put = chance.choice(["", *"<>&\"'/= x:"])
        text = _XML[:start] + put + _XML[start + 1 :]
        if _accepted(text.encode()):
            continue
        refused += 1
        (first, *_) = malformations(text) or (None,)
        if first and first.location and first.location.span:
            between = text[
                min(start, first.location.span.start) : max(start, first.location.span.start)
            ]
            near += len(re.findall("<", between)) <= 2
    assert refused > 100
    assert near / refused > 0.9


def test_judge_is_libxml2(monkeypatch: pytest.MonkeyPatch) -> None:
    """What libxml2 accepts is never refused for its syntax, whatever is thought here."""

    def wrong(_: str) -> Any:
        raise AssertionError

    monkeypatch.setattr("vn_notice.xml.loader.malformations", wrong)
    assert validate_xml(_XML.encode()).ok
