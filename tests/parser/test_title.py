"""Where the title stands, and where its subject ends."""

import pytest

from support.reading import lines_of
from vn_notice.parser.reader import parse
from vn_notice.parser.title import find_title, is_posted

#: A body whose lines are broken at some sixty letters.
BROKEN = """
Trong tuần qua mưa lớn kéo dài trên địa bàn của các huyện
miền núi phía tây của tỉnh ta, nước trên các sông lên rất
nhanh, nhiều đường bị sạt lở.
"""


def subject_of(text: str) -> str | None:
    """Return the subject of a notice that goes on with *text* below its title."""
    subject = parse(f"THÔNG BÁO\n{text}").notice.subject
    return subject.text if subject else None


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("SỞ Y TẾ\nTHÔNG BÁO", 1),
        ("SỞ Y TẾ\n\nTHÔNG BÁO\nCHỈ THỊ", 1),
        ("Kính gửi: Các sở\nTHÔNG BÁO", None),
        ("SỞ Y TẾ", None),
        ("a\n" * 59 + "THÔNG BÁO", 59),
        ("a\n" * 60 + "THÔNG BÁO", None),
    ],
)
def test_find_title(text: str, line: int | None) -> None:
    """The first line with a printed type is the title, near the top and before any addressee."""
    assert line == find_title(lines_of(text))


