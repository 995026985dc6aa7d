"""Versions of the schema: older ones are read, newer ones refused or what is unknown skipped."""

import pickle
from typing import Any

import pytest

from vn_notice.diagnostics import Severity
from vn_notice.errors import InvalidXmlError, UnsupportedVersionError
from vn_notice.model.distribution import Recipient
from vn_notice.model.example import EXAMPLE
from vn_notice.model.inline import Citation, Paragraph
from vn_notice.model.path import find
from vn_notice.xml.reader import from_xml, read_xml
from vn_notice.xml.schemas import schema_bytes
from vn_notice.xml.validate import validate_xml
from vn_notice.xml.versions import Change, SchemaVersion, Versions
from vn_notice.xml.writer import to_xml

_XML = to_xml(EXAMPLE)


# A vocabulary of two versions. Its 1.1 is the model as it is; in its 1.0 a recipient had "for" where
# it has "purpose" now, the signer was an element "signer", and an urgent notice had urgent="true".


def _schema_1_0() -> bytes:
    return (
        schema_bytes()
        .replace(b'<xs:attribute name="purpose"', b'<xs:attribute name="for"')
        .replace(b'<xs:element name="name" type="xs:string"', b'<xs:element name="signer" type="xs:string"')
        .replace(b'<xs:attribute name="version"', b'<xs:attribute name="urgent" type="xs:boolean"/><xs:attribute name="version"')
    )  # fmt: skip


def _schema_1_1() -> bytes:
    return schema_bytes().replace(
        b'<xs:enumeration value="1.0"/>', b'<xs:enumeration value="1.1"/>'
    )


def _rename_purpose(recipient: Any) -> None:
    recipient.set("purpose", recipient.attrib.pop("for"))


def _rename_signer(signer: Any) -> None:
    signer.tag = "{urn:vn-notice:1}name"


def _mark_urgent(notice: Any) -> None:
    del notice.attrib["urgent"]
    mark = notice[0].makeelement("{urn:vn-notice:1}mark", kind="urgency")
    mark.text = "KHẨN"
    notice[0].insert(6, mark)


VERSIONS = Versions(
    (
        SchemaVersion("1.0", _schema_1_0),
        SchemaVersion(
            "1.1",
            _schema_1_1,
            (
                Change("“for” became “purpose”", "“for” đổi thành “purpose”",
                       "//n:recipient[@for]", _rename_purpose),
                Change("“signer” became “name”", "“signer” đổi thành “name”",
                       "/n:notice/n:signature/n:signer", _rename_signer),
                Change("“urgent” became a mark", "“urgent” đổi thành dấu",
                       "/n:notice[@urgent='true']", _mark_urgent),
            ),
        ),
    )
)  # fmt: skip

_OLD = (
    _XML.replace(b' purpose="', b' for="')
    .replace(b"<name>", b"<signer>")
    .replace(b"</name>", b"</signer>")
    .replace('<mark kind="urgency">KHẨN</mark>'.encode(), b"")
    .replace(b'version="1.0">', b'version="1.0" urgent="true">')
)


_OPEN_OLD = b'<notice xmlns="urn:vn-notice:1" version="1.0">'


def _newer(old: bytes = b"", new: bytes = b"") -> bytes:
    """Return the example as XML of version 1.9, with *new* put for *old* once."""
    assert old in _XML
    return _of_version("1.9").replace(old, new, 1)


def _of_version(number: str) -> bytes:
    return _XML.replace(b':1" version="1.0"', f':1" version="{number}"'.encode(), 1)


def test_older_version() -> None:
    """A notice of the version before is read as one of this version; each change is told."""
    reading = read_xml(_OLD, versions=VERSIONS)
    assert EXAMPLE == reading.notice
    assert [
        ("XM015", "/notice/distribution/recipient[1]",
         "read from version “1.0” of the schema: “for” became “purpose”"),
        ("XM015", "/notice/signature/name",
         "read from version “1.0” of the schema: “signer” became “name”"),
        ("XM015", "/notice", "read from version “1.0” of the schema: “urgent” became a mark"),
    ] == [(note.code, note.path, note.message) for note in reading.report]  # fmt: skip
    assert {Severity.NOTE} == {note.severity for note in reading.report}
    lines = _OLD.decode().splitlines()
    for note, words in zip(reading.report, ("<recipient", "<signer", "<notice"), strict=True):
        assert note.location is not None
        assert lines[note.location.line - 1][note.location.column - 1 :].startswith(words)


