"""Why an element does not follow the schema: every reason, in our words, with its path.

The schema itself gives the verdict. libxml2 would give its reasons too, but in English, without
columns, with counted paths, and only the first of several strange siblings.
"""

from collections import Counter
from collections.abc import Container, Iterator

import attrs

from vn_notice.diagnostics import Diagnostic, DiagnosticKind
from vn_notice.model.body import DEEPEST, Conclusions
from vn_notice.model.notice import Notice
from vn_notice.model.shape import Field
from vn_notice.xml import kinds
from vn_notice.xml.element import Element
from vn_notice.xml.plan import (
    BLANKS,
    NAMESPACE,
    ROOT,
    VERSION_ATTRIBUTE,
    Attribute,
    Plan,
    plan_of,
    plan_of_child,
)
from vn_notice.xml.values import check_of

_BLOCKS = plan_of(Conclusions).children
#: Slashes in the path of a block that stands one level too deep below /notice/conclusions.
_TOO_NESTED = 2 + DEEPEST + 1
_PREFIX = f"{{{NAMESPACE}}}"


@attrs.frozen
class Reason:
    """One reason, and the element at which it is met.

    Stray words stand after so many children of it as *stray* says.
    """

    element: Element
    diagnostic: Diagnostic
    stray: int | None = None


def explain(root: Element) -> Iterator[Reason]:
    """Yield every reason why *root* is no valid notice, in the order of the document."""
    yield from _explain(root, plan_of(Notice), f"/{ROOT}")


def _explain(element: Element, plan: Plan, path: str) -> Iterator[Reason]:
    if path.count("/") == _TOO_NESTED and name_of(element) in _BLOCKS:
        yield Reason(element, kinds.TOO_NESTED.of(path))
    for diagnostic in _of_attributes(element, plan, path):
        yield Reason(element, diagnostic)
    yield from _of_text(element, plan, path)
    yield from _of_children(element, plan, path)


def _of_attributes(element: Element, plan: Plan, path: str) -> Iterator[Diagnostic]:
    # items() would take a time quadratic in their number (100 000 attributes: 34 seconds).
    given = element.keys()
    present = frozenset(given)
    known = {attribute.name: attribute for attribute in plan.attributes}
    parent = name_of(element)
    own = {VERSION_ATTRIBUTE} if plan.cls is Notice else set()
    for name in sorted(own - present):
        yield kinds.MISSING_ATTRIBUTE.of(f"{path}/@{name}", parent=parent, name=name)
    for name in given:
        if name in own:
            continue
        if name not in known:
            yield kinds.UNKNOWN_ATTRIBUTE.of(
                f"{path}/@{name}", name=name, parent=parent, known=tuple(known)
            )
        elif found := check_of(known[name].field)(element.get(name, ""), f"{path}/@{name}"):
            yield found
    for attribute in plan.attributes:
        if attribute.name not in present and _is_needed(attribute, plan, present):
            yield kinds.MISSING_ATTRIBUTE.of(
                f"{path}/@{attribute.name}", parent=parent, name=attribute.name
            )


def _is_needed(attribute: Attribute, plan: Plan, given: Container[str]) -> bool:
    """Whether the element needs the attribute; one part of a value calls for the others."""
    siblings = (other.name for other in plan.attributes if other.parts is attribute.parts)
    begun = attribute.parts is not None and any(name in given for name in siblings)
    return attribute.field.required and (attribute.required or begun)


def _of_text(element: Element, plan: Plan, path: str) -> Iterator[Reason]:
    if plan.text:
        if found := check_of(plan.text)(own_text(element), path):
            yield Reason(element, found)
    elif not plan.mixed:
        # white space may stand between children, but not where there can be none
        ignored, known = BLANKS if plan.elements else "", tuple(plan.children)
        texts = (element.text, *(child.tail for child in element))
        for place, text in enumerate(texts):
            if text and (words := text.strip(ignored)):
                parent = name_of(element)
                found = kinds.STRAY_TEXT.of(path, value=words, parent=parent, known=known)
                yield Reason(element, found, place)


def own_text(element: Element) -> str:
    """Return the text of *element*, wherever its children stand in it."""
    return (element.text or "") + "".join(child.tail or "" for child in element)


def _of_children(element: Element, plan: Plan, path: str) -> Iterator[Reason]:
    parent, children, order = name_of(element), plan.children, _Order(plan)
    counts: Counter[str] = Counter()
    for child in element:
        name = name_of(child)
        counts[name] += 1
        field = children.get(name)
        place = path_below(path, name, counts[name], field)
        if kind := order.meet(field):
            known, fitting = tuple(children), order.fitting()
            found = kind.of(place, name=name, parent=parent, known=known, fitting=fitting)
            yield Reason(child, found)
        if field is not None:
            yield from _explain(child, plan_of_child(field, name), place)
    for field in order.missing():
        lacking = tuple(field.classes_by_name)
        yield Reason(element, kinds.MISSING_ELEMENT.of(path, parent=parent, known=lacking))


def path_below(path: str, name: str, count: int, field: Field | None) -> str:
    """Return the path of the child *name* of *path*, which is the *count*th of its name there.

    Where one is foreseen the first has no number, as in `vn_notice.model.path`.
    """
    several = count > 1 or (field is not None and field.shape.many)
    return f"{path}/{name}[{count}]" if several else f"{path}/{name}"


class _Order:
    """The order of the children of an element, of which some were met."""

    def __init__(self, plan: Plan) -> None:
        self.fields, self.reached = plan.elements, 0
        self.inline = tuple(plan.mixed.classes_by_name) if plan.mixed else ()
        self.met: set[str] = set()

    def meet(self, field: Field | None) -> DiagnosticKind | None:
        """Return what is wrong with a child of *field* coming next, if anything is."""
        if field is None:
            return kinds.UNKNOWN_ELEMENT
        if field not in self.fields:
            return None
        at, again = self.fields.index(field), field.attribute in self.met
        self.met.add(field.attribute)
        if at < self.reached:
            return kinds.MISPLACED_ELEMENT
        self.reached = at
        return kinds.REPEATED_ELEMENT if again and not field.shape.many else None

    def fitting(self) -> tuple[str, ...]:
        """Return the names of what may come next."""
        left = (
            f for f in self.fields[self.reached :] if f.shape.many or f.attribute not in self.met
        )
        return self.inline + tuple(name for field in left for name in field.classes_by_name)

    def missing(self) -> Iterator[Field]:
        """Yield the fields of which no child was met, although one is needed."""
        return (f for f in self.fields if f.required and f.attribute not in self.met)


def name_of(element: Element) -> str:
    """Return the name of *element* within the vocabulary; of another one, with its namespace."""
    return str(element.tag).removeprefix(_PREFIX)
