"""Lines, and the layout that is taken out of them."""

import pytest

from support.reading import lines_of, traced_lines
from vn_notice.parser.lines import read_lines
from vn_notice.parser.runs import View
from vn_notice.parser.trace import Trace
from vn_notice.source import Layout, LayoutKind, SourceText, Span

Row = tuple[str, int, bool]


def rows_of(text: str) -> list[Row]:
    """Return the words of each line, how many blank lines stand before it, whether a page begins."""
    return [(line.text, line.blanks, line.page) for line in lines_of(text)]


def layout_of(text: str) -> list[str]:
    """Return the layout that is no white space, each with its kind."""
    trace = traced_lines(text)[1]
    found = trace.source_map([]).layout
    return [
        f"{one.kind}: {trace.view.source.slice(one.span)}" for one in found if one.kind != "space"
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", []),
        (" \n\t\n", []),
        ("một\r\nhai\rba\x0bbốn\x85năm\u2028sáu\u2029bảy", [(word, 0, False) for word in "một hai ba bốn năm sáu bảy".split()]),
        ("\n\n  một\t\n \nhai  ", [("một", 2, False), ("hai", 1, False)]),
        ("một\n\n\x0chai\nba", [("một", 0, False), ("hai", 2, True), ("ba", 0, False)]),
        ("một\x0c\nhai", [("một", 0, False), ("hai", 1, True)]),
        ("kết\u200b luận\x01.", [("kết luận.", 0, False)]),
        ("một\n---\n\n---\nhai\nba", [("một", 0, False), ("hai", 3, False), ("ba", 0, False)]),
        ("| a |\n|---|\n| b |", [("| a |", 0, False), ("| b |", 0, False)]),
    ],
)  # fmt: skip
def test_lines(text: str, rows: list[Row]) -> None:
    """Every kind of line break ends a line; blank lines and page breaks are told of the next."""
    assert rows == rows_of(text)


@pytest.mark.parametrize(
    ("text", "words", "layout"),
    [
        ("**Đậm** thường, **nghiêng**", ["Đậm thường, nghiêng"], ["**"] * 4),
        ("# **1.** Tiêu đề", ["1. Tiêu đề"], ["#", "**", "**"]),
        ("## Tiêu đề", ["Tiêu đề"], ["##"]),
        ("#5 đường", ["#5 đường"], []),
        ("*Nghiêng* thường", ["Nghiêng thường"], ["*", "*"]),
        ("*a*b", ["*a*b"], []),
        ("_nghiêng hết_", ["nghiêng hết"], ["_", "_"]),
        ("một<br>**hai**<br/>ba<br />", ["một", "hai", "ba"], ["<br>", "**", "**", "<br/>", "<br />"]),
        ("một<br>----", ["một"], ["<br>", "----"]),
        ("1\\. Số \\- ./\\.", ["1. Số - ./\\."], ["\\", "\\"]),
        ("| **a** | b |", ["| **a** | b |"], []),
    ],
)  # fmt: skip
def test_markup(text: str, words: list[str], layout: list[str]) -> None:
    """Marks of Markdown and of pages are no words; a row of a table is left to those who part it."""
    assert words == [line.text for line in lines_of(text)]
    assert layout == [found.partition(": ")[2] for found in layout_of(text)]


@pytest.mark.parametrize(
    ("text", "words", "layout"),
    [
        ("-----", [], ["rule: -----"]),
        ("* * *", [], ["rule: * * *"]),
        ("-------o0o-------", [], ["rule: -------o0o-------"]),
        ("**----**", [], ["rule: **----**"]),
        ("|---|:--|", [], ["rule: |---|:--|"]),
        ("----Số: 05____", ["Số: 05"], ["rule: ----", "rule: ____"]),
        ("Số: ---", ["Số: ---"], []),
        ("Độc lập\t=====", ["Độc lập"], ["rule: ====="]),
        ("---- a_b", ["a_b"], ["rule: ----"]),
        ("Khóa X ----", ["Khóa X"], ["rule: ----"]),
        ("-- a", ["-- a"], []),
        ("**a ----**", ["a"], ["markup: **", "rule: ----", "markup: **"]),
        ("....", ["...."], []),
    ],
)
def test_rules(text: str, words: list[str], layout: list[str]) -> None:
    """A rule drawn with characters is layout: on a line of its own, or glued to words."""
    assert (words, layout) == ([line.text for line in lines_of(text)], layout_of(text))


