"""Whether a tree follows the schema, and what stands in the way of it.

The schema is the judge. Two things it cannot say in XSD 1.0 are looked for besides: that all parts
of a value are there once one is, and how deep sections and items may nest.
"""

import re
from collections.abc import Iterator
from itertools import islice

import attrs
from lxml import etree

from vn_notice.diagnostics import Diagnostic
from vn_notice.model.body import DEEPEST
from vn_notice.xml import kinds
from vn_notice.xml.explain import explain
from vn_notice.xml.limits import MAX_PROBLEMS
from vn_notice.xml.loader import Element, place
from vn_notice.xml.plan import NAMESPACE, Plan, element_classes, plan_of
from vn_notice.xml.schemas import compiled_schema

#: Signs "<" and "=" above which strange siblings are looked for before libxml2 sees them: it takes
#: a time quadratic in their number (80 000 of them: 14 seconds).
_MANY_SIGNS = 20_000

_NAMESPACES = {"n": NAMESPACE}
_START_TAG = re.compile(rb"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<([^/!?])", re.DOTALL)


def verify(root: Element, data: bytes) -> tuple[Diagnostic, ...]:
    """Return the problems of *root*, which was read from *data*; none if it can be read.

    At most a hundred are returned.
    """
    if data.count(b"<") + data.count(b"=") > _MANY_SIGNS and (found := _explained(root, data)):
        return found
    if not _is_valid(root):
        return _explained(root, data) or (_in_words_of_libxml2(root),)
    if _incomplete(root):
        return _explained(root, data)
    return tuple(_located(Reason))