@pytest.mark.parametrize(
    ("lines", "subject"),
    [
        ("Về việc nghỉ lễ\n\nSở nghỉ.", "Về việc nghỉ lễ"),
        ("Về việc nghỉ lễ\ncủa cán bộ\nSở nghỉ.", "Về việc nghỉ lễ của cán bộ Sở nghỉ."),
        ("Về việc nghỉ lễ\n\ncủa cán bộ\n\nSở nghỉ.", "Về việc nghỉ lễ của cán bộ"),
        ("Về việc nghỉ lễ của\n\nCục\n\nSở nghỉ.", "Về việc nghỉ lễ của Cục"),
        ("Về việc nghỉ lễ của\n\n\nCục\n\nSở nghỉ.", "Về việc nghỉ lễ của"),
        ("Về việc nghỉ lễ\n\n\ncủa Cục\n\nSở nghỉ.", "Về việc nghỉ lễ của Cục"),
        ("Về việc nghỉ lễ của\n\n\na Cục\n\nSở nghỉ.", "Về việc nghỉ lễ của a Cục"),
        ("Về nghỉ lễ\nCụ thể như sau:\nNghỉ.", "Về nghỉ lễ"),
        ("Cụ thể như sau:\nNghỉ.", None),
        ("Về nghỉ lễ;\nvề thi đua\n\nSở nghỉ.", "Về nghỉ lễ; về thi đua"),
        ("Về nghỉ lễ;\nVề thi đua\n\nSở nghỉ.", None),
        ("Về nghỉ lễ\nvề thi đua;\n\nsở nghỉ.", "Về nghỉ lễ"),
        ("Về nghỉ lễ;", None),
        ("Về nghỉ lễ\nKính gửi: Các sở\nNghỉ.", "Về nghỉ lễ"),
        ("Về nghỉ lễ\n(Kèm theo Công văn số 5)\nNghỉ.", "Về nghỉ lễ"),
        ("Về nghỉ lễ\nCăn cứ Luật Lao động\nNghỉ.", "Về nghỉ lễ"),
        ("Về nghỉ lễ\nGIÁM ĐỐC SỞ Y TẾ\nCăn cứ Luật Lao động;", "Về nghỉ lễ"),
        ("VỀ NGHỈ LỄ TẾT\nGIÁM ĐỐC SỞ Y TẾ\nCăn cứ Luật Lao động;", "VỀ NGHỈ LỄ TẾT"),
        ("Về bổ nhiệm\nGiám đốc Sở\n\nNghỉ.", "Về bổ nhiệm Giám đốc Sở"),
        ("VỀ NGHỈ LỄ TẾT\nCỦA GIÁM ĐỐC SỞ\nNghỉ.", "VỀ NGHỈ LỄ TẾT CỦA GIÁM ĐỐC SỞ"),
        ("Căn cứ Luật Lao động\nNghỉ.", None),
        ("Về nghỉ lễ\nNgày 05/3/2021, Sở họp\nNghỉ.", "Về nghỉ lễ"),
        ("Ngày 05/3/2021, Sở họp\n\nNghỉ.", "Ngày 05/3/2021, Sở họp"),
        ("Họp Ban\nThời gian: 8 giờ\nNghỉ.", "Họp Ban"),
        ("Sở kính mời các ông bà", None),
        ("1. Nghỉ lễ\n2. Thi đua", None),
        ("I. NGHỈ LỄ TẾT NĂM NAY\n\nSở nghỉ.", "I. NGHỈ LỄ TẾT NĂM NAY"),
        ("Về nghỉ lễ\n1. Nghỉ lễ\n2. Thi đua", "Về nghỉ lễ"),
        ("Về nghỉ lễ\nSáng ngày 5, Sở họp", "Về nghỉ lễ"),
        ("Về nghỉ lễ\nNhằm bảo đảm an toàn, Sở", "Về nghỉ lễ"),
        ("Về nghỉ lễ\nThực hiện Luật Lao động", "Về nghỉ lễ Thực hiện Luật Lao động"),
        (f"Về nghỉ lễ\nThực hiện Luật {'a' * 44}.", f"Về nghỉ lễ Thực hiện Luật {'a' * 44}."),
        (f"Về nghỉ lễ\nThực hiện Luật {'a' * 45}.", "Về nghỉ lễ"),
        ("KẾT LUẬN CỦA CHỦ TỊCH\nTại cuộc họp giao ban", "KẾT LUẬN CỦA CHỦ TỊCH Tại cuộc họp giao ban"),
        ("Kết luận của đồng chí\nTRẦN VĂN BÌNH\nNghỉ.", "Kết luận của đồng chí TRẦN VĂN BÌNH"),
        ("Kết luận của bà\nLÊ HOA\n\nNghỉ.", "Kết luận của bà LÊ HOA"),
        ("KẾT LUẬN CỦA CHỦ TỊCH\n\nTẠI CUỘC HỌP GIAO BAN\n\nNghỉ.", "KẾT LUẬN CỦA CHỦ TỊCH TẠI CUỘC HỌP GIAO BAN"),
        ("KẾT LUẬN CỦA CHỦ TỊCH\n\nTại cuộc họp\n\nNghỉ.", "KẾT LUẬN CỦA CHỦ TỊCH"),
        ("KẾT LUẬN CỦA CHỦ TỊCH\n\nTẠI CUỘC HỌP NAY\n\nSỞ Y TẾ TỈNH A", "KẾT LUẬN CỦA CHỦ TỊCH TẠI CUỘC HỌP NAY"),
        ("Về a\n" + "b c\n" * 11 + "d e", "Về a" + " b c" * 11),
    ],
)  # fmt: skip
def test_subject(lines: str, subject: str | None) -> None:
    """The subject ends before an addressee, a basis, a date, a label, a gap, or what a colon ends."""
    assert subject == subject_of(lines)


