"""From a class of the model to the hook that writes its objects as dicts."""

from collections.abc import Callable
from datetime import date
from enum import Enum
from typing import Any

from cattrs import Converter
from cattrs.gen import make_dict_unstructure_fn, override

from vn_notice.model.binding import camel
from vn_notice.model.shape import Field, fields_of

#: The version of the form of the dict; it is raised with the version of the XML schema.
VERSION = "1.0"
#: The key of the outermost object that names the version.
VERSION_KEY = "version"
#: The key that says which class an object is, where several may stand.
KIND = "kind"

_Write = Callable[[Any], Any]


def key_of(field: Field) -> str:
    """Return the key of *field* in JSON.

    Example:
        >>> from vn_notice.model.meeting import Meeting
        >>> [key_of(field) for field in fields_of(Meeting)]
        ['date', 'endDate', 'place', 'name', 'conveningBody', 'participants', 'narrative']
    """
    return camel(field.attribute)


def writer_of(cls: type, made: Converter) -> _Write:
    """Return the hook that writes objects of *cls*."""
    overrides: Any = {
        field.attribute: override(rename=key_of(field), unstruct_hook=_field_writer(field, made))
        for field in fields_of(cls)
    }
    return make_dict_unstructure_fn(cls, made, _cattrs_omit_if_default=True, **overrides)


def _field_writer(field: Field, made: Converter) -> _Write:
    write = _value_writer(field, made)
    if field.shape.many:
        return lambda values: [write(value) for value in values]
    if field.shape.optional:
        return lambda value: None if value is None else write(value)
    return write


def _value_writer(field: Field, made: Converter) -> _Write:
    (first, *others) = field.shape.types
    if others:
        return _union_writer(field, made)
    if field.shape.nodes:
        # The hook is asked for when it is used, because classes of the model hold each other.
        return lambda value: made.get_unstructure_hook(first)(value)  # noqa: PLW0108
    return to_plain


def _union_writer(field: Field, made: Converter) -> _Write:
    kinds = {cls: name for name, cls in field.classes_by_name.items()}

    def write(value: Any) -> Any:
        cls = value.__class__
        return value if cls is str else {KIND: kinds[cls], **made.get_unstructure_hook(cls)(value)}

    return write


def to_plain(value: Any) -> Any:
    """Return a value that is no object of the model as JSON has it."""
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value
