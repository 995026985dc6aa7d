"""Names of persons in running text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vn_notice.grammar.names import find_names

TEXTS = [
    ("Chủ trì có đồng chí Lê Văn Bình – Giám đốc Sở.", ["Lê Văn Bình"]),
    ("Ông Trần Út Em, Phó Chủ tịch; bà Ngô Thị Hoa", ["Trần Út Em", "Ngô Thị Hoa"]),
    ("Phó Chủ tịch UBND tỉnh Võ Minh chủ trì họp", ["Võ Minh"]),
    ("Bộ trưởng Bộ Công Thương Vũ Khắc Hòa phát biểu", ["Vũ Khắc Hòa"]),
    (
        "các Thứ trưởng: Lò Minh Phú (Bộ Xây dựng), Đỗ Kim Sanh (Bộ Tài chính)",
        ["Lò Minh Phú", "Đỗ Kim Sanh"],
    ),
    (
        "Chủ nhiệm Ủy ban Pháp luật của Quốc hội Tạ Hữu An, Tổng Biên tập Báo Biển xanh Lê Thị Bé",
        ["Tạ Hữu An", "Lê Thị Bé"],
    ),
    ("Chủ tịch UBND thành phố Lò Thị Mai; Bí thư Thành ủy Lê An", ["Lò Thị Mai", "Lê An"]),
    ("Phó Chủ tịch UBND TP. Hồ Chí Minh Nguyễn Tín Bé", ["Nguyễn Tín Bé"]),
    ("Phó Thủ tướng Thường trực Chính phủ Trương Hòa Bình", ["Trương Hòa Bình"]),
    ("Bí thư Tỉnh Đoàn Hòa Bình, Trưởng phòng tại thành phố Lê Lợi", []),
    ("PGS.TS. Tạ Hữu Phương – Hiệu trưởng", ["Tạ Hữu Phương"]),
    ("Đại tá Nguyễn Văn Sáu báo cáo", ["Nguyễn Văn Sáu"]),
    ("đồng chí Y Thanh Niê phát biểu", ["Y Thanh Niê"]),
    ("tại Thành phố Hồ Chí Minh", []),
    ("Chủ tịch UBND tỉnh Lâm Đồng báo cáo", []),
    ("Trường THPT Nguyễn Huệ thông báo", []),
    ("Kính gửi: Ông Lý Văn An Mã số thuế: 2500", ["Lý Văn An"]),
    ("Chủ trì: bà Mã Thị Thu Uyên", ["Mã Thị Thu Uyên"]),
    ("đồng chí Phó Chánh Văn phòng Đoàn ĐBQH tỉnh", []),
    ("giải phóng mặt bằng Cụm công nghiệp Thạch Hưng", []),
    ("Trưởng phòng làm việc tại đường Lê Lợi", []),
    ("đồng chí Trưởng Ban Chỉ đạo kết luận", []),
    ("Ủy ban nhân dân tỉnh giao Sở Tài chính", []),
]


@pytest.mark.parametrize(("text", "names"), TEXTS)
def test_names(text: str, names: list[str]) -> None:
    """Names are told from offices, bodies and places."""
    assert names == [text[found.start : found.end] for found in find_names(text)]


def test_the_honorific_stands_beside_the_name() -> None:
    """A form of address is given beside the name and is no part of it."""
    (found,) = find_names("Sau khi nghe đồng chí Lê Văn Bình báo cáo")

    assert found.honorific == "đồng chí"


@given(st.text())
def test_names_are_total_and_ordered(text: str) -> None:
    """Any text is read; names lie within it, in order, and do not overlap."""
    spans = [(found.start, found.end) for found in find_names(text)]

    assert spans == sorted(spans)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
