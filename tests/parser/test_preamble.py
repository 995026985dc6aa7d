"""What stands between the title and the body: addressees, authority, legal bases, narrative."""

import pytest

from support.reading import blocks_of, run_of
from vn_notice.model.inline import PersonName
from vn_notice.parser.preamble import (
    minutes_end,
    narrative_end,
    split_addressees,
    split_authority,
    split_bases,
)
from vn_notice.parser.trace import Trace

SUBJECT = "Kết luận của Giám đốc tại cuộc họp"


def trace() -> Trace:
    """Return an empty record."""
    return Trace(run_of("").view)


@pytest.mark.parametrize(
    ("text", "addressees", "taken"),
    [
        ("Kính gửi: Các sở\nX.", ["Kính gửi: Các sở"], 1),
        ("Kính gửi:\n- Sở A;\n- Sở B.\nX.", ["Kính gửi:", "- Sở A;", "- Sở B."], 3),
        ("Kính gửi:\n+ Sở A\n1. B", ["Kính gửi:", "+ Sở A"], 2),
        ("Kính gửi: Sở A,\n\nSở B\n\nX.", ["Kính gửi: Sở A, Sở B"], 2),
        ("Kính gửi: Sở A\n\nSở B", ["Kính gửi: Sở A"], 1),
        ("Kính gửi: Sở A\n(Điện thoại: 5)\nX.", ["Kính gửi: Sở A (Điện thoại: 5)"], 2),
        ("Kính gửi: Sở A\nĐiện thoại: 5", ["Kính gửi: Sở A Điện thoại: 5"], 2),
        ("Chủ tịch UBND tỉnh điện:\n- Sở A", ["Chủ tịch UBND tỉnh điện:", "- Sở A"], 2),
        ("Sở A\nX.", [], 0),
        ("", [], 0),
        ("Kính gửi:\n- Căn cứ Luật;", ["Kính gửi:"], 1),
        ("Kính gửi: A,\n\nCăn cứ Luật A;", ["Kính gửi: A,"], 1),
    ],
)
def test_addressees(text: str, addressees: list[str], taken: int) -> None:
    """Addressees go on in a list with dashes, below a comma, and with what tells how to reach them."""
    found, count = split_addressees(blocks_of(text), trace())
    assert (addressees, taken) == ([one.text for one in found], count)


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        (f"Kính gửi:\n- {'a' * 200}", 2),
        (f"Kính gửi:\n- {'a' * 201}", 1),
        (f"Kính gửi: A,\n\n{'B' * 200}", 2),
        (f"Kính gửi: A,\n\n{'B' * 201}", 1),
        (f"{'a' * 193} điện:", 1),
        (f"{'a' * 194} điện:", 0),
    ],
)
def test_longest_addressees(text: str, taken: int) -> None:
    """Two hundred letters are no addressee any more."""
    assert taken == split_addressees(blocks_of(text), trace())[1]


@pytest.mark.parametrize(
    ("text", "authority", "rest"),
    [
        ("GIÁM ĐỐC SỞ Y TẾ\nCăn cứ Luật A;\nX", "GIÁM ĐỐC SỞ Y TẾ", ["Căn cứ Luật A;", "X"]),
        (
            "UBND TỈNH A\nCHỦ TỊCH UBND\n\nGIÁM ĐỐC\n\nCăn cứ Luật A;",
            "UBND TỈNH A CHỦ TỊCH UBND GIÁM ĐỐC",
            ["Căn cứ Luật A;"],
        ),
        (
            "A B C\n\nD E F\n\nG H I\n\nK L M\n\nCăn cứ Luật A;",
            None,
            ["A B C", "D E F", "G H I", "K L M", "Căn cứ Luật A;"],
        ),
        ("GIÁM ĐỐC SỞ Y TẾ\nX", None, ["GIÁM ĐỐC SỞ Y TẾ", "X"]),
        ("GIÁM ĐỐC SỞ Y TẾ", None, ["GIÁM ĐỐC SỞ Y TẾ"]),
        ("Căn cứ Luật A;", None, ["Căn cứ Luật A;"]),
        ("", None, []),
    ],
)
def test_authority(text: str, authority: str | None, rest: list[str]) -> None:
    """Up to three lines in capitals above a legal basis say who decides."""
    found, blocks = split_authority(blocks_of(text), trace())
    assert (authority, rest) == (found.text if found else None, [block.text for block in blocks])


