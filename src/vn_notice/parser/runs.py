"""Words of the source: what recognisers see, and where each character came from."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import NamedTuple

import attrs

from vn_notice.grammar.folding import Folded, fold
from vn_notice.source import SourceText, Span


@attrs.frozen
class View:
    """A source text beside its folded form, on which all recognisers work."""

    source: SourceText
    folded: Folded

    @classmethod
    def of(cls, source: SourceText) -> "View":
        """Return the view of *source*."""
        return cls(source, fold(source.text))

    def span(self, start: int, end: int) -> Span:
        """Return the span in the source of a stretch of the folded text."""
        if self.folded.offsets is None:
            return Span(start, end)
        return Span(self.folded.source_offset(start), self.folded.source_offset(end))

    def words(self, start: int, end: int) -> str:
        """Return the source's own words of a stretch of the folded text."""
        return self.source.slice(self.span(start, end))


class Piece(NamedTuple):
    """A stretch of a run: its offset there, and its place in the folded text."""

    offset: int
    start: int
    length: int


_OFFSET = attrgetter("offset")


@attrs.frozen(slots=True)
class Run:
    """Words of one part, put together from stretches of the source.

    `text` is folded, for recognisers; `words()` gives the same stretch as written. Between
    stretches from different lines stands one space that is in no stretch.
    """

    view: View
    text: str
    pieces: tuple[Piece, ...]

    @classmethod
    def of(cls, view: View, start: int, end: int) -> "Run":
        """Return the run of one stretch of the folded text, white space at its ends left out."""
        raw = view.folded.text[start:end]
        text = raw.strip()
        if not text:
            return cls(view, "", ())
        start += len(raw) - len(raw.lstrip())
        return cls(view, text, (Piece(0, start, len(text)),))

    @classmethod
    def join(cls, runs: Sequence["Run"], joint: str = " ") -> "Run":
        """Return one run of several, a *joint* between them."""
        if len(runs) == 1:
            return runs[0]
        pieces: list[Piece] = []
        base = 0
        for run in runs:
            pieces.extend(Piece(base + p.offset, p.start, p.length) for p in run.pieces)
            base += len(run.text) + len(joint)
        return cls(runs[0].view, joint.join(run.text for run in runs), tuple(pieces))

    def _within(self, start: int, end: int, base: int = 0) -> Sequence[Piece]:
        """Return the parts of pieces in [start, end), with their offsets from *base*."""
        pieces, found = self.pieces, []
        if start <= 0 == base and end >= len(self.text):
            return pieces
        first = max(bisect_right(pieces, start, key=_OFFSET) - 1, 0) if len(pieces) > 1 else 0
        for at in range(first, len(pieces)):
            offset, place, length = pieces[at]
            if offset >= end:
                break
            low, high = max(start, offset), min(end, offset + length)
            if low < high:
                found.append(Piece(low - base, place + low - offset, high - low))
        return found

    def _cut(self, start: int, text: str) -> "Run":
        """Return the run of *text*, which stands at *start* in this one."""
        return Run(self.view, text, tuple(self._within(start, start + len(text), start)))

    @property
    def _is_one_stretch(self) -> bool:
        """Whether the source has all of it in one place, as it has most."""
        return len(self.pieces) == 1 and self.pieces[0].length == len(self.text)

    def words(self, start: int = 0, end: int | None = None) -> str:
        """Return the words from *start* to *end* as the source writes them."""
        stop = len(self.text) if end is None else end
        if self._is_one_stretch:
            first = self.pieces[0].start
            return self.view.words(first + start, first + max(start, min(stop, len(self.text))))
        out: list[str] = []
        at = start
        for offset, place, length in self._within(start, stop):
            out.extend((self.text[at:offset], self.view.words(place, place + length)))
            at = offset + length
        out.append(self.text[at:stop])
        return "".join(out)

    def spans(self, start: int = 0, end: int | None = None) -> tuple[Span, ...]:
        """Return where the words from *start* to *end* stand in the source."""
        stop = len(self.text) if end is None else end
        span = self.view.span
        return tuple(
            [span(place, place + length) for _, place, length in self._within(start, stop)]
        )

    def cut(self, start: int, end: int | None = None) -> "Run":
        """Return the run from *start* to *end*, white space at its ends left out."""
        stop = len(self.text) if end is None else end
        raw = self.text[start:stop]
        text = raw.strip()
        if len(text) == len(self.text):
            return self
        start += len(raw) - len(raw.lstrip())
        return self._cut(start, text)

    def without(self, stretches: Iterable[tuple[int, int]]) -> "Run":
        """Return the run with *stretches*, in order, left out and nothing in their place."""
        kept: list[Run] = []
        at = 0
        for start, end in (*stretches, (len(self.text), len(self.text))):
            if start > at:
                kept.append(self._cut(at, self.text[at:start]))
            at = end
        return Run.join(kept, "").cut(0) if kept else Run(self.view, "", ())

    def __bool__(self) -> bool:
        return bool(self.text)
