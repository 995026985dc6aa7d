"""Phase 2: where a labelled block belongs among the parts that stand before it."""

from collections.abc import Iterator, Sequence

import attrs

from vn_notice.grammar.labels import LabelMatch, roman
from vn_notice.parser.blocks import Block
from vn_notice.vocabulary.numbering import POINT_LETTERS, LabelStyle

SECTIONS = frozenset(
    {
        LabelStyle.PART,
        LabelStyle.CHAPTER,
        LabelStyle.TITLED_SECTION,
        LabelStyle.UPPER_LETTER,
        LabelStyle.ROMAN,
    }
)
#: The model is not nested deeper than this (see docs/reference/grammar.md); labels met: 5 deep.
DEEPEST = 12

#: A number farther ahead of the one before is no label but a number at the start of a line.
_MOST_AHEAD = 6

#: A quotation with more paragraphs than this was never closed.
_LONGEST_QUOTATION = 20

_Key = tuple[LabelStyle, str]


@attrs.define
class Node:
    """A labelled part while its content is still being gathered."""

    label: LabelMatch
    block: Block
    children: "list[Node | Block]" = attrs.Factory(list)

    @property
    def key(self) -> _Key:
        """What its label shares with those of the same level."""
        return _key(self.label)


def _key(label: LabelMatch) -> _Key:
    """Return what two labels of the same level share: style and marks around the number."""
    if label.style is LabelStyle.DECIMAL:
        return label.style, str(label.label.rstrip(".)/-").count("."))
    if label.style in (LabelStyle.PART, LabelStyle.CHAPTER, LabelStyle.TITLED_SECTION):
        return label.style, ""
    return label.style, "".join(char for char in label.label if not char.isalnum()).strip()


def climb(label: LabelMatch, stack: list[Node], root: list[Node | Block]) -> None:
    """Leave the parts of *stack* that a part with this label does not belong to."""
    key = _key(label)
    for depth, node in enumerate(stack):
        if node.key == key:
            del stack[depth:]
            return
    if label.style is not LabelStyle.BULLET:
        _leave_bullets(stack, root)
    if label.style in SECTIONS and not _opens_below_roman(label, stack):
        stack[:] = [node for node in stack if _rank(node.label) < _rank(label)]
    del stack[DEEPEST:]


def _leave_bullets(stack: list[Node], root: list[Node | Block]) -> None:
    """Leave bullets for a numbered list that a paragraph of its own announces after them."""
    while stack and stack[-1].label.style is LabelStyle.BULLET and stack[-1].children:
        last = stack[-1].children[-1]
        if isinstance(last, Node) or not last.text.endswith(":"):
            return
        del stack.pop().children[-1]
        (stack[-1].children if stack else root).append(last)


def _opens_below_roman(label: LabelMatch, stack: list[Node]) -> bool:
    """Return whether capital letters part a section with a Roman number: "II. …" / "A. …"."""
    return (
        label.style is LabelStyle.UPPER_LETTER
        and label.ordinal == 1
        and bool(stack)
        and stack[-1].label.style is LabelStyle.ROMAN
    )


def _rank(label: LabelMatch) -> int:
    return list(LabelStyle).index(label.style)


def settled(block: Block, stack: list[Node], root: list[Node | Block]) -> LabelMatch | None:
    """Return the label of *block* in the reading that its neighbours give it.

    "C." after "B." is a letter, "i)" after "h)" too. A letter that neither begins an order nor goes
    on with one is an abbreviation; a number far ahead of the one before stands in a sentence, and
    so does "3 - " that follows no "2 - ";
    "Chương I. …;" is an entry of a list of chapters: no labels.
    """
    label = block.label
    if label is None:
        return None
    if _is_entry(block, stack, root):
        return None
    if label.style is LabelStyle.ARABIC and (label.ordinal or 0) > _MOST_AHEAD:
        last = max((n.label.ordinal or 0 for n in _of_style(label.style, stack, root)), default=0)
        return label if (label.ordinal or 0) <= last + _MOST_AHEAD else None
    if label.label.endswith(" -") and not _follows(label, stack, root):
        return None
    head = label.label.rstrip("./)- ")
    if len(head) == 1 and head.isalpha():
        return _letter(label, head, stack, root)
    return label


def _is_entry(block: Block, stack: list[Node], root: list[Node | Block]) -> bool:
    """Return whether a block is an entry of a list of chapters: "Chương I. Quy định chung;"."""
    if block.label is None or not stack or not block.text.endswith((";", ".")):
        return False
    style = block.label.style
    chapter = style in (LabelStyle.PART, LabelStyle.CHAPTER)
    return chapter and not _of_style(style, stack, root)


def _letter(
    label: LabelMatch, head: str, stack: list[Node], root: list[Node | Block]
) -> LabelMatch | None:
    """Return the reading of a label of one letter: as letter, as Roman number, or as none."""
    readings = [label, *_readings(label, head)]
    for node in reversed(stack):
        for reading in readings:
            if node.key == _key(reading) and (node.label.ordinal or 0) + 1 == reading.ordinal:
                return reading
    if label.style is LabelStyle.UPPER_LETTER and not _may_begin(label, stack, root):
        return None
    if head == "i":
        return attrs.evolve(label, style=LabelStyle.LOWER_ROMAN, ordinal=1)
    return label


def _readings(label: LabelMatch, head: str) -> Iterator[LabelMatch]:
    upper = head.upper()
    style = LabelStyle.UPPER_LETTER if head.isupper() else LabelStyle.LOWER_LETTER
    yield attrs.evolve(label, style=style, ordinal=POINT_LETTERS.upper().index(upper) + 1)
    if head in "ivxlc":  # capitals that are Roman numbers are read as such at once
        yield attrs.evolve(label, style=LabelStyle.LOWER_ROMAN, ordinal=roman(upper))


def _may_begin(label: LabelMatch, stack: list[Node], root: list[Node | Block]) -> bool:
    if _opens_below_roman(label, stack):
        return True
    before = _of_style(label.style, [], root)
    return label.ordinal == (before[-1].label.ordinal or 0) + 1 if before else label.ordinal == 1


def _follows(label: LabelMatch, stack: list[Node], root: list[Node | Block]) -> bool:
    """Return whether *label* begins an order or goes on with one that is written like it."""
    written = [n for n in _of_style(label.style, stack, root) if n.key == _key(label)]
    return label.ordinal == 1 + (written[-1].label.ordinal or 0 if written else 0)


def _of_style(style: LabelStyle, stack: list[Node], root: list[Node | Block]) -> list[Node]:
    """Return the parts with labels of *style*: at the top, open, and last within the open ones."""
    inner = [child for node in stack for child in node.children[-3:]]
    nodes = [node for node in (*root[-40:], *stack, *inner) if isinstance(node, Node)]
    return [node for node in nodes if node.label.style is style]


def quoted(blocks: Sequence[Block]) -> frozenset[int]:
    """Return which of *blocks* stand within a quotation that an earlier one opens.

    Texts that amend another give the new words in full, with their own labels: “b) … c) …”.
    """
    found: set[int] = set()
    opened: int | None = None
    for index, block in enumerate(blocks):
        text = block.whole.text
        depth = text.count("“") - text.count("”")
        if opened is not None and index - opened > _LONGEST_QUOTATION:
            opened = None
        if opened is None:
            opened = index if text.startswith("“") and depth > 0 else None
        elif depth < 0:
            found.update(range(opened + 1, index + 1))
            opened = None
    return frozenset(found)
