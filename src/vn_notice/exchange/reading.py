"""From the classes of the model to what makes their objects from dicts.

Nothing is converted on the way: a number is no text, and a text is no list of letters. Each value
is checked where it is read, as its constructor would, which then is not asked again. What cannot be
read raises any exception; `vn_notice.exchange.explaining` then says what is wrong, and where.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import Enum
from functools import cache
from typing import Any

from vn_notice.exchange.plain import to_date, to_int
from vn_notice.exchange.writing import KIND, key_of
from vn_notice.generated import Known, define, indented
from vn_notice.model.checking import LARGEST_INT, illegal_in
from vn_notice.model.notice import Notice
from vn_notice.model.shape import Field, classes_below, fields_of
from vn_notice.model.trusted import making

_Read = Callable[[Any], Any]


class RefusedError(ValueError):
    """A value that cannot be read."""


def reader_of(cls: Any) -> _Read:
    """Return what makes objects of *cls* from dicts."""
    read: _Read = _readers()[_reader(cls)]
    return read


@cache
def _readers() -> Mapping[str, Any]:
    known = Known(
        to_list=_to_list, to_text=_to_text, to_form=_to_form, to_date=to_date,
        to_number=_to_number, RefusedError=RefusedError,
    )  # fmt: skip
    source = [line for cls in classes_below(Notice) for line in _function(cls, known)]
    return define("<readers of JSON>", [*source, *known.tables()], known)


def _to_list(value: Any) -> list[Any]:
    if value.__class__ is not list:
        raise RefusedError
    found: list[Any] = value
    return found


def _to_text(value: Any) -> str:
    if value.__class__ is not str or illegal_in(value):
        raise RefusedError
    found: str = value
    return found


def _to_form(text: str, form: re.Pattern[str]) -> str:
    if not form.fullmatch(text):
        raise RefusedError
    return text


def _to_number(value: Any) -> int:
    number = to_int(value)
    if not 0 <= number <= LARGEST_INT:
        raise RefusedError
    return number


def _reader(cls: type) -> str:
    return f"read_{cls.__name__}"


def _function(cls: Any, known: Known) -> Iterator[str]:
    """Yield the source of the function that reads a *cls*, whose object may have more *keys*."""
    name, fields = cls.__name__, fields_of(cls)
    keys = known.constant(f"KEYS_{name}", frozenset(map(key_of, fields)))
    yield f"def {_reader(cls)}(value, keys={keys}):"
    yield "    if value.__class__ is not dict or not keys.issuperset(value):"
    yield "        raise RefusedError"
    for field in fields:
        yield from indented(_field(cls, field, known))
    yield from indented(making(known, cls, {field.attribute: field.attribute for field in fields}))
    if hasattr(cls, "__attrs_post_init__"):
        yield "    made.__attrs_post_init__()"
    yield "    return made"


def _field(cls: type, field: Field, known: Known) -> Iterator[str]:
    name, key = field.attribute, key_of(field)
    read = _value(field, name, known)
    if field.shape.many:
        read = f"tuple([{_value(field, 'one', known)} for one in to_list({name})])"
    if field.required:
        yield f"{name} = value[{key!r}]"
        yield f"{name} = {read}"
        return
    default = known.constant(f"DEFAULT_{cls.__name__}_{name}", field.default)
    yield f"{name} = value.get({key!r})"
    yield f"{name} = {default} if {name} is None else {read}"


def _value(field: Field, value: str, known: Known) -> str:
    """Return the expression for one value of *field*."""
    first, *others = field.shape.types
    if others:
        return _chosen(field, value, known)
    if field.shape.nodes:
        return f"{_reader(first)}({value})"
    if issubclass(first, Enum):
        members = {member.value: member for member in first}
        return f"{known.constant(f'MEMBERS_{first.__name__}', members)}[{value}]"
    if first is str:
        text = _text_of(value)
        if field.binding.pattern is None:
            return text
        form = known.constant(f"FORM_{field.attribute}", re.compile(field.binding.pattern))
        return f"to_form({text}, {form})"
    return {date: f"to_date({value})", int: f"to_number({value})"}[first]


def _text_of(value: str) -> str:
    """Return the expression for a text; what can be printed is asked first, as that is fast."""
    return f"({value} if {value}.__class__ is str and {value}.isprintable() else to_text({value}))"


def _chosen(field: Field, value: str, known: Known) -> str:
    """Return the expression for a value whose kind says of which class it is."""
    rows = {}
    for name, cls in field.classes_by_name.items():
        own = frozenset([KIND, *map(key_of, fields_of(cls))])
        rows[repr(name)] = f"({_reader(cls)}, {known.constant(f'KEYS_{KIND}_{cls.__name__}', own)})"
    table = known.table("_".join(["READERS", *field.classes_by_name]), rows)
    read = f"(chosen := {table}[{value}[{KIND!r}]])[0]({value}, chosen[1])"
    texts = str in field.shape.types
    return f"({read} if {value}.__class__ is dict else {_text_of(value)})" if texts else read
