"""What stands within a paragraph: citations, names, running enumerations."""

import pytest

from vn_notice.model.inline import InlineLabel, Paragraph
from vn_notice.parser.inline import read_words


def label(text: str, ordinal: int) -> InlineLabel:
    """Return the label of a running enumeration."""
    return InlineLabel(text=text, ordinal=ordinal)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("gồm (1) đất (2) nhà", ("gồm ", label("(1)", 1), " đất ", label("(2)", 2), " nhà")),
        ("(i) đất, (ii) nhà", (label("(i)", 1), " đất, ", label("(ii)", 2), " nhà")),
        ("(3) đất (5) nhà", (label("(3)", 3), " đất ", label("(5)", 5), " nhà")),
        ("theo mục (1) đất", ("theo mục (1) đất",)),
        ("theo (một) mục (1) đất", ("theo (một) mục (1) đất",)),
        ("khoản(1) đất (2) nhà", ("khoản(1) đất (2) nhà",)),
        ("mục (1), (2) nhà", ("mục (1), (2) nhà",)),
    ],
)
def test_enumerators(text: str, content: tuple[str | InlineLabel, ...]) -> None:
    """Two labels or more before words number a running enumeration; a lone one is a reference."""
    assert Paragraph.of(*content) == read_words(text)


def parts_of(text: str, *, names: bool) -> list[tuple[str, str]]:
    """Return the parts within *text* that are no plain words, each with its kind."""
    content = read_words(text, names=names).content
    return [(type(part).__name__, part.text) for part in content if not isinstance(part, str)]


def test_names_and_citations() -> None:
    """Names are looked for when asked, citations always; parts stand in the order of the words."""
    text = "Đồng chí Trần Văn Bình gửi Công văn số 12/UBND-VP, bà Lê Hoa (1) một (2) hai."
    name, citation, *others = parts_of(text, names=True)
    assert [("PersonName", "Trần Văn Bình"), ("Citation", "Công văn số 12/UBND-VP")] == [
        name,
        citation,
    ]
    assert [("PersonName", "Lê Hoa"), ("InlineLabel", "(1)"), ("InlineLabel", "(2)")] == others
    assert [citation, *others[1:]] == parts_of(text, names=False)


def test_a_name_within_a_citation() -> None:
    """What stands within a citation is part of it, and what follows is read all the same."""
    cited = "Quyết định số 5/QĐ-UBND của Chủ tịch UBND tỉnh Trần Văn Bình"
    expected = [("Citation", cited), ("PersonName", "Lê Thị Hoa")]
    assert expected == parts_of(f"Theo {cited}, bà Lê Thị Hoa", names=True)
