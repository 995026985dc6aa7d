"""How a text was read, for a terminal: each line with its part beside it, citations in colour."""

import re
from collections.abc import Iterator

from vn_notice.model.parsed import Parsed
from vn_notice.render.annotated.marked import Stretch, stretches

_COLOURS = {
    "header": 36, "documentType": 35, "subject": 35, "authority": 35, "addressee": 34,
    "legalBasis": 33, "meeting": 32, "conclusions": 39, "closing": 33, "distribution": 34,
    "signature": 36, "annex": 90, "layout": 90,
}  # fmt: skip
_MARK_STYLES = {"citation": "4;33", "personName": "1;32", "inlineLabel": "1", "label": "1"}
_WIDTH = 34
#: What a terminal obeys; it could hide or change what the text says.
_OBEYED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)


def to_terminal(parsed: Parsed, *, colour: bool = True) -> str:
    """Return the source of *parsed*, line by line, with the part that owns each line beside it.

    Without *colour* the text has no control sequences.
    """
    lines = list(_lines(parsed, colour=colour))
    return "\n".join(lines) + "\n" if lines else ""


def _lines(parsed: Parsed, *, colour: bool) -> Iterator[str]:
    starts = parsed.source.line_starts
    rows: list[list[Stretch]] = [[] for _ in starts]
    for stretch in stretches(parsed):
        rows[parsed.source.position(stretch.span.start).line - 1].append(stretch)
    for row in rows:
        words = [s for s in row if s.family != "layout"]
        rest = [s for s in row if s.path not in ("space", "control")]
        shown = words or rest
        if not shown:
            continue
        family = shown[0].family
        name = shown[0].path.removeprefix("/notice/").removesuffix("/@label")
        gutter = _styled(f"{_short(name):<{_WIDTH}}", str(_COLOURS[family]), colour=colour)
        yield f"{gutter} {''.join(_painted(parsed, s, colour=colour) for s in row).strip()}"


def _short(name: str) -> str:
    return name if len(name) < _WIDTH else "…" + name[-(_WIDTH - 2) :]


def _painted(parsed: Parsed, stretch: Stretch, *, colour: bool) -> str:
    source, out, at = parsed.source, "", stretch.span.start
    for mark in stretch.marks:
        out += _safe(source.text[at : mark.span.start])
        out += _styled(_safe(source.slice(mark.span)), _MARK_STYLES[mark.kind], colour=colour)
        at = mark.span.end
    words = out + _safe(source.text[at : stretch.span.end])
    if stretch.family == "layout":
        return " " if not words.strip() else _styled(words, "90", colour=colour)
    return words


def _safe(words: str) -> str:
    return _OBEYED.sub("\ufffd", words).replace("\n", " ")


def _styled(words: str, style: str, *, colour: bool) -> str:
    return f"\x1b[{style}m{words}\x1b[0m" if colour else words