@pytest.mark.parametrize(
    ("text", "bases", "taken"),
    [
        ("Căn cứ Luật A;\nCăn cứ Luật B.\nX", ["Căn cứ Luật A;", "Căn cứ Luật B."], 2),
        ("- Căn cứ Luật A;\n+ Theo đề nghị của B,\n* Xét tờ trình;\n1. Căn cứ C;", ["- Căn cứ Luật A;", "+ Theo đề nghị của B,", "* Xét tờ trình;"], 3),
        ("căn cứ Luật A;", [], 0),
        ("Căn cứ Luật A; Căn cứ Luật B; và C.", ["Căn cứ Luật A;", "Căn cứ Luật B; và C."], 1),
        ("Căn cứ Luật A, Sở thông báo như sau:", [], 0),
        ("Căn cứ Luật A, Sở thông báo.", [], 0),
        ("Căn cứ Luật A", ["Căn cứ Luật A"], 1),
        ("Thực hiện Nghị quyết số 5;", ["Thực hiện Nghị quyết số 5;"], 1),
        ("Thực hiện Nghị quyết số 5.", ["Thực hiện Nghị quyết số 5."], 1),
        ("Thực hiện Nghị quyết số 5, Sở yêu cầu.", [], 0),
        ("Thực hiện việc A.", [], 0),
        ("Thực hiện việc A;", ["Thực hiện việc A;"], 1),
        ("Căn cứQuy định A;", ["Căn cứQuy định A;"], 1),
        ("Xét đề nghị của A.", ["Xét đề nghị của A."], 1),
        ("Theo nội dung Công văn 5.", ["Theo nội dung Công văn 5."], 1),
        ("Thi hành Luật A:", [], 0),
        ("Căn cứ Luật, giao A", [], 0),
        ("X\nCăn cứ Luật A;", [], 0),
        ("", [], 0),
    ],
)  # fmt: skip
def test_bases(text: str, bases: list[str], taken: int) -> None:
    """A basis opens as the law says, ends with a semicolon or names a document, and states nothing."""
    found, count = split_bases(blocks_of(text), trace())
    assert (bases, taken) == ([one.text for one in found], count)


