"""The changes between two notices as data for JSON."""

from typing import Any

import attrs

from vn_notice.exchange.converter import converter
from vn_notice.exchange.writing import KIND, to_plain
from vn_notice.model.binding import camel
from vn_notice.model.changes import Change, Changes


def changes_to_dicts(changes: Changes) -> list[dict[str, Any]]:
    """Return *changes* as dicts; keys are those of the changes, parts are written as in JSON.

    Example:
        >>> from vn_notice.model.changes import Added
        >>> changes_to_dicts(Changes([Added("/notice/header/motto", "Độc lập")]))
        [{'change': 'added', 'path': '/notice/header/motto', 'value': 'Độc lập'}]
    """
    return [_to_dict(change) for change in changes]


def _to_dict(change: Change) -> dict[str, Any]:
    held = attrs.asdict(change, recurse=False)
    written = {camel(key): _written(value) for key, value in held.items() if value is not None}
    return {"change": change.kind, **written}


def _written(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_written(item) for item in value]
    cls = type(value)
    if attrs.has(cls):
        return {KIND: camel(cls.__name__), **converter().unstructure(value, cls)}
    return to_plain(value)
