"""Words compared without tone marks and case."""

import pytest

from vn_notice.grammar.fuzzy import slips, within


@pytest.mark.parametrize(
    ("one", "other", "distance", "close"),
    [
        ("noinhan", "noinhan", 0, True),
        ("noinhan", "noinhaan", 1, True),
        ("noinhan", "noinha", 1, True),
        ("noinhan", "nainhan", 1, True),
        ("noinhan", "nainhen", 1, False),
        ("noinhan", "nainhen", 2, True),
        ("noinhan", "nhan", 2, False),
    ],
)
def test_within(one: str, other: str, distance: int, close: bool) -> None:  # noqa: FBT001 - expected
    """Words are close when so many letters put in, left out or changed make one the other."""
    assert close == within(one, other, distance) == within(other, one, distance)


def test_slips() -> None:
    """Words that differ in more than case are told with their places; other counts tell nothing."""
    assert [(13, 15, "do")] == slips("ĐỘC LẬP - TỰ ĐO", "Độc lập - Tự do")
    assert [] == slips("ĐỘC LẬP", "Độc lập - Tự do")
