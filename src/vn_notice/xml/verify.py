"""Whether a tree follows the schema, and if not, every reason with its place.

The schema is the judge. Two things that XSD 1.0 cannot say are looked for besides: that all parts
of a value are there once one is, and how deep sections and items may nest.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from lxml import etree

from vn_notice.diagnostics import Diagnostic
from vn_notice.limits import current_limits
from vn_notice.model.body import DEEPEST
from vn_notice.xml import kinds
from vn_notice.xml.element import Element
from vn_notice.xml.explain import explain
from vn_notice.xml.loader import complaints, load_valid
from vn_notice.xml.opening import ROOT_TAG
from vn_notice.xml.places import Places, mended, place
from vn_notice.xml.plan import NAMESPACE, Plan, element_classes, plan_of, plan_of_child
from vn_notice.xml.schemas import compiled_schema
from vn_notice.xml.versions import RELEASED, SchemaVersion

#: Signs "<" and "=" above which lxml is not asked for all problems: that takes a time quadratic in
#: their number among siblings (80 000 of them: 14 seconds).
_MANY_SIGNS = 20_000
#: Bytes up to which they are not even counted.
_LARGE = 64 * 1024

_NAMESPACES = {"n": NAMESPACE}


def _incomplete() -> Any:
    """Return what finds an element with some parts of a value, but not all that it needs."""
    paths = [
        f"descendant::n:{name}[not({' and '.join(needed)})][{' or '.join(every)}]"
        for owner in element_classes()
        for name, field in plan_of(owner).children.items()
        for every, needed in _parts(plan_of_child(field, name))
    ]
    return etree.XPath(f"boolean({' | '.join(dict.fromkeys(paths))})", namespaces=_NAMESPACES)


def _parts(plan: Plan) -> Iterator[tuple[list[str], list[str]]]:
    optional = {a.parts for a in plan.attributes if a.parts and a.parts.shape.optional}
    for parts in optional:
        every = [a for a in plan.attributes if a.parts is parts]
        yield [f"@{a.name}" for a in every], [f"@{a.name}" for a in every if a.field.required]


_is_incomplete = _incomplete()
#: Whether anything stands so deep that blocks may be nested too deep.
_is_deep: Any = etree.XPath("boolean(/*/*" + "/*" * (DEEPEST + 1) + ")")


def verify(
    root: Element,
    data: bytes,
    version: SchemaVersion = RELEASED.current,
    places: Places | None = None,
) -> tuple[Diagnostic, ...]:
    """Return the problems of *root*, read from *data*; none if a notice can be read from it.

    No more than a hundred are returned. A tree that was changed since needs the *places* that its
    elements had before.
    """
    if _has_many_signs(data):
        found = _explained(root, data, places)
        if found:
            return found
    schema: Any = compiled_schema(version.schema)
    try:
        valid = schema.validate(root)
    except etree.XMLSchemaValidateError as error:
        return (kinds.SCHEMA.of(f"/{root.tag}", place(data, 0), reason=str(error)),)
    if not valid:
        return _explained(root, data, places) or _in_words_of_libxml2(schema.error_log, data)
    if _is_incomplete(root) or _is_deep(root):
        return _explained(root, data, places)
    return ()


def load_verified(data: bytes, version: SchemaVersion = RELEASED.current) -> Element | None:
    """Return the root of a large document of *version* that has no problem; None for all others.

    Parser and schema go through it together and stop at the first problem.

    Raises:
        RefusedError: If the document is not safe.
    """
    if not _has_many_signs(data):
        return None
    schema: Any = compiled_schema(version.schema)
    root = load_valid(data, schema)
    if root is None or root.tag != ROOT_TAG or _is_incomplete(root) or _is_deep(root):
        return None
    return root


def verify_older(root: Element, data: bytes, version: SchemaVersion) -> tuple[Diagnostic, ...]:
    """Return the problems of *root* as a document of an older *version*, in libxml2's words."""
    schema: Any = compiled_schema(version.schema)
    if _has_many_signs(data):
        return _in_words_of_libxml2(complaints(data, schema), data)
    return () if schema.validate(root) else _in_words_of_libxml2(schema.error_log, data)


def _has_many_signs(data: bytes) -> bool:
    return len(data) > _LARGE and data.count(b"<") + data.count(b"=") > _MANY_SIGNS


def _explained(root: Element, data: bytes, places: Places | None) -> tuple[Diagnostic, ...]:
    reasons = list(islice(explain(root), current_limits().problems))
    if not reasons:
        return ()
    places = places or Places(root, data)
    return tuple(
        places.located(reason.diagnostic, reason.element, reason.stray) for reason in reasons
    )


def _in_words_of_libxml2(log: Any, data: bytes) -> tuple[Diagnostic, ...]:
    return tuple(
        # a parser that validates knows no lines
        kinds.SCHEMA.of(
            "", mended(data, entry.line, 1) if entry.line else None, reason=entry.message
        )
        for entry in islice(log, current_limits().problems)
    )
