"""Twins of the classes of the model, which make objects of known values without asking again.

A frozen class of attrs sets each field through `object.__setattr__`, and each is checked. A twin is
a plain class with the same slots: its objects are filled, then given the class it stands for, in a
fifth of the time. Only the reader does so, after the schema has checked every value.
"""

from functools import cache
from typing import Any

import attrs


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
