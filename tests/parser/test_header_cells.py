"""The cells of a header, sorted by what they are."""

import attrs
import pytest

from support.reading import traced_lines
from vn_notice.parser.header import Cells, is_header_evidence, sort_cells

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"


def cells_of(text: str) -> list[str]:
    """Return the cells of a header, each with what it is."""
    lines, trace = traced_lines(text)
    cells = sort_cells(lines, trace)
    kinds = [field.name for field in attrs.fields(Cells)]
    return [f"{kind}: {run.text}" for kind in kinds for run in getattr(cells, kind)]


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        (f"SỞ Y TẾ\n{NATION}\n{MOTTO}\nSố: 05/TB-SYT\nHà Nội, ngày 05 tháng 3 năm 2021", [f"national_name: {NATION}", f"motto: {MOTTO}", "number: Số: 05/TB-SYT", "place_date: Hà Nội, ngày 05 tháng 3 năm 2021", "bodies: SỞ Y TẾ"]),
        (f"SỞ A {NATION} {MOTTO} Số: 5/TB-A Hà Nội, ngày 05 tháng 3 năm 2021 HỎA TỐC", [f"national_name: {NATION}", f"motto: {MOTTO}", "number: Số: 5/TB-A Hà Nội, ngày 05 tháng 3 năm 2021 HỎA TỐC", "bodies: SỞ A"]),
        (f"{NATION}\n{NATION}\nx", [f"national_name: {NATION}", f"bodies: {NATION}", "bodies: x"]),
        ("Số: 05\n/TB-SYT\n/TB-X\nSỞ Y", ["number: Số: 05", "number: /TB-SYT", "other: /TB-X", "other: SỞ Y"]),
        ("Số: 05\nSố: 06/TB-X\nx", ["number: Số: 05", "other: Số: 06/TB-X", "other: x"]),
        ("số 05/TB-SYT\nx", ["number: số 05/TB-SYT", "other: x"]),
        ("số nhà 5\nx", ["bodies: số nhà 5", "bodies: x"]),
        ("Số: 05/TB-SYT\n-UBND/TH", ["number: Số: 05/TB-SYT", "number: -UBND/TH"]),
        ("(mẫu)\nMẫu 1\nBiểu 2\nSỞ A.\nSở A.\nsở b;\nSỞ C:\nĐiện thoại: 5\n***\nSở D", ["bodies: SỞ A.", "bodies: Sở D", "other: (mẫu)", "other: Mẫu 1", "other: Biểu 2", "other: Sở A.", "other: sở b;", "other: SỞ C:", "other: Điện thoại: 5"]),
        ("V/v nghỉ lễ\ncủa cán bộ\nSố: 5/A-B", ["number: Số: 5/A-B", "subject: V/v nghỉ lễ", "subject: của cán bộ"]),
        ("Số: 5/A-B\nV/v nghỉ lễ\n\ncủa cán bộ\n\n\nhết", ["number: Số: 5/A-B", "subject: V/v nghỉ lễ", "subject: của cán bộ", "other: hết"]),
        ("Số: 5/A-B\tHà Nội\nV/v nghỉ lễ\tkhác\ncủa Sở\tkhác nữa", ["number: Số: 5/A-B", "subject: V/v nghỉ lễ", "subject: của Sở", "other: Hà Nội", "other: khác", "other: khác nữa"]),
        ("về việc a\nSố 5-CV/TU\nvề việc b\nc", ["number: Số 5-CV/TU", "subject: về việc b", "subject: c", "other: về việc a"]),
        ("V/v a\nV/v b", ["subject: V/v a", "subject: V/v b"]),
        ("Số: 5/A-B\nV/v a\nSố: 6\nHà Nội, ngày 05 tháng 3 năm 2021\nb", ["number: Số: 5/A-B", "place_date: Hà Nội, ngày 05 tháng 3 năm 2021", "subject: V/v a", "subject: b", "other: Số: 6"]),
        ("SỞ A\n\nx\na@b.vn\n\nSỞ B\nc@d.vn", ["bodies: SỞ A", "other: x", "other: a@b.vn", "other: SỞ B", "other: c@d.vn"]),
        ("HỎA TỐC\nDỰ THẢO\nMẬT", ["marks: HỎA TỐC", "marks: DỰ THẢO", "marks: MẬT"]),
        ("Số: 05/TB-SYT\nSỞ A", ["number: Số: 05/TB-SYT", "other: SỞ A"]),
        ("Mẫu A", ["other: Mẫu A"]),
        ("Số: 05\n/TB-SYT\n/X", ["number: Số: 05", "number: /TB-SYT", "other: /X"]),
        (f"{MOTTO} V/v nghỉ lễ", [f"motto: {MOTTO}", "subject: V/v nghỉ lễ"]),
    ],
)  # fmt: skip
def test_cells(text: str, cells: list[str]) -> None:
    """A cell is told by its words, by what was there before it, and by its column."""
    assert cells == cells_of(text)


@pytest.mark.parametrize(("length", "kind"), [(89, "bodies"), (90, "other")])
def test_longest_body(length: int, kind: str) -> None:
    """No body has a name of ninety letters."""
    assert [f"{kind}: {'A' * length}"] == cells_of("A" * length)


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        (NATION, True),
        (MOTTO, True),
        ("Hà Nội, ngày 05 tháng 3 năm 2021", True),
        ("Số: 05/TB-X", True),
        ("| Số: 05/TB", True),
        ("Số: 05", False),
        (f"Số: {'a' * 53}/b", True),
        (f"Số: {'a' * 54}/b", False),
        ("V/v a", True),
        ("Trích yếu: a", False),
        ("Về việc a", False),
        ("SỞ Y TẾ", False),
    ],
)
def test_evidence(text: str, evidence: bool) -> None:  # noqa: FBT001 - the expected value
    """A national name, a motto, a date, a whole number and "V/v" stand in headers alone."""
    assert evidence == is_header_evidence(text)
