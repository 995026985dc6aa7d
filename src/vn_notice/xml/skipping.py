"""What a newer version of the schema has and this release does not know is taken out of a tree.

Of an unknown element among words only the markup goes, and the words stay. One that stands among
elements goes with all that it holds.
"""

from collections import Counter
from collections.abc import Iterator
from enum import Enum
from typing import Any

import attrs

from vn_notice.model.notice import Notice
from vn_notice.xml.explain import name_of
from vn_notice.xml.plan import ROOT, VERSION_ATTRIBUTE, Attribute, Plan, plan_of, plan_of_child
from vn_notice.xml.values import listed

#: Attributes of an element; those of one that has more are not looked at.
_MOST_ATTRIBUTES = 100


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
    unknown = list(_unknown_in(element, plan, path))
    yield from unknown
    if unknown:
        _put(element, list(_known_in(element, plan)))
    counts: Counter[str] = Counter()
    for child in list(element):
        name = name_of(child)
        field = plan.children[name]
        counts[name] += 1
        place = f"{path}/{name}[{counts[name]}]" if field.shape.many else f"{path}/{name}"
        yield from _clean(child, plan_of_child(field, name), place)


def _unknown_in(element: Any, plan: Plan, path: str) -> Iterator[Unknown]:
    for child in element:
        name = name_of(child)
        if name not in plan.children:
            yield Unknown(child, f"{path}/{name}", name, has_words=plan.holds_text)
            if plan.holds_text:
                yield from _unknown_in(child, plan, f"{path}/{name}")


def _known_in(element: Any, plan: Plan) -> Iterator[Any]:
    """Yield the words and the known elements in *element*, in order."""
    yield element.text or ""
    for child in element:
        if name_of(child) in plan.children:
            yield child
        elif plan.holds_text:
            yield from _known_in(child, plan)
        yield child.tail or ""


def _put(element: Any, content: list[Any]) -> None:
    """Make *content* what *element* holds; each text is put together once, as they may be many."""
    for child in list(element):
        element.remove(child)
    element.text = None
    last, words = None, list[str]()
    for part in (*content, None):
        if isinstance(part, str):
            words.append(part)
            continue
        text = "".join(words) or None
        if last is None:
            element.text = text
        else:
            last.tail = text
        words.clear()
        if part is not None:
            element.append(part)
            last = part


def _clean_attributes(element: Any, plan: Plan, path: str) -> Iterator[Unknown]:
    known = {attribute.name: attribute for attribute in plan.attributes}
    if len(element.attrib) > _MOST_ATTRIBUTES:  # each would take a time linear in their number
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
    given, known = listed(text) if attribute.field.shape.many else [text], {m.value for m in cls}
    kept = [value for value in given if value in known]
    if len(kept) == len(given):
        return text
    return " ".join(kept) if kept else None
