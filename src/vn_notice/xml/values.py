"""Whether a simple value of XML is one that the model can hold, and if not, why."""

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from enum import Enum
from functools import cache

from vn_notice.diagnostics import Diagnostic
from vn_notice.model.checking import LARGEST_INT
from vn_notice.model.shape import Field
from vn_notice.xml import kinds
from vn_notice.xml.plan import BLANKS

#: Says what is wrong with a text that stands at a path, if anything is.
Check = Callable[[str, str], Diagnostic | None]

_NUMBER = re.compile("[0-9]{1,10}")
_LISTED = re.compile(f"[^{BLANKS}]+")
_DATE = re.compile("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}")


def listed(text: str) -> list[str]:
    r"""Return the values of a list; no other white space than that of XML stands between them.

    Example:
        >>> listed(" chair\tconcluding "), listed("chair\u00a0concluding")
        (['chair', 'concluding'], ['chair\xa0concluding'])
    """
    return _LISTED.findall(text)


@cache
def check_of(field: Field) -> Check:
    """Return the check of the texts that stand for values of *field*."""
    cls = field.shape.types[0]
    if issubclass(cls, Enum):
        return _check_choice([str(member.value) for member in cls], many=field.shape.many)
    if cls is date:
        return _check_date
    if cls is int:
        return _check_number
    return _check_form(field.binding.pattern)


def _check_choice(known: list[str], *, many: bool) -> Check:
    def check(text: str, path: str) -> Diagnostic | None:
        given = listed(text) if many else [text]
        strange = [value for value in given if value not in known]
        return kinds.BAD_CHOICE.of(path, value=strange[0], known=tuple(known)) if strange else None

    return check


def _check_date(text: str, path: str) -> Diagnostic | None:
    bare = text.strip(BLANKS)
    with suppress(ValueError):
        if _DATE.fullmatch(bare):
            date.fromisoformat(bare)
            return None
    return kinds.BAD_DATE.of(path, value=text)


def _check_number(text: str, path: str) -> Diagnostic | None:
    bare = text.strip(BLANKS)
    if _NUMBER.fullmatch(bare) and int(bare) <= LARGEST_INT:
        return None
    return kinds.BAD_NUMBER.of(path, value=text)


def _check_form(pattern: str | None) -> Check:
    form = re.compile(pattern or r"[\s\S]*")

    def check(text: str, path: str) -> Diagnostic | None:
        return (
            None if form.fullmatch(text) else kinds.BAD_FORM.of(path, value=text, pattern=pattern)
        )

    return check
