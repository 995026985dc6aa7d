"""The body: paragraphs put together again, labels nested, headings told from items."""

from collections.abc import Iterable

import pytest

from vn_notice.model.body import Block
from vn_notice.model.inline import Paragraph
from vn_notice.model.path import find
from vn_notice.parser.reader import parse

WRAPPED = """THÔNG BÁO
Về việc phòng, chống lụt, bão

Trong tuần qua mưa lớn kéo dài trên địa bàn các huyện miền núi phía Tây của
tỉnh, nước trên các sông lên nhanh, nhiều tuyến đường bị sạt lở và chia cắt,
một số hộ dân phải di dời đến nơi an toàn theo phương án đã được phê duyệt
và báo cáo về Ban Chỉ huy các tỉnh trong toàn bộ khu vực duyên hải miền Trung
- Tây Nguyên.
"""


def outline(content: Iterable[Block], depth: int = 1) -> list[str]:
    """Return the labels with their depth."""
    rows = []
    for block in content:
        if not isinstance(block, Paragraph):
            rows += [f"{depth} {block.label.label}", *outline(block.content, depth + 1)]
    return rows


def read_outline(body: str) -> list[str]:
    """Return the outline of a document with this body."""
    text = f"THÔNG BÁO\nVề việc nghỉ lễ\n\nCụ thể như sau:\n{body}\n"
    return outline(parse(text).notice.conclusions.content)


def read_paragraphs(body: str) -> list[str]:
    """Return the texts of the unlabelled paragraphs of a document with this body."""
    content = parse(f"THÔNG BÁO\nVề việc nghỉ lễ\n\n{body}\n").notice.conclusions.content
    return [part.text for part in content if isinstance(part, Paragraph)]


OUTLINES = {
    "sections, items, points, dashes": (
        "I. A\n1. B\na) C;\n- D;\n+ E.\nb) F.\n2. G\nII. H\n1. K",
        ["1 I.", "2 1.", "3 a)", "4 -", "5 +", "3 b)", "2 2.", "1 II.", "2 1."],
    ),
    "items that begin with figures": (
        "1. A:\n- 45 đồng\n - 60 đồng\n- 75 đồng\n2. B",
        ["1 1.", *["2 -"] * 3, "1 2."],
    ),
    "decimals below numbers": (
        "1. A\n1.1. B\n1.2. C\n2. D\n2.1. E\n- F",
        ["1 1.", "2 1.1.", "2 1.2.", "1 2.", "2 2.1.", "3 -"],
    ),
    "decimals without numbers": ("1.1. A\n1.2. B", ["1 1.1.", "1 1.2."]),
    "slashes": ("1/ A\na/ B\nb/ C\n2/ D", ["1 1/", "2 a/", "2 b/", "1 2/"]),
    "letters A to D, D is no Roman number": (
        "A. MỘT\nB. HAI\nC. BA\nD. BỐN",
        ["1 A.", "1 B.", "1 C.", "1 D."],
    ),
    "points up to i, no Roman number": (
        "a) A\nb) B\nc) C\nd) D\nđ) Đ\ne) E\ng) G\nh) H\ni) I",
        [f"1 {letter})" for letter in "abcdđeghi"],
    ),
    "articles": ("Điều 1. A\n1. B\n2. C\nĐiều 2. D", ["1 Điều 1.", "2 1.", "2 2.", "1 Điều 2."]),
    "numbers before a dash": ("1 - A\n2 - B\n+ C", ["1 1 -", "1 2 -", "2 +"]),
    "a dash in a sentence": ("1. Theo các điều\n3 - Điều 61 Luật\n2. B", ["1 1.", "1 2."]),
    "parts and sections": (
        "Phần I\nTÌNH HÌNH CHUNG\nI. A\nPhần II\nNHIỆM VỤ CHÍNH\nI. B",
        ["1 Phần I", "2 I.", "1 Phần II", "2 I."],
    ),
    "stars over dashes": ("* A:\n- B\n- C\n* D:\n- E", ["1 *", "2 -", "2 -", "1 *", "2 -"]),
    "numbering that begins again": ("1. A\n2. B\n1. C", ["1 1.", "1 2.", "1 1."]),
    "an abbreviation is no label": ("1. A\nB. QLĐT thông báo", ["1 1."]),
    "capital letters below a Roman number": (
        "I. A\nII. B\nA. C\n1. D\nB. E\nIII. F",
        ["1 I.", "1 II.", "2 A.", "3 1.", "2 B.", "1 III."],
    ),
    "a numbered list after bullets": (
        "- A\n- B\nBa là, về cán bộ:\n1. C\n2. D",
        ["1 -", "1 -", "1 1.", "1 2."],
    ),
    "a list of chapters": (
        "I. A\nII. BỐ CỤC\nChương I. Quy định chung;\nChương II. Thi hành.\nIII. C",
        ["1 I.", "1 II.", "1 III."],
    ),
    "labels within a quotation": (
        "1. Sửa điểm b và c:\n“b) Chi công tác phí.\nc) Chi khác.”.\n2. Bãi bỏ khoản 3.",
        ["1 1.", "1 2."],
    ),
    "a quotation that is never closed": ("1. A\n“b) B\nc) C\n2. D", ["1 1.", "2 c)", "1 2."]),
    "cells of a table in loose lines": (
        "1. A\nTT\nNội dung\n1\nTrụ sở\n- Có trụ sở\n10,0\n2\nNhân lực\n2. B\n- C",
        ["1 1.", "1 2.", "2 -"],
    ),
    "rows of a table between spaces": (
        "1. A\nSTT   Họ và tên      Điểm\n 1.   Lương Vy      78\n 2.   Hà Ngọc      65\n2. B",
        ["1 1.", "1 2."],
    ),
    "the number of a document at the start of a line": (
        "1. Theo Hướng dẫn số\n44-HD/BTGTU của Ban\n2. B",
        ["1 1.", "1 2."],
    ),
    "the head of a table without rows": ("1. A\nTT\n- B", ["1 1.", "2 -"]),
    "labels on lines of their own": (
        "1.\nĐối tượng: sinh viên chính quy.\n2.\nĐiều kiện:\n- A",
        ["1 1.", "1 2.", "2 -"],
    ),
    "an escaped label": ("1\\. A\na\\) B\n\\- C", ["1 1.", "2 a)", "3 -"]),
    "a running enumeration over lines": ("1. Gồm: (1) A;\n(2) B.\n2. C", ["1 1.", "1 2."]),
    "a bracket over two lines": ("- (qua Phòng Hành chính\n- Tổ chức) theo dõi", ["1 -"]),
    "a running enumeration is no label": ("1. Gồm: (1) A; (2) B.", ["1 1."]),
}


