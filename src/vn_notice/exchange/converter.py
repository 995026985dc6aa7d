"""The one cattrs converter: how every class of the model is written as a dict and read back.

Keys are the names of the attributes in camelCase; a list has a plural key. Defaults are left out.
Where several classes may stand, each object says which it is under "kind". The hooks are made from
`vn_notice.model.shape.fields_of`, so that a new class of the model needs no line here.
"""

import json
from collections.abc import Callable
from datetime import date
from enum import Enum
from functools import cache
from typing import Any

import attrs
from cattrs import Converter, IterableValidationError, IterableValidationNote
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from vn_notice.errors import shown
from vn_notice.model.binding import camel
from vn_notice.model.shape import Field, fields_of

KIND = "kind"

_Read = Callable[[Any, Any], Any]
_Write = Callable[[Any], Any]


class RefusedError(ValueError):
    """A value that cannot be read; `vn_notice.exchange.json` says where it stands."""


def key_of(field: Field) -> str:
    """Return the key of *field* in JSON.

    Example:
        >>> from vn_notice.model.notice import Notice
        >>> [key_of(field) for field in fields_of(Notice)][4]
        'legalBases'
    """
    return camel(field.attribute)


@cache
def converter() -> Converter:
    """Return the converter of the model; do not change its hooks, it is shared.

    Example:
        >>> from vn_notice.model.parties import Person
        >>> converter().unstructure(Person(name="Thổ Út"))
        {'name': 'Thổ Út'}
    """
    made = Converter(forbid_extra_keys=True, omit_if_default=True)
    made.register_unstructure_hook_factory(_is_node, lambda cls: _writer(cls, made))
    made.register_structure_hook_factory(_is_node, lambda cls: _reader(cls, made))
    return made


def _is_node(cls: Any) -> bool:
    return attrs.has(cls) and hasattr(cls, "__vn_doc__")


def _writer(cls: type, made: Converter) -> _Write:
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
    return _plain


def _union_writer(field: Field, made: Converter) -> _Write:
    kinds = {cls: name for name, cls in field.classes_by_name.items()}

    def write(value: Any) -> Any:
        cls = value.__class__
        return value if cls is str else {KIND: kinds[cls], **made.get_unstructure_hook(cls)(value)}

    return write


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def _reader(cls: type, made: Converter) -> _Read:
    overrides: Any = {
        field.attribute: override(rename=key_of(field), struct_hook=_field_reader(field, made))
        for field in fields_of(cls)
    }
    structure: _Read = make_dict_structure_fn(cls, made, **overrides)

    def read(value: Any, _: Any) -> Any:
        if value.__class__ is not dict:
            raise RefusedError(_wanted(value, "an object"))
        return structure(value, cls)

    return read


def _field_reader(field: Field, made: Converter) -> _Read:
    read = _value_reader(field, made)
    if field.shape.many:
        return _many_reader(read)
    if field.shape.optional:
        return lambda value, cls: None if value is None else read(value, cls)
    return read


def _value_reader(field: Field, made: Converter) -> _Read:
    (first, *others) = field.shape.types
    if others:
        return _union_reader(field, made)
    if field.shape.nodes:
        return lambda value, _: made.get_structure_hook(first)(value, first)
    return _plain_reader(first)


def _many_reader(read: _Read) -> _Read:
    def read_many(values: Any, cls: Any) -> list[Any]:
        if values.__class__ is not list:
            raise RefusedError(_wanted(values, "an array"))
        found = []
        try:
            for value in values:
                found.append(read(value, cls))  # noqa: PERF401 - its length is where it failed
        except Exception as error:  # noqa: BLE001 - cattrs takes any, and so must its lists
            error.add_note(IterableValidationNote("", len(found), cls))
            raise IterableValidationError("", [error], cls) from None
        return found

    return read_many


def _union_reader(field: Field, made: Converter) -> _Read:
    classes = dict(field.classes_by_name)
    texts = str in field.shape.types
    wanted = f"an object whose {KIND} is {' or '.join(classes)}{' or a string' * texts}"

    def read(value: Any, _: Any) -> Any:
        if texts and value.__class__ is str:
            return value
        if value.__class__ is not dict:
            raise RefusedError(_wanted(value, wanted))
        rest = dict(value)
        kind = rest.pop(KIND, None)
        cls = classes.get(kind) if kind.__class__ is str else None
        if cls is None:
            raise RefusedError(_wanted(kind, wanted) if KIND in value else f"is not {wanted}")
        return made.get_structure_hook(cls)(rest, cls)

    return read


def _plain_reader(cls: type) -> _Read:
    if cls is date:
        return _date
    if issubclass(cls, Enum):
        return _member_reader(cls)

    def read(value: Any, _: Any) -> Any:
        if value.__class__ is not cls:
            raise RefusedError(_wanted(value, _NAMES[cls]))
        return value

    return read


_NAMES = {str: "a string", int: "an integer", bool: "true or false"}


def _member_reader(cls: type[Enum]) -> _Read:
    members = {member.value: member for member in cls}

    def read(value: Any, _: Any) -> Any:
        if value.__class__ is not str or value not in members:
            raise RefusedError(_wanted(value, f"one of {', '.join(members)}"))
        return members[value]

    return read


def _date(value: Any, _: Any) -> date:
    try:
        if len(value) == len("2021-01-22"):
            return date.fromisoformat(value)
    except (TypeError, ValueError):
        pass
    raise RefusedError(_wanted(value, "a date such as 2021-01-22"))


def _wanted(value: Any, wanted: str) -> str:
    match value:
        case None | True | False:
            found = json.dumps(value)
        case dict():
            found = "an object"
        case list():
            found = "an array"
        case _:
            found = shown(value)
    return f"{found} is not {wanted}"
