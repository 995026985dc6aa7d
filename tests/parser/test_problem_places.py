"""Where problems of a text are shown."""

from hypothesis import given, settings
from hypothesis import strategies as st

from support.samples import TEXT
from vn_notice.errors import printable
from vn_notice.parser.reader import parse


def test_excerpt() -> None:
    """A problem comes with the line it stands in, and the place there."""
    report = parse(TEXT.replace("05 tháng 3", "31 tháng 2")).report
    (found,) = (d for d in report if d.code == "PA006")
    assert found.excerpt
    assert (
        "Số: 07/TB-BDT                     An Bình, ngày 31 tháng 2 năm 2021" == found.excerpt.text
    )
    assert found.excerpt.text.index("An Bình") + 1 == found.excerpt.column


@settings(max_examples=100, deadline=None)
@given(st.integers(0, len(TEXT)), st.text(max_size=20))
def test_law_excerpts(at: int, put: str) -> None:
    """Whatever the text, the excerpt of a problem shows the characters at its place."""
    text = TEXT[:at] + put + TEXT[at:]
    for found in parse(text).report:
        assert (found.excerpt is None) == (found.location is None)
        if found.excerpt and found.location and found.location.span:
            char = text[found.location.span.start]
            shown = found.excerpt.text[found.excerpt.column - found.excerpt.start]
            assert (" " if char == "\t" else printable(char)) == shown
