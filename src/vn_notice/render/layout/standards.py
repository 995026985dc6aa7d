"""The figures of layout that the law gives, as data: paper, margins, sizes and kinds of type.

Where the law gives a range, `Face.size` is what its own column of examples shows (NĐ 30/2020/NĐ-CP,
Phụ lục I, Phần I, Mục V), and `Face.least` and `Face.most` are the range.
"""

from collections.abc import Mapping
from types import MappingProxyType

import attrs

from vn_notice.grammar.fuzzy import letters
from vn_notice.vocabulary.base import Vocabulary

_PL1 = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I"
_II = f"{_PL1}, Mục II, khoản"
_III = f"{_PL1}, Mục III, khoản"


class Component(Vocabulary):
    """A component of form that is set in a way of its own (*thành phần thể thức*)."""

    NATIONAL_NAME = "national-name", "Quốc hiệu", "national name", f"{_II} 1 điểm a"
    MOTTO = "motto", "Tiêu ngữ", "motto", f"{_II} 1 điểm b"
    PARENT_BODY = "parent-body", "cơ quan chủ quản", "governing body", f"{_II} 2 điểm b"
    ISSUING_BODY = "issuing-body", "cơ quan ban hành", "issuing body", f"{_II} 2 điểm b"
    NUMBER = "number", "số và ký hiệu", "number and symbol", f"{_II} 3 điểm c"
    PLACE_DATE = "place-date", "địa danh và thời gian", "place and date", f"{_II} 4 điểm c"
    DOCUMENT_TYPE = "document-type", "tên loại", "printed type", f"{_II} 5 điểm b"
    SUBJECT = "subject", "trích yếu", "subject", f"{_II} 5 điểm b"
    LETTER_SUBJECT = (
        "letter-subject",
        "trích yếu công văn",
        "subject of a letter",
        f"{_II} 5 điểm b",
    )
    MARK = "mark", "dấu chỉ mức độ", "mark of secrecy or urgency", f"{_III} 2"
    OTHER = "other", "nội dung khác ở phần đầu", "other line of the header", f"{_III} 4"
    AUTHORITY = "authority", "thẩm quyền ban hành", "who decides", f"{_PL1}, Mục V"
    ADDRESSEE = "addressee", "kính gửi", "addressee", f"{_II} 9 điểm d"
    LEGAL_BASIS = "legal-basis", "căn cứ", "legal basis", f"{_II} 6 điểm a"
    BODY = "body", "nội dung", "running text", f"{_II} 6 điểm e"
    PART = "part", "phần và chương", "centred label or heading of a part", f"{_II} 6 điểm đ"
    HEADING = "heading", "tiêu đề mục", "heading on the line of its label", f"{_II} 6 điểm đ"
    RECIPIENTS = "recipients", "từ Nơi nhận", "the words Nơi nhận", f"{_II} 9 điểm d"
    RECIPIENT = "recipient", "nơi nhận", "recipient, filing line", f"{_II} 9 điểm d"
    DRAFTER = "drafter", "ký hiệu người soạn thảo", "drafter's mark", f"{_III} 3"
    SIGNING = "signing", "quyền hạn", "authority, or office alone", f"{_II} 7 điểm đ"
    OFFICE = "office", "chức vụ dưới quyền hạn", "office under an authority", f"{_II} 7 điểm đ"
    SIGNED = "signed", "dấu hiệu đã ký", "mark of signing", f"{_II} 7 điểm đ"
    SIGNER = "signer", "họ tên người ký", "printed name", f"{_II} 7 điểm đ"
    ANNEX = "annex", "phụ lục", "label and title of an annex", f"{_III} 1 điểm b"
    ANNEX_NOTE = "annex-note", "chỉ dẫn kèm theo", "note below the title", f"{_III} 1 điểm c"
    STAMP = "stamp", "thông tin chữ ký số", "what a digital signature prints", f"{_II} 8 điểm b"
    PAGE_NUMBER = "page-number", "số trang", "page number", f"{_PL1}, Mục I, khoản 7"


@attrs.frozen
class Face:
    """How a component is set: sizes in points, kind of type."""

    size: float
    least: float
    most: float
    bold: bool = False
    italic: bool = False
    underlined: bool = False


@attrs.frozen
class Box:
    """The box of a mark: width and height in millimetres, and whether it is stamped in red."""

    width: float
    height: float
    red: bool = False


@attrs.frozen
class Standard:
    """The figures of one body of rules; lengths in millimetres, sizes and spacing in points.

    Attributes:
        law: Where the figures stand.
        fonts: Families of type, the best first; all have the widths of Times New Roman.
        paper: Width and height.
        top: Margin at the top; it holds the page number.
        bottom: Margin at the bottom.
        left: Margin at the left.
        right: Margin at the right.
        indent: Indent of the first line of a paragraph.
        spacing: Least space between paragraphs.
        line: Exact height of a line; `None` for single spacing.
        number_from_top: From the edge of the paper to the page number.
        faces: How each component is set.
        dashed: Whether five hyphens and an asterisk stand for the rules of the header.
    """

    law: str
    fonts: tuple[str, ...]
    paper: tuple[float, float]
    top: float
    bottom: float
    left: float
    right: float
    indent: float
    spacing: float
    line: float | None
    number_from_top: float
    faces: Mapping[Component, Face]
    dashed: bool = False

    @property
    def text_width(self) -> float:
        """The width between the margins, in millimetres."""
        return self.paper[0] - self.left - self.right


