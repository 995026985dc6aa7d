"""Anything the model can hold, for laws: strategies made from the declarations of its fields."""

import datetime as dt
import re
from enum import Enum
from functools import cache
from typing import Any

from hypothesis import strategies as st

from vn_notice.model.body import Section
from vn_notice.model.checking import LARGEST_INT
from vn_notice.model.notice import Notice
from vn_notice.model.shape import Field, classes_below, fields_of

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
    """Return any notice that the model can hold, with any words and in any combination.

    Each can be written as XML and JSON, and is read back equal.

    Example:
        >>> from hypothesis import given, settings
        >>> from vn_notice.testing import assert_valid
        >>> @settings(max_examples=5)
        ... @given(notices())
        ... def test_valid(notice):
        ...     assert_valid(notice)
        >>> test_valid()
    """
    return nodes(Notice)


def sections() -> st.SearchStrategy[Section]:
    """Return any section (*phần, chương, mục*), with sections, items and paragraphs within it.

    Example:
        >>> from hypothesis import given, settings
        >>> from vn_notice.testing import assert_same_structure, make_notice
        >>> from vn_notice.model import Conclusions
        >>> @settings(max_examples=5)
        ... @given(sections())
        ... def test_same(section):
        ...     notice = make_notice(conclusions=Conclusions(content=(section,)))
        ...     assert_same_structure(notice, notice)
        >>> test_same()
    """
    return nodes(Section)


@st.composite
def nodes(draw: st.DrawFn, cls: type, depth: int = 2) -> Any:
    """Draw any object of a class of the model; parts that hold their like go *depth* deep.

    Example:
        >>> from hypothesis import given
        >>> from vn_notice import Person
        >>> @given(nodes(Person))
        ... def test_named(person):
        ...     assert isinstance(person.name, str)
        >>> test_named()
    """
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
    if cls is dt.date:
        return st.dates(min_value=dt.date(1000, 1, 1))
    if issubclass(cls, Enum):
        return st.sampled_from(cls)
    return nodes(cls, depth)


@cache
def _is_recursive(cls: type) -> bool:
    if not hasattr(cls, "__vn_doc__"):
        return False
    held = {below for field in fields_of(cls) for below in field.shape.nodes}
    return any(cls in classes_below(below) for below in held)
