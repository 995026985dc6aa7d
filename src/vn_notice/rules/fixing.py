"""Applying the fixes that findings carry, to a text or to a notice."""

from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from vn_notice.diagnostics import Diagnostic, Fix
from vn_notice.model.header import NumberLine
from vn_notice.model.inline import Paragraph
from vn_notice.model.notice import Notice
from vn_notice.model.path import at, replace
from vn_notice.model.values import DocumentNumber


def fix_text(text: str, report: Iterable[Diagnostic]) -> str:
    """Return *text* with the fixes of *report* applied; of two that overlap, the first.

    Example:
        >>> from vn_notice.diagnostics import DiagnosticKind, Severity
        >>> from vn_notice.source import Span
        >>> found = DiagnosticKind("DAT002", Severity.ERROR, "", "").of()
        >>> fix = Fix("/notice/header/placeDate", 5, 6, "05", Span(5, 6))
        >>> fix_text("ngày 5 tháng 3", [attrs.evolve(found, fix=fix)])
        'ngày 05 tháng 3'
    """
    done, end = [], 0
    edits = sorted((fix.span, fix.replacement) for fix in _fixes(report) if fix.span is not None)
    for span, replacement in edits:
        if span.start >= end:
            done += [text[end : span.start], replacement]
            end = span.end
    return "".join(done) + text[end:]


def fix_notice(notice: Notice, report: Iterable[Diagnostic]) -> Notice:
    """Return *notice* with the fixes of *report* applied; of two that overlap, the first.

    Only the words of parts change. What was understood stays as it is: no fix changes a name, a
    date or a number. A fix that reaches into a citation or a name within a paragraph is left out.
    """
    kept: list[Fix] = []
    for fix in sorted(_fixes(report), key=lambda fix: (fix.path, fix.start, fix.end)):
        if not kept or kept[-1].path != fix.path or kept[-1].end <= fix.start:
            kept.append(fix)
    for fix in reversed(kept):  # from the end, so that the offsets of the others stay true
        notice = _fixed(notice, fix)
    return notice


def _fixes(report: Iterable[Diagnostic]) -> Iterator[Fix]:
    return (found.fix for found in report if found.fix is not None)


def _fixed(notice: Notice, fix: Fix) -> Notice:
    path = fix.path
    if "/@" in path:
        return replace(notice, path, fix.replacement)
    part: Any = at(notice, path)
    if isinstance(part, Paragraph):
        return replace(notice, path, _fixed_paragraph(part, fix))
    if isinstance(part, str):
        return replace(notice, path, _spliced(part, fix.start, fix.end, fix.replacement))
    words = _spliced(part.text, fix.start, fix.end, fix.replacement)
    if isinstance(part, NumberLine) and part.number:
        return replace(notice, path, NumberLine(text=words, number=DocumentNumber.parse(words)))
    return replace(notice, path, attrs.evolve(part, text=words))


def _fixed_paragraph(paragraph: Paragraph, fix: Fix) -> Paragraph:
    content, offset = [], 0
    for part in paragraph.content:
        words = part if isinstance(part, str) else part.text
        start, end = fix.start - offset, fix.end - offset
        offset += len(words)
        inside = isinstance(part, str) and 0 <= start <= end <= len(words)
        content.append(_spliced(words, start, end, fix.replacement) if inside else part)
        if inside:
            fix = attrs.evolve(fix, start=-1, end=-1)
    return Paragraph.of(*content)


def _spliced(words: str, start: int, end: int, replacement: str) -> str:
    return words[:start] + replacement + words[end:]
