"""A notice as JSON text or as a dict, and back."""

import json
from collections import Counter
from contextlib import suppress
from itertools import islice
from json import JSONDecodeError
from types import NoneType
from typing import Any

from vn_notice.diagnostics import Location, Report
from vn_notice.errors import ArgumentError, JsonReadError, LimitError, OptionError, require
from vn_notice.exchange import kinds
from vn_notice.exchange.converter import converter
from vn_notice.exchange.explaining import RepeatingDict, explain
from vn_notice.exchange.reading import RefusedError
from vn_notice.exchange.writing import VERSION, VERSION_KEY
from vn_notice.limits import current_limits
from vn_notice.model.notice import Notice

_WIDEST = 100


def to_dict(notice: Notice) -> dict[str, Any]:
    """Return *notice* as a dict of lists, dicts, strings and numbers.

    Example:
        >>> from vn_notice.model.inline import Paragraph
        >>> to_dict(Notice(subject=Paragraph.of("Về việc nghỉ Tết")))
        {'version': '1.0', 'subject': {'content': ['Về việc nghỉ Tết']}}
    """
    return {VERSION_KEY: VERSION, **converter().unstructure(notice, Notice)}


def to_json(notice: Notice, indent: int | None = 2) -> str:
    """Return *notice* as JSON text; with no *indent*, on one line.

    Raises:
        OptionError: If *indent* is not from 0 to 100.
        LimitError: If the text is longer than the limit `json_characters`, and so could not be read
            again.

    Example:
        >>> from vn_notice.model.inline import Paragraph
        >>> to_json(Notice(subject=Paragraph.of("Về việc")), indent=None)
        '{"version": "1.0", "subject": {"content": ["Về việc"]}}'
    """
    require("to_json", notice, Notice)
    require("to_json", indent, int, NoneType)
    if indent is not None and not 0 <= indent <= _WIDEST:
        raise OptionError("to_json", "indent", indent, f"from 0 to {_WIDEST}, or None")
    text = json.dumps(to_dict(notice), ensure_ascii=False, indent=indent)
    if len(text) > (most := current_limits().json_characters):
        raise LimitError("json_characters", most, f"the JSON has more than {most} characters")
    return text


def from_dict(data: object) -> Notice:
    """Return the notice that *data*, as made by `to_dict`, describes.

    A null says the same as leaving the key out, so that what a language model writes after
    `json_schema(strict=True)` is read.

    Raises:
        JsonReadError: If *data* describes none; its `problems` say why and where, up to a hundred.

    Example:
        >>> from_dict({"version": "1.0", "subject": {"content": ["Về việc"]}}).subject.text
        'Về việc'
    """
    with suppress(Exception):  # the reader only says no; why is asked below
        return _structured(data)
    problems = tuple(islice(explain(data), current_limits().problems))
    raise JsonReadError(problems or (kinds.TOO_DEEP.of("$"),))


def _structured(data: Any) -> Notice:
    if data.__class__ is not dict:
        raise RefusedError
    fields = dict(data)
    if fields.pop(VERSION_KEY) != VERSION:
        raise RefusedError
    return converter().structure(fields, Notice)


def from_json(text: str | bytes) -> Notice:
    """Return the notice that the JSON *text*, as made by `to_json`, describes; bytes are UTF-8.

    Raises:
        JsonReadError: If *text* is no JSON, or describes no notice; its `problems` say why and
            where, up to a hundred.
        ArgumentError: If *text* is neither str nor bytes.

    Example:
        >>> from_json('{"version": "1.0", "subject": {"contents": []}}')
        Traceback (most recent call last):
        vn_notice.errors.JsonReadError: $.subject.contents: the key “contents” is not known ...
    """
    if not isinstance(text, str | bytes | bytearray):
        raise ArgumentError("from_json", "str or bytes", type(text))
    most = current_limits().json_characters
    # no character has more than four bytes
    if len(text) > 4 * most or len(decoded := _decoded(text)) > most:
        raise JsonReadError((kinds.TOO_LARGE.of("$", most=most),))
    return from_dict(_loads(decoded))


def _decoded(text: str | bytes) -> str:
    try:
        return text if isinstance(text, str) else text.decode()
    except UnicodeDecodeError:
        raise JsonReadError((kinds.NOT_UTF8.of("$"),)) from None


def _loads(text: str) -> Any:
    try:
        return json.loads(
            text.removeprefix("\ufeff"), parse_int=_integer, object_pairs_hook=_object
        )
    except JSONDecodeError as error:
        place = Location(error.lineno, error.colno)
        reason = error.msg[:1].lower() + error.msg[1:]
        raise JsonReadError((kinds.NOT_JSON.of("$", place, reason=reason),)) from None
    except RecursionError:
        raise JsonReadError((kinds.TOO_DEEP.of("$"),)) from None


def _integer(digits: str) -> int | float:
    # int() refuses thousands of digits with an exception of its own
    return int(digits) if len(digits) < 20 else float(digits)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    times = Counter(key for key, _ in pairs)
    repeating = RepeatingDict(found)
    repeating.repeated = next(key for key in times if times[key] > 1)
    return repeating


def validate_json(text: str | bytes) -> Report:
    """Return every problem of the JSON *text*, up to a hundred; without any it is a notice.

    Raises:
        ArgumentError: If *text* is neither str nor bytes.

    Example:
        >>> print(validate_json('{"version": "1.0", "annexes": {}}'))
        error JS102: here stands “{}”, where an array must
    """
    try:
        from_json(text)
    except JsonReadError as error:
        return Report(error.problems)
    return Report()
