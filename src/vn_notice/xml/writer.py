"""From a notice to XML: strings joined in order, escaped in one place."""

from collections.abc import Iterator, Mapping

from vn_notice.errors import LimitError, require
from vn_notice.model.notice import Notice
from vn_notice.xml.limits import MAX_TEXT, excess_of
from vn_notice.xml.writing import Lanes, root_writer

#: What a parser would change or refuse; "&" is first, because the others bring new ones.
_IN_TEXT = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_IN_VALUE = {**_IN_TEXT, '"': "&quot;", "\t": "&#9;", "\n": "&#10;"}
#: A character that no text of a notice can hold.
_APART = "\0"


def to_xml(notice: Notice) -> bytes:
    """Return *notice* as XML in UTF-8, valid against the schema; equal notices give equal bytes.

    White space for the eye stands only between elements that hold no words (*lời văn*). What was
    written can be read again under the same limits (`vn_notice.limits`).

    Raises:
        LimitError: If the XML is beyond a limit of the reader: one of more than 8 MiB, or of about
            a hundred thousand parts.

    Example:
        >>> from vn_notice.model.inline import Paragraph
        >>> print(to_xml(Notice(subject=Paragraph.of("Về việc nghỉ Tết"))).decode(), end="")
        <?xml version="1.0" encoding="UTF-8"?>
        <notice xmlns="urn:vn-notice:1" version="1.0">
          <subject>Về việc nghỉ Tết</subject>
        </notice>
    """
    require("to_xml", notice, Notice)
    out: Lanes = ['<?xml version="1.0" encoding="UTF-8"?>', "", ""]
    root_writer()(notice, "\n", out)
    _escape(out, 1, _IN_VALUE)
    _escape(out, 2, _IN_TEXT)
    out.append("\n")
    data = "".join(out).encode()
    check_readable(data)
    return data


def check_readable(data: bytes) -> None:
    """Raise that XML is beyond a limit, if *data* is.

    Raises:
        LimitError: If it is.
    """
    if found := excess_of(data):
        counted = f"signs “{found.sign}”" if found.sign else "bytes"
        raise LimitError(found.limit, found.most, f"the XML has more than {found.most} {counted}")
    if len(data) > MAX_TEXT:
        from vn_notice.xml.loader import RefusedError, load  # noqa: PLC0415 - writing needs no lxml

        try:
            load(data)  # only libxml2 knows how it counts
        except RefusedError as refused:
            raise LimitError("", MAX_TEXT, f"the XML is {refused.error.reason}") from None


def _escape(out: Lanes, lane: int, escapes: Mapping[str, str]) -> None:
    """Escape the strings of a *lane*; they are searched all at once, as nearly all need nothing."""
    whole = _APART.join(out[lane::3])
    found = [character for character in escapes if character in whole]
    for index in {index for character in found for index in _holders(whole, character)}:
        at = lane + 3 * index
        for character in found:
            out[at] = out[at].replace(character, escapes[character])


def _holders(whole: str, character: str) -> Iterator[int]:
    """Yield the numbers of the strings of *whole* that hold *character*."""
    start = index = 0
    at = whole.find(character)
    while at >= 0:
        index += whole.count(_APART, start, at)
        yield index
        start, at = at, whole.find(character, at + 1)
