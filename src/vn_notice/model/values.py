"""Values: the number and symbol of a document, and the label of a part."""

from typing import Self

from vn_notice.errors import DocumentNumberError, require
from vn_notice.grammar.numbers import NumberMatch, match_number, type_code_of, write_number
from vn_notice.model.binding import attribute, node
from vn_notice.vocabulary.numbering import LabelStyle, NumberForm


@node(vi="số, ký hiệu của văn bản", law="NĐ 30/2020/NĐ-CP, Điều 15 và Phụ lục I, Phần I, Mục II.3")
class DocumentNumber:
    """The number and symbol of a document, as a value.

    It forgets spaces and the label "Số:", and keeps leading zeros, because they are printed. The
    words as they stand in the document are kept by what holds the number.

    Example:
        >>> number = DocumentNumber.parse("Số: 03 /CTr-BDT")
        >>> str(number), number.type_code, number.form.value
        ('03/CTr-BDT', 'CTr', 'administrative')
        >>> DocumentNumber.parse("120/2020/QH14").year
        2020
        >>> str(DocumentNumber.parse("65-KL/TW"))
        '65-KL/TW'
    """

    serial: str = attribute(
        vi="số thứ tự",
        en="serial as printed, with leading zeros; empty when still blank",
        pattern="([0-9]{1,7}([.-][0-9A-Z]{1,3})?[A-Za-zđĐ]?)?",
    )
    year: int | None = attribute(vi="năm", en="year, where the number has one", default=None)
    symbol: str = attribute(vi="ký hiệu", en='symbol, such as "CTr-BDT"; empty for a bare number')
    form: NumberForm = attribute(vi="dạng số", en="the order in which the parts are written")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the number that *text* as a whole is.

        Raises:
            DocumentNumberError: If *text* is no number and symbol.
            ArgumentError: If *text* is no str.
        """
        require("DocumentNumber.parse", text, str)
        found = match_number(text)
        if found is None:
            raise DocumentNumberError(text)
        return cls.of(found)

    @classmethod
    def of(cls, match: NumberMatch) -> Self:
        """Return the number that a recogniser found."""
        require("DocumentNumber.of", match, NumberMatch)
        return cls(serial=match.serial, year=match.year, symbol=match.symbol, form=match.form)

    @property
    def type_code(self) -> str | None:
        """The code of the type of document in the symbol, such as "TB"; "CV" for a công văn."""
        return type_code_of(self.symbol, self.form)

    def __str__(self) -> str:
        return write_number(self.serial, self.year, self.symbol, self.form)


@node(vi="số, chữ hoặc dấu mở đầu một phần", law="NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6")
class Label:
    """The label of a part of the body, as written, and what kind of label it is.

    Example:
        >>> Label(label="II.", style=LabelStyle.ROMAN, ordinal=2).ordinal
        2
    """

    label: str = attribute(vi="nhãn", en='label as written, such as "I.", "a)" or "-"')
    style: LabelStyle = attribute(vi="kiểu đánh số", en="style of numbering")
    ordinal: int | None = attribute(
        vi="thứ tự", en="place in the order that the label states", default=None
    )
