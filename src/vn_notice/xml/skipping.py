"""What a newer version of the schema has and this release does not know is taken out of a tree.

No words are lost by it: of an unknown element among words, only the markup is taken out.
"""

from collections import Counter
from collections.abc import Iterator
from enum import Enum
from typing import Any

import attrs

from vn_notice.model.notice import Notice
from vn_notice.xml.explain import name_of
from vn_notice.xml.limits import MAX_ATTRIBUTES
from vn_notice.xml.plan import ROOT, VERSION_ATTRIBUTE, Attribute, Plan, plan_of, plan_of_child


@attrs.frozen
class Unknown:
    """One unknown thing: where it stands, what it is called, whether its words are kept."""

    element: Any
    path: str
    name: str
    has_words: bool = False


def take_out_unknown(root: Any) -> Iterator[Unknown]:
    """Take out of *root* what the model does not know, and yield each thing before it goes."""
    yield from _clean(root, plan_of(Notice), f"/{ROOT}")


def _clean(element: Any, plan: Plan, path: str) -> Iterator[Unknown]:
    yield from _clean_attributes(element, plan, path)
    counts: Counter[str] = Counter()
    child = next(iter(element), None)
    while child is not None:
        name = name_of(child)
        field = plan.children.get(name)
        if field is None:
            yield Unknown(child, f"{path}/{name}", name, has_words=plan.holds_text)
            child = _unwrap(child) if plan.holds_text else _remove(child)
            continue
        counts[name] += 1
        place = f"{path}/{name}[{counts[name]}]" if field.shape.many else f"{path}/{name}"
        yield from _clean(child, plan_of_child(field, name), place)
        child = child.getnext()


def _clean_attributes(element: Any, plan: Plan, path: str) -> Iterator[Unknown]:
    known = {attribute.name: attribute for attribute in plan.attributes}
    if len(element.attrib) > MAX_ATTRIBUTES:  # each would take a time linear in their number
        return
    for name in list(element.attrib):
        if name == VERSION_ATTRIBUTE and plan.cls is Notice:
            continue
        text = element.get(name)
        kept = _known_values(known[name], text) if name in known else None
        if kept != text:
            yield Unknown(element, f"{path}/@{name}", f"@{name}={text}")
            if kept is None:
                del element.attrib[name]
            else:
                element.set(name, kept)


def _known_values(attribute: Attribute, text: str) -> str | None:
    """Return *text* without values that its enumeration does not know, if anything is left."""
    cls = attribute.field.shape.types[0]
    if not issubclass(cls, Enum) or attribute.required:
        return text
    given, known = text.split() if attribute.field.shape.many else [text], {m.value for m in cls}
    kept = [value for value in given if value in known]
    if len(kept) == len(given):
        return text
    return " ".join(kept) if kept else None


def _remove(element: Any) -> Any:
    """Take *element* out with all that it holds; return what stood next."""
    following = element.getnext()
    element.getparent().remove(element)
    return following


def _unwrap(element: Any) -> Any:
    """Put what *element* holds in its place; return what stands there first, or next."""
    parent, following, children = element.getparent(), element.getnext(), list(element)
    _append_text(parent, element.getprevious(), element.text)
    for child in children:
        element.addprevious(child)
    # remove() would take the words after the element with it
    _append_text(parent, element.getprevious(), element.tail)
    parent.remove(element)
    return children[0] if children else following


def _append_text(parent: Any, previous: Any, text: str | None) -> None:
    if previous is None:
        parent.text = (parent.text or "") + (text or "")
    else:
        previous.tail = (previous.tail or "") + (text or "")
