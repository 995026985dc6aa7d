"""Phase 2: what stands within a paragraph: citations, names, running enumerations."""

import re
from collections.abc import Iterator

from vn_notice.grammar.citations import CitationMatch, find_citations
from vn_notice.grammar.names import find_names
from vn_notice.model.inline import Citation, Inline, InlineLabel, Paragraph, PersonName
from vn_notice.model.values import DocumentNumber
from vn_notice.parser.runs import Run, View
from vn_notice.parser.trace import Trace
from vn_notice.source import SourceText

_ENUMERATOR = re.compile(r"(?<![\w)])\((?:(?P<number>[0-9]{1,2})|[ivx]{1,5})\)(?=\s[^\W\d_])")

_Found = tuple[int, int, Inline]


def read_paragraph(run: Run, trace: Trace, *, names: bool = False) -> Paragraph:
    """Return the paragraph of *run*, which it owns; look for names of persons when told to."""
    found = sorted(_inlines(run, trace, names=names), key=lambda item: item[0])
    content: list[Inline] = []
    at = 0
    for start, end, inline in found:
        if start < at:
            continue
        content.extend((run.words(at, start), inline))
        trace.mention(inline, run, start, end)
        at = end
    content.append(run.words(at))
    paragraph = Paragraph.of(*content)
    trace.own(paragraph, run)
    return paragraph


def read_words(text: str, *, names: bool = False) -> Paragraph:
    """Return the paragraph (*đoạn văn*) that *text* is: its words, with the citations among them.

    Example:
        >>> str(read_words("Thực hiện Quyết định số 12/QĐ-UBND.").citations[0].number)
        '12/QĐ-UBND'
    """
    view = View.of(SourceText(text))
    return read_paragraph(Run.of(view, 0, len(view.folded.text)), Trace(view), names=names)


def _inlines(run: Run, trace: Trace, *, names: bool) -> Iterator[_Found]:
    for match in find_citations(run.text, trace.mentioned):
        yield match.start, match.end, _citation(run, match)
    if names:
        for name in find_names(run.text):
            yield name.start, name.end, PersonName(text=run.words(name.start, name.end))
    yield from _enumerators(run)


def _citation(run: Run, match: CitationMatch) -> Citation:
    return Citation(
        text=run.words(match.start, match.end),
        document_type=match.document_type,
        number=DocumentNumber.of(match.number) if match.number else None,
        date=match.date,
        issuer=match.issuer,
    )


def _enumerators(run: Run) -> Iterator[_Found]:
    """Yield the labels of a running enumeration; a lone one is a reference, not a label."""
    if run.text.count("(") < 2:
        return
    found = list(_ENUMERATOR.finditer(run.text))
    if len(found) < 2:
        return
    for order, match in enumerate(found, 1):
        ordinal = int(match["number"]) if match["number"] else order
        label = InlineLabel(text=run.words(*match.span()), ordinal=ordinal)
        yield match.start(), match.end(), label
