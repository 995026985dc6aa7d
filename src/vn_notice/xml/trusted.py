"""Objects of the model made from values that are known to be right, without asking again.

A frozen class of attrs sets each field through `object.__setattr__`, and each is checked. A twin of
the class that is not frozen and has no checks is made faster, three to ten times; then it is given
the class it stands for. Only the reader does so, after the schema has checked every value.
"""

from collections.abc import Callable
from typing import Any

import attrs


def maker_of(cls: Any) -> Callable[..., Any]:
    """Return what makes a *cls* from the values of all its fields, in their order.

    Example:
        >>> from vn_notice.model.parties import Organisation
        >>> maker_of(Organisation)("Sở Nội vụ") == Organisation(name="Sở Nội vụ")
        True
    """
    names = [field.name for field in attrs.fields(cls)]
    twin: Any = attrs.make_class(
        cls.__name__, names, slots=True, weakref_slot=False, eq=False, repr=False
    )

    def make(*values: Any) -> Any:
        made = twin(*values)
        made.__class__ = cls
        return made

    def make_checked(*values: Any) -> Any:
        return cls(**dict(zip(names, values, strict=True)))

    try:
        make(*names)
    except TypeError:  # this Python lays the two classes out differently
        return make_checked
    return make