_C = Component
_UPRIGHT = Face(14, 13, 14)
_BOLD = Face(14, 13, 14, bold=True)
_FACES = {
    _C.NATIONAL_NAME: Face(12, 12, 13, bold=True),
    _C.MOTTO: Face(13, 13, 14, bold=True),
    _C.PARENT_BODY: Face(12, 12, 13),
    _C.ISSUING_BODY: Face(12, 12, 13, bold=True),
    _C.NUMBER: Face(13, 13, 13),
    _C.PLACE_DATE: Face(13, 13, 14, italic=True),
    _C.DOCUMENT_TYPE: _BOLD,
    _C.SUBJECT: _BOLD,
    _C.LETTER_SUBJECT: Face(12, 12, 13),
    _C.MARK: Face(13, 13, 14, bold=True),
    _C.OTHER: Face(11, 11, 12),
    _C.AUTHORITY: _BOLD,
    _C.ADDRESSEE: _UPRIGHT,
    _C.LEGAL_BASIS: Face(14, 13, 14, italic=True),
    _C.BODY: _UPRIGHT,
    _C.PART: _BOLD,
    _C.HEADING: _BOLD,
    _C.RECIPIENTS: Face(12, 12, 12, bold=True, italic=True),
    _C.RECIPIENT: Face(11, 11, 11),
    _C.DRAFTER: Face(11, 11, 11),
    _C.SIGNING: _BOLD,
    _C.OFFICE: _BOLD,
    _C.SIGNED: Face(13, 13, 14, italic=True),
    _C.SIGNER: _BOLD,
    _C.ANNEX: _BOLD,
    _C.ANNEX_NOTE: Face(14, 13, 14, italic=True),
    _C.STAMP: Face(10, 10, 10),
    _C.PAGE_NUMBER: _UPRIGHT,
}

#: Metric-compatible families follow Times New Roman, so that lines break alike.
FONTS = ("Times New Roman", "Liberation Serif", "Tinos", "TeX Gyre Termes")

#: State documents: NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I.
ND30 = Standard(
    law=_PL1,
    fonts=FONTS,
    paper=(210, 297),
    top=20,
    bottom=20,
    left=30,
    right=15,
    indent=10,
    spacing=6,
    line=None,
    number_from_top=10,
    faces=MappingProxyType(_FACES),
)

# The sizes of Party documents stand in Phụ lục 2 of the guidance, which is not public; these are
# measured on the guidance itself, which is set by its own rules.
_PARTY = {
    _C.NATIONAL_NAME: Face(15, 15, 15, bold=True),
    _C.PARENT_BODY: Face(14, 14, 14),
    _C.ISSUING_BODY: Face(14, 14, 14, bold=True),
    _C.NUMBER: Face(14, 14, 14),
    _C.PLACE_DATE: Face(14, 14, 14, italic=True),
    _C.DOCUMENT_TYPE: Face(15, 15, 16, bold=True),
    _C.SUBJECT: Face(15, 14, 15, bold=True),
    _C.LETTER_SUBJECT: Face(12, 12, 12, italic=True),
    _C.MARK: Face(14, 12, 14, bold=True),
    _C.LEGAL_BASIS: _UPRIGHT,
    _C.RECIPIENTS: Face(14, 14, 14, underlined=True),
    _C.RECIPIENT: Face(12, 12, 12),
    _C.OFFICE: _UPRIGHT,
}

#: Party documents: Hướng dẫn 05-HD/VPTW ngày 27/5/2026, phần II.
HD05 = attrs.evolve(
    ND30,
    law="Hướng dẫn 05-HD/VPTW, phần II",
    line=19,
    faces=MappingProxyType({**_FACES, **_PARTY}),
    dashed=True,
)

_MARK_HEIGHT = 8.0
#: Boxes of the marks of urgency (Phụ lục I, Phần I, Mục III, khoản 2 điểm b), by bare letters.
_URGENCY_BOXES = {
    "hoatoc": Box(30, _MARK_HEIGHT, red=True),
    "thuongkhan": Box(40, _MARK_HEIGHT, red=True),
    "khan": Box(20, _MARK_HEIGHT, red=True),
}
#: What a capital of a mark takes, and the room beside the words; for marks of no given size.
_CAPITAL, _BESIDE = 3.3, 8.0


def box_of(words: str) -> Box:
    """Return the box of a mark; one whose size no rule gives is as wide as its words.

    Example:
        >>> box_of("HOẢ TỐC").width
        30
    """
    given = _URGENCY_BOXES.get(letters(words))
    return given or Box(len(words) * _CAPITAL + _BESIDE, _MARK_HEIGHT)
