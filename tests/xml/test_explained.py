"""What reports say, in full: every reason with its place, its path and its words."""

import pytest

from vn_notice.errors import UnsupportedVersionError, XmlReadError
from vn_notice.xml import reader
from vn_notice.xml.validate import validate_xml

_OPEN = '<notice xmlns="urn:vn-notice:1" version="1.0">'
_ROOTS = "header, documentType, subject, authority, addressee, legalBasis, meeting, conclusions, closing, distribution, signature,…"

#: What stands in a notice from line 2 on, and what is said of it.
_SAID = {
    "<x/>": [
        f"2:1: error SC002: element “x” is not known here; “notice” holds “{_ROOTS}” /notice/x"
    ],
    "<subject><b xmlns=''/>\n<citation>A</citation><citation/></subject>": [
        "2:10: error SC002: element “b” is not known here; “subject” holds “citation, personName, inlineLabel” /notice/subject/b",
        "3:23: error SC013: the value “” is not of the form “[\\s\\S]+” /notice/subject/citation[2]",
    ],
    "<subject/>\n<header/>\n<subject/>": [
        f"3:1: error SC003: element “header” stands too late; the order in “notice” is “{_ROOTS}” /notice/header",
        "4:1: error SC004: element “subject” may stand only once in “notice” /notice/subject[2]",
    ],
    "<subject><citation><x/><y/></citation></subject>\n<distribution><filing copies='2147483647'/></distribution>": [
        "2:10: error SC013: the value “” is not of the form “[\\s\\S]+” /notice/subject/citation[1]",
        "2:20: error SC002: element “x” is not known here; “citation” holds “–” /notice/subject/citation[1]/x",
        "2:24: error SC002: element “y” is not known here; “citation” holds “–” /notice/subject/citation[1]/y",
    ],
    "<subject><citation><x/>b</citation></subject>": [
        "2:20: error SC002: element “x” is not known here; “citation” holds “–” /notice/subject/citation[1]/x",
    ],
    "<header><parentBody/><issuingBody name='a'/></header>": [
        "2:9: error SC008: element “parentBody” lacks attribute “name” /notice/header/parentBody/@name",
    ],
    "<meeting>\n<participant/></meeting>": [
        "3:1: error SC005: element “participant” lacks “person, organisation” /notice/meeting/participant[1]",
    ],
    "<meeting>a\n<participant><organisation name='a'/> b </participant>\nc</meeting>": [
        "2:10: error SC006: the text “a” stands in “meeting”, which holds no text /notice/meeting",
        "4:1: error SC006: the text “c” stands in “meeting”, which holds no text /notice/meeting",
        "3:39: error SC006: the text “b” stands in “participant”, which holds no text /notice/meeting/participant[1]",
    ],
    "<subject xml:lang='vi'/>": [
        "2:10: error SC007: attribute “{http://www.w3.org/XML/1998/namespace}lang” is not known here; “subject” has “–” /notice/subject/@{http://www.w3.org/XML/1998/namespace}lang",
    ],
    "<header><issuingBody nam='a'/>\n<number serial='5' year='x'>5</number></header>": [
        "2:22: error SC007: attribute “nam” is not known here; “issuingBody” has “name” /notice/header/issuingBody/@nam",
        "2:9: error SC008: element “issuingBody” lacks attribute “name” /notice/header/issuingBody/@name",
        "3:20: error SC011: the value “x” is no whole number from 0 to 2147483647 /notice/header/number/@year",
        "3:1: error SC008: element “number” lacks attribute “symbol” /notice/header/number/@symbol",
        "3:1: error SC008: element “number” lacks attribute “form” /notice/header/number/@form",
    ],
    "<meeting date='2021-02-30'>\n<participant roles='chair\xa0boss none'><person name='a'/></participant></meeting>": [
        "2:10: error SC010: the value “2021-02-30” is no date such as 2021-01-22 /notice/meeting/@date",
        "3:14: error SC009: the value “chair\xa0boss” is none of “chair, directing, attending, reporting, speaking, concluding” /notice/meeting/participant[1]/@roles",
    ],
    "<conclusions>" + "<item label='' style='bullet'>" * 33 + "</item>" * 33 + "</conclusions>": [
        "2:974: error SC014: sections, items and paragraphs are nested more than 32 deep /notice/conclusions"
        + "/item[1]" * 33,
    ],
}


