"""Plain loops over the declarations that write a dict and read it: slow, easy to see through."""

import datetime as dt
from enum import Enum
from typing import Any

from vn_notice.exchange.writing import KIND, key_of
from vn_notice.model.shape import Field, fields_of


def plain_dict(value: Any) -> dict[str, Any]:
    """Return an object of the model as JSON has it."""
    cls: Any = type(value)
    written: dict[str, Any] = {}
    for field in fields_of(cls):
        held = getattr(value, field.attribute)
        if held != field.default:
            many = field.shape.many
            written[key_of(field)] = (
                [_plain(field, one) for one in held] if many else _plain(field, held)
            )
    return written


def _plain(field: Field, value: Any) -> Any:
    if type(value) in field.shape.nodes:
        chosen = {KIND: field.element_name(value)} if len(field.shape.types) > 1 else {}
        return {**chosen, **plain_dict(value)}
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, dt.date) else value


def plain_object(cls: Any, data: dict[str, Any]) -> Any:
    """Return the *cls* that its checked constructor makes of *data*."""
    given = {}
    for field in fields_of(cls):
        held = data.get(key_of(field))
        if held is not None:
            many = field.shape.many
            given[field.attribute] = (
                [_held(field, one) for one in held] if many else _held(field, held)
            )
    return cls(**given)


def _held(field: Field, value: Any) -> Any:
    first, *others = field.shape.types
    if isinstance(value, dict):
        return plain_object(field.classes_by_name[value[KIND]] if others else first, value)
    if first is dt.date:
        return dt.date.fromisoformat(value)
    return first(value) if issubclass(first, Enum) else value
