"""The checks that every object of the model passes when it is made.

They keep one promise: what can be made can be written as valid XML and read back equal.
"""

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any

from vn_notice.errors import ModelError
from vn_notice.model.binding import Binding
from vn_notice.model.shape import Shape, fields_of

#: What XML 1.0 (fifth edition), production 2, does not allow in a document.
ILLEGAL = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

#: xs:int, which every binding of the schema reads without loss.
LARGEST_INT = 2**31 - 1


def illegal_in(text: str) -> str:
    r"""Return which character of *text* XML cannot carry, and where; empty if it can carry all.

    Example:
        >>> illegal_in("Số\x0b05")
        'U+000B at character 3'
    """
    if text.isprintable():  # then XML can carry it; asked first, as it is far faster
        return ""
    found = ILLEGAL.search(text)
    return f"U+{ord(found[0]):04X} at character {found.start() + 1}" if found else ""


_Check = Callable[[str, str, Any], None]


def guard(instance: Any, field: Any, value: Any) -> None:
    """Check one value of *instance*; the validator of every field.

    Raises:
        ModelError: If the field cannot hold *value*.
    """
    cls: Any = type(instance)
    _checks(cls)[field.name](cls.__name__, field.name, value)


@cache
def _checks(cls: Any) -> dict[str, _Check]:
    return {field.attribute: _check_for(field.shape, field.binding) for field in fields_of(cls)}


def _check_for(shape: Shape, binding: Binding) -> _Check:
    one = _one(shape.types, re.compile(binding.pattern) if binding.pattern else None)
    if shape.many:

        def check_many(owner: str, name: str, value: Any) -> None:
            if type(value) is not tuple:
                raise ModelError(owner, name, value, "a tuple, or what makes one")
            for position, item in enumerate(value):
                one(owner, f"{name}[{position}]", item)

        return check_many
    if shape.optional:

        def check_optional(owner: str, name: str, value: Any) -> None:
            if value is not None:
                one(owner, name, value)

        return check_optional
    return one


def _one(types: tuple[type, ...], pattern: re.Pattern[str] | None) -> _Check:
    expected = "a value of " + " or ".join(t.__name__ for t in types)

    def check(owner: str, name: str, value: Any) -> None:
        cls = type(value)
        if cls not in types:  # a subclass could hold what the schema does not know
            raise ModelError(owner, name, value, expected)
        if cls is str:
            if illegal := illegal_in(value):
                raise ModelError(owner, name, value, f"text that XML can carry: it has {illegal}")
            if pattern and not pattern.fullmatch(value):
                raise ModelError(owner, name, value, f"of the form {pattern.pattern}")
        elif cls is int and not 0 <= value <= LARGEST_INT:
            raise ModelError(owner, name, value, f"a number from 0 to {LARGEST_INT}")
        elif cls is date and value.year < 1000:
            # xs:date and ISO 8601 write years of four digits
            raise ModelError(owner, name, value, "a date from the year 1000 on")

    return check
