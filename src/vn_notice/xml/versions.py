"""The versions of the schema: what each changed, and how older documents are brought up to it.

Within a major version, each minor one only adds what may be left out (see `schemas/README.md`). A
change of the model beyond that is written here as the changes that turn a document of the version
before into one of the new version; they are applied to the tree before it is read.
"""

import re
from collections.abc import Callable

import attrs

from vn_notice.diagnostics import DiagnosticKind, Severity
from vn_notice.xml.element import Element
from vn_notice.xml.plan import VERSION
from vn_notice.xml.schemas import schema_bytes

_MINOR = re.compile(r"(0|[1-9][0-9]{0,3})\.(0|[1-9][0-9]{0,3})")


@attrs.frozen
class Change:
    """One thing that a version changed.

    Attributes:
        en: What becomes of an element of the version before, in English.
        vi: The same in Vietnamese.
        where: The elements that it concerns, as XPath; the prefix `n` is that of notices.
        make: Changes one of them in place.
    """

    en: str
    vi: str
    where: str
    make: Callable[[Element], None]

    @property
    def kind(self) -> DiagnosticKind:
        """The note that tells of the change; `found` is the version of the document."""
        return DiagnosticKind(
            "XM015",
            Severity.NOTE,
            f"read from version {{found}} of the schema: {self.en}",
            f"đọc từ phiên bản lược đồ {{found}}: {self.vi}",
        )


@attrs.frozen
class SchemaVersion:
    """A released version: its number, its XSD, and what it changed since the one before."""

    number: str
    schema: Callable[[], bytes]
    changes: tuple[Change, ...] = ()


@attrs.frozen
class Versions:
    """The versions that are read, the oldest first; the model is that of the last.

    Example:
        >>> RELEASED.current.number, RELEASED.is_newer("1.1"), RELEASED.is_newer("2.0")
        ('1.0', True, False)
    """

    released: tuple[SchemaVersion, ...]

    @property
    def current(self) -> SchemaVersion:
        """The version that is written, and whose documents need no change."""
        return self.released[-1]

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers of the versions."""
        return tuple(version.number for version in self.released)

    def find(self, number: str) -> SchemaVersion | None:
        """Return the version of that *number*, if it was released."""
        return next((version for version in self.released if version.number == number), None)

    def after(self, number: str) -> tuple[SchemaVersion, ...]:
        """Return the versions that followed the released version *number*."""
        return self.released[self.numbers.index(number) + 1 :]

    def is_newer(self, number: str) -> bool:
        """Return whether *number* is a later minor version of the current major one."""
        found, current = _MINOR.fullmatch(number), _MINOR.fullmatch(self.current.number)
        if not found or not current or found[1] != current[1]:
            return False
        return int(found[2]) > int(current[2])


RELEASED = Versions((SchemaVersion(VERSION, schema_bytes),))
