"""Declarations of the model: what a field is in the world, and its name in XML and JSON.

A field is declared once, by one of the five functions below. The reader, the writer, the XSD, the
JSON form, the paths and the docstrings are derived from that declaration. Nothing here knows XML.
"""

import re
from collections.abc import Callable
from enum import Enum
from functools import cache
from typing import Any, TypeVar, dataclass_transform, get_origin

import attrs

from vn_notice.docstrings import docstring_of

_T = TypeVar("_T")
_KEY = "vn_notice.binding"


class Kind(Enum):
    """Where the value of a field goes in XML."""

    ATTRIBUTE = "an attribute"
    PARTS = "the attributes of a value class, among those of the owner"
    TEXT = "the text of the element"
    MIXED = "text with inline elements between"
    ELEMENT = "a child element, or one for each value of a tuple"


@attrs.frozen
class Binding:
    """The declaration of one field: kind, name, and documentation in two languages."""

    kind: Kind
    name: str
    vi: str
    en: str
    pattern: str | None


@attrs.frozen
class ClassDoc:
    """The documentation of a class of the model: Vietnamese term and legal source."""

    vi: str
    law: str


def _field(  # noqa: PLR0913, PLR0917 - the one place where all parts of a declaration meet
    kind: Kind, vi: str, en: str, default: Any, name: str = "", pattern: str | None = None
) -> Any:
    return attrs.field(default=default, metadata={_KEY: Binding(kind, name, vi, en, pattern)})


def attribute(*, vi: str, en: str, default: Any = attrs.NOTHING, pattern: str | None = None) -> Any:
    """Declare a simple value: str, int, date, an enumeration, or a tuple of enumerators.

    *pattern* must match the whole of a str; it is written in the subset common to `re` and XSD.
    """
    return _field(Kind.ATTRIBUTE, vi, en, default, pattern=pattern)


def parts(*, vi: str, en: str, default: Any = attrs.NOTHING) -> Any:
    """Declare a value whose own attributes stand among those of the owner."""
    return _field(Kind.PARTS, vi, en, default)


def written(*, vi: str, en: str, default: Any = attrs.NOTHING, pattern: str | None = None) -> Any:
    """Declare the words of the element, as they are written in the document."""
    return _field(Kind.TEXT, vi, en, default, pattern=pattern)


def mixed(*, vi: str, en: str, default: Any = attrs.NOTHING) -> Any:
    """Declare running text with inline elements: a tuple of str and inline classes."""
    return _field(Kind.MIXED, vi, en, default)


def element(*, vi: str, en: str, default: Any = attrs.NOTHING, name: str = "") -> Any:
    """Declare a child: one, an optional one, or a tuple.

    *name* is the name of the element; for a tuple of several classes it is not used, each value is
    called by its class.
    """
    return _field(Kind.ELEMENT, vi, en, default, name)


@cache
def camel(name: str) -> str:
    """Return the name that *name*, in snake_case or PascalCase, has in XML and JSON.

    Example:
        >>> camel("parent_body"), camel("PersonName")
        ('parentBody', 'personName')
    """
    joined = re.sub(r"_([a-z0-9])", lambda match: match[1].upper(), name)
    return joined[:1].lower() + joined[1:]


@dataclass_transform(
    frozen_default=True,
    kw_only_default=True,
    field_specifiers=(attribute, parts, written, mixed, element),
)
def node(*, vi: str, law: str = "") -> Callable[[type[_T]], type[_T]]:
    """Make a class a part of the model: frozen, slotted, made by keywords, checked when made.

    The docstring gains an *Attributes* section from the declarations of the fields.
    """

    def decorate(cls: type[_T]) -> type[_T]:
        from vn_notice.model import checking  # noqa: PLC0415 - checking reads these declarations

        made: Any = attrs.frozen(
            cls, kw_only=True, weakref_slot=False, field_transformer=_complete(checking.guard)
        )
        made.__vn_doc__ = ClassDoc(vi, law)
        made.__doc__ = _docstring(made, vi, law)
        result: type[_T] = made
        return result

    return decorate


def _complete(guard: Callable[[Any, Any, Any], None]) -> Callable[[type, list[Any]], list[Any]]:
    def transform(_cls: type, fields: list[Any]) -> list[Any]:
        return [
            field.evolve(
                validator=guard,
                converter=_as_tuple if get_origin(field.type) is tuple else None,
                metadata={
                    _KEY: attrs.evolve(
                        field.metadata[_KEY], name=field.metadata[_KEY].name or camel(field.name)
                    )
                },
            )
            for field in fields
        ]

    return transform


def _as_tuple(value: Any) -> Any:
    """Return *value* as a tuple; what makes none stays as it is, for the check to refuse."""
    if type(value) is tuple:
        return value
    try:
        return tuple(value)
    except Exception:  # noqa: BLE001 - the code of a stranger
        return value


def _docstring(cls: type, vi: str, law: str) -> str:
    first, _, rest = docstring_of(cls).partition("\n")
    rows = [
        f"        {field.name}: {binding_of(field).en} (*{binding_of(field).vi}*)."
        for field in attrs.fields(cls)
    ]
    source = f"\n    Legal source: {law}.\n" if law else ""
    return (
        f"{first}\n\n    Vietnamese: *{vi}*.\n{source}{rest.rstrip()}\n\n"
        "    Attributes:\n" + "\n".join(rows) + "\n    "
    )


def binding_of(field: Any) -> Binding:
    """Return the declaration of an attrs field of the model."""
    binding: Binding = field.metadata[_KEY]
    return binding


def doc_of(cls: type) -> ClassDoc:
    """Return the Vietnamese term and the legal source of a class of the model."""
    doc: ClassDoc = cls.__vn_doc__  # type: ignore[attr-defined]
    return doc


def summary_of(cls: type) -> str:
    """Return the first line of the docstring of *cls*: what it is, in English."""
    return docstring_of(cls).strip().partition("\n")[0]
