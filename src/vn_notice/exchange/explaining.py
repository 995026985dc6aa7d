"""Every reason why data is no notice, each with its place; the reader itself only says no.

Places are written as in JSONPath (RFC 9535): `$.header.number.text`, `$.annexes[0]`.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from vn_notice.diagnostics import Diagnostic
from vn_notice.exchange import kinds
from vn_notice.exchange.plain import found_in, problem_of
from vn_notice.exchange.writing import KIND, VERSION, VERSION_KEY, key_of
from vn_notice.model.body import DEEPEST, Item
from vn_notice.model.notice import Notice
from vn_notice.model.shape import Field, fields_of

_Found = Iterator[Diagnostic]


class RepeatingDict(dict[str, Any]):
    """An object of JSON in which a key stands twice; `repeated` is the first such key."""

    repeated = ""


def explain(data: object) -> _Found:
    """Yield every problem that *data* has as a notice, none if it is one.

    Example:
        >>> [found.path for found in explain({"version": "1.0", "subject": {"contents": []}})]
        ['$.subject.contents']
    """
    version = data.get(VERSION_KEY, VERSION) if isinstance(data, dict) else VERSION
    if version == VERSION:
        yield from _object(Notice, data, "$", 0, needed=VERSION_KEY)
    else:
        path = _below("$", VERSION_KEY)
        yield kinds.VERSION_UNKNOWN.of(path, found=found_in(version), known=VERSION)


def _object(cls: type, value: Any, path: str, depth: int, needed: str = "") -> _Found:
    """Yield the problems of *value* as a *cls*; the key *needed*, if any, is no field's."""
    if value.__class__ not in (dict, RepeatingDict):
        yield kinds.NOT_AN_OBJECT.of(path, found=found_in(value))
        return
    if isinstance(value, RepeatingDict):
        yield kinds.REPEATED_KEY.of(_below(path, value.repeated), key=value.repeated)
    fields = {key_of(field): field for field in fields_of(cls)}
    yield from _keys(fields, value, path, needed)
    for key, field in fields.items():
        # null says the same as leaving the key out
        if key in value and (field.required or value[key] is not None):
            yield from _field(field, value[key], _below(path, key), depth)


def _keys(fields: Mapping[str, Field], value: dict[Any, Any], path: str, needed: str) -> _Found:
    known = [needed, *fields] if needed else list(fields)
    for key in value:
        if key not in known:
            yield kinds.UNKNOWN_KEY.of(_below(path, key), key=key, known=", ".join(known))
    for key in known:
        if key not in value and (key == needed or fields[key].required):
            yield kinds.MISSING_KEY.of(_below(path, key), key=key)


def _field(field: Field, value: Any, path: str, depth: int) -> _Found:
    if not field.shape.many:
        yield from _value(field, value, path, depth)
        return
    if value.__class__ is not list:
        yield kinds.NOT_AN_ARRAY.of(path, found=found_in(value))
        return
    depth += Item in field.shape.types
    if depth > DEEPEST and value:
        yield kinds.TOO_NESTED.of(path)
        return
    for index, item in enumerate(value):
        yield from _value(field, item, f"{path}[{index}]", depth)


def _value(field: Field, value: Any, path: str, depth: int) -> _Found:
    (first, *others) = field.shape.types
    if others:
        yield from _union(field, value, path, depth)
    elif field.shape.nodes:
        yield from _object(first, value, path, depth)
    elif problem := problem_of(first, field.binding.pattern, value, path):
        yield problem


def _union(field: Field, value: Any, path: str, depth: int) -> _Found:
    if value.__class__ is str and str in field.shape.types:
        if problem := problem_of(str, None, value, path):
            yield problem
        return
    if value.__class__ not in (dict, RepeatingDict):
        yield kinds.NOT_AN_OBJECT.of(path, found=found_in(value))
        return
    classes, name = field.classes_by_name, value.get(KIND)
    if name.__class__ is str and name in classes:
        yield from _object(classes[name], value, path, depth, needed=KIND)
    elif KIND in value:
        known = ", ".join(classes)
        yield kinds.UNKNOWN_KIND.of(_below(path, KIND), found=found_in(name), known=known)
    else:
        yield kinds.MISSING_KEY.of(_below(path, KIND), key=KIND)


def _below(path: str, key: object) -> str:
    if isinstance(key, str) and key.isidentifier():
        return f"{path}.{key}"
    return f"{path}[{json.dumps(str(key)[:80])}]"
