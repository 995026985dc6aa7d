"""What this room asks of an element of lxml, whose own classes have no public names."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator


class Element(Protocol):
    """An element in a tree of `vn_notice.xml.loader`, which holds nothing but elements."""

    tag: str
    text: str | None
    tail: str | None

    def get(self, name: str, default: str, /) -> str:
        """Return the value of the attribute *name*."""
        ...

    def set(self, name: str, value: str, /) -> None:
        """Give the attribute *name* a value."""
        ...

    def keys(self) -> list[str]:
        """Return the names of the attributes."""
        ...

    def items(self) -> list[tuple[str, str]]:
        """Return the names and values of the attributes."""
        ...

    def iter(self) -> "Iterator[Element]":
        """Yield the element and all below it, in the order of the document."""
        ...

    def __iter__(self) -> "Iterator[Element]": ...

    def __getitem__(self, at: slice, /) -> "list[Element]": ...
