"""What XML may be at most, read or written: what `vn_notice.limits` says, and what is fixed."""

from typing import NamedTuple

from vn_notice.limits import current_limits
from vn_notice.model.body import DEEPEST

#: The deepest element: notice, conclusions, sections and items, a heading, a citation in it. It
#: cannot be raised, because the model and the published schema hold no deeper notice.
MAX_DEPTH = 2 + DEEPEST + 2
#: The most bytes of one text, a constant of libxml2 that cannot be raised without its bounds going.
MAX_TEXT = 10_000_000


class Excess(NamedTuple):
    """What there is too much of: the name of the limit, its value, the sign that is counted."""

    limit: str
    most: int
    sign: str = ""


def excess_of(data: bytes) -> Excess | None:
    """Return which limit the XML in *data* is beyond, if any."""
    limits = current_limits()
    if len(data) > limits.xml_bytes:
        return Excess("xml_bytes", limits.xml_bytes)
    if len(data) > limits.xml_signs:
        for sign in "<=":
            if data.count(sign.encode()) > limits.xml_signs:
                return Excess("xml_signs", limits.xml_signs, sign)
    return None
