"""A plain loop over the declarations that writes a dict: slow, and easy to see through."""

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
