"""Running text: paragraphs, and what is understood within them."""

import datetime as dt
from collections.abc import Iterable
from typing import Any, Self

from vn_notice.model.binding import attribute, mixed, node, parts, written
from vn_notice.model.values import DocumentNumber


@node(vi="viện dẫn", law="NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm b")
class Citation:
    """A mention of another document, as written, with what was understood of it.

    Example:
        >>> Citation(text="Nghị quyết số 52/NQ-CP", number=DocumentNumber.parse("52/NQ-CP")).text
        'Nghị quyết số 52/NQ-CP'
    """

    text: str = written(
        vi="lời viện dẫn", en="the words of the citation as written", pattern="[\\s\\S]+"
    )
    document_type: str | None = attribute(
        vi="tên loại văn bản", en='type as printed, such as "Nghị quyết"', default=None
    )
    number: DocumentNumber | None = parts(
        vi="số, ký hiệu", en="number and symbol of the cited document", default=None
    )
    date: dt.date | None = attribute(
        vi="ngày ban hành", en="date of the cited document", default=None
    )
    issuer: str | None = attribute(
        vi="cơ quan ban hành", en="who issued it, as printed", default=None
    )


@node(vi="họ tên người được nhắc đến")
class PersonName:
    """The name of a person where it stands in running text, without honorific or office."""

    text: str = written(vi="họ và tên", en="the name as written", pattern="[\\s\\S]+")


@node(vi="số thứ tự trong câu")
class InlineLabel:
    """A label of an enumeration that runs on within a paragraph, such as "(1)"."""

    text: str = written(vi="nhãn", en="the label as written", pattern="[\\s\\S]+")
    ordinal: int | None = attribute(vi="thứ tự", en="place in the enumeration", default=None)


Inline = str | Citation | PersonName | InlineLabel


@node(vi="đoạn văn")
class Paragraph:
    """A paragraph: text and inline elements whose words, put together, are those of the document.

    A line break that only came from the width of the page is one space. Adjacent texts are one and
    empty texts are dropped, so that equal paragraphs have equal content.

    Example:
        >>> Paragraph(content=("theo ", "", "quy định")).content
        ('theo quy định',)
        >>> Paragraph.of("theo quy định").text
        'theo quy định'
    """

    content: tuple[Inline, ...] = mixed(
        vi="nội dung", en="text and inline elements in order", default=()
    )

    def __attrs_post_init__(self) -> None:
        content = self.content
        if len(content) != 1 or not content[0]:  # most paragraphs are one text
            object.__setattr__(self, "content", _canonical(content))

    @classmethod
    def of(cls, *content: Inline) -> Self:
        """Return a paragraph of *content*."""
        return cls(content=content)

    @property
    def text(self) -> str:
        """The words of the paragraph as written."""
        content = self.content
        if len(content) == 1 and isinstance(content[0], str):
            return content[0]
        return "".join(part if isinstance(part, str) else part.text for part in content)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The citations in the paragraph, in order."""
        return tuple(part for part in self.content if isinstance(part, Citation))


def _canonical(content: Iterable[Any]) -> tuple[Any, ...]:
    merged: list[Any] = []
    for part in content:
        if isinstance(part, str):
            if not part:
                continue
            if merged and isinstance(merged[-1], str):
                merged[-1] += part
                continue
        merged.append(part)
    return tuple(merged)