@pytest.mark.parametrize(("body", "expected"), OUTLINES.values(), ids=OUTLINES)
def test_outlines(body: str, expected: list[str]) -> None:
    """Labels nest as their styles and neighbours say."""
    assert expected == read_outline(body)


def test_a_dash_that_goes_on_with_a_sentence_is_no_bullet() -> None:
    """A full line without a final mark goes on, even with a dash."""
    (paragraph,) = [
        part for part in parse(WRAPPED).notice.conclusions.content if isinstance(part, Paragraph)
    ]

    assert paragraph.text.endswith("duyên hải miền Trung - Tây Nguyên.")


def test_a_page_number_is_no_part_of_the_sentence_around_it() -> None:
    """A sentence goes on over a page break; the number of the page is layout."""
    parsed = parse(
        "THÔNG BÁO\nVề việc nghỉ lễ\n\nCác đơn vị hoàn thành trước ngày\n\n\f2\n\n15/3/2021 và báo cáo.\n"
    )
    (paragraph,) = parsed.notice.conclusions.content

    assert isinstance(paragraph, Paragraph)
    assert paragraph.text == "Các đơn vị hoàn thành trước ngày 15/3/2021 và báo cáo."
    assert "2" in [parsed.source.slice(item.span) for item in parsed.source_map.layout]


def test_markdown_marks_are_layout() -> None:
    """Marks of emphasis stand in no paragraph."""
    assert read_paragraphs("Các **đơn vị** nghỉ 01 ngày.") == ["Các đơn vị nghỉ 01 ngày."]


def test_a_heading_has_something_below_it() -> None:
    """Short words after a label are a heading when something follows, else a paragraph."""
    body = "1. Về tiến độ\nCác đơn vị chậm.\n2. Về vốn"
    first, second = parse(
        f"THÔNG BÁO\nVề việc nghỉ lễ\n\nCụ thể như sau:\n{body}\n"
    ).notice.conclusions.content[1:]

    assert not isinstance(first, Paragraph)
    assert not isinstance(second, Paragraph)
    assert first.heading == Paragraph.of("Về tiến độ")
    assert first.content == (Paragraph.of("Các đơn vị chậm."),)
    assert second.heading is None


def test_rows_of_a_table_are_kept() -> None:
    """The rows of a table stay as paragraphs of their own."""
    rows = ["| TT | Nội dung |", "| 1 | Họp giao ban |"]

    assert read_paragraphs("\n".join(rows)) == rows


@pytest.mark.parametrize(
    ("ending", "mark"),
    [("./.", "./."), (". /.", ". /."), (" ./.", "./."), ("./\\v", "./\\v"), (".", None)],
)
def test_end_marks(ending: str, mark: str | None) -> None:
    """The end mark is told from the last sentence, as written."""
    notice = parse(f"THÔNG BÁO\nVề việc nghỉ lễ\n\nCác đơn vị nghỉ 01 ngày{ending}\n").notice

    assert mark == (notice.closing.end_mark if notice.closing else None)


def test_closing_paragraph() -> None:
    """The paragraph that transmits the conclusions is the closing, not a part of the last item."""
    notice = parse(
        "THÔNG BÁO\nKết luận cuộc họp\n\nNgày 05/3/2021, ông Lê Văn An chủ trì cuộc họp và kết luận:\n"
        "1. Giao Sở Y tế.\nVăn phòng thông báo để các đơn vị biết, thực hiện./.\n"
    ).notice

    assert notice.closing
    assert [p.text for p in notice.closing.paragraphs] == [
        "Văn phòng thông báo để các đơn vị biết, thực hiện"
    ]
    assert outline(notice.conclusions.content) == ["1 1."]


def test_short_mentions_have_the_number_of_the_full_one() -> None:
    """A short mention in a later paragraph has the number of what was cited in full above."""
    text = (
        "THÔNG BÁO: Về việc rà soát\n\n1. Thực hiện Thông tư số 22/2014/TT-NHNN ngày 01/8/2014.\n\n"
        "2. Theo Thông tư 22, các đơn vị lập Kế hoạch 22 năm.\n"
    )
    notice = parse(text).notice
    citations = [c for part in find(notice, Paragraph) for c in part.citations]

    assert "Về việc rà soát" == (notice.subject.text if notice.subject else None)
    assert [
        ("Thông tư số 22/2014/TT-NHNN ngày 01/8/2014", "22/2014/TT-NHNN"),
        ("Thông tư 22", "22/2014/TT-NHNN"),
    ] == [(citation.text, str(citation.number)) for citation in citations]
