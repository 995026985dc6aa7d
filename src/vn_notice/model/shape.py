"""What the annotation of a field says, resolved once for a class: the plan all formats share."""

from collections.abc import Mapping
from functools import cache, cached_property
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs

from vn_notice.model.binding import Binding, Kind, binding_of, camel


@attrs.frozen
class Shape:
    """The types a field takes: one, optional or many values of `types`."""

    types: tuple[type, ...]
    optional: bool
    many: bool

    @property
    def nodes(self) -> tuple[type, ...]:
        """Those of `types` that are classes of the model."""
        return tuple(t for t in self.types if attrs.has(t))


@attrs.frozen
class Field:
    """One field of a class of the model, with its declaration and its shape."""

    attribute: str
    binding: Binding
    shape: Shape
    default: Any

    @property
    def required(self) -> bool:
        """Whether a value must be given."""
        return self.default is attrs.NOTHING

    @cached_property
    def named_by_class(self) -> bool:
        """Whether the child elements are called by their classes, not by the field."""
        return self.binding.kind is Kind.MIXED or len(self.shape.nodes) > 1

    @property
    def classes_by_name(self) -> Mapping[str, type]:
        """The classes of the child elements, by the name of the element."""
        if self.named_by_class:
            return {camel(cls.__name__): cls for cls in self.shape.nodes}
        return dict.fromkeys([self.binding.name], self.shape.types[0])

    def element_name(self, value: object) -> str:
        """Return the name of the element that holds *value*."""
        return camel(type(value).__name__) if self.named_by_class else self.binding.name


def shape_of(annotation: Any) -> Shape:
    """Return the shape that *annotation* describes.

    Example:
        >>> shape_of(tuple[str, ...]).many, shape_of(int | None).optional
        (True, True)
    """
    many = get_origin(annotation) is tuple
    inner = get_args(annotation)[0] if many else annotation
    types = get_args(inner) if get_origin(inner) in (Union, UnionType) else (inner,)
    return Shape(
        tuple(t for t in types if t is not NoneType), optional=NoneType in types, many=many
    )


@cache
def fields_of(cls: Any) -> tuple[Field, ...]:
    """Return the fields of a class of the model, in the order of their declaration."""
    hints = get_type_hints(cls)
    return tuple(
        Field(field.name, binding_of(field), shape_of(hints[field.name]), field.default)
        for field in attrs.fields(cls)
    )


def fields_within(value: object) -> tuple[Field, ...]:
    """Return the fields of the class that *value* is an object of."""
    cls: Any = type(value)
    return fields_of(cls)


def classes_below(cls: Any) -> tuple[Any, ...]:
    """Return *cls* and every class of the model that its objects can hold, at any depth."""
    found: dict[Any, None] = {}
    waiting = [cls]
    while waiting:
        met = waiting.pop(0)
        if met not in found:
            found[met] = None
            waiting += [held for field in fields_of(met) for held in field.shape.nodes]
    return tuple(found)
