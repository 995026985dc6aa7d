"""The text that was read, and where each part of a notice stands in it.

Offsets count code points from 0 and spans are half-open; lines and columns count from 1, as
editors show them.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cached_property

import attrs

from vn_notice.errors import printable

LINE_ENDS = ("\r\n", "\n", "\r")

#: The most characters of a line that an excerpt shows: what a terminal has in one row.
_WINDOW = 100
#: How many of them stand before the place at most.
_BEFORE = 60


@attrs.frozen(order=True)
class Span:
    """A stretch of the source text, from `start` up to and without `end`.

    Example:
        >>> len(Span(3, 7))
        4
        >>> Span(4, 5) in Span(3, 7)
        True
    """

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end


@attrs.frozen(order=True)
class Origin:
    """Where a stretch of the text stood in the file that it was taken from.

    It goes from `start` to the start of the next origin; `place` names the place for a person.

    Example:
        >>> str(Origin(0, "page 2, line 14"))
        'page 2, line 14'
    """

    start: int
    place: str

    def __str__(self) -> str:
        return self.place


@attrs.frozen(order=True)
class Position:
    """A line and a column of the text, counted from 1, and the place in the file it came from.

    Example:
        >>> str(Position(3, 1)), str(Position(3, 1, "table 1, cell 2"))
        ('3:1', 'table 1, cell 2')
    """

    line: int
    column: int
    origin: str = ""

    def __str__(self) -> str:
        return self.origin or f"{self.line}:{self.column}"


class LayoutKind(StrEnum):
    """Why a stretch of the source belongs to the layout and to no part of the notice."""

    SPACE = "space"
    CONTROL = "control"
    MARKUP = "markup"
    RULE = "rule"
    PAGE_NUMBER = "page-number"
    RUNNING_HEAD = "running-head"


@attrs.frozen
class Layout:
    """A stretch of the source that is layout: white space, a rule, a page number, markup."""

    span: Span
    kind: LayoutKind


@attrs.frozen
class Excerpt:
    """What stands around a place in one line of the source.

    Attributes:
        text: The characters of the line, or those of a window when it is long; a tab is shown as
            a space, what a terminal obeys as U+FFFD.
        column: The column of the place in the line, counted from 1.
        width: How many characters the place covers; 1 for a point.
        start: The column at which `text` begins; more than 1 if the line was cut before it.
        cut: Whether the line goes on after `text`.
    """

    text: str
    column: int
    width: int = 1
    start: int = 1
    cut: bool = False

    @classmethod
    def of(cls, line: str, column: int, width: int = 1) -> "Excerpt":
        """Return the excerpt of *line* around *column*, a hundred characters at most.

        Example:
            >>> Excerpt.of("Số: 05/TB-UBND", 5, 10)
            Excerpt(text='Số: 05/TB-UBND', column=5, width=10, start=1, cut=False)
            >>> Excerpt.of("a" * 200 + "b", 201).start
            102
        """
        first = max(min(column - 1 - _BEFORE, len(line) - _WINDOW), 0)
        text = printable(line[first : first + _WINDOW].replace("\t", " "))
        covered = max(min(width, len(line) + 1 - column), 1)
        return cls(text, column, covered, first + 1, first + len(text) < len(line))


@attrs.frozen(slots=True)
class SourceText:
    r"""A text as it was found, with the name it is known by.

    A text that was taken out of a document of another format has `origins`, in order of their
    starts: they say where in that document each stretch stood; and `layout`, lines that are known
    to be no words of the document, such as page numbers.

    Example:
        >>> source = SourceText("Số: 05/TB-UBND\nThông báo")
        >>> str(source.position(15))
        '2:1'
        >>> source.slice(Span(4, 14))
        '05/TB-UBND'
    """

    text: str
    name: str = "<text>"
    origins: tuple[Origin, ...] = ()
    layout: tuple[Layout, ...] = ()

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """Offsets at which the lines begin; lines end at LF, CR or CRLF."""
        starts, text = [0], self.text
        at = text.find("\n")
        if "\r" in text:
            return self._line_starts_with_returns()
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        return tuple(starts)

    def _line_starts_with_returns(self) -> tuple[int, ...]:
        text = self.text
        return (
            0,
            *(
                i + 1
                for i, char in enumerate(text)
                if char == "\n" or (char == "\r" and text[i + 1 : i + 2] != "\n")
            ),
        )

    def position(self, offset: int) -> Position:
        """Return the line and column of *offset*, and where it came from."""
        line = bisect_right(self.line_starts, offset)
        return Position(line, offset - self.line_starts[line - 1] + 1, self.origin(offset))

    def origin(self, offset: int) -> str:
        """Return where in the file the character at *offset* stood; empty for a plain text."""
        index = bisect_right(self.origins, offset, key=lambda origin: origin.start)
        return self.origins[index - 1].place if index else ""

    def excerpt(self, span: Span) -> Excerpt:
        r"""Return the line in which *span* begins, cut to a readable width around it.

        Example:
            >>> SourceText("Số: 05\nVề việc").excerpt(Span(7, 9)).text
            'Về việc'
        """
        at = self.position(span.start)
        start = self.line_starts[at.line - 1]
        end = self.line_starts[at.line] if at.line < len(self.line_starts) else len(self.text)
        return Excerpt.of(self.text[start:end].rstrip("\r\n"), at.column, len(span))

    def slice(self, span: Span) -> str:
        """Return the characters of *span*."""
        return self.text[span.start : span.end]


@attrs.frozen
class SourceMap:
    """Where the parts of a notice stand in the source, by path (see `vn_notice.model.path`).

    Attributes:
        owned: Parts that hold words of the source. Their spans do not overlap; together with
            `layout` they cover every character of the source exactly once.
        mentions: Parts that were understood from words another part owns, such as a citation
            within a paragraph or a participant within the narrative of the meeting.
        layout: What is no part of the notice.
    """

    owned: Mapping[str, tuple[Span, ...]]
    mentions: Mapping[str, tuple[Span, ...]]
    layout: tuple[Layout, ...]

    def spans(self, path: str) -> tuple[Span, ...]:
        """Return the spans of the part at *path*; of its parts when it owns no words itself."""
        found = self.owned.get(path) or self.mentions.get(path)
        return found or tuple(sorted(self._below(path)))

    def _below(self, path: str) -> Iterable[Span]:
        for prefix in (f"{path}/", f"{path}["):
            for other, spans in self.owned.items():
                if other.startswith(prefix):
                    yield from spans

    def locate(self, path: str) -> Span | None:
        """Return the span from the first to the last character of *path*, or of what holds it.

        What is missing has no place of its own: then the nearest part around it answers.
        """
        while path:
            if spans := self.spans(path):
                return Span(spans[0].start, max(span.end for span in spans))
            path = path.rpartition("/")[0]
        return None