@pytest.mark.parametrize("inner", _SAID)
def test_said(inner: str) -> None:
    """Each reason is told, in the order in which the document is read."""
    report = validate_xml(f"{_OPEN}\n{inner}</notice>".encode())
    assert _SAID[inner] == [f"{found} {found.path}" for found in report]


_NEWER = _OPEN.replace("1.0", "1.2")
_SAID_OF_NEWER = {
    "<subject>a<b>c</b></subject>": [
        "2:11: error XM012: “b” belongs to version “1.2” of the schema and is not known here; upgrade vn-notice, or have what is unknown skipped /notice/subject/b",
        "2:11: warning XM014: “b” of version “1.2” of the schema is not known here; its words were kept /notice/subject/b",
    ],
    "<meeting\nmood='good'/>": [
        "3:1: error XM012: “@mood=good” belongs to version “1.2” of the schema and is not known here; upgrade vn-notice, or have what is unknown skipped /notice/meeting/@mood",
        "3:1: warning XM013: “@mood=good” of version “1.2” of the schema is not known here and was skipped /notice/meeting/@mood",
    ],
}


@pytest.mark.parametrize("inner", _SAID_OF_NEWER)
def test_said_of_newer_versions(inner: str) -> None:
    """What is unknown in a newer version is an error, and a warning where it is skipped."""
    data = f"{_NEWER}\n{inner}</notice>".encode()
    error, warning = _SAID_OF_NEWER[inner]
    first, *others = validate_xml(data)
    assert (
        "1:33: error XM004: version “1.2” of the schema is not supported; this release reads 1.0 /notice/@version"
    ) == f"{first} {first.path}"
    assert [error] == [f"{found} {found.path}" for found in others]
    skipped = reader.read_xml(data, skip_unknown=True).report
    assert [warning] == [f"{found} {found.path}" for found in skipped]
    with pytest.raises(UnsupportedVersionError) as caught:
        reader.from_xml(data)
    assert ("1.2", ("1.0",), tuple(others)) == (
        caught.value.found, caught.value.supported, caught.value.problems,
    )  # fmt: skip
    assert str(caught.value).endswith(
        f"supported; this release reads 1.0; the first of 1 unknown: {others[0]}"
    )


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("<html/>",
         '1:1: error XM003: not a notice: the root element is “html”, not “notice” with xmlns="urn:vn-notice:1" '),
        ('<notice\nxmlns="urn:vn-notice:23"/>',
         "2:1: error XM004: version “23” of the schema is not supported; this release reads 1.0 /notice/@xmlns"),
        ('<notice xmlns="urn:vn-notice:1" version="0.9"/>',
         "1:33: error XM004: version “0.9” of the schema is not supported; this release reads 1.0 /notice/@version"),
        ('<notice xmlns="urn:vn-notice:1"/>',
         "1:1: error SC008: element “notice” lacks attribute “version” /notice/@version"),
    ],
)  # fmt: skip
def test_said_of_the_root(data: str, said: str) -> None:
    """Another root, and another version, are told with their place and what would be read."""
    (found,) = validate_xml(data.encode())
    assert said == f"{found} {found.path}"


@pytest.mark.parametrize(
    ("data", "found"),
    [('<notice xmlns="urn:vn-notice:23"/>', "23"),
     ('<notice xmlns="urn:vn-notice:1" version="0.9"/>', "0.9")],
)  # fmt: skip
def test_version_of_the_error(data: str, found: str) -> None:
    """The error of another version says which it is, and which are read."""
    with pytest.raises(UnsupportedVersionError) as caught:
        reader.from_xml(data.encode())
    assert (found, ("1.0",), ()) == (
        caught.value.found, caught.value.supported, caught.value.problems,
    )  # fmt: skip


def test_a_collection_is_no_notice() -> None:
    """A collection that is read as one notice is refused with what reads it."""
    with pytest.raises(
        XmlReadError,
        match="line 1, column 1: a collection of notices, not one; read it with read_collection",
    ):
        reader.from_xml(b'<notices xmlns="urn:vn-notice:1" version="1.0"/>')
