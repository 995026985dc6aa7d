"""Bodies of customary notices: sentences, sections and items, numbered in order."""

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from vn_notice.grammar.labels import write_roman
from vn_notice.model import Conclusions, Item, Label, LabelStyle, Paragraph, Section
from vn_notice.testing.strategies.values import citations
from vn_notice.testing.strategies.words import STARTS, WORDS
from vn_notice.vocabulary.numbering import POINT_LETTERS

#: The levels of a body, from the outermost; the decree's two schemes (II.6.đ, V.6) and their tails.
SCHEMES = [
    [LabelStyle.PART, LabelStyle.ROMAN, LabelStyle.ARABIC],
    [LabelStyle.CHAPTER, LabelStyle.ARTICLE, LabelStyle.ARABIC, LabelStyle.LOWER_LETTER],
    [LabelStyle.ROMAN, LabelStyle.ARABIC, LabelStyle.LOWER_LETTER, LabelStyle.BULLET],
    [LabelStyle.ARABIC, LabelStyle.LOWER_LETTER],
    [LabelStyle.ARABIC, LabelStyle.BULLET],
]
_WRITTEN: dict[LabelStyle, Callable[[int], str]] = {
    LabelStyle.PART: lambda n: f"Phần {write_roman(n)}",
    LabelStyle.CHAPTER: lambda n: f"Chương {write_roman(n)}",
    LabelStyle.ROMAN: lambda n: f"{write_roman(n)}.",
    LabelStyle.ARTICLE: lambda n: f"Điều {n}.",
    LabelStyle.ARABIC: lambda n: f"{n}.",
    LabelStyle.LOWER_LETTER: lambda n: f"{POINT_LETTERS[n - 1]})",
    LabelStyle.BULLET: lambda _: "-",
}

SOME_WORDS = st.lists(st.sampled_from(WORDS), min_size=3, max_size=30).map(" ".join)


def headings() -> st.SearchStrategy[Paragraph]:
    """Return words without a final stop."""
    words = st.lists(st.sampled_from(WORDS), min_size=2, max_size=8).map(" ".join)
    return st.builds(lambda a, b: Paragraph.of(f"{a} {b}"), st.sampled_from(STARTS), words)


@st.composite
def sentences(draw: st.DrawFn, end: str = ".") -> Paragraph:
    """Draw a paragraph of one sentence, with a citation or without."""
    lead = f"{draw(st.sampled_from(STARTS))} {draw(SOME_WORDS)}"
    if draw(st.booleans()):
        return Paragraph.of(f"{lead}{end}")
    return Paragraph.of(f"{lead} theo ", draw(citations()), f" về {draw(SOME_WORDS)}{end}")


@st.composite
def bodies(draw: st.DrawFn, *, led: bool) -> Conclusions:
    """Draw a body in one of the schemes; *led* by a paragraph, or opening with the first part."""
    scheme = draw(st.sampled_from(SCHEMES))
    lead = draw(st.lists(sentences(), min_size=1, max_size=2)) if led else []
    return Conclusions(content=(*lead, *draw(parts(tuple(scheme)))))


@st.composite
def parts(draw: st.DrawFn, scheme: tuple[LabelStyle, ...]) -> Any:
    """Draw parts of the first level of *scheme*, with the other levels within them."""
    style, below = scheme[0], scheme[1:]
    count = draw(st.integers(1, 3))
    return tuple(draw(_part(style, number, below)) for number in range(1, count + 1))


@st.composite
def _part(draw: st.DrawFn, style: LabelStyle, number: int, below: tuple[LabelStyle, ...]) -> Any:
    ordinal = None if style is LabelStyle.BULLET else number
    label = Label(label=_WRITTEN[style](number), style=style, ordinal=ordinal)
    nothing: st.SearchStrategy[Any] = st.just(())
    inner = draw(st.one_of(nothing, parts(below)) if below else nothing)
    text = tuple(draw(st.lists(sentences(), max_size=2)))
    if style in (LabelStyle.PART, LabelStyle.CHAPTER, LabelStyle.ROMAN):
        return Section(label=label, heading=draw(headings()), content=(*text, *inner))
    headed = style is not LabelStyle.BULLET and (text or inner) and draw(st.booleans())
    if headed:
        return Item(label=label, heading=draw(headings()), content=(*text, *inner))
    first = draw(sentences(draw(st.sampled_from([".", ";"]))))
    return Item(label=label, content=(first, *text, *inner))
