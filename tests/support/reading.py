"""Parts of the reader of texts by themselves."""

from vn_notice.parser.blocks import Block, read_blocks
from vn_notice.parser.lines import Line, read_lines
from vn_notice.parser.runs import Run, View
from vn_notice.parser.trace import Trace
from vn_notice.source import SourceText


def run_of(text: str) -> Run:
    """Return all of *text*, white space at its ends left out."""
    view = View.of(SourceText(text))
    return Run.of(view, 0, len(view.folded.text))


def traced_lines(text: str) -> tuple[list[Line], Trace]:
    """Return the lines of *text*, and the record of what was taken out of them."""
    view = View.of(SourceText(text))
    trace = Trace(view)
    return read_lines(view, trace), trace


def lines_of(text: str) -> list[Line]:
    """Return the lines of *text*."""
    return traced_lines(text)[0]


def blocks_of(text: str) -> list[Block]:
    """Return the paragraphs of *text*."""
    return read_blocks(lines_of(text))
