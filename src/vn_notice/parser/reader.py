"""From source text to a notice: the order of the parts, and nothing else."""

from collections.abc import Sequence

import attrs

from vn_notice.diagnostics import Report
from vn_notice.errors import require
from vn_notice.grammar.header_words import (
    ADDRESSEE_LABEL,
    PARTY_SUBJECT,
    SUBJECT_LABEL,
    match_caption,
    match_title,
)
from vn_notice.grammar.place_dates import search_place_date
from vn_notice.model.body import Conclusions
from vn_notice.model.notice import DocumentType, Notice
from vn_notice.model.parsed import Parsed
from vn_notice.model.path import walk
from vn_notice.parser.blocks import Block, read_blocks
from vn_notice.parser.body import read_content
from vn_notice.parser.closing import read_annexes, split_closing
from vn_notice.parser.distribution import read_distribution, read_signature
from vn_notice.parser.ending import find_ending
from vn_notice.parser.ending_cells import sort_ending
from vn_notice.parser.header import Cells, is_header_evidence, read_header, sort_cells
from vn_notice.parser.inline import read_paragraph
from vn_notice.parser.lines import Line, read_lines
from vn_notice.parser.meeting import read_meeting
from vn_notice.parser.preamble import (
    minutes_end,
    narrative_end,
    split_addressees,
    split_authority,
    split_bases,
)
from vn_notice.parser.runs import Run, View
from vn_notice.parser.title import LAST_TITLE_LINE, find_caption, find_title, is_posted, subject_end
from vn_notice.parser.trace import Trace
from vn_notice.parser.widths import Width
from vn_notice.source import SourceText


def parse(text: str, name: str = "<text>") -> Parsed:
    r"""Read the text of a document; any text gives a notice.

    What was missing or odd stands in the report. What is not in the text is not in the notice.

    Args:
        text: The text as it was extracted.
        name: What to call the text in messages.

    Example:
        >>> parsed = parse("Hà Nội, ngày 05 tháng 3 năm 2021\n\nTHÔNG BÁO\nVề việc nghỉ lễ\n")
        >>> parsed.notice.issue_date.isoformat(), parsed.notice.subject.text
        ('2021-03-05', 'Về việc nghỉ lễ')
    """
    require("parse", text, str)
    require("parse", name, str)
    # what a subclass of str makes of its own length or letters does not count
    return parse_source(SourceText(str.__str__(text), name))


def parse_source(source: SourceText) -> Parsed:
    """Read a text that was taken from a file, as `parse` does; problems tell of its origins."""
    view = View.of(source)
    trace = Trace(view)
    notice = _read(read_lines(view, trace), trace)
    steps = list(walk(notice))
    trace.problems.turned()
    trace.problems.missing(notice, frozenset(step.path for step in steps))
    return Parsed(
        notice=notice,
        source=source,
        source_map=trace.source_map(steps),
        report=Report(tuple(trace.problems.found)),
    )


@attrs.frozen
class _Title:
    """Where the title stands: the printed type, the subject, the first line after both."""

    document_type: Run | None
    subject: Run | None
    code: str | None
    end: int


def _read(lines: Sequence[Line], trace: Trace) -> Notice:
    title_line = find_title(lines)
    header_end = _header_end(lines, title_line)
    if title_line is None and not header_end:
        title_line = find_caption(lines)
        header_end = title_line or 0
    cells = sort_cells(lines[:header_end], trace)
    title = _title(lines, title_line, header_end, cells)
    ending_start = find_ending(lines, title.end)
    ending = sort_ending(lines[ending_start:], trace)

    blocks = read_blocks(lines[title.end : ending_start])
    addressees, taken = split_addressees(blocks, trace)
    blocks = blocks[taken:]
    authority, blocks = split_authority(blocks, trace)
    bases, taken = split_bases(blocks, trace)
    closing, blocks = split_closing(blocks[taken:], trace)
    told = narrative_end(blocks, title.subject.text if title.subject else "")
    header = read_header(cells, trace)
    issued = header.place_date.date if header.place_date else None
    tells = told or minutes_end(blocks)
    meeting = (
        read_meeting(blocks[:tells], title.subject, trace, told=bool(told), issued=issued)
        if tells
        else None
    )
    return Notice(
        header=header,
        document_type=_document_type(title, trace),
        subject=read_paragraph(title.subject, trace, names=True) if title.subject else None,
        authority=authority,
        addressees=addressees,
        legal_bases=bases,
        meeting=meeting,
        conclusions=Conclusions(
            content=read_content(blocks[told:], trace, 0 if told else _lead(blocks))
        ),
        closing=closing,
        distribution=read_distribution(ending, trace),
        signature=read_signature(ending, trace),
        annexes=read_annexes(
            read_blocks([Line(run, 0, page=False) for run in ending.after]), trace
        ),
    )


def _lead(blocks: Sequence[Block]) -> int:
    """Return how many blocks stand before the first labelled one."""
    return next((i for i, block in enumerate(blocks) if block.label is not None), len(blocks))


def _header_end(lines: Sequence[Line], title_line: int | None) -> int:
    """Return the index after the header: the title, or the last line that tells of a header."""
    if title_line is not None:
        return title_line
    end = 0
    for index, line in enumerate(lines[: LAST_TITLE_LINE // 2]):
        if is_header_evidence(line.text):
            end = index + 1
    last = lines[end - 1].text if end else ""
    open_ended = last.startswith("|") or SUBJECT_LABEL.match(last)
    if end and end < len(lines) and not lines[end].blanks:
        open_ended = open_ended or PARTY_SUBJECT.match(lines[end].text)
    if end > 0 and (open_ended or not search_place_date(last)):
        while (
            end < len(lines)
            and not lines[end].blanks
            and not ADDRESSEE_LABEL.match(lines[end].text)
        ):
            end += 1
    return end


def _title(lines: Sequence[Line], title_line: int | None, header_end: int, cells: Cells) -> _Title:
    """Return the title; a công văn has its subject in the header and prints no type."""
    if title_line is None:
        subject = Run.join(cells.subject) if cells.subject else None
        return _Title(None, subject, None, header_end)
    run = lines[title_line].run
    code, type_end = match_title(run.text) or match_caption(run.text) or (None, len(run.text))
    if run.cut(type_end).text.startswith(":"):
        type_end = run.text.index(":", type_end) + 1
    rest = run.cut(type_end)
    width = Width.of(lines[title_line + 1 :])
    end = subject_end(lines, title_line, width, opened=bool(rest))
    parts = [*([rest] if rest else []), *(line.run for line in lines[title_line + 1 : end])]
    while end < len(lines) and is_posted(lines[end].text):
        cells.other.append(lines[end].run)
        end += 1
    if not parts and cells.subject:
        parts = cells.subject
    elif cells.subject:
        cells.other.extend(cells.subject)
    return _Title(run.cut(0, type_end), Run.join(parts) if parts else None, code, end)


def _document_type(title: _Title, trace: Trace) -> DocumentType | None:
    if title.document_type is None:
        return None
    document_type = DocumentType(text=title.document_type.words(), code=title.code)
    trace.own(document_type, title.document_type)
    return document_type
