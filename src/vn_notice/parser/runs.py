"""Words of the source: what recognisers see, and where each character came from."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property

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


@attrs.frozen(slots=True)
class Piece:
    """A stretch of a run: its offset there, and its place in the folded text."""

    offset: int
    start: int
    length: int


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

    @cached_property
    def _offsets(self) -> list[int]:
        return [piece.offset for piece in self.pieces]

    def _within(self, start: int, end: int) -> Iterable[tuple[int, int, int]]:
        """Yield the parts of pieces in [start, end): offset in the run, place, length."""
        first = max(bisect_right(self._offsets, start) - 1, 0)
        for piece in self.pieces[first:]:
            if piece.offset >= end:
                break
            low = max(start, piece.offset)
            high = min(end, piece.offset + piece.length)
            if low < high:
                yield low, piece.start + low - piece.offset, high - low

    def words(self, start: int = 0, end: int | None = None) -> str:
        """Return the words from *start* to *end* as the source writes them."""
        stop = len(self.text) if end is None else end
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
        return tuple(
            self.view.span(place, place + length) for _, place, length in self._within(start, stop)
        )

    def cut(self, start: int, end: int | None = None) -> "Run":
        """Return the run from *start* to *end*, white space at its ends left out."""
        stop = len(self.text) if end is None else end
        raw = self.text[start:stop]
        text = raw.strip()
        start += len(raw) - len(raw.lstrip())
        parts = self._within(start, start + len(text))
        return Run(
            self.view,
            text,
            tuple(Piece(low - start, place, length) for low, place, length in parts),
        )

    def without(self, stretches: Iterable[tuple[int, int]]) -> "Run":
        """Return the run with *stretches*, in order, left out and nothing in their place."""
        kept: list[Run] = []
        at = 0
        for start, end in (*stretches, (len(self.text), len(self.text))):
            if start > at:
                kept.append(self._exactly(at, start))
            at = end
        return Run.join(kept, "").cut(0) if kept else Run(self.view, "", ())

    def _exactly(self, start: int, end: int) -> "Run":
        parts = self._within(start, end)
        return Run(
            self.view,
            self.text[start:end],
            tuple(Piece(low - start, place, length) for low, place, length in parts),
        )

    def __bool__(self) -> bool:
        return bool(self.text)
