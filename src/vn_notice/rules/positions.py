"""Where words of a part stand in the source, whose lines and marks of layout the part has not."""

from collections.abc import Sequence
from typing import Any

import attrs

from vn_notice.diagnostics import Location
from vn_notice.errors import PathError
from vn_notice.model.parsed import Parsed
from vn_notice.rules.context import Context
from vn_notice.rules.rule import Finding
from vn_notice.source import SourceText, Span


@attrs.frozen
class Place:
    """Offsets in the words of a part, and in the source where there is one."""

    start: int
    end: int
    span: Span | None
    location: Location | None


@attrs.frozen
class Places:
    """Finds the places of findings in one document."""

    context: Context
    parsed: Parsed | None

    def place(self, finding: Finding) -> Place:
        """Return where *finding* is; what is missing is where the nearest part around it is."""
        path, _, attribute = finding.path.partition("/@")
        words = self._words(path)
        start, end = finding.within or (0, len(words))
        if self.parsed is None:
            return Place(start, end, None, None)
        if attribute and (spans := self.parsed.source_map.spans(finding.path)):
            whole = Span(spans[0].start, spans[-1].end)
            return Place(start, end, whole, Location.of(self.parsed.source, whole))
        if attribute:
            start = end = len(words)
        span = self._span(path, words, start, end, mark=bool(attribute))
        near = span or self.parsed.source_map.locate(path)
        return Place(start, end, span, Location.of(self.parsed.source, near) if near else None)

    def _words(self, path: str) -> str:
        try:
            part: Any = self.context.at(path)
        except PathError:
            return ""
        return part if isinstance(part, str) else getattr(part, "text", "")

    def _span(self, path: str, words: str, start: int, end: int, *, mark: bool) -> Span | None:
        """Return the span of words of a part; with *mark*, of the mark that follows them."""
        if self.parsed is None or not words:
            return None
        spans = self.parsed.source_map.spans(path)
        found = source_span(self.parsed.source, spans, words, start, end)
        return Span(found.end, spans[-1].end) if found is not None and mark else found


def source_span(
    source: SourceText, spans: Sequence[Span], text: str, start: int, end: int
) -> Span | None:
    r"""Return where *text*[*start*:*end*] stands, *text* being the words of the part at *spans*.

    Example:
        >>> source = SourceText("- Lãnh đạo\n  Sở;")
        >>> source_span(source, [Span(0, 10), Span(13, 16)], "Lãnh đạo Sở", 9, 11)
        Span(start=13, end=15)
    """
    whole = "".join(source.slice(span) for span in spans)
    if whole == text and len(spans) == 1:
        return Span(spans[0].start + start, spans[0].start + end)
    offsets = _offsets(source, spans, text)
    if len(offsets) < len(text):
        return None
    last = offsets[end - 1] + 1 if end else offsets[0]
    first = offsets[start] if start < len(offsets) else last
    return Span(first, max(first, last)) if start < end else Span(last, last)


def _offsets(source: SourceText, spans: Sequence[Span], text: str) -> list[int]:
    """Return the offset of each character of *text*; a space may stand for a line break.

    A line is compared as a whole where it can be, else character by character.
    """
    found: list[int] = []
    for span in spans:
        at = span.start
        for line in source.slice(span).splitlines(keepends=True):
            words = line.strip()
            start = line.find(words[:1])
            _match(line[: start + 1], at, text, found)
            if words and text.startswith(words[1:], len(found)) and found[-1:] == [at + start]:
                found += range(at + start + 1, at + start + len(words))
                start += len(words) - 1
            _match(line[start + 1 :], at + start + 1, text, found)
            at += len(line)
    return found


def _match(chars: str, at: int, text: str, found: list[int]) -> None:
    """Add to *found* the offsets of those of *chars*, from *at* on, that the rest of *text* has."""
    for offset, char in enumerate(chars, at):
        space = char.isspace()
        while text.startswith(" ", len(found)) and not space:
            found.append(offset - 1)
        if text.startswith(" " if space else char, len(found)) or text.startswith(char, len(found)):
            found.append(offset)
