"""XML with one mistake: a notice that was written, and one place in it changed."""

import re
from collections.abc import Callable, Collection

import attrs
from hypothesis import strategies as st

from vn_notice.testing.strategies.customary import customary_notices
from vn_notice.xml.plan import NAMESPACE
from vn_notice.xml.writer import to_xml


@attrs.frozen
class InvalidXml:
    """XML that is no valid notice, and why.

    Attributes:
        data: The bytes.
        code: The code of the one problem that must be reported, such as "SC010".
    """

    data: bytes
    code: str


_Spoil = Callable[[st.DrawFn, str], str | bytes]

#: A start tag: name, attributes, and "/" if it is empty; ">" stands in no text that was written.
_START = re.compile(r'<(?P<name>[A-Za-z]+)(?P<attributes>(?: \w+="[^"<]*")*)(?P<empty>/?)>')
_STRANGE = "lạ"
_BAD_DATES = ("", "22/01/2021", "2021-02-30", "2021-1-22", "2021-01-22Z", "0999-12-31", "hôm nay")
_BAD_NUMBERS = ("", "-1", "+1", "1.0", "2147483648", "một")
_OPEN_ITEM = '<item label="-" style="bullet">'


def _choose(draw: st.DrawFn, pattern: str | re.Pattern[str], xml: str) -> re.Match[str]:
    """Draw one of the places in *xml* where *pattern* matches."""
    return draw(st.sampled_from(list(re.finditer(pattern, xml))))


def _put(content: str, pattern: str) -> _Spoil:
    """Return what puts *content* before a place where *pattern* matches."""

    def spoil(draw: st.DrawFn, xml: str) -> str:
        at = _choose(draw, pattern, xml).start()
        return f"{xml[:at]}{content}{xml[at:]}"

    return spoil


def _swap(pattern: str, *others: str) -> _Spoil:
    """Return what puts one of *others* in the place of what *pattern* matches."""

    def spoil(draw: st.DrawFn, xml: str) -> str:
        found = _choose(draw, pattern, xml)
        return f"{xml[: found.start()]}{draw(st.sampled_from(others))}{xml[found.end() :]}"

    return spoil


def _in_tag(attribute: str) -> _Spoil:
    """Return what adds *attribute*, as it is written, to a start tag."""

    def spoil(draw: st.DrawFn, xml: str) -> str:
        at = _choose(draw, _START, xml).end("attributes")
        return f"{xml[:at]}{attribute}{xml[at:]}"

    return spoil


def _strange_element(draw: st.DrawFn, xml: str) -> str:
    tag = _choose(draw, _START, xml)
    opened, rest = xml[: tag.end("attributes")], xml[tag.end() :]
    end = f"</{tag['name']}>" if tag["empty"] else ""
    return f"{opened}><strange/>{end}{rest}"


def _repeated_attribute(draw: st.DrawFn, xml: str) -> str:
    found = _choose(draw, r' [a-z]+="[^"<>]*"(?=[^<>]*>)', xml[xml.index("<notice") :])
    at = xml.index("<notice") + found.end()
    return f"{xml[:at]}{found[0]}{xml[at:]}"


def _cut_between_tags(draw: st.DrawFn, xml: str) -> str:
    return xml[: _choose(draw, _START, xml.replace("/>", " >")).end()]


def _cut_within_tag(draw: st.DrawFn, xml: str) -> str:
    tag = _choose(draw, _START, xml)
    return xml[: draw(st.integers(tag.start() + 2, tag.end("name")))]


def _not_utf8(draw: st.DrawFn, xml: str) -> bytes:
    at = _choose(draw, "(?<=</)", xml).start()
    return (
        xml[:at].encode()
        + draw(st.sampled_from([b"\xff", b"\xe1\xbb", b"\xc0\xbc"]))
        + xml[at:].encode()
    )


def _whole(*others: str) -> _Spoil:
    """Return what puts one of *others* in the place of everything."""
    return lambda draw, _: draw(st.sampled_from(others))


