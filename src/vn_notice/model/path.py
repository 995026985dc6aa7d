"""Paths of parts, such as "/notice/conclusions/section[2]/item[3]"; walk, find, replace."""

from collections.abc import Iterator
from functools import cache
from typing import Any, TypeVar

import attrs

from vn_notice.errors import PathError
from vn_notice.model.binding import Kind
from vn_notice.model.notice import Notice
from vn_notice.model.shape import Field, fields_of

_T = TypeVar("_T")


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
    yield from _below(Step("/notice", notice))


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


def find(notice: Notice, cls: type[_T]) -> Iterator[_T]:
    """Yield every part of *notice* that is a *cls*, in document order."""
    return (step.value for step in walk(notice) if isinstance(step.value, cls))


def at(notice: Notice, path: str) -> Any:
    """Return the part of *notice* at *path*.

    Raises:
        PathError: If *path* leads nowhere.
    """
    return _steps_to(notice, path)[-1].value


def _steps_to(notice: Notice, path: str) -> list[Step]:
    steps = [Step("/notice", notice)]
    while steps[-1].path != path:
        reached = (
            child
            for child in (children(steps[-1]) if attrs.has(type(steps[-1].value)) else ())
            if path == child.path or path.startswith(f"{child.path}/")
        )
        found = next(reached, None)
        if found is None:
            raise PathError(path)
        steps.append(found)
    return steps


def replace(notice: Notice, path: str, value: Any) -> Notice:
    """Return *notice* with *value* in the place of the part at *path*; all else is shared.

    Raises:
        PathError: If *path* leads nowhere.
        ModelError: If the part cannot hold *value*.

    Example:
        >>> from vn_notice.model.inline import Paragraph
        >>> notice = Notice(subject=Paragraph.of("Về việc"))
        >>> replace(notice, "/notice/subject", Paragraph.of("Kết luận")).subject.text
        'Kết luận'
    """
    for step in reversed(_steps_to(notice, path)):
        if step.owner is None:
            break
        if step.index is not None:
            old = getattr(step.owner, step.field)
            value = (*old[: step.index], value, *old[step.index + 1 :])
        value = attrs.evolve(step.owner, **{step.field: value})
    replaced: Notice = value
    return replaced