@pytest.mark.parametrize(
    ("lines", "subject"),
    [
        ("Nghỉ lễ\nSở thông báo nghỉ lễ", "Nghỉ lễ"),
        ("Nghỉ lễ năm 2021 của\nSở thông báo nghỉ", "Nghỉ lễ năm 2021 của Sở thông báo nghỉ"),
        ("Nghỉ lễ năm 2021 ở\nSở thông báo nghỉ", "Nghỉ lễ năm 2021 ở Sở thông báo nghỉ"),
        ("Nghỉ lễ\nSở cho nghỉ lễ một ngày", "Nghỉ lễ Sở cho nghỉ lễ một ngày"),
        ("Nghỉ lễ\nSở cho\nnghỉ như sau:", "Nghỉ lễ Sở cho"),
        ("Yêu cầu\nSở cho nghỉ một ngày", "Yêu cầu Sở cho nghỉ một ngày"),
        ("Nghỉ lễ\nSở cho nghỉ\nvà yêu cầu", "Nghỉ lễ"),
        ("Nghỉ lễ\nSở cho thông\nbáo nghỉ", "Nghỉ lễ"),
        ("Về a b c\nSở yêu cầu a", "Về a b c Sở yêu cầu a"),
        ("Nghỉ lễ\nSở cho nghỉ\nMột\nHai\nBa yêu cầu", "Nghỉ lễ"),
        ("Nghỉ lễ\nSở cho nghỉ\nMột\nHai\nBa\nBốn yêu cầu", "Nghỉ lễ Sở cho nghỉ Một Hai Ba"),
        ("Nghỉ lễ\nSở cho nghỉ\n\nSở yêu cầu nghỉ", "Nghỉ lễ Sở cho nghỉ"),
        ("Nghỉ lễ\nSở cho nghỉ\nKính gửi: Sở yêu cầu", "Nghỉ lễ Sở cho nghỉ"),
    ],
)
def test_subject_above_a_body_that_is_not_broken(lines: str, subject: str) -> None:
    """A line half as long again that states something opens the body."""
    assert subject == subject_of(lines)


@pytest.mark.parametrize(
    ("lines", "subject"),
    [
        ("Nghỉ lễ\nSở cho các phòng nghỉ lễ một ngày, nơi nào cần thì ở lại.", "Nghỉ lễ"),
        ("Nghỉ lễ\nTheo đó các phòng nghỉ lễ một ngày, nơi nào cần thì ở lại.", "Nghỉ lễ Theo đó các phòng nghỉ lễ một ngày, nơi nào cần thì ở lại."),
        ("Nghỉ lễ\nTheo đó yêu cầu các phòng nghỉ lễ một ngày, ai cần thì ở lại.", "Nghỉ lễ"),
        ("Nghỉ lễ\nSở yêu cầu nghỉ", "Nghỉ lễ"),
        ("Nghỉ lễ\nSở cho nghỉ", "Nghỉ lễ Sở cho nghỉ"),
        ("Nghỉ lễ\nNay yêu cầu nghỉ", "Nghỉ lễ Nay yêu cầu nghỉ"),
        ("Nghỉ lễ và các việc khác trong tháng ba năm nay ở tỉnh\nSở yêu cầu nghỉ", "Nghỉ lễ và các việc khác trong tháng ba năm nay ở tỉnh Sở yêu cầu nghỉ"),
    ],
)  # fmt: skip
def test_subject_above_a_body_of_broken_lines(lines: str, subject: str) -> None:
    """A line as wide as the page opens the body, and so does one of an organ that states something."""
    assert subject == subject_of(f"{lines}\n{BROKEN}")


@pytest.mark.parametrize("space", ["", " ", "  "])
def test_title_with_a_colon(space: str) -> None:
    """A colon after the type belongs to it, and the subject follows on the line."""
    notice = parse(f"THÔNG BÁO{space}:Về việc nghỉ lễ\n\nSở nghỉ.").notice
    assert notice.document_type
    assert notice.subject
    assert (f"THÔNG BÁO{space}:", "Về việc nghỉ lễ") == (
        notice.document_type.text,
        notice.subject.text,
    )


@pytest.mark.parametrize(
    ("text", "posted"),
    [
        ("Thứ Hai, ngày 5/3/2021", True),
        ("Chủ nhật 05/03/2021 10:11", True),
        ("Cập nhật lúc 10 giờ", True),
        ("Đăng ngày 5", True),
        ("10:11, 05-03-2021", True),
        ("05/03/2021 - 10:11", True),
        ("05/03/2021 họp giao ban", False),
        ("Về nghỉ lễ", False),
        ("Cập nhật ".ljust(59, "a"), True),
        ("Cập nhật ".ljust(60, "a"), False),
    ],
)
def test_posted(text: str, posted: bool) -> None:  # noqa: FBT001 - the expected value
    """A short line of a page that says when it was put there is no part of the document."""
    assert posted == is_posted(text)