def test_current_version() -> None:
    """A notice of the current version is read as it is, and nothing is told."""
    reading = read_xml(_of_version("1.1"), versions=VERSIONS)
    assert (EXAMPLE, 0) == (reading.notice, len(reading.report))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b' for="', b' purpose="'),  # of a later version
        (b"<signer>", b"<signer x='1'>"),  # of none
    ],
)
def test_older_version_is_held_to_its_own_schema(old: bytes, new: bytes) -> None:
    """A notice must follow the version that it names, not a later one."""
    with pytest.raises(InvalidXmlError) as caught:
        read_xml(_OLD.replace(old, new), versions=VERSIONS)
    (problem,) = caught.value.problems
    assert "SC001" == getattr(problem, "code", None)


def test_large_older_version_is_held_to_its_own_schema() -> None:
    """Even so many problems that listing them all would take long are found in bounded time."""
    flood = b"<weather/>" * 80_000
    with pytest.raises(InvalidXmlError):
        read_xml(_OLD.replace(b"<conclusions>", b"<conclusions>" + flood), versions=VERSIONS)
    many = b"<addressee>a</addressee>" * 12_000
    old = _OLD.replace(b"<legalBasis>", many + b"<legalBasis>", 1)
    assert 12_001 == len(read_xml(old, versions=VERSIONS).notice.addressees)


def test_large_older_version_says_why() -> None:
    """The first thing that is wrong in a large older document is told as in a small one."""
    signs = b"<!--" + b"=" * 20_000 + b" " * 50_000 + b"-->"
    bad = _OPEN_OLD + b"\n<distribution>\n<recipient purpose='b'/></distribution>%s</notice>"
    for data, place in ((bad % b"", "3:1: "), (bad % signs, "")):
        with pytest.raises(InvalidXmlError) as caught:
            read_xml(data, versions=VERSIONS)
        (problem,) = caught.value.problems
        said = f"{place}error SC001: does not follow the schema: “Element "
        assert str(problem).startswith(said)
        assert "attribute 'purpose'" in str(problem)


def test_a_wrong_change_is_found() -> None:
    """What a change made of a notice is verified again; its problems have places."""
    wrong = Change("lost its number", "mất số", "//n:citation", lambda found: found.set("x", "1"))
    old, new = VERSIONS.released
    versions = Versions((old, SchemaVersion("1.1", new.schema, (wrong, *new.changes))))
    with pytest.raises(InvalidXmlError) as caught:
        read_xml(_OLD, versions=versions)
    assert "SC007" in str(caught.value)


def test_places_of_what_a_change_put_in() -> None:
    """What was not in the document, and is wrong, is told at the element around it."""

    def put(header: Any) -> None:
        mark = header.makeelement("{urn:vn-notice:1}mark", kind="other")
        mark.text, mark.tail = "KHẨN", "words"
        header.insert(6, mark)

    old, new = VERSIONS.released
    change = Change("a mark", "một dấu", "//n:header", put)
    versions = Versions((old, SchemaVersion("1.1", new.schema, (*new.changes, change))))
    with pytest.raises(InvalidXmlError) as caught:
        read_xml(_OLD, versions=versions)
    lines = _OLD.decode().splitlines()
    start = next(n for n, line in enumerate(lines, 1) if "<header>" in line)
    assert {"SC006", "SC009"} == {getattr(found, "code", "") for found in caught.value.problems}
    places = {str(getattr(found, "location", "")) for found in caught.value.problems}
    assert {f"{start}:3"} == places


@pytest.mark.parametrize("version", ["1.1", "1.10", "1.9999"])
def test_newer_version_is_refused(version: str) -> None:
    """A newer minor version is refused by default, even if all in it is known."""
    data = _of_version(version)
    with pytest.raises(UnsupportedVersionError):
        read_xml(data)
    with pytest.raises(UnsupportedVersionError) as caught:
        from_xml(data)
    assert (version, ("1.0",), ()) == (
        caught.value.found, caught.value.supported, caught.value.problems,
    )  # fmt: skip
    assert ["XM004"] == [found.code for found in validate_xml(data)]
    assert EXAMPLE == from_xml(data, skip_unknown=True)


@pytest.mark.parametrize("version", ["2.0", "1", "1.x", "", "1.1.1", "1.01", "01.5", "٣.1"])
def test_other_versions_are_refused(version: str) -> None:
    """Nothing is skipped of what is no newer minor version."""
    data = _of_version(version)
    with pytest.raises(UnsupportedVersionError):
        from_xml(data, skip_unknown=True)


