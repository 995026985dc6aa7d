"""Phase 2: the distribution list and the signature block, from the sorted cells of the ending."""

import re

from vn_notice.grammar.ending_words import BULLET, FILING
from vn_notice.grammar.signing import match_authority
from vn_notice.model.distribution import DistributionList, DrafterMark, FilingEntry, Recipient
from vn_notice.model.signature import SignatureBlock, SigningLine
from vn_notice.parser.ending_cells import Ending
from vn_notice.parser.runs import Run
from vn_notice.parser.trace import Trace

_PURPOSE = re.compile(r"\((?P<purpose>(?:để|nhờ|[a-zđ]{1,2}/[a-zđ])[^()]{0,40})\)\s?[;.]?$")
_COPIES = re.compile(r"\((?P<copies>[0-9]{1,3})(?:\s?b| bản)?\)")
_FINAL = ";.,"


def read_distribution(ending: Ending, trace: Trace) -> DistributionList | None:
    """Return the distribution list, or `None` when the ending has none."""
    if not (ending.label or ending.recipients or ending.filing):
        return None
    distribution = DistributionList(
        label=ending.label.words() if ending.label else None,
        recipients=tuple(_recipient(Run.join(runs), trace) for runs in ending.recipients),
        filing=_filing(Run.join(ending.filing), trace) if ending.filing else None,
        drafter_mark=_drafter_mark(ending.drafter, trace) if ending.drafter else None,
    )
    if ending.label:
        trace.own(distribution, ending.label, "label")
    return distribution


def _parts(run: Run, start: int) -> tuple[str | None, str, str | None]:
    """Return the marker before *start*, the words, and the mark that ends them."""
    text = run.text
    bare = text.rstrip(_FINAL + " ")
    if len(bare) <= start:
        bare = text
    marker = run.words(0, start).strip() or None
    end = run.words(len(bare)).strip() or None
    return marker, run.words(start, len(bare)).strip(), end


def _recipient(run: Run, trace: Trace) -> Recipient:
    bullet = BULLET.match(run.text)
    marker, words, end = _parts(run, bullet.end() if bullet else 0)
    purpose = _PURPOSE.search(run.text)
    recipient = Recipient(
        text=words,
        marker=marker,
        end=end,
        purpose=run.words(*purpose.span("purpose")) if purpose else None,
    )
    trace.own(recipient, run)
    return recipient


def _filing(run: Run, trace: Trace) -> FilingEntry:
    found = FILING.match(run.text)
    start = found.end() if found else 0
    bullet = BULLET.match(run.text)
    after_bullet = bullet.end() if bullet else 0
    _, words, end = _parts(run, start)
    copies = _COPIES.search(run.text)
    filing = FilingEntry(
        text=words,
        marker=run.words(0, after_bullet).strip() or None,
        label=run.words(after_bullet, start).strip() or None,
        end=end,
        copies=int(copies["copies"]) if copies else None,
    )
    trace.own(filing, run)
    return filing


def _drafter_mark(run: Run, trace: Trace) -> DrafterMark:
    bullet = BULLET.match(run.text)
    start = bullet.end() if bullet else 0
    text = run.words(start)
    mark = DrafterMark(
        text=text, marker=run.words(0, start).strip() or None, code=text.strip("<>").rstrip(".")
    )
    trace.own(mark, run)
    return mark


def read_signature(ending: Ending, trace: Trace) -> SignatureBlock | None:
    """Return the signature block, or `None` when the ending has none."""
    if not (ending.signing or ending.name or ending.signed):
        return None
    signature = SignatureBlock(
        lines=tuple(_signing_line(Run.join(runs), trace) for runs in ending.signing),
        marks=tuple(run.words() for run in ending.signed),
        name=ending.name.words() if ending.name else None,
    )
    for index, run in enumerate(ending.signed):
        trace.own(signature, run, f"marks[{index}]")
    if ending.name:
        trace.own(signature, ending.name, "name")
    return signature


def _signing_line(run: Run, trace: Trace) -> SigningLine:
    line = SigningLine(text=run.words(), authority=match_authority(run.text))
    trace.own(line, run)
    return line
