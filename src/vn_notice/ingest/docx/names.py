"""Names of WordprocessingML, and what every module here asks of an element."""

import re
from collections.abc import Iterator
from typing import Any

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"

#: What stands around content and changes nothing about it.
_TRANSPARENT = frozenset(
    "sdt sdtContent customXml smartTag ins moveTo hyperlink fldSimple dir bdo".split()
)
#: Content that was deleted, or stands elsewhere now.
_GONE = frozenset("del moveFrom".split())
_NUMBER = re.compile("-?[0-9]{1,10}")


def is_document(element: Any) -> bool:
    """Return whether *element* is the root of a document."""
    return element.tag in (f"{_W}document", f"{_STRICT}document")


def local(element: Any) -> str:
    """Return the name of *element* without its namespace."""
    name: str = element.tag.rpartition("}")[2]
    return name


def value(element: Any | None, attribute: str = "val") -> str | None:
    """Return an attribute of *element* in the namespace of Word; `None` for no element."""
    if element is None:
        return None
    found: str | None = element.get(_W + attribute)
    return element.get(_STRICT + attribute) if found is None else found


def number(element: Any | None, attribute: str = "val") -> int | None:
    """Return an attribute as a number; `None` where it is none of 32 bits, as Word has them."""
    found = value(element, attribute)
    return int(found) if found and _NUMBER.fullmatch(found) else None


def child(element: Any | None, *path: str) -> Any | None:
    """Return the first element at *path* below *element*."""
    for name in path:
        element = None if element is None else element.find(f"{{*}}{name}")
    return element


def is_on(element: Any | None) -> bool | None:
    """Return what a switch says, such as <w:vanish/>; `None` when it is not there."""
    return None if element is None else value(element) not in ("0", "false", "off", "none")


def content(element: Any) -> Iterator[Any]:
    """Yield the children of *element* that are content, out of all that merely wraps them.

    Insertions are kept and deletions dropped; of alternatives the first is taken, once.
    """
    for each in element:
        name = local(each)
        if name in _GONE:
            continue
        if name == "sdt" and child(each, "sdtPr", "showingPlcHdr") is not None:
            continue  # a prompt that nobody has written over
        if name == "AlternateContent":
            yield from _alternative(each)
        elif name in _TRANSPARENT:
            yield from content(each)
        else:
            yield each


def _alternative(element: Any) -> Iterator[Any]:
    choices = [each for each in element if local(each) in ("Choice", "Fallback")]
    with_words = [each for each in choices if any(True for _ in each.iter("{*}t"))]
    for choice in (with_words or choices)[:1]:
        yield from content(choice)