@pytest.mark.parametrize(
    ("subject", "text", "end"),
    [
        (SUBJECT, "Ngày 5, ông A chủ trì cuộc họp.\n\nSở nghỉ.", 1),
        ("Về nghỉ lễ", "Ngày 5, Sở tổ chức hội nghị, kết luận như sau:\n1. B", 0),
        (
            "Về nghỉ lễ",
            "Ông A chủ trì cuộc họp về tình hình kinh tế và xã hội của tỉnh, kết luận như sau:\n1. B",
            1,
        ),
        (
            SUBJECT,
            "Ngày 5, ông A chủ trì cuộc họp.\nSau khi nghe, ông A kết luận như sau:\n1. B",
            2,
        ),
        (SUBJECT, "Ngày 5, ông A chủ trì cuộc họp.\n1. B", 1),
        (SUBJECT, "Ngày 5, ông A chủ trì cuộc họp.", 1),
        (SUBJECT, "Ngày 5, ông A chủ trì cuộc họp.\nX.", 1),
        (SUBJECT, "1. B", 0),
        ("Về nghỉ lễ", "Sở nghỉ.\n1. B", 0),
        ("Về nghỉ lễ", "Ngày 5, ông A chủ trì cuộc họp, kết luận như sau:\n1. B", 1),
        ("Về nghỉ lễ", "Ngày 5, Sở họp, kết luận như sau:\n1. B", 0),
        ("Về nghỉ lễ", "Thành phần dự: A.\nX\n1. B", 2),
        ("Về nghỉ lễ", "Chủ tọa: A.\n1. B", 1),
        ("Kết luận của Giám đốc", "Sở nghỉ.\n1. B", 0),
        ("Kết luận của Giám đốc", "Sở tổ chức hội nghị.\n1. B", 1),
        ("Ý kiến chỉ đạo về A", "Ông B chủ trì.\n1. B", 1),
        (SUBJECT, "Tham dự có:\n- A;\n- B.\nÔng A kết luận như sau:\n1. B", 4),
        (SUBJECT, "Thành phần tham dự:\n1. A;\n2. B.\nÔng A kết luận như sau:\n1. B", 4),
        (SUBJECT, "Các việc:\n1. A;\n2. B.\nÔng A kết luận như sau:\n1. B", 1),
        (SUBJECT, "Ngày 5 họp\n- A\nÔng A kết luận như sau:\n1. B", 1),
    ],
)
def test_narrative(subject: str, text: str, end: int) -> None:
    """A meeting is told of up to the words that announce its conclusions, or the first label."""
    assert end == narrative_end(blocks_of(text), subject)


@pytest.mark.parametrize(("count", "end"), [(39, 41), (40, 1)])
def test_most_attendees(count: int, end: int) -> None:
    """Behind forty who attended, nobody looks for the conclusions."""
    attended = "- A;\n" * count
    text = f"Tham dự có:\n{attended}Ông A kết luận như sau:\n1. B"
    assert end == narrative_end(blocks_of(text), SUBJECT)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("I. THỜI GIAN\n8 giờ.\nII. THÀNH PHẦN\nÔng A.\nIII. NỘI DUNG\n1. B", 4),
        ("I. THỜI GIAN\nII. THÀNH PHẦN\nIII. NỘI DUNG\nÔng A kết luận như sau:\n1. B", 4),
        ("I. THỜI GIAN\n8 giờ.\nII. NỘI DUNG\nx", 0),
        ("I. ĐỊA ĐIỂM\nChủ trì: A\nII. DIỄN BIẾN\nx", 2),
        ("I. NỘI DUNG\nII. THỜI GIAN", 0),
        ("I. THỜI GIAN\nII. THÀNH PHẦN\nIII. KHÁC\nx", 0),
        ("1. A\n2. B\n3. C\n4. Thời gian: x\nThành phần x\n5. Nội dung", 5),
        ("1. A\n2. B\n3. C\n4. D\n5. Thời gian: x\n6. Thành phần\n7. Nội dung", 0),
        ("I. THỜI GIAN\n1. Thành phần\n2. B\nII. NỘI DUNG", 3),
        ("x", 0),
        ("I. THÀNH PHẦN\nII. Nội dung\n1. B:", 1),
        ("I. THÀNH PHẦN\nII. Nội dung", 1),
        ("I. THỜI GIAN\nII. THÀNH PHẦN\nIII. NỘI DUNG\n1. Ông A kết luận như sau:\n- B", 2),
    ],
)
def test_minutes(text: str, end: int) -> None:
    """Sections say when it was and who was there, up to the one on what was said."""
    assert end == minutes_end(blocks_of(text))


def test_names() -> None:
    """Names of persons are looked for in addressees and in legal bases."""
    for split, text in (
        (split_addressees, "Kính gửi: Ông Lê Văn An"),
        (split_bases, "Theo đề nghị của ông Lê Văn An;"),
    ):
        (found,), _ = split(blocks_of(text), trace())
        assert ["Lê Văn An"] == [
            part.text for part in found.content if isinstance(part, PersonName)
        ]
