"""Where a component stands on the page: alignment, space around it, widths of columns.

The decree gives a least space between paragraphs of running text, and 6pt between number and
subject of a letter (Phụ lục I, Phần I, Mục II, khoản 5 điểm b); the other spaces are those of its
sample forms (Phụ lục III).
"""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType

import attrs

from vn_notice.render.layout.blocks import Block, Columns, Line, Table
from vn_notice.render.layout.standards import Component

_C = Component


class Alignment(StrEnum):
    """How the lines of a paragraph stand between the edges of their column."""

    LEFT = "left"
    CENTRE = "center"
    JUSTIFIED = "justify"


@attrs.frozen
class Place:
    """How a component stands on the page; spaces in points.

    Attributes:
        alignment: Of its lines; running text is justified, and its first line indented.
        before: Space above.
        after: Space below; for running text that of the standard.
        heading: Whether it names what stands below it, and stays on its page.
    """

    alignment: Alignment = Alignment.CENTRE
    before: float = 0
    after: float = 0
    heading: bool = False

    @property
    def running(self) -> bool:
        """Whether it is running text."""
        return self.alignment is Alignment.JUSTIFIED


_LEFT, _RUNNING = Place(Alignment.LEFT), Place(Alignment.JUSTIFIED)
#: Components that are not named here stand in the middle of their column.
_PLACES: Mapping[Component, Place] = MappingProxyType(
    {
        _C.LETTER_SUBJECT: Place(before=6),
        _C.DOCUMENT_TYPE: Place(before=18, heading=True),
        _C.MARK: Place(before=6),
        _C.OTHER: Place(Alignment.LEFT, before=6),
        _C.AUTHORITY: Place(before=6, after=6),
        _C.ADDRESSEE: Place(before=3, after=3),
        _C.LEGAL_BASIS: _RUNNING,
        _C.BODY: _RUNNING,
        _C.PART: Place(before=3, after=3, heading=True),
        _C.HEADING: attrs.evolve(_RUNNING, heading=True),
        _C.RECIPIENTS: _LEFT,
        _C.RECIPIENT: _LEFT,
        _C.DRAFTER: _LEFT,
        _C.SIGNED: Place(before=12),
        _C.SIGNER: Place(before=56),
        _C.ANNEX: Place(heading=True),
        _C.ANNEX_NOTE: Place(after=6),
        _C.STAMP: _LEFT,
    }
)

#: Above the name where a mark of signing stands already in the room for the signature.
BELOW_SIGNED = 28.0
BETWEEN_ROWS = 6.0
ABOVE_ENDING = 12.0
#: Type and inner margin of tables, in points and millimetres.
TABLE_SIZE, CELL_MARGIN = 12.0, 1.9
_BELOW_TITLE, _BELOW_TABLE = 12.0, 6.0
_TITLE = (_C.DOCUMENT_TYPE, _C.SUBJECT)
_NARROWEST, _WIDEST = 6, 36


def place_of(component: Component) -> Place:
    """Return how *component* stands on the page.

    Example:
        >>> place_of(Component.BODY).running, place_of(Component.SUBJECT).alignment.value
        (True, 'center')
    """
    return _PLACES.get(component, Place())


def spaced(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield *blocks* with the spaces that neighbours ask for, and the last lines kept together.

    The end of the text stays on the page of the signature, so that none stands alone.
    """
    held: Block | None = None
    for block in blocks:
        if isinstance(held, Line) and isinstance(block, Columns) and block.ending:
            held = attrs.evolve(held, kept=True)
        if held is not None:
            yield held
        held = _below(held, block)
    if held is not None:
        yield held


def _below(above: Block | None, block: Block) -> Block:
    if not isinstance(block, Line):
        return block
    if isinstance(above, Table):
        return attrs.evolve(block, before=_BELOW_TABLE)
    titled = isinstance(above, Line) and above.component in _TITLE
    if titled and block.component not in _TITLE:
        return attrs.evolve(block, before=_BELOW_TITLE)
    return block


def room_above(line: Line) -> float:
    """Return the space above *line*, in points."""
    return place_of(line.component).before if line.before is None else line.before


def table_widths(table: Table, room: float) -> list[float]:
    """Return widths of columns that suit their words and fill *room*, in millimetres.

    Example:
        >>> table_widths(Table((("STT", "Nhiệm vụ trọng tâm"),)), 120)
        [30.0, 90.0]
    """
    longest = [max(map(len, column)) for column in zip(*table.rows, strict=True)]
    sized = [min(max(length, _NARROWEST), _WIDEST) for length in longest]
    return [room * size / sum(sized) for size in sized]
