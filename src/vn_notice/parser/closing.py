"""Phase 2: the closing paragraph and the end mark, and what follows the signature."""

import re
from collections.abc import Sequence

from vn_notice.grammar.ending_words import ANNEX
from vn_notice.grammar.fuzzy import bare
from vn_notice.model.body import Annex, Closing
from vn_notice.parser.blocks import Block
from vn_notice.parser.inline import read_paragraph
from vn_notice.parser.problems import END_MARK_ODD
from vn_notice.parser.runs import Run
from vn_notice.parser.trace import Trace
from vn_notice.vocabulary.phrases import CLOSING_OPENERS

_END_MARK = re.compile(r"(?:\.\s?/\s?\.|\./[\\|vV✓-]{0,3}|(?<=\s)/\.|(?<=\w)/\.)$")
_TRANSMITS = re.compile(
    r"\bthong bao\b.{0,300}\b(?:biet|thuc hien)\b"
    r"|\bket luan (?:cua|hoi nghi|tai)\b.{0,300}\bthuc hien\b"
    r"|^(?:de nghi|yeu cau)\b.{0,500}\bthuc hien\b"
)


def split_closing(blocks: Sequence[Block], trace: Trace) -> tuple[Closing | None, list[Block]]:
    """Return the closing, and the blocks of the body without it."""
    body = list(blocks)
    mark = _take_end_mark(body)
    runs: list[Run] = []
    while body and body[-1].label is None and len(runs) < 3 and _closes(body[-1].text):
        runs.insert(0, body.pop().run)
    if mark is None and not runs:
        return None, body
    closing = Closing(
        paragraphs=tuple(read_paragraph(run, trace) for run in runs if run),
        end_mark=mark.words() if mark else None,
    )
    if mark:
        trace.own(closing, mark, "end_mark")
        if mark.text != "./.":
            trace.problems.add(END_MARK_ODD, mark, "/notice/closing/endMark", words=mark.words())
    return closing, body


def _take_end_mark(body: list[Block]) -> Run | None:
    if not body or not (found := _END_MARK.search(body[-1].text)):
        return None
    last = body.pop()
    mark = last.run.cut(found.start())
    rest = last.run.cut(0, found.start())
    if rest or last.label:
        body.append(Block(rest, last.label, last.label_run, last.blanks))
    return mark


def _closes(text: str) -> bool:
    words = bare(text)
    return words.startswith(CLOSING_OPENERS) or bool(_TRANSMITS.search(words[:900]))


def read_annexes(blocks: Sequence[Block], trace: Trace) -> tuple[Annex, ...]:
    """Return what follows the signature: an annex for each heading, or one for all."""
    groups: list[list[Run]] = []
    for block in blocks:
        run = block.whole
        if not groups or (ANNEX.match(run.text) and len(run.text) < 90):
            groups.append([])
        groups[-1].append(run)
    return tuple(_annex(runs, trace) for runs in groups)


def _annex(runs: list[Run], trace: Trace) -> Annex:
    headed = bool(ANNEX.match(runs[0].text)) and len(runs[0].text) < 90
    return Annex(
        heading=read_paragraph(runs[0], trace) if headed else None,
        paragraphs=tuple(read_paragraph(run, trace) for run in runs[headed:]),
    )
