"""Where problems are found, and what was expected there."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from support.marked import unmarked
from support.samples import sample
from vn_notice.diagnostics import Diagnostic
from vn_notice.model.notice import Notice
from vn_notice.model.path import Step, walk
from vn_notice.testing.strategies import notices
from vn_notice.vocabulary.numbering import LabelStyle
from vn_notice.xml.loader import load
from vn_notice.xml.migrating import path_of
from vn_notice.xml.places import mended, place
from vn_notice.xml.validate import validate_xml
from vn_notice.xml.writer import to_xml

_HEAD = '<notice xmlns="urn:vn-notice:1"\n        version="1.0">\n'
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_ITEM = '<item label="1." style="arabic"/>'
_STYLES = " | ".join(style.value for style in LabelStyle)
_ROOTS = (
    "header | documentType | subject | authority | addressee | legalBasis | meeting | conclusions"
    " | closing | distribution | signature | annex"
)


def _in(inner: str) -> str:
    return f"{_HEAD}{inner}\n</notice>"


#: The document with a mark at the problem; code, path, and what was expected.
_CASES = {
    "element": (_in("<subject/>‸<x/>"), "SC002", "/notice/x", _ROOTS.partition(" | subject | ")[2]),
    "second unknown": (
        _in("<subject><b/>Đ‸<b/></subject>"), "SC002", "/notice/subject/b[2]",
        "citation | personName | inlineLabel",
    ),
    "order": (
        _in("<subject/>Đ‸<header/>").replace("Đ", ""), "SC003", "/notice/header",
        _ROOTS.partition(" | subject | ")[2],
    ),
    "twice": (_in("<header/>‸<header/>"), "SC004", "/notice/header[2]", None),
    "missing element": (
        _in("<meeting>‸<participant/></meeting>"), "SC005", "/notice/meeting/participant[1]",
        "person | organisation",
    ),
    "stray words first": (_in("‸Đường <subject/>"), "SC006", "/notice", _ROOTS),
    "stray words between": (_in("<subject/>\n <!-- x --> ‸Đ<header/>").replace("<header/>", ""), "SC006", "/notice", _ROOTS),
    "stray words in a section": (_in("<subject/> <![CDATA[ ‸Đ]]>"), "SC006", "/notice", _ROOTS),
    "stray reference": (_in("<subject/> &#32;‸&#160;"), "SC006", "/notice", _ROOTS),
    "stray space": (
        _in('<header><issuingBody name="a"><!-- b -->‸ </issuingBody></header>'), "SC006",
        "/notice/header/issuingBody", "",
    ),
    "attribute": (_in("<subject\n  ‸id = '1'/>"), "SC007", "/notice/subject/@id", ""),
    "attribute of XML": (
        _in("<subject ‸xml:lang='vi'>lang</subject>"), "SC007",
        "/notice/subject/@{http://www.w3.org/XML/1998/namespace}lang", "",
    ),
    "attribute of a prefix": (
        _in("<subject xmlns:a='u' xmlns:b='v' ‸b:id='>'/>"), "SC007", "/notice/subject/@{v}id", "",
    ),
    "missing attribute": (
        _in("<header>‸<issuingBody/></header>"), "SC008", "/notice/header/issuingBody/@name", "name",
    ),
    "choice": (
        _in(f'<conclusions>{_ITEM}<item label="‸2." ‸style="x"/></conclusions>').replace("‸", "", 1),
        "SC009", "/notice/conclusions/item[2]/@style", _STYLES,
    ),
    "date": (_in('<meeting ‸date="2021-02-30"/>'), "SC010", "/notice/meeting/@date", "YYYY-MM-DD"),
    "number": (
        _in('<distribution><filing\n‸copies="-1"/></distribution>'), "SC011",
        "/notice/distribution/filing/@copies", "0..2147483647",
    ),
    "form": (_in("<subject>Đ <personName>a</personName>‸<citation/></subject>"), "SC013", "/notice/subject/citation[1]", r"[\s\S]+"),
    "not a notice": ("<!-- a --> ‸<html/>", "XM003", "", "{urn:vn-notice:1}notice"),
    "version": (
        '<notice\nxmlns="urn:vn-notice:1" ‸version="0.5"/>', "XM004", "/notice/@version", "1.0",
    ),
    "major version": ('<notice ‸xmlns="urn:vn-notice:2"/>', "XM004", "/notice/@xmlns", "1.0"),
    "encoding": (
        '<?xml version="1.0" encoding="‸latin-1"?><a/>', "XM006", "",
        'version="1.0" encoding="UTF-8"',
    ),
    "instance": (
        _HEAD[:-2].replace("version", f'xmlns:i="{_XSI}" version') + '\n‸i:type="a"/>',
        "XM010", "", None,
    ),
    "doctype": ("<!-- -->\n  ‸<!DOCTYPE a><a/>", "XM002", "", None),
    "deep": (
        _in(f"<conclusions>{'<item>' * 34}‸<item/>{'</item>' * 34}</conclusions>"),
        "XM009", "", "<= 36",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", _CASES)
def test_place(name: str) -> None:
    """A problem has its code, its path, its exact place, and what was expected."""
    marked, code, path, expected = _CASES[name]
    data, where = unmarked(marked)
    found = [d for d in validate_xml(data) if (d.code, d.path) == (code, path)]
    assert [(where, expected)] == [(str(d.location), d.expected) for d in found]


def test_not_utf8() -> None:
    """Bytes that are no UTF-8 are found where they stand."""
    (found,) = validate_xml("<a>Đ\n Đ".encode() + b"\xff</a>")
    assert ("XM005", "2:3") == (found.code, str(found.location))


def test_excerpt() -> None:
    """The line is shown, with the whole attribute or the words marked in it."""
    (found,) = validate_xml(_in('<meeting name="Đ" date = "2021"/>').encode())
    assert found.excerpt
    excerpt = found.excerpt
    assert '<meeting name="Đ" date = "2021"/>' == excerpt.text
    assert 'date = "2021"' == excerpt.text[excerpt.column - 1 :][: excerpt.width]


@pytest.mark.parametrize(
    ("inner", "marked"),
    [
        ("words  and more <subject/>", "words  and more"),
        ("<subject/>words\t<!-- a -->", "words"),
        ("<subject/>Đường", "Đường"),
        ("<weather  wind='3'/>", "<weather"),
        ("<subject id='Đ' />", "id='Đ'"),
    ],
)
def test_what_is_marked(inner: str, marked: str) -> None:
    """All of the words, the attribute or the name is marked that the problem is about."""
    (found,) = validate_xml(_in(inner).encode())
    assert found.excerpt is not None
    start = found.excerpt.column - 1
    assert marked == found.excerpt.text[start : start + found.excerpt.width]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_far_down(ending: str) -> None:
    """Lines are right beyond 65 535, where a short counter would end."""
    lines = "\n" * 70_000
    data = _in(f"{lines}<subject>Đ <b/></subject>").replace("\n", ending)
    (found,) = validate_xml(data.encode())
    assert "70003:12" == str(found.location)


@pytest.mark.parametrize(
    ("line", "column", "expected"),
    [
        (1, 1, "1:1"), (1, 2, "1:2"), (1, 3, "1:3"), (1, 9, "1:3"), (0, 0, "1:1"), (-1, -1, "1:1"),
        (2, 1, "2:1"), (2, 3, "2:3"), (2, 4, "2:3"), (3, 1, "3:1"), (3, 2, "3:1"), (9, 9, "3:1"),
    ],
)  # fmt: skip
def test_mended(line: int, column: int, expected: str) -> None:
    """A place that libxml2 gives, and that may lie beyond the text, becomes one within its line."""
    found = mended("ab\r\nĐc\n".encode(), line, column)
    assert expected == str(found)
    assert found.span is not None
    assert 1 == len(found.span)
    assert "d" == getattr(mended(b"\xff\nd", 2, 1).excerpt, "text", "")


@pytest.mark.parametrize(
    ("start", "end", "expected", "length"),
    [(0, None, "1:1", 1), (1, 3, "1:2", 1), (1, 4, "1:2", 2), (3, None, "1:3", 1), (5, 6, "2:1", 1),
     (7, 8, "2:3", 1), (6, 7, "2:2", 1)],
)  # fmt: skip
def test_place_of_bytes(start: int, end: int | None, expected: str, length: int) -> None:
    """A place of bytes is counted in letters; a byte that is none counts as one."""
    found = place("aĐb\nc".encode() + b"\xffd", start, end)
    assert found.span is not None
    assert (expected, length) == (str(found), len(found.span))


def test_paths_of_elements() -> None:
    """Elements are numbered where several may be, and where the model knows none."""
    data = _in(
        "<x><y/>a<y/></x><conclusions><item/><section/><item><paragraph/></item></conclusions>"
    )
    below = "/notice/conclusions"
    assert [
        "/notice", "/notice/x[1]", "/notice/x[1]/y[1]", "/notice/x[1]/y[2]", below, f"{below}/item[1]",
        f"{below}/section[1]", f"{below}/item[2]", f"{below}/item[2]/paragraph[1]",
    ] == [path_of(element) for element in load(data.encode()).iter()]  # fmt: skip


def test_threads() -> None:
    """Threads that validate different documents at once get each its own problems."""
    documents = [_in("\n" * n + f'<meeting date="{n}"/>').encode() for n in range(100)]
    expected = [
        [("SC010", f"{n + 3}:10", f"the value “{n}” is no date such as 2021-01-22")]
        for n in range(100)
    ]
    with ThreadPoolExecutor(8) as pool:
        for _ in range(3):
            reports = pool.map(validate_xml, documents)
            found = [[(d.code, str(d.location), d.message) for d in report] for report in reports]
            assert expected == found


def _spoil(element: Any, how: str) -> tuple[str, str]:
    """Make one mistake at *element*; return its code and what its path ends with."""
    if how == "attribute":
        element.set("strange", "1")
        return "SC007", "/@strange"
    if how == "element":
        etree.SubElement(element, "{urn:vn-notice:1}strange")
        return "SC002", "/strange"
    element.set("{urn:other}date", "1")
    return "SC007", "/@{urn:other}date"


def _is_left_out(step: Step) -> bool:
    """Return whether XML does not mention the part, because it is as it would be without."""
    if step.owner is None or step.index is not None:
        return False
    default: object = attrs.fields_dict(type(step.owner))[step.field].default
    return bool(step.value == default)


@settings(max_examples=120, deadline=None)
@given(
    notices(),
    st.randoms(use_true_random=False),
    st.sampled_from(["attribute", "element", "foreign"]),
)
def test_law_path(notice: Notice, chance: Any, how: str) -> None:
    """One mistake in any valid notice is told with the path that the model gives the part."""
    root: Any = etree.fromstring(to_xml(notice))
    steps = [step for step in walk(notice) if not _is_left_out(step)]
    elements = list(root.iter())
    assert len(steps) == len(elements)
    at = chance.randrange(len(steps))
    code, tail = _spoil(elements[at], how)
    data = etree.tostring(root, encoding="UTF-8")
    (found,) = validate_xml(data)
    assert (code, f"{steps[at].path}{tail}") == (found.code, found.path)
    assert _shown(found).startswith(("strange=", "ns0:date=", "<strange"))


def _shown(found: Diagnostic) -> str:
    excerpt = found.excerpt
    assert excerpt
    return excerpt.text[excerpt.column - excerpt.start :][: excerpt.width]


def test_sample_places() -> None:
    """Each element of a notice is found where it is written, whatever stands before it."""
    data = to_xml(sample())
    root: Any = etree.fromstring(data)
    for element in root.iter():
        element.set("strange", "1")
    spoiled = etree.tostring(root, encoding="UTF-8").decode()
    lines = spoiled.split("\n")
    report = validate_xml(spoiled.encode())
    assert len(report) == min(len(list(root.iter())), 100)
    for found in report:
        assert found.location
        assert lines[found.location.line - 1][found.location.column - 1 :].startswith("strange=")
