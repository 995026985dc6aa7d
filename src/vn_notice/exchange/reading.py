"""From a class of the model to the hook that makes its objects from dicts.

Nothing is converted on the way: a number is no text, and a text is no list of letters. What cannot
be read raises any exception; `vn_notice.exchange.explaining` then says what is wrong, and where.
"""

from collections.abc import Callable
from datetime import date
from enum import Enum
from typing import Any

from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, override

from vn_notice.exchange.plain import to_date, to_int
from vn_notice.exchange.writing import KIND, key_of
from vn_notice.model.shape import Field, fields_of

_Read = Callable[[Any, Any], Any]


class RefusedError(ValueError):
    """A value that cannot be read."""


def reader_of(cls: type, made: Converter) -> _Read:
    """Return the hook that reads objects of *cls*."""
    overrides: Any = {
        field.attribute: override(rename=key_of(field), struct_hook=_field_reader(field, made))
        for field in fields_of(cls)
    }
    structure: _Read = make_dict_structure_fn(cls, made, **overrides)

    def read(value: Any, _: Any) -> Any:
        if value.__class__ is not dict:
            raise RefusedError
        return structure(value, cls)

    return read


def _field_reader(field: Field, made: Converter) -> _Read:
    read = _many_reader(field, made) if field.shape.many else _value_reader(field, made)
    if field.required:
        return read
    absent = field.default
    return lambda value, cls: absent if value is None else read(value, cls)


def _value_reader(field: Field, made: Converter) -> _Read:
    (first, *others) = field.shape.types
    if others:
        return _union_reader(field, made)
    if field.shape.nodes:
        return lambda value, _: made.get_structure_hook(first)(value, first)
    return _plain_reader(first)


def _many_reader(field: Field, made: Converter) -> _Read:
    read = _value_reader(field, made)

    def read_many(values: Any, cls: Any) -> list[Any]:
        if values.__class__ is not list:
            raise RefusedError
        return [read(value, cls) for value in values]

    return read_many


def _union_reader(field: Field, made: Converter) -> _Read:
    classes = dict(field.classes_by_name)
    texts = str in field.shape.types

    def read(value: Any, _: Any) -> Any:
        if texts and value.__class__ is str:
            return value
        if value.__class__ is not dict:
            raise RefusedError
        rest = dict(value)
        cls = classes[rest.pop(KIND)]
        return made.get_structure_hook(cls)(rest, cls)

    return read


def _plain_reader(cls: type) -> _Read:
    if cls is date:
        return lambda value, _: to_date(value)
    if cls is int:
        return lambda value, _: to_int(value)
    if issubclass(cls, Enum):
        members = {member.value: member for member in cls}
        return lambda value, _: members[value]

    def read(value: Any, _: Any) -> Any:
        if value.__class__ is not cls:
            raise RefusedError
        return value

    return read
