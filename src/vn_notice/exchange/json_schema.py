"""From the declarations of the model to the JSON Schema (2020-12) of notices.

`python -m vn_notice.exchange.json_schema` writes it to the folder `schemas/` of the checkout.
"""

import json
from pathlib import Path
from typing import Any

import attrs

from vn_notice.exchange.json_types import Schema, nullable, plain_type
from vn_notice.exchange.writing import KIND, VERSION, VERSION_KEY, key_of
from vn_notice.model.binding import camel, doc_of, summary_of
from vn_notice.model.body import Item
from vn_notice.model.notice import Notice
from vn_notice.model.shape import Field, fields_of

#: How deep sections and items nest in the strict schema, which may not recur. With what stands
#: around and within them that makes ten levels of objects, the most that OpenAI takes.
STRICT_DEPTH = 4

_HEAD = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": f"urn:vn-notice:json-schema:{VERSION}",
}
#: What the keys mean that are no field's.
_KEYS = {
    VERSION_KEY: ("phiên bản của lược đồ", "version of the schema"),
    KIND: ("loại đối tượng", "which of the classes that may stand here the object is"),
}


def json_schema(*, strict: bool = False) -> dict[str, Any]:
    """Return the JSON Schema (*lược đồ JSON*) of what `to_json` writes and `from_json` reads.

    A *strict* schema is for the structured output of language models and keeps to what the large
    providers have in common: every key is required, and null where it may be absent; nothing
    recurs, so that sections and items nest at most four deep; forms and limits of values are told
    in words only. What follows it is read by `from_json`, unless a value breaks such a limit; the
    `JsonReadError` then says which and where.

    Example:
        >>> json_schema()["$id"]
        'urn:vn-notice:json-schema:1.0'
        >>> json_schema(strict=True)["properties"]["closing"]["anyOf"][1]
        {'type': 'null'}
    """
    writer = _Writer(strict=strict)
    root = writer.object(Notice, VERSION_KEY, VERSION, depth=0)
    return {**({} if strict else _HEAD), **root, "$defs": dict(sorted(writer.definitions.items()))}


def schema_text(*, strict: bool = False) -> str:
    """Return the JSON Schema as text, as it is published; each call gives the same text."""
    return json.dumps(json_schema(strict=strict), ensure_ascii=False, indent=2) + "\n"


@attrs.define
class _Writer:
    """Writes schemas of classes, and gathers the definitions that they refer to."""

    strict: bool
    definitions: dict[str, Schema] = attrs.field(factory=dict)

    def object(self, cls: type, key: str = "", constant: str = "", *, depth: int) -> Schema:
        """Return the schema of *cls*; the *key*, if any, says which class or version it is."""
        fields = {key_of(field): field for field in fields_of(cls)}
        own = {key: self.constant(key, constant)} if key else {}
        properties = {name: self.property(field, depth) for name, field in fields.items()}
        needed = [name for name, field in fields.items() if self.strict or field.required]
        doc = doc_of(cls)
        law = f" Legal source: {doc.law}." if doc.law else ""
        return {
            "title": doc.vi,
            "description": summary_of(cls) + law,
            "type": "object",
            "properties": {**own, **properties},
            "required": [*own, *needed],
            "additionalProperties": False,
        }

    def constant(self, key: str, value: str) -> Schema:
        """Return the schema of the *key* that says which version or class an object is."""
        said = {"title": _KEYS[key][0], "description": _KEYS[key][1], "type": "string"}
        return {**said, **({"enum": [value]} if self.strict else {"const": value})}

    def property(self, field: Field, depth: int) -> Schema:
        """Return the schema of what *field* holds, in an object that nests *depth* deep."""
        schema = self.values(field, depth + (Item in field.shape.types))
        if field.shape.many:
            schema = {"type": "array", "items": schema}
        # a strict schema keeps the choices few: an empty list is as good as null
        if not field.required and (field.default is None or not self.strict):
            schema = nullable(schema)
        elif self.strict and "$ref" in schema:
            schema = {"anyOf": [schema]}  # OpenAI takes no description beside a reference
        return {"title": field.binding.vi, "description": field.binding.en, **schema}

    def values(self, field: Field, depth: int) -> Schema:
        """Return the schema of one value of *field*."""
        (first, *others) = field.shape.types
        if not others:
            return self.single(first, field, depth)
        texts = [self.single(str, field, depth)] if str in field.shape.types else []
        classes = [
            cls
            for cls in field.shape.nodes
            if not (self.strict and depth > STRICT_DEPTH and _nests(cls))
        ]
        return {"anyOf": [*texts, *(self.reference(cls, KIND, depth) for cls in classes)]}

    def single(self, cls: type, field: Field, depth: int) -> Schema:
        """Return the schema of a *cls* where nothing else may stand."""
        if cls in field.shape.nodes:
            return self.reference(cls, "", depth)
        return plain_type(cls, field.binding, self.definitions, strict=self.strict)

    def reference(self, cls: type, key: str, depth: int) -> Schema:
        """Return a reference to the definition of *cls*, which is made if it is not there."""
        level = f"Level{depth}" if self.strict and depth and _nests(cls) else ""
        name = f"{cls.__name__}{'WithKind' if key else ''}{level}"
        if name not in self.definitions:
            self.definitions[name] = {}  # classes of the model hold each other
            constant = camel(cls.__name__)
            self.definitions[name] = self.object(cls, key, constant, depth=depth)
        return {"$ref": f"#/$defs/{name}"}


def _nests(cls: type) -> bool:
    return any(Item in field.shape.types for field in fields_of(cls))


def main() -> None:
    """Write the schema where a checkout has it."""
    path = Path(__file__).resolve().parents[3] / "schemas" / VERSION / "notice.schema.json"
    path.write_text(schema_text(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
