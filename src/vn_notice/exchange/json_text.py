"""A notice as JSON text or as a dict, and back."""

import json
from json import JSONDecodeError
from typing import Any, NoReturn

from vn_notice.errors import JsonReadError, shown
from vn_notice.exchange.converter import converter
from vn_notice.exchange.locating import located
from vn_notice.model.notice import Notice

#: The version of the form of the dict; it is raised with the version of the XML schema.
VERSION = "1.0"

_KEY = "version"


def to_dict(notice: Notice) -> dict[str, Any]:
    """Return *notice* as a dict of lists, dicts, strings, numbers and booleans.

    Example:
        >>> from vn_notice.model.inline import Paragraph
        >>> to_dict(Notice(subject=Paragraph.of("Về việc nghỉ Tết")))
        {'version': '1.0', 'subject': {'content': ['Về việc nghỉ Tết']}}
    """
    return {_KEY: VERSION, **converter().unstructure(notice, Notice)}


def to_json(notice: Notice, indent: int | None = 2) -> str:
    """Return *notice* as JSON text; with no *indent*, on one line.

    Example:
        >>> from vn_notice.model.inline import Paragraph
        >>> to_json(Notice(subject=Paragraph.of("Về việc")), indent=None)
        '{"version": "1.0", "subject": {"content": ["Về việc"]}}'
    """
    return json.dumps(to_dict(notice), ensure_ascii=False, indent=indent)


def from_dict(data: object) -> Notice:
    """Return the notice that *data*, as made by `to_dict`, describes.

    Raises:
        JsonReadError: If *data* describes none; its `path` says where.

    Example:
        >>> from_dict({"version": "1.0", "subject": {"content": ["Về việc"]}}).subject.text
        'Về việc'
    """
    if not isinstance(data, dict):
        raise JsonReadError("$", "a notice is an object")
    fields = dict(data)
    version = fields.pop(_KEY, None)
    if version != VERSION:
        raise JsonReadError(f"$.{_KEY}", f'this release reads version "{VERSION}" only')
    try:
        return converter().structure(fields, Notice)
    except Exception as error:  # noqa: BLE001 - callers are promised a JsonReadError
        raise located(error) from None


def from_json(text: str | bytes) -> Notice:
    """Return the notice that the JSON *text*, as made by `to_json`, describes.

    Raises:
        JsonReadError: If *text* is no JSON, or describes no notice.

    Example:
        >>> from_json('{"version": "1.0", "subject": {"contents": []}}')
        Traceback (most recent call last):
        vn_notice.errors.JsonReadError: $.subject: “contents” is no key here
    """
    return from_dict(_loads(text))


def _loads(text: str | bytes) -> Any:
    try:
        return json.loads(text, parse_constant=_no_constant, object_pairs_hook=_once)
    except JsonReadError:
        raise
    except JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise JsonReadError(
            "$", f"{where}: no JSON: {error.msg[:1].lower()}{error.msg[1:]}"
        ) from None
    except RecursionError:
        raise JsonReadError("$", "nested too deeply") from None
    except UnicodeDecodeError:
        raise JsonReadError("$", "no JSON: the bytes are not UTF-8") from None
    except ValueError as error:
        raise JsonReadError("$", f"no number of a notice: {error}") from None


def _no_constant(name: str) -> NoReturn:
    raise JsonReadError("$", f"{name} is no JSON")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise JsonReadError("$", f"the key {shown(twice)} stands twice in one object")
    return found
