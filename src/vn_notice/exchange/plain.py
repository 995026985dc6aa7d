"""Whether a plain value of JSON is one that the model can hold, and if not, why."""

import json
import re
from contextlib import suppress
from datetime import date
from enum import Enum
from typing import Any

from vn_notice.diagnostics import Diagnostic
from vn_notice.exchange import kinds
from vn_notice.model.checking import LARGEST_INT, illegal_in

#: `date.fromisoformat` alone would take weeks, too, and years that XML does not write.
_DATE = re.compile("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}")


def to_date(value: Any) -> date:
    """Return the day that the string *value* names.

    Raises:
        ValueError: If it names none.
    """
    if value.__class__ is not str or not _DATE.fullmatch(value):
        raise ValueError
    return date.fromisoformat(value)


def to_int(value: Any) -> int:
    """Return the whole number *value*; like JSON Schema, take 2.0 for 2.

    Raises:
        ValueError: If it is none.

    Example:
        >>> to_int(2.0)
        2
    """
    if value.__class__ is int or (value.__class__ is float and value.is_integer()):
        return int(value)
    raise ValueError


def problem_of(cls: type, pattern: str | None, value: Any, path: str) -> Diagnostic | None:
    """Return what is wrong with *value*, at *path*, where a *cls* is wanted; if anything is.

    Example:
        >>> problem_of(str, None, "Về việc", "$.subject") is None
        True
        >>> problem_of(int, None, "1", "$").code
        'JS105'
    """
    if cls is str:
        return _problem_of_text(pattern, value, path)
    found = found_in(value)
    if issubclass(cls, Enum):
        known = [member.value for member in cls]
        if value.__class__ is str and value in known:
            return None
        return kinds.BAD_CHOICE.of(path, found=found, known=", ".join(known))
    if cls is date:
        return None if _is_date(value) else kinds.BAD_DATE.of(path, found=found)
    return None if _is_number(value) else kinds.BAD_NUMBER.of(path, found=found)


def _problem_of_text(pattern: str | None, value: Any, path: str) -> Diagnostic | None:
    if value.__class__ is not str:
        return kinds.NOT_A_STRING.of(path, found=found_in(value))
    if illegal := illegal_in(value):
        return kinds.BAD_TEXT.of(path, found=illegal)
    if pattern and not re.fullmatch(pattern, value):
        return kinds.BAD_FORM.of(path, found=value, pattern=pattern)
    return None


def _is_date(value: Any) -> bool:
    with suppress(ValueError):
        return bool(to_date(value))
    return False


def _is_number(value: Any) -> bool:
    with suppress(ValueError):
        return 0 <= to_int(value) <= LARGEST_INT
    return False


def found_in(value: Any) -> str:
    """Return *value* for a message, in a few characters.

    Example:
        >>> found_in("Số"), found_in(None), found_in({"a": 1}), found_in(float("nan"))
        ('Số', 'null', '{…}', 'NaN')
    """
    match value:
        case str():
            return value
        case dict():
            return "{…}" if value else "{}"
        case list():
            return "[…]" if value else "[]"
        case None | bool() | float():
            return json.dumps(value)
        case int() if abs(value) < 10**20:
            return str(value)
        case _:
            return type(value).__name__