def test_unknown_element_is_named() -> None:
    """The error names what is unknown, where it stands, and the version it belongs to."""
    data = _newer(b"  <closing>", b"  <weather wind='3'/>\n  <closing>")
    with pytest.raises(
        UnsupportedVersionError, match=r"unknown: .*“weather” belongs to version “1\.9”"
    ):
        from_xml(data)
    first, second = validate_xml(data)
    assert ("XM004", "XM012", "/notice/weather") == (first.code, second.code, second.path)
    assert second.location is not None
    assert b"  <weather" in data.splitlines()[second.location.line - 1]


def test_error_pickles() -> None:
    """The error survives the way to another process."""
    with pytest.raises(UnsupportedVersionError) as caught:
        from_xml(_newer(b"<closing>", b"<closing><x/>"))
    copy = pickle.loads(pickle.dumps(caught.value))  # noqa: S301
    assert (str(caught.value), caught.value.problems) == (str(copy), copy.problems)


_SKIPPED = {
    "element": (b"<closing>", b"<closing><weather>mua<paragraph>a</paragraph></weather>",
                "XM013", "/notice/closing/weather"),
    "child of what holds nothing": (
        b'<organisation name="c\xc3\xa1c s\xe1\xbb\x9f, ng\xc3\xa0nh c\xe1\xbb\xa7a t\xe1\xbb\x89nh"/>',
        '<organisation name="các sở, ngành của tỉnh"><size/></organisation>'.encode(),
        "XM013", "/notice/meeting/participant[2]/organisation/size"),
    "attribute": (b"<closing>", b"<closing mood='good'>", "XM013", "/notice/closing/@mood"),
    "foreign attribute": (b"<closing>", b"<closing xml:lang='vi'>", "XM013",
                          "/notice/closing/@{http://www.w3.org/XML/1998/namespace}lang"),
    "value": (b'authority="TL"', b'authority="XX"', "XM013", "/notice/signature/line[1]/@authority"),
}  # fmt: skip


@pytest.mark.parametrize("name", _SKIPPED)
def test_skipped(name: str) -> None:
    """On request what is unknown is skipped, and told with its path and place."""
    old, new, code, path = _SKIPPED[name]
    reading = read_xml(_newer(old, new), skip_unknown=True)
    (note,) = reading.report
    assert (code, Severity.WARNING, path) == (note.code, note.severity, note.path)
    assert note.location is not None
    without = _XML.replace(b' authority="TL"', b"") if name == "value" else _XML
    assert from_xml(without) == reading.notice


_NEWER = '<notice xmlns="urn:vn-notice:1" version="1.1">'
_BULLET = '<item label="" style="bullet"'


def _skipped(inner: str, root: str = _NEWER) -> list[tuple[str, str, str]]:
    data = f"{root}{inner}</notice>".encode()
    report = read_xml(data, skip_unknown=True).report
    with pytest.raises(UnsupportedVersionError) as caught:
        from_xml(data)
    paths = [note.path for note in report]
    assert paths == [getattr(found, "path", "") for found in caught.value.problems]
    return [(note.code, note.path, note.message.partition(" of version")[0]) for note in report]


def test_places_of_what_is_skipped() -> None:
    """All that is unknown is told by path and name; within an element, in its order."""
    inner = (
        f"<header mood='good'><number><x/>5</number><y/></header><conclusions>{_BULLET}/>{_BULLET} u='é'>"
        "<z/><paragraph>a<b><c/></b>d<b/></paragraph></item></conclusions><z/>"
    )
    below = "/notice/conclusions/item[2]"
    assert [
        ("XM013", "/notice/@mood", "“@mood=”"),
        ("XM013", "/notice/z", "“z”"),
        ("XM013", "/notice/header/@mood", "“@mood=good”"),
        ("XM013", "/notice/header/y", "“y”"),
        ("XM014", "/notice/header/number/x", "“x”"),
        ("XM013", f"{below}/@u", "“@u=é”"),
        ("XM013", f"{below}/z", "“z”"),
        ("XM014", f"{below}/paragraph[1]/b", "“b”"),
        ("XM014", f"{below}/paragraph[1]/b/c", "“c”"),
        ("XM014", f"{below}/paragraph[1]/b", "“b”"),
    ] == _skipped(inner, root=_NEWER.replace(">", " mood=''>"))


def test_values_that_are_skipped() -> None:
    """An unknown value goes where the element can do without it; of a list only that value."""
    inner = "<signature><line authority='XX'>a</line></signature>"
    assert [("XM013", "/notice/signature/line[1]/@authority", "“@authority=XX”")] == _skipped(inner)
    roles = "<meeting><participant roles='{}'><person name='a'/></participant></meeting>"
    path = "/notice/meeting/participant[1]/@roles"
    for given in ("singing", "singing chair"):
        assert [("XM013", path, f"“@roles={given}”")] == _skipped(roles.format(given))
    assert [] == _skipped(roles.format("chair  attending"))


