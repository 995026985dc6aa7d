"""Paths of parts, such as "/notice/conclusions/section[2]/item[3]"; walk, find, replace.

A path is written as in XPath. It names elements, and may end in what an element holds: an attribute
("/@label"), its words ("/text()"), or the n-th stretch of words of a paragraph ("/text()[2]").
"/notice" may be left out at the start.
"""

from collections.abc import Iterator
from functools import cache
from typing import Any, TypeVar

import attrs

from vn_notice.errors import ArgumentError, PathError, require
from vn_notice.model.binding import Kind
from vn_notice.model.notice import Notice
from vn_notice.model.shape import Field, fields_of, fields_within

_T = TypeVar("_T")

ROOT = "/notice"


@attrs.frozen
class Step:
    """One part met on a walk: its path, its value, and the field of *owner* that holds it."""

    path: str
    value: Any
    owner: Any = None
    field: str = ""
    index: int | None = None


def walk(notice: Notice) -> Iterator[Step]:
    """Yield every element of *notice* in document order, the notice first.

    Elements are what is an element in XML too; texts and attributes are not visited.

    Example:
        >>> from vn_notice.model.inline import Paragraph
        >>> [step.path for step in walk(Notice(subject=Paragraph.of("Về việc")))][:3]
        ['/notice', '/notice/header', '/notice/subject']
    """
    require("walk", notice, Notice)
    return _below(Step(ROOT, notice))


def _below(step: Step) -> Iterator[Step]:
    yield step
    for child in children(step):
        yield from _below(child)


def children(step: Step) -> Iterator[Step]:
    """Yield the elements directly below *step*, in order."""
    counts: dict[str, int] = {}
    cls: Any = type(step.value)
    for field in _holders(cls):
        for index, value in _values(field, getattr(step.value, field.attribute)):
            name = field.element_name(value)
            counts[name] = counts.get(name, 0) + 1
            place = f"[{counts[name]}]" if field.shape.many else ""
            yield Step(f"{step.path}/{name}{place}", value, step.value, field.attribute, index)


@cache
def _holders(cls: Any) -> tuple[Field, ...]:
    """Return the fields of *cls* that hold elements; a text has none."""
    fields = fields_of(cls) if attrs.has(cls) else ()
    return tuple(field for field in fields if field.binding.kind in (Kind.ELEMENT, Kind.MIXED))


def _values(field: Field, value: Any) -> Iterator[tuple[int | None, Any]]:
    if not field.shape.many:
        if value is not None:
            yield None, value
    else:
        for index, item in enumerate(value):
            if field.binding.kind is not Kind.MIXED or not isinstance(item, str):
                yield index, item


def contents(step: Step) -> Iterator[tuple[Step, ...]]:
    """Yield what *step* holds besides elements: words and attributes, none left out for being None.

    What belongs to a value, such as a number and symbol, is led to by two steps.
    """
    value = step.value
    for field in fields_within(value):
        held, at_name = getattr(value, field.attribute), f"{step.path}/@{field.binding.name}"
        match field.binding.kind:
            case Kind.ATTRIBUTE:
                yield (Step(at_name, held, value, field.attribute),)
            case Kind.TEXT:
                yield (Step(f"{step.path}/text()", held, value, field.attribute),)
            case Kind.MIXED:
                texts = [index for index, part in enumerate(held) if isinstance(part, str)]
                for number, index in enumerate(texts, 1):
                    path = f"{step.path}/text()[{number}]"
                    yield (Step(path, held[index], value, field.attribute, index),)
            case Kind.PARTS:
                whole = Step(at_name, held, value, field.attribute)
                for part in fields_within(held) if held is not None else ():
                    own = getattr(held, part.attribute)
                    yield (
                        whole,
                        Step(f"{step.path}/@{part.binding.name}", own, held, part.attribute),
                    )
                # a label has its own name for an attribute; what may be absent never has
                if field.shape.optional:
                    yield (whole,)
            case _:
                pass


def find(notice: Notice, cls: type[_T]) -> Iterator[_T]:
    """Yield every part of *notice* that is a *cls*, in document order.

    Example:
        >>> from vn_notice.model.inline import Paragraph
        >>> notice = Notice(subject=Paragraph.of("Về việc nghỉ Tết"))
        >>> [paragraph.text for paragraph in find(notice, Paragraph)]
        ['Về việc nghỉ Tết']
    """
    require("find", notice, Notice)
    try:
        isinstance(notice, cls)
    except Exception:  # noqa: BLE001 - asking may run the code of a stranger
        raise ArgumentError("find", "a class", type(cls)) from None
    return (step.value for step in walk(notice) if isinstance(step.value, cls))


