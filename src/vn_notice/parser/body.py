"""Phase 2: the body: labelled blocks nested as their labels say."""

from collections.abc import Iterable, Sequence

import attrs

from vn_notice.grammar.fuzzy import bare
from vn_notice.grammar.labels import LabelMatch, roman
from vn_notice.model.body import Block as Part
from vn_notice.model.body import Item, Section
from vn_notice.model.inline import Paragraph
from vn_notice.model.values import Label
from vn_notice.parser.blocks import Block, is_heading_case
from vn_notice.parser.inline import read_paragraph
from vn_notice.parser.trace import Trace
from vn_notice.vocabulary.numbering import POINT_LETTERS, LabelStyle
from vn_notice.vocabulary.phrases import CONTACT_OPENERS

_SECTIONS = frozenset(
    {
        LabelStyle.PART,
        LabelStyle.CHAPTER,
        LabelStyle.TITLED_SECTION,
        LabelStyle.UPPER_LETTER,
        LabelStyle.ROMAN,
    }
)
_LONGEST_HEADING = 220
#: The model is not nested deeper than this (see docs/reference/grammar.md); labels met: 5 deep.
DEEPEST = 12

#: A number farther ahead of the one before is no label but a number at the start of a line.
_MOST_AHEAD = 6

_Key = tuple[LabelStyle, str]


@attrs.define
class _Node:
    """A labelled part while its content is still being gathered."""

    label: LabelMatch
    block: Block
    children: "list[_Node | Block]" = attrs.Factory(list)

    @property
    def key(self) -> _Key:
        return _key(self.label)


def _key(label: LabelMatch) -> _Key:
    """Return what two labels of the same level share: style and marks around the number."""
    if label.style is LabelStyle.DECIMAL:
        return label.style, str(label.label.rstrip(".)/-").count("."))
    if label.style in (LabelStyle.PART, LabelStyle.CHAPTER, LabelStyle.TITLED_SECTION):
        return label.style, ""
    return label.style, "".join(char for char in label.label if not char.isalnum()).strip()


def read_content(blocks: Sequence[Block], trace: Trace, lead: int = 0) -> tuple[Part, ...]:
    """Return the parts that *blocks* make; names of persons are looked for in the first *lead*."""
    root: list[_Node | Block] = []
    stack: list[_Node] = []
    for block in blocks:
        label = block.label and _settled(block.label, stack, root)
        if label is None:
            if _opens_contact(block):
                stack.clear()
            (stack[-1].children if stack else root).append(block)
            continue
        _climb(label, stack)
        node = _Node(label, block)
        (stack[-1].children if stack else root).append(node)
        stack.append(node)
    leading = {id(block) for block in blocks[:lead]}
    return tuple(_made(child, trace, leading) for child in root)


def _climb(label: LabelMatch, stack: list[_Node]) -> None:
    """Leave the parts of *stack* that a part with this label does not belong to."""
    key = _key(label)
    for depth, node in enumerate(stack):
        if node.key == key:
            del stack[depth:]
            return
    if label.style in _SECTIONS:
        outer = [node for node in stack if _rank(node.label) < _rank(label)]
        stack[:] = outer
    del stack[DEEPEST:]


def _rank(label: LabelMatch) -> int:
    return list(LabelStyle).index(label.style)


def _settled(label: LabelMatch, stack: list[_Node], root: list[_Node | Block]) -> LabelMatch | None:
    """Return *label* in the reading that its neighbours give it: "C." after "B.", "i)" after "h)".

    A letter that neither begins an order nor goes on with one is an abbreviation, no label.
    """
    if label.style is LabelStyle.ARABIC and (label.ordinal or 0) > _MOST_AHEAD:
        last = max((n.label.ordinal or 0 for n in _of_style(label.style, stack, root)), default=0)
        return label if (label.ordinal or 0) <= last + _MOST_AHEAD else None
    head = label.label.rstrip("./)- ")
    if len(head) != 1 or not head.isalpha():
        return label
    readings = [label]
    upper = head.upper()
    if upper in POINT_LETTERS.upper():
        style = LabelStyle.UPPER_LETTER if head.isupper() else LabelStyle.LOWER_LETTER
        order = POINT_LETTERS.upper().index(upper) + 1
        readings.append(attrs.evolve(label, style=style, ordinal=order))
    if upper in "IVXLC":
        style = LabelStyle.ROMAN if head.isupper() else LabelStyle.LOWER_ROMAN
        readings.append(attrs.evolve(label, style=style, ordinal=roman(upper)))
    for node in reversed(stack):
        for reading in readings:
            if node.key == _key(reading) and (node.label.ordinal or 0) + 1 == reading.ordinal:
                return reading
    if label.style is LabelStyle.UPPER_LETTER and not _may_begin(label, root):
        return None
    if head == "i":
        return attrs.evolve(label, style=LabelStyle.LOWER_ROMAN, ordinal=1)
    return label


def _may_begin(label: LabelMatch, root: list[_Node | Block]) -> bool:
    before = _of_style(label.style, [], root)
    return label.ordinal == (before[-1].label.ordinal or 0) + 1 if before else label.ordinal == 1


def _of_style(style: LabelStyle, stack: list[_Node], root: list[_Node | Block]) -> list[_Node]:
    """Return the parts with labels of *style*: at the top, open, and last within the open ones."""
    inner = [child for node in stack for child in node.children[-3:]]
    nodes = [node for node in (*root[-40:], *stack, *inner) if isinstance(node, _Node)]
    return [node for node in nodes if node.label.style is style]


def _opens_contact(block: Block) -> bool:
    """Return whether a paragraph speaks for the whole document again, whatever came before."""
    return bare(block.text[:24]).startswith(CONTACT_OPENERS)


def _made(child: "_Node | Block", trace: Trace, leading: Iterable[int]) -> Part:
    if isinstance(child, Block):
        return _paragraph(child, trace, names=id(child) in leading)
    label = Label(
        label=child.block.label_run.words() if child.block.label_run else child.label.label,
        style=child.label.style,
        ordinal=child.label.ordinal,
    )
    heading, content = _heading(child, trace, names=id(child.block) in leading)
    cls = Section if child.label.style in _SECTIONS else Item
    below = (_made(grandchild, trace, leading) for grandchild in child.children)
    part = cls(label=label, heading=heading, content=(*content, *below))
    if child.block.label_run:
        trace.own(part, child.block.label_run, "@label")
    return part


def _paragraph(block: Block, trace: Trace, *, names: bool = False) -> Paragraph:
    return read_paragraph(block.whole, trace, names=names)


def _heading(
    node: _Node, trace: Trace, *, names: bool
) -> tuple[Paragraph | None, tuple[Paragraph, ...]]:
    """Return the words after the label: as heading, or as the first paragraph."""
    run = node.block.run
    if not run:
        first = node.children[0] if node.children else None
        if isinstance(first, Block) and (
            node.label.style in _SECTIONS or is_heading_case(first.text)
        ):
            del node.children[0]
            return read_paragraph(first.run, trace), ()
        return None, ()
    if _is_heading(node, run.text):
        return read_paragraph(run, trace, names=names), ()
    return None, (read_paragraph(run, trace, names=names),)


def _is_heading(node: _Node, text: str) -> bool:
    """Return whether words are a heading: short, without a full stop, with something below."""
    if len(text) > _LONGEST_HEADING or text[-1] in ".;":
        return False
    return node.label.style in _SECTIONS or (bool(node.children) and len(text) <= 150)
