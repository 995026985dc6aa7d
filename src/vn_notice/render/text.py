"""A notice as plain text, laid out as an office types it."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from vn_notice.errors import require
from vn_notice.model.notice import Notice
from vn_notice.render.layout.blocks import Block, Columns, Line, NewPart, Table
from vn_notice.render.layout.order import lay_out
from vn_notice.render.layout.standards import Component

_WIDTH = 80
_TITLE_WIDTH = 64
#: The least space between two columns; the reader of text takes less for a space between words.
_GAP = 6
_SIGNATURE_ROOM = 4
_CENTRED = (
    Component.DOCUMENT_TYPE, Component.SUBJECT, Component.AUTHORITY, Component.PART,
    Component.ANNEX, Component.ANNEX_NOTE,
)  # fmt: skip
#: Where a title may be broken so that the next line is seen to go on with it.
_BREAK = re.compile(r"(?<![;:]) (?!ngày |căn cứ )(?=[^\W\d_])")
_NUMBER_ALONE = re.compile(r"(?:[Tt]rang )?-?\s?[0-9]{1,3}\s?(?:/\s?[0-9]{1,3})?\s?-?")


def to_text(notice: Notice) -> str:
    """Return *notice* as plain text (*văn bản thuần*).

    Columns stand side by side, the title is centred, a paragraph is one line. `vn_notice.parse` of
    the text gives an equal notice where the notice keeps to customary forms. What has no words of
    its own, such as a meeting without a narrative, is told in customary sentences.

    Example:
        >>> from vn_notice.model.inline import Paragraph
        >>> from vn_notice.model.notice import DocumentType
        >>> title = {"document_type": DocumentType(text="THÔNG BÁO")}
        >>> print(to_text(Notice(subject=Paragraph.of("Về nghỉ Tết"), **title)), end="")
                                           THÔNG BÁO
                                          Về nghỉ Tết
                                            ______
    """
    require("to_text", notice, Notice)
    lines: list[str] = []
    for block in lay_out(notice).blocks:
        shown = list(_block(block))
        if lines and not lines[-1] and _NUMBER_ALONE.fullmatch("".join(shown)):
            lines.pop()  # a number between blank lines is read as the number of a page
        lines.extend(shown)
    return "\n".join(lines).rstrip("\n") + "\n"


def _block(block: Block) -> Iterator[str]:
    match block:
        case Columns():
            yield from _columns(block)
        case Table():
            yield from ("\t".join(row).rstrip() for row in block.rows)
        case NewPart():
            pass
        case Line():
            yield from _line(block)
    if not (isinstance(block, Line) and block.component is Component.DOCUMENT_TYPE):
        yield ""


def _line(line: Line) -> Iterator[str]:
    if line.component not in _CENTRED:
        yield line.text
        return
    words = _broken(line.text)
    yield from (_centred(part, _WIDTH) for part in words)
    if line.rule:
        yield _centred(_rule(max(words, key=len), line.rule), _WIDTH)
        yield ""


def _broken(text: str) -> list[str]:
    """Return *text* in lines short enough to be centred, where it can be broken safely."""
    parts: list[str] = []
    while len(text) > _TITLE_WIDTH:
        breaks = [found.start() for found in _BREAK.finditer(text) if text[found.end()].islower()]
        at = max((place for place in breaks if place <= _TITLE_WIDTH), default=0)
        if not at:
            break
        parts.append(text[:at])
        text = text[at + 1 :]
    return [*parts, text]


def _rule(words: str, share: float) -> str:
    return "_" * max(6, round(len(words) * share))


def _centred(text: str, width: int) -> str:
    return " " * ((width - len(text)) // 2) + text


def _columns(block: Columns) -> Iterator[str]:
    cells = [(list(_cell(left)), list(_cell(right))) for left, right in block.rows]
    left_width, right_width = (
        max((len(text) for row in cells for text in row[side]), default=0) for side in (0, 1)
    )
    for left, right in cells:
        for one, other in zip_longest(left, right, fillvalue=""):
            shown = one if block.ending else _centred(one, left_width)
            yield f"{shown:<{left_width + _GAP}}{_centred(other, right_width)}".rstrip()


def _cell(lines: tuple[Line, ...]) -> Iterator[str]:
    for line in lines:
        if line.component is Component.SIGNER:
            yield from [""] * _SIGNATURE_ROOM
        yield line.text