def test_no_more_is_told_than_a_hundred_things() -> None:
    """A hundred things are told, the rest is skipped or changed all the same."""
    for count, told in ((100, 100), (101, 100)):
        assert told == len(_skipped("<x/>" * count))
        recipients = b"<recipient for='b'>a</recipient>" * count
        old = _OPEN_OLD + b"<distribution>" + recipients + b"</distribution></notice>"
        reading = read_xml(old, versions=VERSIONS)
        found = find(reading.notice, Recipient)
        assert (told, ["b"] * count) == (len(reading.report), [one.purpose for one in found])


def test_attributes_that_are_skipped() -> None:
    """Up to a hundred unknown attributes of an element are skipped; more are a problem."""
    attributes = [f"a{number}='1'" for number in range(101)]
    assert 100 == len(_skipped(f"<closing {' '.join(attributes[:100])}/>"))
    with pytest.raises(InvalidXmlError):
        from_xml(f"{_NEWER}<closing {' '.join(attributes)}/></notice>".encode(), skip_unknown=True)


def test_known_values_of_a_list_are_kept() -> None:
    """Of several values, only the unknown one is skipped."""
    data = _newer(b'roles="chair concluding"', b'roles="chair singing concluding"')
    assert EXAMPLE == from_xml(data, skip_unknown=True)


@pytest.mark.parametrize(
    ("subject", "content"),
    [
        ("a <b>c</b> d", ("a c d",)),
        ("<b>c</b>", ("c",)),
        ("<b/>", ()),
        ("a<b><c>d</c>e</b><b/>f", ("adef",)),
        ("<b>a <citation>B</citation> c</b> d", ("a ", Citation(text="B"), " c d")),
        ("<citation>A</citation><b>b<citation>C</citation></b>d",
         (Citation(text="A"), "b", Citation(text="C"), "d")),
        ("<citation>A<b>b</b>c</citation>d", (Citation(text="Abc"), "d")),
    ],
)  # fmt: skip
def test_words_are_never_skipped(subject: str, content: tuple[Any, ...]) -> None:
    """Of an unknown element among words only the markup goes; the words stay, in order."""
    data = f'<notice xmlns="urn:vn-notice:1" version="1.1"><subject>{subject}</subject></notice>'
    reading = read_xml(data.encode(), skip_unknown=True)
    assert Paragraph(content=content) == reading.notice.subject
    assert {"XM014"} == {note.code for note in reading.report}


def test_what_cannot_be_skipped() -> None:
    """An unknown value of what an element cannot do without is a problem, as is any other."""
    for old, new in ((b'style="roman"', b'style="greek"'), (b'date="2021-01-22"', b'date="x"')):
        with pytest.raises(InvalidXmlError) as caught:
            from_xml(_newer(old, new), skip_unknown=True)
        (problem,) = caught.value.problems
        assert getattr(problem, "location", None) is not None


def test_only_newer_versions_are_skipped() -> None:
    """What is unknown in a version that this release knows is a problem, on any request."""
    with pytest.raises(InvalidXmlError):
        from_xml(_XML.replace(b"<closing>", b"<closing><x/>"), skip_unknown=True)


def test_strays_are_not_skipped() -> None:
    """Words that stand where there can be none are a problem, also beside what is skipped."""
    with pytest.raises(InvalidXmlError, match="stray"):
        from_xml(_newer(b"<closing>", b"<closing><x/>stray<x/>"), skip_unknown=True)


def test_flood_among_words() -> None:
    """The words of many unknown elements are put together once, not each time anew."""
    words = b"<b>" + b"y" * 100 + b"</b>"
    data = b'<notice xmlns="urn:vn-notice:1" version="1.1"><subject>' + words * 60_000
    subject = from_xml(data + b"</subject></notice>", skip_unknown=True).subject
    assert Paragraph.of("y" * 6_000_000) == subject


def test_flood() -> None:
    """All that is unknown is skipped, however much; a hundred things are told."""
    data = _newer(b"<closing>", b"<closing>" + b"<x a='1'>y</x>" * 50_000)
    reading = read_xml(data, skip_unknown=True)
    assert (EXAMPLE, 100) == (reading.notice, len(reading.report))
    attributes = " ".join(f'a{number}="1"' for number in range(50_000))
    with pytest.raises(InvalidXmlError):
        from_xml(_newer(b"<closing>", f"<closing {attributes}>".encode()), skip_unknown=True)
