"""Tables whose cells stand between tabs and spaces, or each on a line of its own."""

import pytest

from support.reading import lines_of
from vn_notice.parser.tables import loose_cells
from vn_notice.parser.widths import Width

_HEAD = "TT\nĐơn vị\nSố tiền\n"


def cells_of(text: str) -> list[str]:
    """Return the lines of *text* that are cells."""
    lines = lines_of(text)
    return [lines[at].text for at in sorted(loose_cells(lines, Width(60, 60)))]


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("a   b   c\nd   e   f\ng", ["a   b   c", "d   e   f"]),
        ("a\tb\tc\nd \t e\tf", ["a\tb\tc", "d \t e\tf"]),
        ("x\na   b   c\ny", []),
        ("a   b   c\nx\nd   e   f", []),
        ("a   b\nc   d", []),
        ("a  b  c\nd  e  f", []),
        ("x\na   b   c\nd   e   f\ng   h   i\ny", ["a   b   c", "d   e   f", "g   h   i"]),
    ],
)
def test_aligned(text: str, cells: list[str]) -> None:
    """Two lines or more, one below the other, of three cells each are rows of a table."""
    assert cells == cells_of(text)


@pytest.mark.parametrize("head", ["TT", "STT", "Tt.", "Số TT", "S TT"])
def test_heads(head: str) -> None:
    """A table in loose lines opens with the head of its first column."""
    assert [head, "Đơn vị", "1", "Sở A"] == cells_of(
        f"Sở\n{head}\nĐơn vị\n1\nSở A\nNơi nhận; Nay.\n1. Một"
    )[:4]


@pytest.mark.parametrize(
    ("rest", "cells"),
    [
        ("1\nSở A\n2.\nSở B", 4),
        ("1\nSở A\nTT\nSở B", 4),
        ("", -3),
        ("Sở A", -3),
        ("1", 1),
        ("1\nSở A\n1. Giao các sở", 2),
        ("1\nSở A\n3. Giao các sở", 3),
        ("1\n- Máy tính\n- Bàn\nI. Chung", 3),
        ("1\nMáy\nPHẦN HAI CỦA VĂN BẢN", 2),
        ("1\nTrên đây là thông báo", 1),
        ("1\nMọi thông tin xin liên hệ", 1),
        ("1\nHết./.\n2", 1),
        (f"1\n{'a' * 48}", 2),
        (f"1\n{'a' * 49}", 1),
        ("1" + "\nô" * 20 + "\n2", 22),
        ("1" + "\nô" * 21 + "\n2", 21),
    ],
)
def test_ends(rest: str, cells: int) -> None:
    """A table ends where a part, a heading, a closing or a sentence begins; it has numbered rows."""
    assert 3 + cells == len(cells_of(f"{_HEAD}{rest}"))


def test_labels_before_a_table() -> None:
    """A label that counts on from one before the table ends it; any other is in a cell."""
    table = f"{_HEAD}1\nSở A\n"
    assert 5 == len(cells_of(f"4. Kinh phí\n{table}5. Giao các sở"))
    assert 6 == len(cells_of(f"4. Kinh phí\n{table}1. Giao các sở"))
    assert 6 == len(cells_of(f"4. Kinh phí\n{table}c. Giao các sở"))
    assert 5 == len(cells_of(f"4. Kinh phí\n{table}a. Giao các sở"))


def test_two_tables() -> None:
    """After a table another may come, and after what only begins like one too."""
    one = "TT\n1\nSở A\n"
    assert 6 == len(cells_of(f"{one}1. Giao.\n{one}"))
    assert 3 == len(cells_of(f"TT\n1. Giao.\n{one}"))
