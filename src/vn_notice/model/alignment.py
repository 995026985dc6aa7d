"""Which parts of two lists are the same part: equal ones first, then ones alike.

The order of both lists is kept. Time grows with the length of the lists, not with its square: parts
that are unique in both lists anchor the rest (as in a patience diff), and only short gaps between
anchors are searched for the best match.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Any

import attrs

from vn_notice.model.body import Item, Section
from vn_notice.model.changes import words_of

#: A pair of indices, one in each list.
Pair = tuple[int, int]

#: How many pairs of parts are compared word by word in one gap.
_SEARCHED = 2500
#: The share of common words from which two parts are taken for one that was changed.
_ALIKE = 0.3


def align(before: Sequence[Any], after: Sequence[Any]) -> list[Pair]:
    """Return the pairs of indices that belong together, increasing in both lists.

    Example:
        >>> align(["a", "b", "c"], ["x", "y", "b", "c"])
        [(1, 2), (2, 3)]
    """
    start = _Gap(before, after, 0, len(before), 0, len(after))
    return sorted(_matched(start, _KEYS))


@attrs.frozen
class _Gap:
    """What stands between two anchors, in both lists."""

    before: Sequence[Any]
    after: Sequence[Any]
    a: int
    a_end: int
    b: int
    b_end: int

    def split(self, anchors: list[Pair]) -> Iterator["_Gap"]:
        """Yield the gaps that *anchors* leave."""
        a, b = self.a, self.b
        for a_end, b_end in (*anchors, (self.a_end, self.b_end)):
            if a < a_end and b < b_end:
                yield attrs.evolve(self, a=a, a_end=a_end, b=b, b_end=b_end)
            a, b = a_end + 1, b_end + 1


_Key = Callable[[Any], Hashable]


def _same(part: Hashable) -> Hashable:
    return part


def _worded(part: Any) -> Hashable:
    words = isinstance(part, Section | Item) and (part.heading or part.content)
    return type(part), words or words_of(part)


#: By what parts are matched, in turn; what is unique in a gap need not be so in the whole list.
_KEYS: tuple[_Key, ...] = (_same, _same, _worded)


def _matched(gap: _Gap, keys: tuple[_Key, ...]) -> Iterator[Pair]:
    if not keys:
        yield from _closest(gap)
        return
    anchors = [*_equal_ends(gap)] if keys[0] is _same else []
    for inner in gap.split(sorted(anchors)):
        anchors += _unique(inner, keys[0])
    anchors.sort()
    yield from anchors
    for inner in gap.split(anchors):
        yield from _matched(inner, keys[1:])


def _equal_ends(gap: _Gap) -> Iterator[Pair]:
    """Yield the pairs of equal parts at the start and at the end of *gap*."""
    length = min(gap.a_end - gap.a, gap.b_end - gap.b)
    start = 0
    while start < length and gap.before[gap.a + start] == gap.after[gap.b + start]:
        yield gap.a + start, gap.b + start
        start += 1
    end = 1
    while end <= length - start and gap.before[gap.a_end - end] == gap.after[gap.b_end - end]:
        yield gap.a_end - end, gap.b_end - end
        end += 1


def _unique(gap: _Gap, key: _Key) -> list[Pair]:
    """Return the longest rising row of parts whose *key* stands once in both lists of *gap*."""
    olds = [key(part) for part in gap.before[gap.a : gap.a_end]]
    news = [key(part) for part in gap.after[gap.b : gap.b_end]]
    times_old, times_new = Counter(olds), Counter(news)
    places = {found: gap.b + index for index, found in enumerate(news)}
    return _rising(
        [
            (gap.a + index, places[found])
            for index, found in enumerate(olds)
            if times_old[found] == 1 == times_new[found]
        ]
    )


def _rising(pairs: list[Pair]) -> list[Pair]:
    """Return the longest row of *pairs* that rises in both numbers; they rise in the first.

    Example:
        >>> _rising([(0, 5), (1, 0), (2, 1), (3, 2)])
        [(1, 0), (2, 1), (3, 2)]
    """
    ends: list[int] = []  # the least place in which a row of each length ends, so far
    last: list[int] = []  # the pair that ends there
    earlier: list[int] = []  # for each pair, the one before it in its row
    for number, (_, place) in enumerate(pairs):
        length = bisect_left(ends, place)
        earlier.append(last[length - 1] if length else -1)
        ends[length : length + 1], last[length : length + 1] = [place], [number]
    row, number = [], last[-1] if last else -1
    while number >= 0:
        row.append(pairs[number])
        number = earlier[number]
    return row[::-1]


def _closest(gap: _Gap) -> Iterator[Pair]:
    """Yield the pairs of *gap* that have most words in common; if it is long, one label."""
    olds, news = gap.before[gap.a : gap.a_end], gap.after[gap.b : gap.b_end]
    if len(olds) * len(news) > _SEARCHED:
        yield from _unique(gap, _label)
    elif len(olds) == len(news) == 1:
        yield from [(gap.a, gap.b)] if type(olds[0]) is type(news[0]) else []
    else:
        yield from ((gap.a + old, gap.b + new) for old, new in _best(olds, news))


def _label(part: Any) -> Hashable:
    return (type(part), part.label.label) if isinstance(part, Section | Item) else part


def _best(olds: Sequence[Any], news: Sequence[Any]) -> Iterator[Pair]:
    """Yield the rising row of pairs whose likenesses have the largest sum."""
    words = {id(part): Counter(words_of(part).split()) for part in (*olds, *news)}
    like = [[_likeness(x, y, words[id(x)], words[id(y)]) for y in news] for x in olds]
    sums = [[0.0] * (len(news) + 1) for _ in range(len(olds) + 1)]
    for old in reversed(range(len(olds))):
        for new in reversed(range(len(news))):
            paired = like[old][new] and like[old][new] + sums[old + 1][new + 1]
            sums[old][new] = max(paired, sums[old + 1][new], sums[old][new + 1])
    old = new = 0
    while old < len(olds) and new < len(news):
        if sums[old][new] == sums[old + 1][new]:
            old += 1
        elif sums[old][new] == sums[old][new + 1]:
            new += 1
        else:
            yield old, new
            old, new = old + 1, new + 1


def _likeness(old: Any, new: Any, words: Counter[str], others: Counter[str]) -> float:
    """Return how alike two parts are, from 0 to 1.3; 0 if they cannot be one that was changed."""
    if type(old) is not type(new):
        return 0.0
    common = 2 * (words & others).total() / max(words.total() + others.total(), 1)
    same_label = isinstance(old, Section | Item) and old.label.label == new.label.label
    found = common + _ALIKE * same_label
    return found if found >= _ALIKE else 0.0
