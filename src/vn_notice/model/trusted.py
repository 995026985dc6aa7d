"""Twins of the classes of the model, which make objects of known values without asking again.

A frozen class of attrs sets each field through `object.__setattr__`, and each is checked. A twin is
a plain class with the same slots: its objects are filled, then given the class it stands for, in a
fifth of the time. Only the readers of XML and JSON do so, who have checked every value.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

import attrs

from vn_notice.generated import Known, Source


@cache
def twin_of(cls: Any) -> Any:
    """Return the twin of *cls*, or `None` where Python lays the two classes out differently.

    Example:
        >>> from vn_notice.model.parties import Organisation
        >>> made = twin_of(Organisation)()
        >>> made.name = "Sở Nội vụ"
        >>> made.__class__ = Organisation
        >>> made == Organisation(name="Sở Nội vụ")
        True
    """
    names = tuple(field.name for field in attrs.fields(cls))
    twin: Any = type(cls.__name__, (), {"__slots__": names})
    try:
        twin().__class__ = cls
    except TypeError:
        return None
    return twin


def making(known: Known, cls: Any, values: Mapping[str, str]) -> Source:
    """Return the statements that make an object of *cls*, `made`, from expressions for its fields.

    The values are not checked, and `__attrs_post_init__` is not called.
    """
    name, twin = known.constant(cls.__name__, cls), twin_of(cls)
    if twin is None:
        arguments = ", ".join(f"{field}={value}" for field, value in values.items())
        return [f"made = {name}({arguments})"]
    filled = [f"made.{field} = {value}" for field, value in values.items()]
    new = known.constant(f"Twin{cls.__name__}", twin)
    return [f"made = {new}()", *filled, f"made.__class__ = {name}"]
