"""What ends the document: recipients beside the signature, then annexes."""

from collections.abc import Iterator

from vn_notice.grammar.ending_words import STAMP_OPENS, is_stamp
from vn_notice.model.body import Annex
from vn_notice.model.distribution import DistributionList, FilingEntry, Recipient
from vn_notice.model.notice import Notice
from vn_notice.model.signature import SignatureBlock
from vn_notice.render.layout.blocks import Block, Columns, Line, NewPart
from vn_notice.render.layout.body import paragraphs
from vn_notice.render.layout.placing import BELOW_SIGNED
from vn_notice.render.layout.standards import Component

_SHARES = (0.5, 0.5)


def ending(notice: Notice) -> Iterator[Block]:
    """Yield recipients and signature beside each other (boxes 9b and 7 of the decree's map)."""
    left = tuple(_distribution(notice.distribution)) if notice.distribution else ()
    right = tuple(_signature(notice.signature)) if notice.signature else ()
    if left or right:
        yield Columns(((left, right),), _SHARES, ending=True)


def _distribution(listed: DistributionList) -> Iterator[Line]:
    path = "/notice/distribution"
    if listed.label:
        yield Line(Component.RECIPIENTS, (listed.label,), f"{path}/label")
    for index, recipient in enumerate(listed.recipients, 1):
        yield Line(Component.RECIPIENT, _listed(recipient), f"{path}/recipient[{index}]")
    if listed.filing:
        yield Line(Component.RECIPIENT, _filed(listed.filing), f"{path}/filing")
    if listed.drafter_mark:
        words = _joined(listed.drafter_mark.marker, listed.drafter_mark.text)
        yield Line(Component.DRAFTER, (words,), f"{path}/drafterMark")


def _listed(recipient: Recipient) -> tuple[str]:
    return (_joined(recipient.marker, recipient.text) + (recipient.end or ""),)


def _filed(filing: FilingEntry) -> tuple[str]:
    return (_joined(filing.marker, filing.label, filing.text) + (filing.end or ""),)


def _joined(*parts: str | None) -> str:
    return " ".join(part for part in parts if part)


def _signature(block: SignatureBlock) -> Iterator[Line]:
    path = "/notice/signature"
    for index, line in enumerate(block.lines, 1):
        under = index > 1 and block.lines[0].authority is not None
        component = Component.OFFICE if under else Component.SIGNING
        yield Line(component, (line.text,), f"{path}/line[{index}]")
    for index, mark in enumerate(block.marks, 1):
        yield Line(Component.SIGNED, (mark,), f"{path}/mark[{index}]")
    if block.name:
        room = BELOW_SIGNED if block.marks else None
        yield Line(Component.SIGNER, (block.name,), f"{path}/name", before=room)


def annexes(notice: Notice) -> Iterator[Block]:
    """Yield what follows the signature; an annex with a heading begins a page."""
    for index, annex in enumerate(notice.annexes, 1):
        yield from _annex(annex, f"/notice/annex[{index}]")


def _annex(annex: Annex, path: str) -> Iterator[Block]:
    if annex.heading:
        yield NewPart()
        yield Line(Component.ANNEX, annex.heading.content, f"{path}/heading")
    above = annex.heading is not None
    for block in paragraphs(annex.paragraphs, path):
        if not isinstance(block, Line):
            yield block
            above = False
            continue
        component, above = _component(block.words, titled=above)
        yield Line(component, block.content, block.path)


def _component(words: str, *, titled: bool) -> tuple[Component, bool]:
    """Return what a line of an annex is, and whether its title may still go on."""
    if STAMP_OPENS.match(words) or is_stamp(words):
        return Component.STAMP, titled
    if titled and words.startswith("("):
        return Component.ANNEX_NOTE, False
    if titled and words.isupper():
        return Component.ANNEX, True
    return Component.BODY, False
