"""A document of an older version of the schema becomes one of the current version, in its tree."""

from typing import Any

from lxml import etree

from vn_notice.model.notice import Notice
from vn_notice.xml.element import Element
from vn_notice.xml.explain import name_of
from vn_notice.xml.plan import NAMESPACE, ROOT, Plan, plan_of, plan_of_child
from vn_notice.xml.versions import Change, SchemaVersion


def migrate(root: Element, steps: tuple[SchemaVersion, ...]) -> tuple[tuple[Element, Change], ...]:
    """Bring *root* through the changes of *steps*; return what was changed, and how."""
    return tuple(
        (element, change)
        for version in steps
        for change in version.changes
        for element in _changed(root, change)
    )


def _changed(root: Element, change: Change) -> list[Element]:
    find: Any = etree.XPath(change.where, namespaces={"n": NAMESPACE})
    found: list[Element] = find(root)
    for element in found:
        change.make(element)
    return found


def path_of(element: Any) -> str:
    """Return the path of *element*, such as `/notice/conclusions/section[2]`."""
    steps, plan = [f"/{ROOT}"], plan_of(Notice)
    for below in [*reversed(list(element.iterancestors())), element][1:]:
        name = name_of(below)
        field = plan.children.get(name)
        place = 1 + sum(1 for _ in below.itersiblings(below.tag, preceding=True))
        steps.append(f"{name}[{place}]" if field is None or field.shape.many else name)
        plan = plan_of_child(field, name) if field else Plan(None, (), (), None, None, ())
    return "/".join(steps)
