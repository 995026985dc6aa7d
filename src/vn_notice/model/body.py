"""The body: sections and items, nested as the document nests them (*nội dung*)."""

from typing import Union

from vn_notice.errors import ModelError
from vn_notice.model.binding import element, node, parts
from vn_notice.model.inline import Paragraph
from vn_notice.model.values import Label

_PL1_6 = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6"

#: How many levels of sections and items may stand within each other.
DEEPEST = 32

Block = Union["Section", "Item", Paragraph]


@node(vi="phần, chương, mục", law=_PL1_6)
class Section:
    """A part with a heading: Phần, Chương, Mục, or one labelled "A." or "I.".

    Example:
        >>> from vn_notice.vocabulary.numbering import LabelStyle
        >>> label = Label(label="I.", style=LabelStyle.ROMAN, ordinal=1)
        >>> Section(label=label, heading=Paragraph.of("Kết quả")).heading.text
        'Kết quả'
    """

    label: Label = parts(vi="nhãn", en="label of the section")
    heading: Paragraph | None = element(vi="tiêu đề", en="heading", default=None)
    content: tuple[Block, ...] = element(
        vi="nội dung", en="sections, items and paragraphs in order", default=()
    )


@node(vi="điều, khoản, điểm, gạch đầu dòng", law=_PL1_6)
class Item:
    """A labelled item: Điều, khoản, điểm or bullet, with a heading, text, or both.

    Example:
        >>> from vn_notice.vocabulary.numbering import LabelStyle
        >>> label = Label(label="1.", style=LabelStyle.ARABIC, ordinal=1)
        >>> Item(label=label, content=(Paragraph.of("Giao Sở Tài chính chủ trì."),)).label.ordinal
        1
    """

    label: Label = parts(vi="nhãn", en="label of the item")
    heading: Paragraph | None = element(vi="tiêu đề", en="heading", default=None)
    content: tuple[Block, ...] = element(
        vi="nội dung", en="paragraphs and items below it, in order", default=()
    )


@node(vi="phần kết luận, nội dung chính", law=_PL1_6)
class Conclusions:
    """The body of the notice; for a meeting, its conclusions (*kết luận*).

    Sections and items may stand within each other 32 deep; the decree knows seven levels.
    """

    content: tuple[Block, ...] = element(
        vi="nội dung", en="sections, items and paragraphs in order", default=()
    )

    def __attrs_post_init__(self) -> None:
        _check_depth("Conclusions", self.content)


@node(vi="phần dẫn")
class Narrative:
    """What tells of a meeting, from the opening to “kết luận như sau:”; attendees may be items."""

    content: tuple[Block, ...] = element(
        vi="nội dung", en="paragraphs and items in order", default=()
    )

    def __attrs_post_init__(self) -> None:
        _check_depth("Narrative", self.content)


def _check_depth(owner: str, content: tuple[Block, ...]) -> None:
    level: list[Block] = list(content)
    for _ in range(DEEPEST):
        level = [
            below for part in level if not isinstance(part, Paragraph) for below in part.content
        ]
        if not level:
            return
    raise ModelError(owner, "content", "…", f"at most {DEEPEST} levels deep")


@node(vi="phần kết thúc", law="NĐ 30/2020/NĐ-CP, Phụ lục III, các mẫu")
class Closing:
    """What ends the body: the paragraph that transmits it, and the end mark "./."."""

    paragraphs: tuple[Paragraph, ...] = element(
        vi="đoạn kết", en="closing paragraphs", default=(), name="paragraph"
    )
    end_mark: str | None = element(vi="dấu kết thúc", en="end mark as written", default=None)


@node(vi="phụ lục, phần sau chữ ký", law="NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1")
class Annex:
    """What follows the signature: an annex, a table, an electronic stamp."""

    heading: Paragraph | None = element(
        vi="tiêu đề", en='heading, such as "Phụ lục I"', default=None
    )
    paragraphs: tuple[Paragraph, ...] = element(
        vi="nội dung", en="its lines", default=(), name="paragraph"
    )
