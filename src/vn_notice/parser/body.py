"""Phase 2: the body: labelled blocks nested as their labels say."""

from collections.abc import Iterable, Sequence

from vn_notice.grammar.fuzzy import bare
from vn_notice.model.body import Block as Part
from vn_notice.model.body import Item, Section
from vn_notice.model.inline import Paragraph
from vn_notice.model.values import Label
from vn_notice.parser.blocks import Block
from vn_notice.parser.inline import read_paragraph
from vn_notice.parser.joining import is_heading_case
from vn_notice.parser.nesting import SECTIONS, Node, climb, quoted, settled
from vn_notice.parser.trace import Trace
from vn_notice.vocabulary.phrases import CONTACT_OPENERS

_LONGEST_HEADING = 220


def read_content(blocks: Sequence[Block], trace: Trace, lead: int = 0) -> tuple[Part, ...]:
    """Return the parts that *blocks* make; names of persons are looked for in the first *lead*."""
    root: list[Node | Block] = []
    stack: list[Node] = []
    in_quotation = quoted(blocks)
    for index, block in enumerate(blocks):
        label = None if index in in_quotation else settled(block, stack, root)
        if label is None:
            if _opens_contact(block):
                stack.clear()
            (stack[-1].children if stack else root).append(block)
            continue
        climb(label, stack, root)
        node = Node(label, block)
        (stack[-1].children if stack else root).append(node)
        stack.append(node)
    leading = {id(block) for block in blocks[:lead]}
    return tuple(_made(child, trace, leading) for child in root)


def _opens_contact(block: Block) -> bool:
    """Return whether a paragraph speaks for the whole document again, whatever came before."""
    return bare(block.text[:24]).startswith(CONTACT_OPENERS)


def _made(child: "Node | Block", trace: Trace, leading: Iterable[int]) -> Part:
    if isinstance(child, Block):
        return _paragraph(child, trace, names=id(child) in leading)
    label = Label(
        label=child.block.label_run.words(),
        style=child.label.style,
        ordinal=child.label.ordinal,
    )
    heading, content = _heading(child, trace, names=id(child.block) in leading)
    cls = Section if child.label.style in SECTIONS else Item
    below = (_made(grandchild, trace, leading) for grandchild in child.children)
    part = cls(label=label, heading=heading, content=(*content, *below))
    trace.own(part, child.block.label_run, "@label")
    return part


def _paragraph(block: Block, trace: Trace, *, names: bool = False) -> Paragraph:
    return read_paragraph(block.whole, trace, names=names)


def _heading(
    node: Node, trace: Trace, *, names: bool
) -> tuple[Paragraph | None, tuple[Paragraph, ...]]:
    """Return the words after the label: as heading, or as the first paragraph."""
    run = node.block.run
    if not run:
        first = node.children[0] if node.children else None
        if isinstance(first, Block) and (
            node.label.style in SECTIONS or is_heading_case(first.text)
        ):
            del node.children[0]
            return read_paragraph(first.run, trace), ()
        return None, ()
    if _is_heading(node, run.text):
        return read_paragraph(run, trace, names=names), ()
    return None, (read_paragraph(run, trace, names=names),)


def _is_heading(node: Node, text: str) -> bool:
    """Return whether words are a heading: short, without a full stop, with something below."""
    if len(text) > _LONGEST_HEADING or text[-1] in ".;":
        return False
    return node.label.style in SECTIONS or (bool(node.children) and len(text) <= 150)
