"""Words put together from stretches of the source, and where they came from."""

import pytest

from support.reading import run_of
from vn_notice.parser.runs import Piece, Run, View
from vn_notice.parser.trace import Trace
from vn_notice.source import LayoutKind, SourceText, Span

#: "ngày 05" on one line, "tháng 3" on the next; dashes and letters as they were typed.
_SOURCE = "  ngày 05 \n  tháng – 3  "
_VIEW = View.of(SourceText(_SOURCE))
_JOINED = Run.join([Run.of(_VIEW, 0, 10), Run.of(_VIEW, 11, 24)])


def spans(*places: tuple[int, int]) -> tuple[Span, ...]:
    """Return spans."""
    return tuple(Span(start, end) for start, end in places)


def test_of() -> None:
    """A run has no white space at its ends; of white space alone nothing is left."""
    assert ("ngày 05", (Piece(0, 2, 7),)) == (
        Run.of(_VIEW, 0, 10).text,
        Run.of(_VIEW, 0, 10).pieces,
    )
    assert Run(_VIEW, "", ()) == Run.of(_VIEW, 9, 13)
    assert not Run.of(_VIEW, 9, 13)


def test_join() -> None:
    """Joined runs have a space between them that is in no stretch; one run stays itself."""
    one = Run.of(_VIEW, 0, 10)
    assert one is Run.join([one])
    assert "ngày 05 tháng - 3" == _JOINED.text
    assert (Piece(0, 2, 7), Piece(8, 13, 9)) == _JOINED.pieces
    three = Run.join([_JOINED, one], "")
    assert "ngày 05 tháng - 3ngày 05" == three.text
    assert Piece(17, 2, 7) == three.pieces[-1]


@pytest.mark.parametrize(
    ("start", "end", "words", "places"),
    [
        (0, None, "ngày 05 tháng – 3", ((2, 9), (13, 22))),
        (0, 99, "ngày 05 tháng – 3", ((2, 9), (13, 22))),
        (5, None, "05 tháng – 3", ((7, 9), (13, 22))),
        (5, 7, "05", ((7, 9),)),
        (5, 8, "05 ", ((7, 9),)),
        (7, 8, " ", ()),
        (7, 9, " t", ((13, 14),)),
        (8, 13, "tháng", ((13, 18),)),
        (14, 15, "–", ((19, 20),)),
        (3, 3, "", ()),
    ],
)
def test_words_and_places(
    start: int, end: int | None, words: str, places: tuple[tuple[int, int], ...]
) -> None:
    """Words are those of the source, as it writes them; their places are known there."""
    assert words == _JOINED.words(start, end)
    assert spans(*places) == _JOINED.spans(start, end)


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [(0, None, "ngày 05"), (1, 3, "gà"), (5, 99, "05"), (3, 2, ""), (0, 0, "")],
)
def test_words_of_one_stretch(start: int, end: int | None, words: str) -> None:
    """What stands in one place of the source is cut out of it."""
    assert words == Run.of(_VIEW, 0, 10).words(start, end)


def test_cut() -> None:
    """A cut has no white space at its ends; a cut of all is the run itself."""
    assert _JOINED is _JOINED.cut(0)
    assert _JOINED is _JOINED.cut(0, 17)
    cut = _JOINED.cut(4, 14)
    assert ("05 tháng", spans((7, 9), (13, 18))) == (cut.text, cut.spans())
    assert (Piece(0, 7, 2), Piece(3, 13, 5)) == cut.pieces
    assert ("3", spans((21, 22))) == (_JOINED.cut(15).text, _JOINED.cut(15).spans())
    assert Run(_VIEW, "", ()) == _JOINED.cut(7, 8)


def test_without() -> None:
    """What is left out leaves no space; where all is left out nothing stays."""
    left = _JOINED.without([(0, 5), (6, 9), (13, 16)])
    assert ("0háng3", "0háng3") == (left.text, left.words())
    assert spans((7, 8), (14, 18), (21, 22)) == left.spans()
    assert "tháng - 3" == _JOINED.without([(0, 7)]).text
    assert Run(_VIEW, "", ()) == _JOINED.without([(0, 17)])


def test_folded_letters() -> None:
    """Letters that are typed as two are one in the run, and two in the source."""
    run = run_of("nga\u0300y 5")
    assert ("ngày 5", "a\u0300y", spans((2, 5))) == (run.text, run.words(2, 4), run.spans(2, 4))


def test_gaps_are_layout() -> None:
    """What no part owns is white space, or characters that nothing can carry."""
    view = View.of(SourceText("\x01 \x02 ab \u200b"))
    trace = Trace(view)
    run = Run.of(view, 4, 6)
    trace.layout(run, LayoutKind.RULE)
    assert [
        (LayoutKind.CONTROL, Span(0, 1)),
        (LayoutKind.SPACE, Span(1, 2)),
        (LayoutKind.CONTROL, Span(2, 3)),
        (LayoutKind.SPACE, Span(3, 4)),
        (LayoutKind.RULE, Span(4, 6)),
        (LayoutKind.SPACE, Span(6, 7)),
        (LayoutKind.CONTROL, Span(7, 8)),
    ] == [(layout.kind, layout.span) for layout in trace.source_map([]).layout]
