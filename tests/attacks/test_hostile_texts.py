"""Reading a hostile text takes work in proportion to its length, and accounts for all of it."""

import sys
import time
from collections.abc import Callable, Iterator

import attrs
import pytest

import vn_notice as vn
from vn_notice.model.example import EXAMPLE
from vn_notice.source import SourceMap
from vn_notice.testing.attacks.adapter import VnNotice
from vn_notice.testing.attacks.corpus import CASES, seed_of, with_chance

_LONG = 10_000
_MIDDLE = 2_000


@attrs.frozen
class Repeated:
    """A text of the corpus that repeats some words, at any length."""

    before: str
    unit: str
    after: str

    def of_length(self, size: int) -> str:
        """Return the text with so many repetitions that the repeated words have *size* letters."""
        return self.before + self.unit * (size // len(self.unit)) + self.after


def _repeated(text: str) -> Repeated | None:
    """Return what *text* repeats; nothing if it is another kind of text."""
    half = len(text) // 2
    middle = text[half : half + _MIDDLE]
    length = (middle + middle[: _MIDDLE // 2]).find(middle[: _MIDDLE // 2], 1)
    unit = middle[:length]
    if length > _MIDDLE // 4 or middle != (unit * _MIDDLE)[: len(middle)]:
        return None
    start, end = half % length, half
    while text.startswith(unit, end):
        end += length
    while start < half and not text.startswith(unit * 2, start):
        start += length
    return Repeated(text[:start], unit, text[end:])


def _all() -> Iterator[Repeated]:
    seed = seed_of(VnNotice(), vn.to_text(EXAMPLE), "/canary", "http://localhost")
    for case in CASES:
        if "F15" <= case.number <= "F28" and case.number != "F16":  # which repeats the seed
            for text in case.make(with_chance(seed, 1, case)):
                if found := isinstance(text, str) and len(text) > _LONG and _repeated(text):
                    yield found


_REPEATED = list(_all())
_each = pytest.mark.parametrize("repeated", _REPEATED, ids=lambda repeated: repr(repeated.unit))


def _calls(text: str) -> int:
    """Return how many functions are called to read *text*."""
    count = 0

    def note(_: object, event: str, __: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        vn.parse(text)
    finally:
        sys.setprofile(before)
    return count


def _least_time(text: str) -> float:
    def spent() -> float:
        start = time.process_time()
        vn.parse(text)
        return time.process_time() - start

    return min(spent() for _ in range(3))


def _growth(cost: Callable[[str], float], repeated: Repeated, size: int) -> float:
    """Return by how much the cost grows when the text becomes twice as long, at most."""
    costs = [cost(repeated.of_length(times * size)) for times in (1, 2, 4)]
    return max(costs[1] / costs[0], costs[2] / costs[1])


def test_many_are_repeated() -> None:
    """Most long texts of the corpus are such texts, and are found out rightly."""
    units = {repeated.unit for repeated in _REPEATED}
    assert len(_REPEATED) >= 30
    assert {"- ", "- \n", "-", "- a;\n", "“", "\n", "ngày ", "(", "1.", "Nơi nhận:\n"} <= units
    whole = "Số: 1/" + "A-" * 20 + "!"
    assert whole in {repeated.of_length(38) for repeated in _REPEATED if len(repeated.before) > 1}


@_each
def test_calls_grow_with_the_length(repeated: Repeated) -> None:
    """A text twice as long takes no more than about twice the calls."""
    assert _growth(_calls, repeated, 2_000) < 2.3


@pytest.mark.slow
@_each
def test_time_grows_with_the_length(repeated: Repeated) -> None:
    """Nor more than about twice the time, at 20 000, 40 000 and 80 000 letters."""
    assert _growth(_least_time, repeated, 20_000) < 3


def test_gap_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """The corpus finds a character that no part owns, and one that two own."""
    parsed = vn.parse("THÔNG BÁO\nVề việc nghỉ Tết\n")
    layout = parsed.source_map.layout
    for wrong in (layout[1:], (*layout, layout[0])):
        source_map = SourceMap(parsed.source_map.owned, parsed.source_map.mentions, wrong)
        monkeypatch.setattr(vn, "parse", lambda _, m=source_map: attrs.evolve(parsed, source_map=m))
        with pytest.raises(AssertionError):
            VnNotice().parse_text(parsed.source.text)
