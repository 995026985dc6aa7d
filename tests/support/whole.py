"""A notice that has something in every field, made from the declarations of the model."""

import datetime as dt
from enum import Enum
from typing import Any

from vn_notice.model.notice import Notice
from vn_notice.model.shape import Field, fields_of


def whole() -> Notice:
    """Return a notice with a value in every field, and one of every class where several may be."""
    notice: Notice = _made(Notice, ())
    return notice


def _made(cls: type, above: tuple[type, ...]) -> Any:
    return cls(**{field.attribute: _held(field, (*above, cls)) for field in fields_of(cls)})


def _held(field: Field, above: tuple[type, ...]) -> Any:
    values = [_value(cls, field, above) for cls in field.shape.types if above.count(cls) < 2]
    return tuple(values) if field.shape.many else values[0]


def _value(cls: type, field: Field, above: tuple[type, ...]) -> Any:
    if cls is str:
        return "05" if field.attribute == "serial" else "chữ"
    if cls is dt.date:
        return dt.date(2021, 1, 22)
    if issubclass(cls, Enum):
        return next(iter(cls))
    return 1 if cls in (int, bool) else _made(cls, above)
