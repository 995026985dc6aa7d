"""The positions of a person: after the name, or before it."""

import pytest

from support.reading import run_of
from vn_notice.grammar.names import find_names
from vn_notice.parser.positions import positions_of


def positions_in(text: str) -> tuple[str, ...]:
    """Return the positions of the first person named in *text*."""
    run = run_of(text)
    return positions_of(run, next(find_names(run.text)))


@pytest.mark.parametrize(
    ("text", "positions"),
    [
        ("Ông Lê Văn An, Giám đốc Sở Y tế", ("Giám đốc Sở Y tế",)),
        ("Ông Lê Văn An - Bí thư, Chủ tịch HĐND; Phó Bí thư", ("Bí thư", "Chủ tịch HĐND")),
        ("Ông Lê Văn An (Giám đốc) đã họp", ("Giám đốc",)),
        ("Ông Lê Văn An, Giám đốc chủ trì", ("Giám đốc",)),
        ("Ông Lê Văn An, Giám đốc - Chủ tài khoản", ("Giám đốc",)),
        ("Ông Lê Văn An, tại Hà Nội, Giám đốc", ()),
        ("Ông Lê Văn An Giám đốc", ()),
        ("Ông Lê Văn An, PV", ()),
        ("Ông Lê Văn An, một hai ba bốn Giám đốc", ("một hai ba bốn Giám đốc",)),
        ("Ông Lê Văn An, một hai ba bốn năm Giám đốc", ()),
        ("Ông Lê Văn An, " + ", ".join(["Bí thư"] * 7), ("Bí thư",) * 6),
        (f"Ông Lê Văn An, Giám đốc {'a' * 111}", (f"Giám đốc {'a' * 111}",)),
        (f"Ông Lê Văn An, Giám đốc {'a' * 112}", ()),
        ("Giám đốc Lê Văn An", ("Giám đốc",)),
        ("họp do Giám đốc Sở Trần Văn An", ("Giám đốc Sở",)),
        ("họp do Phó Giám đốc Trần Văn An", ("Phó Giám đốc",)),
        ("Chủ tịch A, Giám đốc Sở ông Trần Văn An", ()),
        ("Giám\xa0đốc\xa0Lê\xa0Văn\xa0An", ("Giám\xa0đốc",)),
        ("Giám đốc: Trần Văn An", ()),
    ],
)
def test_positions(text: str, positions: tuple[str, ...]) -> None:
    """Positions follow a dash, a comma or a bracket, while they are offices; else one stands before."""
    assert positions == positions_in(text)
