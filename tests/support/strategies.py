"""Any notice at all, for laws: strategies made from the declarations of the model."""

import datetime as dt
import re
from enum import Enum
from functools import cache
from typing import Any

from hypothesis import strategies as st

from vn_notice.model.checking import LARGEST_INT
from vn_notice.model.notice import Notice
from vn_notice.model.shape import Field, fields_of

#: Every character that XML can carry.
CHARACTERS = st.characters(
    exclude_categories=("Cs", "Cc"),
    include_characters="\t\n\r\x7f\x85",
    exclude_characters="\ufffe\uffff",
)
#: Texts that have broken readers and writers before.
NASTY = st.sampled_from(
    [
        "",
        " ",
        "  a  ",
        "\n",
        "\r\n",
        "a\tb",
        "]]>",
        "<&>\"'",
        "1. Đỗ",
        "\u2028",
        "\ufeff",
        "📜",
        "D\u0323",
    ]
)


def notices() -> st.SearchStrategy[Notice]:
    """Return any notice."""
    return nodes(Notice)


@st.composite
def nodes(draw: st.DrawFn, cls: type, depth: int = 2) -> Any:
    """Draw any object of a class of the model; parts that hold their like go *depth* deep."""
    return cls(**{field.attribute: draw(_field(field, depth)) for field in fields_of(cls)})


@cache
def _field(field: Field, depth: int) -> st.SearchStrategy[Any]:
    types = [cls for cls in field.shape.types if depth or not _is_recursive(cls)]
    one = st.one_of([_one(cls, field.binding.pattern, depth - _is_recursive(cls)) for cls in types])
    if field.shape.many:
        return st.lists(one, max_size=3).map(tuple)
    return st.none() | one if field.shape.optional else one


def _one(cls: type, pattern: str | None, depth: int) -> st.SearchStrategy[Any]:
    if cls is str:
        if pattern:
            return st.from_regex(re.compile(pattern), fullmatch=True, alphabet=CHARACTERS)
        return NASTY | st.text(CHARACTERS, max_size=12)
    if cls is int:
        return st.integers(0, LARGEST_INT)
    if cls is bool:
        return st.booleans()
    if cls is dt.date:
        return st.dates(min_value=dt.date(1000, 1, 1))
    if issubclass(cls, Enum):
        return st.sampled_from(cls)
    return nodes(cls, depth)


@cache
def _is_recursive(cls: type) -> bool:
    return hasattr(cls, "__vn_doc__") and cls in _reachable(cls)


def _reachable(cls: type) -> set[type]:
    found: set[type] = set()
    waiting = [cls]
    while waiting:
        below = {c for field in fields_of(waiting.pop()) for c in field.shape.nodes} - found
        found |= below
        waiting += below
    return found
