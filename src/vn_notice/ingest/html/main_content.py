"""Where on a page the document stands, among menus, lists of links and notes of the portal."""

from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from lxml import etree

from vn_notice.grammar.header_words import find_motto, find_national_name, is_recipients_label
from vn_notice.ingest.html.page import is_left_out

_MOST = 0.9
#: Elements that may hold a whole document, and those that may be a menu.
_HOLDERS = frozenset("article center div form main section".split())
_MENUS = frozenset("div ol section ul".split())
_LEAST_LINKS = 3


@attrs.define
class _Measure:
    """How much text an element has, how much of it in links, how many links, how many signs."""

    size: int = 0
    linked: int = 0
    links: int = 0
    signs: int = 0

    def add_text(self, text: str | None) -> None:
        if text and (words := text.strip()):
            self.size += len(words)
            self.signs += _is_sign(words)

    def add(self, other: "_Measure") -> None:
        self.size += other.size
        self.linked += other.linked
        self.links += other.links
        self.signs += other.signs

    @property
    def weight(self) -> int:
        """The text that stands in no link."""
        return self.size - self.linked


@attrs.frozen
class Content:
    """The element that holds the document, and the elements within that do not belong to it."""

    root: Any
    left_out: frozenset[Any]


def main_content(body: Any) -> Content:
    """Return the smallest element with nearly all words and all signs of a document, less menus.

    Words in links do not count; signs are the national name, the motto and "Nơi nhận".
    """
    unread = frozenset(element for element in body.iter(etree.Element) if is_left_out(element))
    measures, found = _measured(body, unread), body
    menus = (element for element, measure in measures.items() if _is_menu(element, measure))
    left_out = unread.union(menus) - {body}
    measures = _measured(body, left_out)
    while (within := _heaviest(found, measures)) is not None:
        whole, part = measures[found], measures[within]
        if part.weight < _MOST * whole.weight or part.signs < whole.signs:
            break
        found = within
    return Content(found, left_out)


def _measured(body: Any, left_out: frozenset[Any]) -> dict[Any, _Measure]:
    """Return the measures of *body* and all within, each element's put together once."""
    elements = list(body.iter(etree.Element))
    measures = {element: _Measure() for element in elements}
    for element in reversed(elements):
        own = measures[element]
        own.add_text(element.text)
        if element.tag == "a":
            own.linked, own.links = own.size, 1
        parent = element.getparent()
        if element is not body and parent in measures:
            if element not in left_out:
                measures[parent].add(own)
            measures[parent].add_text(element.tail)
    return measures


def _heaviest(element: Any, measures: Mapping[Any, _Measure]) -> Any | None:
    return max(_holders(element), key=lambda child: measures[child].weight, default=None)


def _holders(element: Any) -> Iterator[Any]:
    """Yield the children that may hold a document; of a table that lays out the page, its cells."""
    for child in element:
        if child.tag in _HOLDERS:
            yield child
        elif child.tag == "table":
            cells = child.iter("td")
            yield from (cell for cell in cells if next(cell.iterancestors("table")) is child)


def _is_menu(element: Any, measure: _Measure) -> bool:
    """Return whether nearly all words stand in links, and there are several."""
    if element.tag not in _MENUS:
        return False
    return measure.links >= _LEAST_LINKS and measure.weight < (1 - _MOST) * measure.size


def _is_sign(text: str) -> bool:
    return bool(find_national_name(text) or find_motto(text)) or is_recipients_label(text)