@pytest.mark.parametrize(
    ("text", "rows", "numbers"),
    [
        ("a\n\n2\n\nb\n\n3\n\nc", [("a", 0, False), ("b", 1, True), ("c", 1, True)], ["2", "3"]),
        ("a\n\n\n2\n\nb", [("a", 0, False), ("b", 2, True)], ["2"]),
        ("a\n\n2", [("a", 0, False)], ["2"]),
        ("a\n\n- 2 -\n\nb\nc", [("a", 0, False), ("b", 1, True), ("c", 0, False)], ["- 2 -"]),
        ("a\n\n3\n\nb", [("a", 0, False), ("3", 1, False), ("b", 1, False)], []),
        ("a\n\n2\nb", [("a", 0, False), ("2", 1, False), ("b", 0, False)], []),
        ("a\n2\n\nb", [("a", 0, False), ("2", 0, False), ("b", 1, False)], []),
        ("a\nTrang 7\nb", [("a", 0, False), ("b", 0, True)], ["Trang 7"]),
        ("a\n\n2\n\nb\n\n2\n\nc", [("a", 0, False), ("b", 1, True), ("2", 1, False), ("c", 1, False)], ["2"]),
        ("a\n1\x0c2\nb\nc\x0c3\nd\n4", [("a", 0, False), ("b", 0, True), ("c", 0, False), ("d", 0, True)], ["1", "2", "3", "4"]),
        ("a\n\x0c2/5\nb", [("a", 0, False), ("b", 1, True)], ["2/5"]),
        ("a\n5\nb\x0cc", [("a", 0, False), ("5", 0, False), ("b", 0, False), ("c", 0, True)], []),
    ],
)  # fmt: skip
def test_page_numbers(text: str, rows: list[Row], numbers: list[str]) -> None:
    """A number beside a page break, or alone and the next one due, is the page's."""
    assert rows == rows_of(text)
    assert [f"page-number: {number}" for number in numbers] == layout_of(text)


@pytest.mark.parametrize(
    ("text", "rows", "heads"),
    [
        ("Sở B\nx\x0cSở B\ny\x0cSở B\nz", [("Sở B", 0, False), ("x", 0, False), ("y", 0, True), ("z", 0, True)], 2),
        ("Sở B\x0cSở C\x0cSở B", [("Sở B", 0, False), ("Sở C", 0, True), ("Sở B", 0, True)], 0),
        ("x\x0cBan\ny\x0cBan\nz", [("x", 0, False), ("Ban", 0, True), ("y", 0, False), ("Ban", 0, True), ("z", 0, False)], 0),
        ("\x0cSở B\x0cSở B\nx", [("Sở B", 1, True), ("x", 0, True)], 1),
    ],
)  # fmt: skip
def test_running_heads(text: str, rows: list[Row], heads: int) -> None:
    """A line that repeats at the top of pages is said once; letters of three are too few."""
    assert (rows, heads) == (rows_of(text), len(layout_of(text)))
    assert all(found == "running-head: Sở B" for found in layout_of(text))


def test_layout_that_is_known() -> None:
    """What the file told to be layout, such as a head of a page, is no line."""
    head = Layout(Span(8, 12), LayoutKind.RUNNING_HEAD)
    view = View.of(SourceText("Mở đầu\n Sở B\ntiếp", layout=(head,)))
    trace = Trace(view)

    assert ["Mở đầu", "tiếp"] == [line.text for line in read_lines(view, trace)]
    assert head in trace.source_map([]).layout


@pytest.mark.parametrize(
    ("text", "blanks"),
    [
        ("a b\n\nđi tiếp,\n\nđi tiếp\n\nrồi hết.\n\nCâu\n\n\n\nCâu", [0, 0, 0, 0, 0, 2]),
        ("a b\n\nđi tiếp,\n\nđi tiếp\n\nHết.\n\nCâu", [0, 1, 1, 1, 1]),
        ("a b\n\nđi tiếp\nđi tiếp\nrồi hết.\n\nCâu", [0, 1, 0, 0, 1]),
        ("a:\n\nb;\n\nc.\n\nd!\n\ne?\n\ng", [0, 1, 1, 1, 1, 1]),
        ("mục\n\na) một\n\nb) hai\n\nc) ba\n\nd) bốn", [0, 1, 1, 1, 1]),
        ("a b\n\n\nđi tiếp,\n\n\nđi tiếp\n\n\nrồi hết.\n\nCâu", [0, 0, 0, 0, 0]),
    ],
)
def test_closed_up(text: str, blanks: list[int]) -> None:
    """Blank lines that stand after every line, within sentences too, tell of no paragraph."""
    assert blanks == [line.blanks for line in lines_of(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("x\nKính\ngửi: A", ["x", "Kính gửi: A"]),
        ("Kính\ngởi A", ["Kính gởi A"]),
        ("x\nNơi\nnhận:\ny", ["x", "Nơi nhận:", "y"]),
        ("Nơi\ngửi", ["Nơi", "gửi"]),
        ("Kính\nnhận", ["Kính", "nhận"]),
    ],
)
def test_broken_labels(text: str, words: list[str]) -> None:
    """The labels of addressees and of recipients are whole, though a column broke them."""
    assert words == [line.text for line in lines_of(text)]