def at(notice: Notice, path: str) -> Any:
    """Return the part of *notice* at *path*.

    Raises:
        PathError: If *path* leads nowhere.

    Example:
        >>> from vn_notice.model.inline import Paragraph
        >>> at(Notice(subject=Paragraph.of("Về việc")), "/subject/text()[1]")
        'Về việc'
    """
    found = steps_to(notice, path)
    if found[-1].value is None:
        raise PathError(path)
    return found[-1].value


def steps_to(notice: Notice, path: str) -> list[Step]:
    """Return the steps from the notice to *path*; the last may lead to None, as all may be put.

    Raises:
        PathError: If *path* leads nowhere.
    """
    require("a part", notice, Notice)
    require("a path", path, str)
    wanted = path if f"{path}/".startswith(f"{ROOT}/") else f"{ROOT}{path}".rstrip("/")
    steps = [Step(ROOT, notice)]
    while steps[-1].path != wanted:
        below = _next(steps[-1], wanted) if attrs.has(type(steps[-1].value)) else ()
        if not below:
            raise PathError(path, steps[-1].path, tuple(_names(steps[-1])))
        steps += below
    return steps


def _next(step: Step, wanted: str) -> tuple[Step, ...]:
    """Return the steps that lead from *step* towards *wanted*, none if nothing does."""
    for child in children(step):
        if wanted == child.path or wanted.startswith(f"{child.path}/"):
            return (child,)
    for steps in (*contents(step), *((absent,) for absent in _absent(step))):
        if wanted == steps[-1].path:
            return steps
    return ()


def _absent(step: Step) -> Iterator[Step]:
    """Yield the elements that could stand below *step* and do not."""
    for field in fields_within(step.value):
        one = field.binding.kind is Kind.ELEMENT and not field.shape.many
        if one and getattr(step.value, field.attribute) is None:
            yield Step(f"{step.path}/{field.binding.name}", None, step.value, field.attribute)


def _names(step: Step) -> Iterator[str]:
    if attrs.has(type(step.value)):
        there = [*children(step), *(steps[-1] for steps in contents(step))]
        yield from dict.fromkeys(other.path.rpartition("/")[2] for other in there)


def replace(notice: Notice, path: str, value: Any) -> Notice:
    """Return *notice* with *value* in the place of the part at *path*; all else is shared.

    None takes the part away. What may be there and is not can be put there: a meeting, a date.

    Raises:
        PathError: If *path* leads nowhere.
        ModelError: If the part cannot hold *value*.

    Example:
        >>> from vn_notice.model.inline import Paragraph
        >>> notice = Notice(subject=Paragraph.of("Về việc"))
        >>> replace(notice, "/subject", Paragraph.of("Kết luận")).subject.text
        'Kết luận'
        >>> replace(notice, "/header/motto", "Độc lập - Tự do - Hạnh phúc").header.motto
        'Độc lập - Tự do - Hạnh phúc'
    """
    return _put(steps_to(notice, path), () if value is None else (value,))


def insert(notice: Notice, path: str, index: int, value: Any) -> Notice:
    """Return *notice* with *value* as the part at *path*, before what is at *index* of its list.

    Raises:
        PathError: If *path* leads to no list of parts.
        ModelError: If the list cannot hold *value*.

    Example:
        >>> from vn_notice.model.inline import Paragraph
        >>> notice = insert(Notice(), "/legalBasis[1]", 0, Paragraph.of("Căn cứ Luật"))
        >>> notice.legal_bases[0].text
        'Căn cứ Luật'
    """
    parent, _, last = path.rpartition("/")
    steps = steps_to(notice, parent)
    owner, name = steps[-1].value, last.partition("[")[0]
    for field in fields_within(owner):
        if field.shape.many and name in field.classes_by_name:
            old = getattr(owner, field.attribute)
            new = (*old[:index], value, *old[index:])
            return _put(steps, (attrs.evolve(owner, **{field.attribute: new}),))
    raise PathError(path)


def _put(steps: list[Step], values: tuple[Any, ...]) -> Notice:
    """Return the notice with *values* instead of what the last of *steps* leads to."""
    for step in reversed(steps[1:]):
        held = next(iter(values), None)
        if step.index is not None:
            old = getattr(step.owner, step.field)
            held = (*old[: step.index], *values, *old[step.index + 1 :])
        values = (attrs.evolve(step.owner, **{step.field: held}),)
    notice = next(iter(values), None)
    if not isinstance(notice, Notice):
        raise ArgumentError("replace", "a Notice at /notice", type(notice))
    return notice
