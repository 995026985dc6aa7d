"""From a PDF to its source text."""

from collections.abc import Iterator, Sequence
from itertools import chain

from vn_notice.diagnostics import Diagnostic
from vn_notice.grammar.syllables import share_of_syllables
from vn_notice.ingest.flow import Writer
from vn_notice.ingest.ingested import Ingested
from vn_notice.ingest.pdf.columns import Line, in_reading_order, lines_of
from vn_notice.ingest.pdf.margins import margins_of
from vn_notice.ingest.pdf.paragraphs import Measure, joint, paragraphs_of
from vn_notice.ingest.pdf.segments import read_pages
from vn_notice.ingest.problems import NO_TEXT_LAYER, PAGES_WITHOUT_TEXT, UNREADABLE_LAYER
from vn_notice.ingest.suspicion import suspicions
from vn_notice.source import LayoutKind, SourceText

_ENOUGH_WORDS = 20


def read_pdf(data: bytes, name: str, _: str | None = None) -> Ingested:
    """Return the text of the PDF *data*, line by line of its pages put together to paragraphs.

    The two columns of the header and of the ending are read one after the other. Page numbers and
    running heads are in the text, marked as layout. A scan has no text; that is reported.

    Raises:
        InputError: If it is broken, encrypted or without pages, or pypdfium2 is not installed.
    """
    pages = [lines_of(page, index) for index, page in enumerate(read_pages(data, name), 1)]
    source = _written(pages, name)
    return Ingested(source, tuple(_problems(pages, source)))


def _problems(pages: Sequence[Sequence[Line]], source: SourceText) -> Iterator[Diagnostic]:
    empty = [str(index) for index, page in enumerate(pages, 1) if not page]
    if len(empty) == len(pages):
        yield NO_TEXT_LAYER.of()
    elif empty:
        yield PAGES_WITHOUT_TEXT.of(pages=", ".join(empty))
    doubts = tuple(suspicions(source))
    yield from doubts
    good, of = share_of_syllables(source.text)
    if not doubts and of >= _ENOUGH_WORDS and 2 * good < of:
        yield UNREADABLE_LAYER.of()


def _written(pages: Sequence[Sequence[Line]], name: str) -> SourceText:
    """Return the text of *pages*; a paragraph over two stands before the marks of the second."""
    margins = margins_of(pages)
    bodies = [[line for line in page if line not in margins] for page in pages]
    ordered = list(chain.from_iterable(map(in_reading_order, bodies)))
    writer = Writer()
    begun, column = 0, 0
    for group in paragraphs_of(ordered, Measure.of(ordered)):
        for page in pages[begun : group[0].page]:
            _begin_page(writer, page, margins)
        begun = max(begun, group[0].page)
        if column != group[0].column and writer.begun:
            writer.add("\n")
        _write(writer, group)
        column = group[0].column
    for page in pages[begun:]:
        _begin_page(writer, page, margins)
    return writer.source(name)


def _begin_page(writer: Writer, lines: Sequence[Line], margins: dict[Line, LayoutKind]) -> None:
    if writer.begun:
        writer.add("\f")
    for line in lines:
        if line in margins:
            writer.add(f"{line.text}", _place(line), margins[line])
            writer.add("\n")


def _write(writer: Writer, group: Sequence[Line]) -> None:
    for line, following in zip(group, (*group[1:], None), strict=True):
        writer.add(line.text, _place(line))
        writer.add("\n" if following is None else joint(line.text))


def _place(line: Line) -> str:
    return f"page {line.page}, line {line.number}"
