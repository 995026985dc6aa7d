"""Where on a page the document stands, among menus, lists of links and notes of the portal."""

from typing import Any

from vn_notice.grammar.header_words import find_motto, find_national_name, is_recipients_label

_MOST = 0.9
#: Elements that may hold a whole document, and those that may be a menu.
_HOLDERS = frozenset("article center div form main section td".split())
_MENUS = frozenset("div ol section ul".split())
_LEAST_LINKS = 3


def main_content(body: Any) -> Any:
    """Return the smallest element with nearly all words and all signs of a document, without menus.

    Words in links do not count; signs are the national name, the motto and "Nơi nhận".
    """
    for element in list(body.iter(*_MENUS)):
        if _is_menu(element) and element is not body:
            element.drop_tree()
    found = body
    while (within := _heaviest(found)) is not None:
        if _weight(within) < _MOST * _weight(found) or _signs(within) < _signs(found):
            break
        found = within
    return found


def _heaviest(element: Any) -> Any | None:
    return max((child for child in element if child.tag in _HOLDERS), key=_weight, default=None)


def _weight(element: Any) -> int:
    linked = sum(map(_size, element.iter("a")))
    return _size(element) - linked


def _size(element: Any) -> int:
    return sum(len(text.strip()) for text in element.itertext())


def _is_menu(element: Any) -> bool:
    """Return whether nearly all words of *element* stand in links, and there are several."""
    links = sum(1 for _ in element.iter("a"))
    return links >= _LEAST_LINKS and _weight(element) < (1 - _MOST) * _size(element)


def _signs(element: Any) -> int:
    texts = (text.strip() for text in element.itertext())
    return sum(
        1
        for text in texts
        if text and (find_national_name(text) or find_motto(text) or is_recipients_label(text))
    )
