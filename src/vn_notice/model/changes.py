"""What differs between two notices, as values: a change has a path before, after, or both."""

from typing import Any, ClassVar

import attrs

from vn_notice.errors import shown
from vn_notice.model.binding import Kind
from vn_notice.model.shape import fields_within
from vn_notice.model.values import DocumentNumber, Label

#: How many characters are shown before the first that differs.
_CONTEXT = 20


@attrs.frozen
class Added:
    """A part that only the new notice has (*phần được thêm*).

    Attributes:
        path: Where it stands in the new notice.
        value: The part.
        index: Its place in the list that holds it, from 0; None if no list does.
    """

    kind: ClassVar[str] = "added"
    path: str
    value: Any
    index: int | None = None

    def __str__(self) -> str:
        return f"added {self.path}: {shown(words_of(self.value))}"


@attrs.frozen
class Removed:
    """A part that only the old notice has (*phần bị bỏ*).

    Attributes:
        path: Where it stands in the old notice.
        value: The part.
        index: Its place in the list that holds it, from 0; None if no list does.
    """

    kind: ClassVar[str] = "removed"
    path: str
    value: Any
    index: int | None = None

    def __str__(self) -> str:
        return f"removed {self.path}: {shown(words_of(self.value))}"


@attrs.frozen
class Changed:
    """A part that both notices have, and that holds something else now (*phần được sửa*).

    Attributes:
        path: Where it stands in the old notice.
        new_path: Where it stands in the new one.
        before: What it was.
        after: What it is.
    """

    kind: ClassVar[str] = "changed"
    path: str
    new_path: str
    before: Any
    after: Any

    def __str__(self) -> str:
        before, after = _apart(words_of(self.before), words_of(self.after))
        return f"changed {_places(self.path, self.new_path)}: {shown(before)} → {shown(after)}"


@attrs.frozen
class Moved:
    """A part that both notices have, in different places (*phần được chuyển chỗ*).

    Attributes:
        path: Where it stands in the old notice.
        new_path: Where it stands in the new one.
        value: The part.
        index: Its place in the new list that holds it, from 0.
    """

    kind: ClassVar[str] = "moved"
    path: str
    new_path: str
    value: Any
    index: int

    def __str__(self) -> str:
        return f"moved {_places(self.path, self.new_path)}: {shown(words_of(self.value))}"


#: One difference between two notices; `diff` yields them.
Change = Added | Removed | Changed | Moved


class Changes(tuple[Change, ...]):
    """The changes that make one notice another, in document order; printed a line each.

    Example:
        >>> print(Changes([Added("/notice/header/motto", "Độc lập")]))
        added /notice/header/motto: “Độc lập”
    """

    __slots__ = ()

    def __str__(self) -> str:
        return "\n".join(map(str, self)) or "no changes"


def words_of(value: Any) -> str:
    """Return the words that stand for *value* in a message or in a comparison.

    Example:
        >>> words_of(DocumentNumber.parse("05/TB-BDT")), words_of(("chair", "concluding"))
        ('05/TB-BDT', 'chair concluding')
    """
    match value:
        case None:
            return ""
        case tuple():
            return " ".join(map(words_of, value))
        case Label():
            return value.label
        case DocumentNumber():
            return str(value)
        case _ if not attrs.has(type(value)):
            return str(value)
    own = getattr(value, "text", None) or getattr(value, "name", None)
    return own if isinstance(own, str) else " ".join(filter(None, _words_within(value)))


def _words_within(value: Any) -> list[str]:
    fields = (f for f in fields_within(value) if f.binding.kind is not Kind.ATTRIBUTE)
    return [words_of(getattr(value, field.attribute)) for field in fields]


def _apart(before: str, after: str) -> tuple[str, str]:
    """Return both texts from a little before the first to a little after the last difference."""
    start = max(_in_common(before, after) - _CONTEXT, 0)
    shorter = min(len(before), len(after)) - start
    end = max(_in_common(before[:start:-1], after[:start:-1]) - _CONTEXT, 0)
    end = min(end, shorter)
    opening, closing = "…" * (start > 0), "…" * (end > 0)
    kept = (f"{opening}{text[start : len(text) - end]}{closing}" for text in (before, after))
    return next(kept), next(kept)


def _in_common(one: str, other: str) -> int:
    """Return how many characters both have in common at the start."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (x, y) in pairs if x != y), min(len(one), len(other)))


def _places(path: str, new_path: str) -> str:
    return path if path == new_path else f"{path} → {new_path}"
