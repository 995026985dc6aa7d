"""Where a labelled paragraph belongs among those before it, and what its label is."""

from collections.abc import Iterable

import pytest

from support.reading import blocks_of
from vn_notice.model.body import Block, Conclusions
from vn_notice.model.inline import Paragraph, PersonName
from vn_notice.model.notice import Notice
from vn_notice.model.path import find
from vn_notice.parser.body import read_content
from vn_notice.parser.reader import parse
from vn_notice.parser.trace import Trace


def rows_of(content: Iterable[Block], depth: int = 1) -> list[str]:
    """Return each part with its depth; a label with its style, its order and its heading."""
    rows = []
    for part in content:
        if isinstance(part, Paragraph):
            rows.append(f"{depth} {part.text}")
            continue
        label, heading = part.label, part.heading
        order = f"{label.style} {label.ordinal or ''}".strip()
        rows.append(f"{depth} {label.label} ({order}) {heading.text if heading else ''}".strip())
        rows += rows_of(part.content, depth + 1)
    return rows


def body_of(text: str) -> list[str]:
    """Return the parts of a notice whose body is *text*."""
    opening = "THÔNG BÁO\nVề việc nghỉ lễ\n\nCụ thể như sau:\n"
    return rows_of(parse(f"{opening}{text}\n").notice.conclusions.content)[1:]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("1. A\n1.1. B\n1.1.1. C\n1.2. D\n2. E", ["1 1. (arabic 1) A", "2 1.1. (decimal 1) B", "3 1.1.1. (decimal 1)", "4 C", "2 1.2. (decimal 2)", "3 D", "1 2. (arabic 2)", "2 E"]),
        ("1. A\n1.1. B\n1.2 C\n1.3) D", ["1 1. (arabic 1) A", "2 1.1. (decimal 1)", "3 B", "2 1.2 (decimal 2)", "3 C", "2 1.3) (decimal 3)", "3 D"]),
        ("1.1 A\n1.1.1. B\n1.2. C", ["1 1.1 (decimal 1) A", "2 1.1.1. (decimal 1)", "3 B", "1 1.2. (decimal 2)", "2 C"]),
        ("7. A", ["1 7. A"]),
        ("6. A", ["1 6. (arabic 6)", "2 A"]),
        ("1. A\n7. B", ["1 1. (arabic 1)", "2 A", "1 7. (arabic 7)", "2 B"]),
        ("1. A\n8. B", ["1 1. (arabic 1) A", "2 8. B"]),
        ("1. A\n- x\n3. B\n9. C\n15. D\n16. E", ["1 1. (arabic 1)", "2 A - x", "1 3. (arabic 3)", "2 B", "1 9. (arabic 9)", "2 C", "1 15. (arabic 15)", "2 D", "1 16. (arabic 16)", "2 E"]),
        ("I. A\n1. B\n7. C\n13. D\nII. E\n8. F", ["1 I. (roman 1) A", "2 1. (arabic 1)", "3 B", "2 7. (arabic 7)", "3 C", "2 13. (arabic 13)", "3 D", "1 II. (roman 2) E", "2 8. F"]),
        ("1. A\na) B\n8. C", ["1 1. (arabic 1) A", "2 a) (lower-letter 1) B", "3 8. C"]),
        ("A. MỘT\nPhần thứ nhất\nB. HAI\nC. BA", ["1 A. (upper-letter 1) MỘT", "1 Phần thứ nhất (part 1)", "2 B. (upper-letter 2) HAI", "2 C. (upper-letter 3) BA"]),
        ("A. MỘT\nC. BA", ["1 A. (upper-letter 1) MỘT", "2 C. BA"]),
        ("B. HAI\nC. BA", ["1 B. HAI", "1 C. BA"]),
        ("I. A\nA. B\nB. C", ["1 I. (roman 1) A", "2 A. (upper-letter 1) B", "2 B. (upper-letter 2) C"]),
        ("1. A\ni) B\nii) C\niii) D", ["1 1. (arabic 1) A", "2 i) (lower-roman 1)", "3 B", "2 ii) (lower-roman 2)", "3 C", "2 iii) (lower-roman 3)", "3 D"]),
        ("g) A\nh) B\ni) C\nk) D", ["1 g) (lower-letter 7)", "2 A", "1 h) (lower-letter 8)", "2 B", "1 i) (lower-letter 9)", "2 C", "1 k) (lower-letter 10)", "2 D"]),
        ("I. A\nII. B\nV. C\nC. D", ["1 I. (roman 1) A", "1 II. (roman 2) B", "1 V. (roman 5) C", "2 C. D"]),
        ("C. A", ["1 C. A"]),
        ("i. A\nii. B", ["1 i. (lower-roman 1)", "2 A", "1 ii. (lower-roman 2)", "2 B"]),
        ("a) A\nc) B\nd) C", ["1 a) (lower-letter 1)", "2 A", "1 c) (lower-letter 3)", "2 B", "1 d) (lower-letter 4)", "2 C"]),
        ("B. A\nD. B", ["1 B. A", "1 D. B"]),
        ("d) A\nđ) B", ["1 d) (lower-letter 4)", "2 A", "1 đ) (lower-letter 5)", "2 B"]),
        ("D. A\nĐ. B", ["1 D. A", "1 Đ. B"]),
        ("I. KHÓA X\n1. A", ["1 I. (roman 1) KHÓA X", "2 1. (arabic 1)", "3 A"]),
        ("I. KHÓA A.\n1. A", ["1 I. (roman 1)", "2 KHÓA A.", "2 1. (arabic 1)", "3 A"]),
        ("A. MỘT\nPhần thứ nhất\nI. X\nA. Y\nB. Z", ["1 A. (upper-letter 1) MỘT", "1 Phần thứ nhất (part 1)", "2 I. (roman 1) X", "3 A. (upper-letter 1) Y", "3 B. (upper-letter 2) Z"]),
        ("iv) A\nv) B\nvi) C", ["1 iv) (lower-roman 4)", "2 A", "1 v) (lower-roman 5)", "2 B", "1 vi) (lower-roman 6)", "2 C"]),
        ("H. A\nI. B", ["1 H. A", "1 I. (roman 1) B"]),
        ("1 - A\n2 - B\n4 - C\n3 - D", ["1 1 - (arabic 1)", "2 A", "1 2 - (arabic 2) B", "2 4 - C", "1 3 - (arabic 3)", "2 D"]),
        ("1. A\n2 - B", ["1 1. (arabic 1) A", "2 2 - B"]),
        ("2 - A", ["1 2 - A"]),
        ("1) A\n2 - B\n1 - C", ["1 1) (arabic 1) A", "2 2 - B", "2 1 - (arabic 1)", "3 C"]),
        ("Chương I. Quy định chung;\nI. A", ["1 Chương I. (chapter 1)", "2 Quy định chung;", "2 I. (roman 1) A"]),
        ("I. A\nChương I. Quy định chung\n1. B\nChương II. Thi hành.\n2. C", ["1 I. (roman 1) A", "1 Chương I. (chapter 1) Quy định chung", "2 1. (arabic 1)", "3 B", "1 Chương II. (chapter 2)", "2 Thi hành.", "2 2. (arabic 2)", "3 C"]),
        ("Phần I. Một;\nPhần II. Hai.", ["1 Phần I. (part 1)", "2 Một;", "1 Phần II. (part 2)", "2 Hai."]),
        ("I. A\nMục 1. Chung;\n1. B", ["1 I. (roman 1) A", "1 Mục 1. (titled-section 1)", "2 Chung;", "2 1. (arabic 1)", "3 B"]),
        ("- A\n- B\nBa là:\n1. C\n2. D", ["1 - (bullet)", "2 A", "1 - (bullet)", "2 B", "1 Ba là:", "1 1. (arabic 1)", "2 C", "1 2. (arabic 2)", "2 D"]),
        ("- A\n+ B\nBa là:\n1. C", ["1 - (bullet) A", "2 + (bullet)", "3 B", "1 Ba là:", "1 1. (arabic 1)", "2 C"]),
        ("- A\n+ B\nBa là\n1. C", ["1 - (bullet) A", "2 + (bullet) B", "3 Ba là", "3 1. (arabic 1)", "4 C"]),
        ("- A\nBa là:\n- C", ["1 - (bullet) A", "2 Ba là:", "1 - (bullet)", "2 C"]),
        ("1. A\n- B\nBa là:\na) C", ["1 1. (arabic 1) A", "2 - (bullet)", "3 B", "2 Ba là:", "2 a) (lower-letter 1)", "3 C"]),
        ("- A\n+ B\n1. C", ["1 - (bullet) A", "2 + (bullet) B", "3 1. (arabic 1)", "4 C"]),
        ("“b) A\nc) B”.\nd) C", ["1 “b) A", "1 c) B”.", "1 d) (lower-letter 4)", "2 C"]),
        ("“b) A “x” \nc) B”.\nd) C", ["1 “b) A “x”", "1 c) B”.", "1 d) (lower-letter 4)", "2 C"]),
        ("“b) A” x\nc) B", ["1 “b) A” x", "1 c) (lower-letter 3)", "2 B"]),
        ("1. A\n“2. B\n3. C”\n2. D", ["1 1. (arabic 1) A", "2 “2. B", "2 3. C”", "1 2. (arabic 2)", "2 D"]),
        ("“”b) A\nc) B”", ["1 “”b) A", "1 c) (lower-letter 3)", "2 B”"]),
        ("PHẦN I\nCHUNG\nI. A\nA. B\n1. C\nII. D\nPHẦN II\nx", ["1 PHẦN I (part 1) CHUNG", "2 I. (roman 1) A", "3 A. (upper-letter 1) B", "4 1. (arabic 1)", "5 C", "2 II. (roman 2) D", "1 PHẦN II (part 2) x"]),
        ("A. A\nI. B\n1. C\nII. D\nB. E\nI. F", ["1 A. (upper-letter 1) A", "2 I. (roman 1) B", "3 1. (arabic 1)", "4 C", "2 II. (roman 2) D", "1 B. (upper-letter 2) E", "2 I. (roman 1) F"]),
        ("Chương I\nCHUNG\nMục 1\nMỘT\nĐiều 1. A\nMục 2\nHAI\nĐiều 2. B\nChương II\nHAI\nĐiều 3. C", ["1 Chương I (chapter 1) CHUNG", "2 Mục 1 (titled-section 1) MỘT", "3 Điều 1. (article 1)", "4 A", "2 Mục 2 (titled-section 2) HAI", "3 Điều 2. (article 2)", "4 B", "1 Chương II (chapter 2) HAI", "2 Điều 3. (article 3)", "3 C"]),
        ("Điều 1. A\n1. B\na) C\nĐiều 2. D\nI. E", ["1 Điều 1. (article 1) A", "2 1. (arabic 1) B", "3 a) (lower-letter 1)", "4 C", "1 Điều 2. (article 2) D", "2 I. (roman 1) E"]),
        ("1. A\nw) B", ["1 1. (arabic 1)", "2 A w) B"]),
        ("H. A\nI. B\nII. C", ["1 H. A", "1 I. (roman 1) B", "1 II. (roman 2) C"]),
        ("A. A\nB. B\nC. C\nD. D\nĐ. E", ["1 A. (upper-letter 1) A", "1 B. (upper-letter 2) B", "1 C. (upper-letter 3) C", "1 D. (upper-letter 4) D", "1 Đ. (upper-letter 5) E"]),
        ("a) A\nb) B\nĐ) C", ["1 a) (lower-letter 1)", "2 A", "1 b) (lower-letter 2) B", "2 Đ) C"]),
    ],
)  # fmt: skip
def test_nesting(text: str, rows: list[str]) -> None:
    """Levels are told by style and by what is open; a label that follows nothing is none."""
    assert rows == body_of(text)


