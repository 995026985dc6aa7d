"""The one cattrs converter: how every class of the model is written as a dict and read back.

Keys are the names of the attributes in camelCase; a list has a plural key. Defaults are left out.
Where several classes may stand, each object says which it is under "kind". The hooks are made from
`vn_notice.model.shape.fields_of`, so that a new class of the model needs no line here.
"""

from collections.abc import Callable
from functools import cache
from typing import Any

import attrs
from cattrs import Converter

from vn_notice.exchange.reading import reader_of
from vn_notice.exchange.writing import writer_of


@cache
def converter() -> Converter:
    """Return the converter of the model; do not change its hooks, it is shared.

    Example:
        >>> from vn_notice.model.parties import Person
        >>> converter().unstructure(Person(name="Thổ Út"))
        {'name': 'Thổ Út'}
    """
    made = Converter(forbid_extra_keys=True, omit_if_default=True, detailed_validation=False)
    made.register_unstructure_hook_factory(_is_node, writer_of)
    made.register_structure_hook_factory(_is_node, _structure_hook)
    return made


def _structure_hook(cls: Any) -> Callable[[Any, Any], Any]:
    read = reader_of(cls)
    return lambda value, _: read(value)


def _is_node(cls: Any) -> bool:
    return attrs.has(cls) and hasattr(cls, "__vn_doc__")
