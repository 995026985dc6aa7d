"""XML that comes piece by piece is looked through for some tags, without being parsed.

A tag is known by how XML is written: "<" stands nowhere else but in comments, instructions and
CDATA sections, which are passed over. What is cut out of the stream by its tags is then parsed
whole: nothing is taken on trust here, and what only looks right is refused there.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from vn_notice.diagnostics import Location
from vn_notice.limits import current_limits
from vn_notice.xml import kinds
from vn_notice.xml.loader import refuse

_TOKENS = (
    rb"<(?:(?P<comment>!--)|(?P<cdata>!\[CDATA\[)|(?P<instruction>\?)|/?(?P<name>%s)(?=[\s/>]))"
)
_ENDS = {"comment": b"-->", "cdata": b"]]>", "instruction": b"?>"}
_REST_OF_TAG = re.compile(rb"""(?:[^<>"']++|"[^"]*+"|'[^']*+')*+>""")
_BOM = b"\xef\xbb\xbf"
#: How much is read at first, for the header alone, and then at a time.
_FIRST, _NEXT = 4 * 1024, 64 * 1024


def tags(*names: str) -> re.Pattern[bytes]:
    """Return the pattern of tags of these local names, with any prefix; without names, of all."""
    found = rb"[^\s<>/!?][^\s<>/]*"
    if names:
        found = rb"(?:[^\s<>/:!?]{1,100}:)?(?:%s)" % "|".join(names).encode()
    return re.compile(_TOKENS % found)


class Tag(NamedTuple):
    """A tag that was found: its name as written, where it starts and ends, what kind it is."""

    name: bytes
    start: int
    end: int
    closes: bool
    is_empty: bool

    @property
    def local_name(self) -> bytes:
        """The name without prefix."""
        return self.name.rpartition(b":")[2]


class Scanner:
    """A window on a stream: it grows when more is needed, up to what a document may have.

    Attributes:
        data: What was read and not yet dropped.
        line: The line of the stream on which `data` starts, counted from 1.
        column: Its column, counted from 1.
    """

    def __init__(self, read: Callable[[int], bytes]) -> None:
        self._read = read
        self.data, self.line, self.column = read(_FIRST).removeprefix(_BOM), 1, 1

    def find(self, pattern: re.Pattern[bytes], start: int) -> Tag | None:
        """Return the first tag of *pattern* from *start* on; nothing if the stream ends before.

        Raises:
            RefusedError: If it is not found within what a document may have.
        """
        while True:
            found = pattern.search(self.data, start)
            if found is None:
                # an opening that is cut off starts at the last "<"
                last = self.data.rfind(b"<", start)
                start = len(self.data) if last < 0 else last
            elif (name := found["name"]) is not None:
                if rest := _REST_OF_TAG.match(self.data, found.end()):
                    return self._tag(name, found.start(), rest.end())
                start = found.start()
            else:
                ending = _ENDS[found.lastgroup or ""]
                end = self.data.find(ending, found.end())
                if end >= 0:
                    start = end + len(ending)
                    continue
                start = found.start()
            if not self.grow():
                return None

    def _tag(self, name: bytes, start: int, end: int) -> Tag:
        closes = self.data.startswith(b"</", start)
        return Tag(name, start, end, closes, self.data.endswith(b"/>", start, end))

    def grow(self) -> bool:
        """Read on; return whether there was more.

        Raises:
            RefusedError: If what is looked at has become larger than a document may be.
        """
        if len(self.data) > (most := current_limits().xml_bytes):
            refuse(kinds.TOO_LARGE, self.place(0), most=most)
        more = self._read(_NEXT)
        self.data += more
        return bool(more)

    def drop(self, offset: int) -> None:
        """Forget what stands before *offset*."""
        place = self.place(offset)
        self.line, self.column, self.data = place.line, place.column, self.data[offset:]

    def place(self, offset: int) -> Location:
        """Return the line and the column that *offset* has in the stream."""
        start = self.data.rfind(b"\n", 0, offset) + 1
        lines = self.data.count(b"\n", 0, offset)
        column = len(self.data[start:offset].decode(errors="replace"))
        return Location(self.line + lines, column + (1 if lines else self.column))
