"""A notice that has something in every field, made from the declarations of the model."""

import datetime as dt
from enum import Enum
from typing import Any

from vn_notice.model.notice import Notice
from vn_notice.model.shape import Field, classes_below, fields_of


def whole(text: str = "chữ") -> Notice:
    """Return a notice with a value in every field, and one of every class where several may be.

    Every string that may be any text is *text*.
    """
    notice: Notice = _made(Notice, (), text)
    return notice


def classes() -> list[type]:
    """Return every class of the model, by name."""
    return sorted(classes_below(Notice), key=lambda cls: cls.__name__)


def example_of(cls: type) -> Any:
    """Return an object of *cls* with a value in every field."""
    return _made(cls, (), "chữ")


def _made(cls: type, above: tuple[type, ...], text: str) -> Any:
    return cls(**{f.attribute: _held(f, (*above, cls), text) for f in fields_of(cls)})


def _held(field: Field, above: tuple[type, ...], text: str) -> Any:
    values = [_value(cls, field, above, text) for cls in field.shape.types if above.count(cls) < 2]
    return tuple(values) if field.shape.many else values[0]


def _value(cls: type, field: Field, above: tuple[type, ...], text: str) -> Any:
    if cls is str:
        return "05" if field.attribute == "serial" else text
    if cls is dt.date:
        return dt.date(2021, 1, 22)
    if issubclass(cls, Enum):
        return next(iter(cls))
    return 1 if cls in (int, bool) else _made(cls, above, text)