@pytest.mark.parametrize(("count", "labels"), [(20, 0), (21, 21)])
def test_longest_quotation(count: int, labels: int) -> None:
    """A quotation of more than twenty paragraphs was never closed."""
    within = "".join(f"{number}. x\n" for number in range(1, count + 1))
    assert labels == sum("(arabic" in row for row in body_of(f"“A\n{within}z”"))


@pytest.mark.parametrize(
    ("label", "length", "headed"),
    [("1.", 150, True), ("1.", 151, False), ("I.", 220, True), ("I.", 221, False)],
)
def test_longest_heading(label: str, length: int, headed: bool) -> None:  # noqa: FBT001 - expected
    """What is longer than a heading is the first paragraph of its part."""
    (_, *rest) = parse(
        f"THÔNG BÁO\nVề A\n\nSau:\n{label} {'a' * length}\n- B"
    ).notice.conclusions.content
    assert headed == (getattr(rest[0], "heading", None) is not None)


def test_names_before_the_body() -> None:
    """Names are looked for in what opens a body, headings among it, and in nothing below."""
    blocks = blocks_of("1. Ông Lê Văn An\n- Ông Trần Văn Bình\n2. Bà Vũ Thị Hoa")
    parts = read_content(blocks, Trace(blocks[0].run.view), 2)
    found = [name.text for name in find(Notice(conclusions=Conclusions(content=parts)), PersonName)]
    assert ["Lê Văn An", "Trần Văn Bình"] == found
