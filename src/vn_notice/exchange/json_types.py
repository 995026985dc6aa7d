"""The plain types of the JSON Schema: texts, days, numbers, enumerations."""

from datetime import date
from typing import Any

from vn_notice.model.binding import Binding, summary_of
from vn_notice.model.checking import LARGEST_INT
from vn_notice.vocabulary.base import Vocabulary

Schema = dict[str, Any]

_NOT_EMPTY = "[\\s\\S]+"

#: The definitions that fields of the model refer to. The pattern of texts is what XML can carry, in
#: the dialect that all engines of regular expressions share; its last two signs are characters.
#: Lone surrogates are not named: what can write them as a pattern is hard to find.
_DEFINITIONS: dict[type, tuple[str, Schema]] = {
    str: (
        "Text",
        {
            "title": "chuỗi ký tự",
            "description": "Text without control characters other than tab and line breaks.",
            "type": "string",
            "pattern": "^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\ufffe\uffff]*$",
        },
    ),
    int: (
        "Number",
        {
            "title": "số nguyên không âm",
            "description": "A whole number, not negative.",
            "type": "integer",
            "minimum": 0,
            "maximum": LARGEST_INT,
        },
    ),
    date: (
        "Date",
        {
            "title": "ngày dương lịch, ghi năm-tháng-ngày",
            "description": "A day, written year-month-day.",
            "type": "string",
            "format": "date",
            "pattern": "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        },
    ),
}
_STRICT: dict[type, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    date: {"type": "string", "format": "date"},
}


def plain_type(
    cls: type, binding: Binding, definitions: dict[str, Schema], *, strict: bool
) -> Schema:
    """Return the schema of a plain value; what it refers to is put among *definitions*.

    Example:
        >>> from vn_notice.model.binding import Kind
        >>> year = Binding(Kind.ATTRIBUTE, "year", "năm", "year", None)
        >>> plain_type(int, year, {}, strict=True)
        {'type': 'integer'}
    """
    if issubclass(cls, Vocabulary):
        name, definition = cls.__name__, _enumeration(cls, binding.vi, strict=strict)
    elif strict:
        return _STRICT[cls]
    else:
        name, shared = _DEFINITIONS[cls]
        definition = dict(shared)
    definitions.setdefault(name, definition)
    return {"$ref": f"#/$defs/{name}", **_form(binding.pattern, strict=strict)}


def _form(pattern: str | None, *, strict: bool) -> Schema:
    if pattern is None or strict:
        return {}
    return {"minLength": 1} if pattern == _NOT_EMPTY else {"pattern": f"^(?:{pattern})$"}


def _enumeration(cls: type[Vocabulary], vi: str, *, strict: bool) -> Schema:
    if strict:
        meanings = "; ".join(f"{member.value}: {member.en} ({member.vi})" for member in cls)
        said = {"title": vi, "description": f"{summary_of(cls)} {meanings}."}
        return {**said, "type": "string", "enum": [member.value for member in cls]}
    members = [
        {
            "const": member.value,
            "title": member.vi,
            "description": member.en + (f". Legal source: {member.law}" if member.law else ""),
        }
        for member in cls
    ]
    return {"title": vi, "description": summary_of(cls), "oneOf": members}


def nullable(schema: Schema) -> Schema:
    """Return the schema of what *schema* describes, or null.

    Example:
        >>> nullable({"type": "string"}), nullable({"$ref": "#/$defs/Text"})
        ({'type': ['string', 'null']}, {'anyOf': [{'$ref': '#/$defs/Text'}, {'type': 'null'}]})
    """
    if "type" in schema:
        return {**schema, "type": [schema["type"], "null"]}
    return {"anyOf": [schema, {"type": "null"}]}
