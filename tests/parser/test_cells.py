"""Cells of a line, and what a narrow column broke over two lines."""

import pytest

from support.reading import run_of, traced_lines
from vn_notice.parser.cells import cells_of
from vn_notice.parser.rejoining import rejoined


@pytest.mark.parametrize(
    ("text", "cells", "layout"),
    [
        ("a    b", ["0 a", "1 b"], []),
        ("a    b----", ["0 a", "1 b"], ["----"]),
        ("| a | **b**", ["0 a", "1 b"], ["|", "|", "**", "**"]),
        ("a   b", ["0 a   b"], []),
        ("a\tb\t\tc", ["0 a", "1 b", "2 c"], []),
        ("|a|b||c|", ["0 a", "1 b", "3 c"], ["|", "|", "||", "|"]),
        ("| **A** **B** | c<br>d | ---- |", ["0 A", "0 B", "1 c", "1 d"], ["|", "**", "** **", "**", "|", "<br>", "|", "----", "|"]),
        ("| a ---- b | *x* |", ["0 a", "0 b", "1 x"], ["|", "----", "|", "*", "*", "|"]),
        ("|  | b |", ["1 b"], ["|  |", "|"]),
        ("a    ----    b", ["0 a", "1 b"], ["----"]),
        ("ngày    tháng", ["0 ngày    tháng"], []),
        ("Số:    /TB", ["0 Số:    /TB"], []),
        ("a \\", ["0 a"], ["\\"]),
        ("năm    x", ["0 năm    x"], []),
        ("a    tháng 3", ["0 a    tháng 3"], []),
        ("| `a` |", ["0 a"], ["|", "`", "`", "|"]),
        ("| **A** b **C** |", ["0 A", "0 b", "0 C"], ["|", "**", "**", "**", "**", "|"]),
        ("----a    b", ["0 a", "1 b"], ["----"]),
        ("x | y", ["0 x", "1 y"], ["|"]),
        ("a\t|\tb", ["0 a", "1 b"], ["|"]),
        ("| **A**  *b* |", ["0 A", "0 b"], ["|", "**", "**  *", "*", "|"]),
        ("| a**b** |", ["0 ab"], ["|", "**", "**", "|"]),
    ],
)  # fmt: skip
def test_cells(text: str, cells: list[str], layout: list[str]) -> None:
    """Pipes, tabs and wide gaps part columns; blanks left for a day or a number do not."""
    (line,), trace = traced_lines(text)
    assert cells == [f"{column} {cell.text}" for column, cell in cells_of(line.run, trace)]
    kinds = {f"{one.kind}" for one in trace.source_map([]).layout}
    assert kinds <= {"space", "markup", "rule"}
    assert layout == [run_of(text).view.source.slice(one.span) for one in trace._layout]


@pytest.mark.parametrize(
    ("upper", "lower", "one"),
    [
        ("Số:", "05/TB-SYT", True),
        ("Số:", "abc", False),
        ("Số: 05/", "TB-SYT", True),
        ("Số: 05/", "TB SYT", False),
        ("Số: 05/", "tb", False),
        ("Số: 05-", "KL/TW", True),
        ("Số: 05", "TB-SYT", False),
        ("Số: 05", "/TB", False),
        ("Hà Nội, ngày 05", "tháng 3 năm 2021", True),
        ("Hà Nội, ngày", "05 tháng 3", True),
        ("Hà Nội", "tháng 3 năm 2021", False),
        ("Hà Nội, ngày 05 tháng 3 năm", "2021", True),
        ("CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM", True),
        ("Độc lập - Tự do", "- Hạnh phúc", True),
        ("Hà Nội,", "ngày 05 tháng 3 năm 2021", True),
        ("Hanoi", "ngày 05 tháng 3 năm 2021", True),
        ("Hà Nội", "ngày 05 tháng 3 năm 2021", False),
        ("SỞ Y TẾ,", "x", False),
        ("An", "x", False),
        ("an", "ngày 05 tháng 3 năm 2021", False),
        ("SỞ", "Y TẾ", False),
        ("Hà Nội,", "05/3/2021", False),
    ],
)
def test_rejoined(upper: str, lower: str, one: bool) -> None:  # noqa: FBT001 - expected
    """A number, a date, a place and the national name go on in the next line of their column."""
    rows = rejoined([[(0, run_of(upper))], [(0, run_of(lower))]])
    expected = [[f"{upper} {lower}"], []] if one else [[upper], [lower]]
    assert expected == [[cell.text for _, cell in row] for row in rows]


def test_rejoined_in_columns() -> None:
    """Only what stands in the same column goes on; over three lines too."""
    rows = [
        [(0, run_of("Số:")), (1, run_of("Hà Nội, ngày 05"))],
        [(1, run_of("tháng 3"))],
        [(0, run_of("05/TB-SYT")), (1, run_of("năm 2021"))],
    ]
    assert [[(0, "Số: 05/TB-SYT"), (1, "Hà Nội, ngày 05 tháng 3 năm 2021")], [], []] == [
        [(column, cell.text) for column, cell in row] for row in rejoined(rows)
    ]
