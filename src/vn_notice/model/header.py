"""The header of a document (*phần đầu văn bản*)."""

import datetime as dt

from vn_notice.model.binding import attribute, element, node, parts, written
from vn_notice.model.inline import Paragraph
from vn_notice.model.parties import Organisation
from vn_notice.model.values import DocumentNumber
from vn_notice.vocabulary.marks import MarkKind

_PL1 = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II"


@node(vi="dòng số, ký hiệu", law=f"{_PL1}, khoản 3")
class NumberLine:
    """The line with the number and symbol, as written and as understood."""

    text: str = written(vi="nguyên văn", en='the line as written, such as "Số: 05/TB-BDT"')
    number: DocumentNumber | None = parts(
        vi="số, ký hiệu", en="number and symbol, when they could be read", default=None
    )


@node(vi="địa danh và thời gian ban hành", law=f"{_PL1}, khoản 4")
class PlaceDateLine:
    """The line with the place and the date of issue, as written and as understood."""

    text: str = written(vi="nguyên văn", en="the line as written")
    place: str | None = attribute(vi="địa danh", en="place", default=None)
    date: dt.date | None = attribute(
        vi="ngày ban hành", en="date of issue; none while the day or month is blank", default=None
    )


@node(vi="dấu chỉ mức độ", law="NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 2")
class Mark:
    """A mark of secrecy, urgency, circulation or draft, as written."""

    text: str = written(vi="nguyên văn", en="the words of the mark")
    kind: MarkKind = attribute(vi="loại dấu", en="what the mark says")


@node(vi="phần đầu văn bản", law="NĐ 30/2020/NĐ-CP, Điều 8 khoản 2")
class Header:
    """What stands above the title; all of it may be missing from an extracted text.

    Example:
        >>> header = Header(issuing_body=Organisation(name="SỞ NỘI VỤ"))
        >>> header.issuing_body.name, header.motto
        ('SỞ NỘI VỤ', None)
    """

    parent_body: Organisation | None = element(
        vi="cơ quan chủ quản trực tiếp", en="governing body above the issuer", default=None
    )
    issuing_body: Organisation | None = element(
        vi="cơ quan ban hành", en="issuing body", default=None
    )
    national_name: str | None = element(
        vi="Quốc hiệu; với văn bản của Đảng là tiêu đề", en="national name as written", default=None
    )
    motto: str | None = element(vi="Tiêu ngữ", en="motto as written", default=None)
    number: NumberLine | None = element(
        vi="số, ký hiệu", en="line with number and symbol", default=None
    )
    place_date: PlaceDateLine | None = element(
        vi="địa danh và thời gian ban hành", en="line with place and date", default=None
    )
    marks: tuple[Mark, ...] = element(
        vi="dấu chỉ mức độ", en="marks in the header", default=(), name="mark"
    )
    other: tuple[Paragraph, ...] = element(
        vi="nội dung khác", en="lines above the title that are none of the above", default=()
    )
