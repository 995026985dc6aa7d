"""The closing paragraph, the end mark, and what follows the signature."""

import pytest

from support.reading import run_of, traced_lines
from vn_notice.parser.blocks import read_blocks
from vn_notice.parser.closing import read_annexes, split_closing
from vn_notice.parser.trace import Trace


@pytest.mark.parametrize(
    ("text", "closing", "mark", "rest"),
    [
        ("A.\nHết./.", [], "./.", ["A.", "Hết"]),
        ("A.\nTrên đây là thông báo./.", ["Trên đây là thông báo"], "./.", ["A."]),
        (
            "A.\nSở thông báo để các đơn vị biết.",
            ["Sở thông báo để các đơn vị biết."],
            None,
            ["A."],
        ),
        ("1. A.\nĐề nghị các sở thực hiện./.", ["Đề nghị các sở thực hiện"], "./.", ["1. A."]),
        ("1. A./.", [], "./.", ["1. A"]),
        ("A\n./.", [], "./.", ["A"]),
        ("./.", [], "./.", []),
        ("A . /.", [], ". /.", ["A"]),
        ("A ./\\v", [], "./\\v", ["A"]),
        ("A.", [], None, ["A."]),
        ("a) ./.", [], "./.", ["a)"]),
        (
            "Trên đây là A.\nTrên đây là B.\nTrên đây là C.\nTrên đây là D./.",
            ["Trên đây là B.", "Trên đây là C.", "Trên đây là D"],
            "./.",
            ["Trên đây là A."],
        ),
        ("1. Trên đây là A.", [], None, ["1. Trên đây là A."]),
        ("x /.", [], "/.", ["x"]),
        ("x/.", [], "/.", ["x"]),
        ("x./-.", [], None, ["x./-."]),
        ("Trên đây là A.\nx", [], None, ["Trên đây là A.", "x"]),
        ("A ./.", [], "./.", ["A"]),
        ("", [], None, []),
    ],
)
def test_closing(text: str, closing: list[str], mark: str | None, rest: list[str]) -> None:
    """The last paragraphs, three at most, that transmit the document close it; the mark ends it."""
    lines, trace = traced_lines(text)
    found, blocks = split_closing(read_blocks(lines), trace)
    assert rest == [block.whole.text for block in blocks]
    assert (closing, mark) == (
        ([one.text for one in found.paragraphs], found.end_mark) if found else ([], None)
    )
    odd = mark not in (None, "./.")
    assert [("PA010", "/notice/closing/endMark")] * odd == [
        (problem.code, problem.path) for problem in trace.problems.found
    ]
    assert all(
        problem.location and f"“{mark}”" in problem.message for problem in trace.problems.found
    )


@pytest.mark.parametrize(
    ("text", "annexes"),
    [
        ("PHỤ LỤC I\n\nx\n\ny\nDANH SÁCH\n\nz", [["PHỤ LỤC I x y"], ["DANH SÁCH z"]]),
        ("x\n\ny", [[None, "x y"]]),
        ("x\n\nPhụ lục 2\n\ny", [[None, "x"], ["Phụ lục 2 y"]]),
        ("", []),
        ("1. x\nMẫu 3", [[None, "1. x"], ["Mẫu 3"]]),
        ("x\n\nPHỤ LỤC", [[None, "x"], ["PHỤ LỤC"]]),
    ],
)
def test_annexes(text: str, annexes: list[list[str | None]]) -> None:
    """What follows the signature is an annex for each heading, or one without."""
    found = read_annexes(read_blocks(traced_lines(text)[0]), Trace(run_of("").view))
    assert annexes == [
        [one.heading.text if one.heading else None, *(p.text for p in one.paragraphs)]
        for one in found
    ]


@pytest.mark.parametrize(("length", "headed"), [(89, True), (90, False)])
def test_longest_heading_of_an_annex(length: int, headed: bool) -> None:  # noqa: FBT001 - expected
    """A line of ninety letters is no heading, wherever it stands."""
    heading = "PHỤ LỤC".ljust(length, "A")
    blocks = read_blocks(traced_lines(f"x\n\n{heading}\n\nY.")[0])
    assert 1 + headed == len(read_annexes(blocks, Trace(run_of("").view)))
    (annex,) = read_annexes(blocks[1:], Trace(run_of("").view))
    assert headed == (annex.heading is not None)
