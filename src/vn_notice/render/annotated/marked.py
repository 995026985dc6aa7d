"""The source text in stretches, each with the part that owns it and what was understood in it."""

from collections.abc import Iterator

import attrs

from vn_notice.model.inline import Citation, InlineLabel, PersonName
from vn_notice.model.parsed import Parsed
from vn_notice.model.path import walk
from vn_notice.source import Span

#: The families of parts that are told apart by colour, with their names in both languages.
FAMILIES = {
    "header": ("header", "phần đầu"),
    "documentType": ("type", "tên loại"),
    "subject": ("subject", "trích yếu"),
    "authority": ("authority", "thẩm quyền"),
    "addressee": ("addressees", "kính gửi"),
    "legalBasis": ("legal basis", "căn cứ"),
    "meeting": ("meeting", "cuộc họp"),
    "conclusions": ("body", "nội dung"),
    "closing": ("closing", "phần kết"),
    "distribution": ("recipients", "nơi nhận"),
    "signature": ("signature", "khối ký"),
    "annex": ("after the signature", "phụ lục"),
    "layout": ("layout", "trình bày"),
}
#: What is marked within running text.
INLINES = {
    "citation": ("citation", "viện dẫn"),
    "personName": ("person", "họ tên"),
    "inlineLabel": ("label", "số thứ tự"),
    "label": ("label", "số thứ tự"),
}

_Inline = Citation | PersonName | InlineLabel


@attrs.frozen
class Mark:
    """A stretch within running text that was understood: its span, its kind, what it says."""

    span: Span
    kind: str
    meaning: str


@attrs.frozen
class Stretch:
    """A stretch of the source on one line: its part, and the marks within it."""

    span: Span
    path: str
    family: str
    marks: tuple[Mark, ...] = ()


def stretches(parsed: Parsed) -> list[Stretch]:
    """Return the source of *parsed* in stretches that follow each other without a gap.

    Example:
        >>> from vn_notice.model.notice import Notice
        >>> from vn_notice.diagnostics import Report
        >>> from vn_notice.source import Layout, LayoutKind, SourceMap, SourceText
        >>> layout = (Layout(Span(0, 2), LayoutKind.SPACE),)
        >>> parsed = Parsed(Notice(), SourceText("  "), SourceMap({}, {}, layout), Report())
        >>> [found.family for found in stretches(parsed)]
        ['layout']
    """
    marks = sorted(_marks(parsed), key=lambda mark: mark.span)
    owned = [
        Stretch(span, path, family_of(path))
        for path, spans in parsed.source_map.owned.items()
        for span in spans
    ]
    layout = [Stretch(item.span, str(item.kind), "layout") for item in parsed.source_map.layout]
    found = sorted([*owned, *layout], key=lambda stretch: stretch.span)
    return list(_with_marks(found, marks))


def _with_marks(found: list[Stretch], marks: list[Mark]) -> Iterator[Stretch]:
    at = 0
    for stretch in found:
        inside: list[Mark] = []
        if stretch.path.endswith("/@label"):
            inside = [Mark(stretch.span, "label", "")]
        while at < len(marks) and marks[at].span.start < stretch.span.end:
            if marks[at].span in stretch.span:
                inside.append(marks[at])
            at += 1
        yield attrs.evolve(stretch, marks=tuple(inside))


def family_of(path: str) -> str:
    """Return the family of the part at *path*."""
    name = path.removeprefix("/notice/").partition("/")[0].partition("[")[0]
    return name if name in FAMILIES else "conclusions"


def _marks(parsed: Parsed) -> Iterator[Mark]:
    for step in walk(parsed.notice):
        if isinstance(step.value, _Inline):
            kind = step.path.rpartition("/")[2].partition("[")[0]
            for span in parsed.source_map.mentions.get(step.path, ()):
                yield Mark(span, kind, meaning_of(step.value))


def meaning_of(inline: _Inline) -> str:
    """Return in a few words what was understood of *inline*."""
    if isinstance(inline, Citation):
        parts = (
            inline.document_type,
            inline.number and str(inline.number),
            inline.date and inline.date.isoformat(),
            inline.issuer,
        )
        return " · ".join(part for part in parts if part)
    if isinstance(inline, InlineLabel):
        return "" if inline.ordinal is None else str(inline.ordinal)
    return inline.text
