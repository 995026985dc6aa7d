"""What differs between two notices, by path; and a notice changed accordingly."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import Any

import attrs

from vn_notice.errors import ArgumentError
from vn_notice.model.alignment import align
from vn_notice.model.binding import Kind
from vn_notice.model.changes import Added, Change, Changed, Changes, Moved, Removed
from vn_notice.model.notice import Notice
from vn_notice.model.path import ROOT, Step, children, contents, insert, replace
from vn_notice.model.shape import fields_within


def diff(before: Notice, after: Notice) -> Changes:
    """Return the changes (*những thay đổi*) that make the notice *before* the notice *after*.

    There are none exactly if both are equal. Parts of a list are matched by what they say, not by
    their place, so that one item more is one change.

    Raises:
        ArgumentError: If one of them is no notice.

    Example:
        >>> from vn_notice.model.inline import Paragraph
        >>> old, new = (Notice(subject=Paragraph.of(text)) for text in ("Về việc", "Kết luận"))
        >>> print(diff(old, new))
        changed /notice/subject/text()[1]: “Về việc” → “Kết luận”
    """
    for given in (before, after):
        if not isinstance(given, Notice):
            raise ArgumentError("diff", "two notices", type(given))
    return Changes(_with_moves([*_between(Step(ROOT, before), Step(ROOT, after))]))


def apply(notice: Notice, changes: Iterable[Change]) -> Notice:
    """Return *notice* with *changes*, as `diff` returns them.

    Raises:
        PathError: If *notice* lacks a part that is to be changed.

    Example:
        >>> old, new = Notice(), Notice(annexes=())
        >>> apply(old, diff(old, new)) == new
        True
    """
    # Paths of what goes or changes are those of the old notice: nothing may shift before its turn.
    changes = tuple(changes)
    for change in changes:
        if isinstance(change, Changed):
            notice = replace(notice, change.path, change.after)
    gone = [change.path for change in changes if isinstance(change, Removed | Moved)]
    for path in sorted(gone, key=_in_numbers, reverse=True):
        notice = replace(notice, path, None)
    for change in changes:
        if isinstance(change, Added | Moved):
            path = change.new_path if isinstance(change, Moved) else change.path
            if change.index is None:
                notice = replace(notice, path, change.value)
            else:
                notice = insert(notice, path, change.index, change.value)
    return notice


def _in_numbers(path: str) -> list[tuple[str, int]]:
    """Return *path* in a form by which it sorts in the order of a document."""
    steps = re.findall(r"/([^/\[]+)(?:\[(\d+)\])?", path)
    return [(name, int(number or 0)) for name, number in steps]


def _between(old: Step, new: Step) -> Iterator[Change]:
    """Yield the changes between two parts of one class."""
    olds, news = _by_field(old), _by_field(new)
    for field in fields_within(old.value):
        before, after = olds[field.attribute], news[field.attribute]
        match field.binding.kind:
            case Kind.ELEMENT if field.shape.many:
                yield from _in_list(before, after)
            case Kind.MIXED if [type(s.value) for s in before] != [type(s.value) for s in after]:
                yield Changed(old.path, new.path, old.value, new.value)
            case Kind.PARTS if len(before) == len(after):
                yield from _in_turn(_parts_of(old, before), _parts_of(new, after))
            case Kind.PARTS:
                yield from _in_turn(before[-1:], after[-1:])
            case _:
                yield from _in_turn(before, after)


def _by_field(step: Step) -> dict[str, list[Step]]:
    """Return what *step* holds, by the field that holds it; a value stands after its parts."""
    found: dict[str, list[Step]] = {field.attribute: [] for field in fields_within(step.value)}
    for child in children(step):
        found[child.field].append(child)
    for steps in contents(step):
        found[steps[0].field].append(steps[-1])
    for held in found.values():
        held.sort(key=lambda one: one.index or 0)
    return found


def _parts_of(step: Step, steps: list[Step]) -> list[Step]:
    """Return those of *steps* that lead into a value and not to it as a whole."""
    return [other for other in steps if other.owner is not step.value]


def _in_turn(before: list[Step], after: list[Step]) -> Iterator[Change]:
    for old, new in zip_longest(before, after, fillvalue=Step("", None)):
        yield from _pair(old, new)


def _pair(old: Step, new: Step) -> Iterator[Change]:
    if old.value == new.value:
        return
    if old.value is None:
        yield Added(new.path, new.value)
    elif new.value is None:
        yield Removed(old.path, old.value)
    elif attrs.has(type(old.value)) and type(old.value) is type(new.value):
        yield from _between(old, new)
    else:
        yield Changed(old.path, new.path, old.value, new.value)


def _in_list(before: list[Step], after: list[Step]) -> Iterator[Change]:
    pairs = align([step.value for step in before], [step.value for step in after])
    a = b = 0
    for old, new in (*pairs, (len(before), len(after))):
        yield from (Removed(step.path, step.value, step.index) for step in before[a:old])
        yield from (Added(step.path, step.value, step.index) for step in after[b:new])
        if old < len(before):
            yield from _pair(before[old], after[new])
        a, b = old + 1, new + 1


def _with_moves(changes: list[Change]) -> Iterator[Change]:
    """Yield *changes*; what was removed from one list and added to another, or elsewhere, moved."""
    gone: defaultdict[Any, list[Removed]] = defaultdict(list)
    for change in changes:
        if isinstance(change, Removed) and _may_move(change):
            gone[change.value].append(change)
    moved: dict[int, Moved | None] = {}
    for change in changes:
        if isinstance(change, Added) and _may_move(change) and gone[change.value]:
            old = gone[change.value].pop(0)
            moved[id(old)] = None
            moved[id(change)] = Moved(old.path, change.path, change.value, change.index or 0)
    for change in changes:
        if found := moved.get(id(change), change):
            yield found


def _may_move(change: Added | Removed) -> bool:
    return change.index is not None and attrs.has(type(change.value))
