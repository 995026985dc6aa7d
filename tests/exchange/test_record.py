"""The flat record, and its lines of CSV."""

import csv
import json

import pytest
from hypothesis import given

from support.samples import cited, sample
from vn_notice.exchange.record import Record, to_record
from vn_notice.exchange.table import COLUMNS, cells, csv_row
from vn_notice.model.body import Annex
from vn_notice.model.header import Header, NumberLine
from vn_notice.model.inline import Paragraph
from vn_notice.model.notice import Notice
from vn_notice.model.values import DocumentNumber
from vn_notice.testing.strategies import notices

_SAMPLE: Record = {
    "source": "a.txt",
    "document_type": "TB",
    "number": "07/TB-BDT",
    "issuer": "BAN DÂN TỘC",
    "parent_issuer": "UBND TỈNH AN BÌNH",
    "place": "An Bình",
    "date": "2021-03-05",
    "subject": "Kết luận của đồng chí TRẦN VĂN BÌNH",
    "legal_bases": ["Căn cứ Quyết định số 12/QĐ-UBND"],
    "meeting_date": "2021-03-02",
    "chairs": ["Trần Văn Bình"],
    "persons": ["TRẦN VĂN BÌNH", "Phạm Văn Sơn", "Ngô Thị Mai"],
    "outline": ["1 I.", "2 1.", "3 a)"],
    "citations": ["12/QĐ-UBND", "65-KL/TW", "120/2020/QH14", "15/KH-BDT"],
    "recipients": ["Lãnh đạo Ban", "Các phòng"],
    "filing": "VT, VP",
    "drafter_mark": "Hoa/TB07",
    "signing_lines": ["TL. TRƯỞNG BAN", "CHÁNH VĂN PHÒNG"],
    "signer_name": "Lê Thị Hoa",
}


def test_sample() -> None:
    """Every field is derived from the model; the notice's own number is no citation."""
    record = to_record(sample(), "a.txt")
    assert record == _SAMPLE
    assert list(_SAMPLE) == list(record)


def test_empty() -> None:
    """What a notice does not have is None or an empty list, and "source" is left out."""
    record = to_record(Notice())
    assert list(COLUMNS)[1:] == list(record)
    assert not any(record.values())


@pytest.mark.parametrize("number", ["/TB-UBND", "01/TB-BDT", "212-TB/TU", "-TB/TU"])
def test_number(number: str) -> None:
    """The number is written as it is printed, without spaces, also while it is blank."""
    try:
        parsed = DocumentNumber.parse(number)
    except ValueError:
        pytest.skip(f"{number} is not read")
    notice = Notice(header=Header(number=NumberLine(text="Số", number=parsed)))
    assert number == to_record(notice)["number"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Căn cứ Luật;", "Căn cứ Luật"),
        ("Căn cứ Luật ,", "Căn cứ Luật"),
        ("Căn cứ Luật. ", "Căn cứ Luật"),
        ("Căn cứ Luật", "Căn cứ Luật"),
        ("Căn cứ ngày ...", "Căn cứ ngày ..."),
        (";", ""),
    ],
)
def test_legal_basis(text: str, expected: str) -> None:
    """The final mark of a legal basis is left out, an ellipsis is not."""
    assert [expected] == to_record(Notice(legal_bases=(Paragraph.of(text),)))["legal_bases"]


def test_annexes_are_not_cited() -> None:
    """What only an annex cites is no citation of the notice."""
    annex = Annex(paragraphs=(Paragraph.of(cited("99/QĐ-TTg")),))
    assert to_record(Notice(annexes=(annex,)))["citations"] == []


@given(notices())
def test_law_record(notice: Notice) -> None:
    """Every notice has a record, with the same keys, that JSON and CSV can carry."""
    record = to_record(notice, "a.txt")
    assert tuple(record) == COLUMNS
    assert record == json.loads(json.dumps(record))
    (row,) = csv.reader([csv_row(cells(record))], strict=True)
    assert len(COLUMNS) == len(row)


@pytest.mark.parametrize("cell", ["=1+1", "+84", "-TB/TU", "@a", "\tx", "\rx"])
def test_formula(cell: str) -> None:
    """A cell that a spreadsheet would compute is made a text by an apostrophe."""
    assert f"'{cell}" == next(csv.reader([csv_row([cell])], strict=False))[0].replace("\n", "\r")


def test_list_cell() -> None:
    """The values of a list stand on lines of one cell."""
    row = dict(zip(COLUMNS, cells(to_record(sample(), "a.txt")), strict=True))
    assert row["recipients"] == "Lãnh đạo Ban\nCác phòng"
