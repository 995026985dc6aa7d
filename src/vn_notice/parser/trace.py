"""The record of which words went where, kept while a notice is put together."""

import re
from collections.abc import Iterable
from itertools import chain
from operator import attrgetter
from typing import Any

from vn_notice.grammar.citations import Mentioned
from vn_notice.model.path import Step
from vn_notice.parser.problems import Problems
from vn_notice.parser.runs import Run, View
from vn_notice.source import Layout, LayoutKind, SourceMap, Span

#: What is neither white space nor a word: what XML cannot carry, and marks without width.
DROPPED = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff\xad\u200b-\u200d\u2060\ufeff]+")

_ENDS = attrgetter("start", "end")


class Trace:
    """Collects spans by object, and what is odd; at the end the paths of the objects are known.

    Objects are told apart by identity, and kept alive until the map is made.
    """

    def __init__(self, view: View) -> None:
        """Start an empty record of *view*."""
        self.view = view
        self.problems = Problems(view)
        self._owned: dict[tuple[int, str], list[Span]] = {}
        self._mentions: dict[int, tuple[Span, ...]] = {}
        self._layout: list[Layout] = []
        self._alive: list[Any] = []
        self.mentioned = Mentioned()

    def own(self, part: Any, run: Run, field: str = "") -> None:
        """Note that the words of *run* are those of *part*, or of one of its fields."""
        self._alive.append(part)
        self._owned.setdefault((id(part), field), []).extend(run.spans())

    def mention(self, part: Any, run: Run, start: int = 0, end: int | None = None) -> None:
        """Note that *part* was understood from words of *run* that another part owns."""
        self._alive.append(part)
        self._mentions[id(part)] = run.spans(start, end)

    def layout(self, run: Run, kind: LayoutKind) -> None:
        """Note that the words of *run* are no part of the notice."""
        self._layout.extend(Layout(span, kind) for span in run.spans())

    def source_map(self, steps: Iterable[Step]) -> SourceMap:
        """Return the map of a notice, given the *steps* of a walk over the parts noted here."""
        owned: dict[str, tuple[Span, ...]] = {}
        mentions: dict[str, tuple[Span, ...]] = {}
        for step in steps:
            key = _key(step)
            if key in self._owned:
                owned[step.path] = tuple(self._owned[key])
            if (label := (id(step.value), "@label")) in self._owned:
                owned[f"{step.path}/@label"] = tuple(self._owned[label])
            if id(step.value) in self._mentions:
                mentions[step.path] = self._mentions[id(step.value)]
        return SourceMap(owned, mentions, self._all_layout(owned))

    def _all_layout(self, owned: dict[str, tuple[Span, ...]]) -> tuple[Layout, ...]:
        spans = chain(*owned.values(), (layout.span for layout in self._layout))
        taken = sorted(map(_ENDS, spans))  # pairs of numbers are compared far faster than spans
        found = list(self._layout)
        at = 0
        for start, end in (*taken, (len(self.view.source.text), 0)):
            if start > at:
                found.extend(self._gap(at, start))
            at = max(at, end)
        return tuple(sorted(found, key=lambda layout: _ENDS(layout.span)))

    def _gap(self, start: int, end: int) -> list[Layout]:
        """Return the layout between two parts: white space, and characters that are dropped."""
        text = self.view.source.text[start:end]
        out: list[Layout] = []
        at = 0
        for found in DROPPED.finditer(text):
            if found.start() > at:
                out.append(Layout(Span(start + at, start + found.start()), LayoutKind.SPACE))
            out.append(Layout(Span(start + found.start(), start + found.end()), LayoutKind.CONTROL))
            at = found.end()
        if at < len(text):
            out.append(Layout(Span(start + at, end), LayoutKind.SPACE))
        return out


def _key(step: Step) -> tuple[int, str]:
    """Return what the words of the part at *step* are noted under: itself, or its owner's field."""
    if not isinstance(step.value, str):
        return id(step.value), ""
    place = "" if step.index is None else f"[{step.index}]"
    return id(step.owner), f"{step.field}{place}"