_IN_WORDS = r"(?<=<subject>)"
_LAST = r"\Z"
_XSI = ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="Notice"'

#: What makes each mistake in the XML of a customary notice that reports a meeting.
_SPOILS: dict[str, _Spoil] = {
    "SC002": _strange_element,
    "SC003": _put("<annex/><header/>", "</notice>"),
    "SC004": _put("<signature/>", "<signature>"),
    "SC005": _put("<participant/>", "<participant "),
    "SC006": _put(_STRANGE, "<(?:header|meeting|conclusions|distribution|recipient|signature)[ >]"),
    "SC007": _in_tag(' strange="1"'),
    "SC008": _swap(' (?:label|style)="[^"]*"(?=[^<>]* (?:style|ordinal)=)|(?<=<item)(?= )', ""),
    "SC009": _swap('(?<= style=")[a-z-]+', _STRANGE, ""),
    "SC010": _swap('(?<= date=")[0-9-]+', *_BAD_DATES),
    "SC011": _swap('(?<= ordinal=")[0-9]+', *_BAD_NUMBERS),
    "SC013": _put("<citation/>", _IN_WORDS),
    "SC014": _put(_OPEN_ITEM * 33 + "</item>" * 33, "</conclusions>"),
    "XM002": _put("<!DOCTYPE notice>", "<notice "),
    "XM003": _swap(f'(?<=xmlns="){NAMESPACE}', "urn:other", ""),
    "XM004": _swap('(?<= version=")[0-9.]+(?=">)', "9.0", "1.99", _STRANGE),
    "XM005": _not_utf8,
    "XM006": _swap('(?<=encoding=")[^"]+', "ISO-8859-1", "UTF-16", "US-ASCII"),
    "XM009": _put(_OPEN_ITEM * 40 + "</item>" * 40, "</conclusions>"),
    "XM010": _put(_XSI, "(?<=<notice)"),
    "XM101": _whole("", " ", "\n\n"),
    "XM102": _whole("Số: 05/TB-UBND", "{}", "\0"),
    "XM103": _swap("(?<=</)[A-Za-z]+", "strange"),
    "XM105": _cut_between_tags,
    "XM106": _cut_within_tag,
    "XM108": _put("< ", _IN_WORDS),
    "XM109": _put("& ", _IN_WORDS),
    "XM110": _put("&nbsp;", _IN_WORDS),
    "XM111": _put("\x0b", _IN_WORDS),
    "XM112": _repeated_attribute,
    "XM113": _in_tag(" strange"),
    "XM114": _in_tag(" strange=1"),
    "XM115": _swap('(?<=") (?=[a-z]+="[^<>?]*>)', ""),
    "XM116": _put("<x:strange/>", _IN_WORDS),
    "XM117": _put("<notice/>", _LAST),
    "XM118": _put("\n", r"\A"),
    "XM119": _put("<!-- a -- b -->", "</[a-z]"),
    "XM120": _put("]]>", _IN_WORDS),
}  # fmt: skip

#: The codes of the mistakes that `invalid_xml` makes.
MISTAKES = tuple(_SPOILS)


@st.composite
def invalid_xml(draw: st.DrawFn, codes: Collection[str] = MISTAKES) -> InvalidXml:
    """Draw XML with one mistake; `validate_xml` must report its code, and no other.

    The data shrink to the smallest such notice. *codes* names the mistakes to make; without it they
    are those of `MISTAKES`.

    Example:
        >>> from hypothesis import given, settings
        >>> from vn_notice import validate_xml
        >>> @settings(max_examples=5)
        ... @given(invalid_xml(["SC010", "XM105"]))
        ... def test_reported(drawn):
        ...     assert drawn.code in [problem.code for problem in validate_xml(drawn.data)]
        >>> test_reported()
    """
    code = draw(st.sampled_from(sorted(codes)))
    xml = to_xml(draw(customary_notices(meeting=True))).decode()
    spoiled = _SPOILS[code](draw, xml)
    return InvalidXml(spoiled if isinstance(spoiled, bytes) else spoiled.encode(), code)
