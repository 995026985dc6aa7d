"""From the classes of the model to what writes their objects as dicts."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import Enum
from functools import cache
from typing import Any

from vn_notice.generated import Known, define, indented
from vn_notice.model.binding import camel
from vn_notice.model.notice import Notice
from vn_notice.model.shape import Field, classes_below, fields_of

#: The version of the form of the dict; it is raised with the version of the XML schema.
VERSION = "1.0"
#: The key of the outermost object that names the version.
VERSION_KEY = "version"
#: The key that says which class an object is, where several may stand.
KIND = "kind"

_Write = Callable[[Any], dict[str, Any]]


def key_of(field: Field) -> str:
    """Return the key of *field* in JSON.

    Example:
        >>> from vn_notice.model.meeting import Meeting
        >>> [key_of(field) for field in fields_of(Meeting)]
        ['date', 'endDate', 'place', 'name', 'conveningBody', 'participants', 'narrative']
    """
    return camel(field.attribute)


def writer_of(cls: Any) -> _Write:
    """Return what writes objects of *cls*."""
    write: _Write = _writers()[_writer(cls)]
    return write


@cache
def _writers() -> Mapping[str, Any]:
    known = Known()
    source = [line for cls in classes_below(Notice) for line in _function(cls, known)]
    return define("<writers of JSON>", [*source, *known.tables()], known)


def _writer(cls: type) -> str:
    return f"write_{cls.__name__}"


def _function(cls: Any, known: Known) -> Iterator[str]:
    """Yield the source of the function that writes a *cls*, with its kind where that is asked."""
    yield f"def {_writer(cls)}(value, kind=None):"
    yield f"    out = {{}} if kind is None else {{{KIND!r}: kind}}"
    for field in fields_of(cls):
        yield from indented(_field(cls, field, known))
    yield "    return out"


def _field(cls: type, field: Field, known: Known) -> Iterator[str]:
    value, put = f"value.{field.attribute}", f"out[{key_of(field)!r}]"
    written = _value(field, value, known)
    if field.shape.many:
        written = f"[{_value(field, 'one', known)} for one in {value}]"
    if field.required:
        yield f"{put} = {written}"
        return
    default = known.constant(f"DEFAULT_{cls.__name__}_{field.attribute}", field.default)
    yield f"if {value} {'is not' if field.default is None else '!='} {default}:"
    yield f"    {put} = {written}"


def _value(field: Field, value: str, known: Known) -> str:
    """Return the expression for one value of *field* as JSON has it."""
    first, *others = field.shape.types
    if others:
        return _chosen(field, value, known)
    if field.shape.nodes:
        return f"{_writer(first)}({value})"
    if issubclass(first, Enum):
        return f"{value}._value_"
    return f"{value}.isoformat()" if first is date else value


def _chosen(field: Field, value: str, known: Known) -> str:
    """Return the expression for a value that says of which class it is."""
    rows = {
        known.constant(cls.__name__, cls): f"({_writer(cls)}, {name!r})"
        for name, cls in field.classes_by_name.items()
    }
    held = f"{known.table('_'.join(['WRITERS', *field.classes_by_name]), rows)}[{value}.__class__]"
    written = f"{held}[0]({value}, {held}[1])"
    texts = str in field.shape.types
    return f"({value} if {value}.__class__ is str else {written})" if texts else written


def to_plain(value: Any) -> Any:
    """Return a value that is no object of the model as JSON has it."""
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value
