"""What the corpus asks of a library, and how vn_notice answers."""

from collections.abc import Hashable, Sequence
from importlib import import_module
from itertools import chain
from typing import Any, Protocol

import vn_notice as vn
from vn_notice.files import read_data


class Adapter(Protocol):
    """A library under attack; a notice may be of any class that has `==`.

    Attributes:
        errors: What the library raises on purpose; anything else is a fault.
    """

    errors: tuple[type[Exception], ...]

    def parse_text(self, text: str) -> tuple[Any, Sequence[str]]:
        """Return the notice in *text*, and the messages about it."""
        ...

    def read_docx(self, data: bytes) -> tuple[Any, Sequence[str]]:
        """Return the notice in the Word document *data*, and the messages about it."""
        ...

    def to_xml(self, notice: Any) -> bytes:
        """Return *notice* as XML."""
        ...

    def from_xml(self, data: bytes) -> Any:
        """Return the notice in the XML *data*."""
        ...

    def validate(self, data: bytes) -> tuple[bool, Sequence[str]]:
        """Return whether the XML *data* is valid, and all messages about it."""
        ...

    def shape(self, notice: Any) -> Hashable:
        """Return what spaces, line ends and composed letters do not change: which parts it has."""
        ...


class VnNotice:
    """vn_notice itself."""

    errors: tuple[type[Exception], ...] = (vn.VnNoticeError,)

    def parse_text(self, text: str) -> tuple[vn.Notice, Sequence[str]]:
        """Return the notice in *text*; what the map says of its spans must be all of the text."""
        parsed = vn.parse(text)
        spans = parsed.source_map.owned.values()
        tiles = sorted([*chain.from_iterable(spans), *(f.span for f in parsed.source_map.layout)])
        assert [0, *(tile.end for tile in tiles)] == [*(tile.start for tile in tiles), len(text)]
        return parsed.notice, _messages(parsed.report)

    def read_docx(self, data: bytes) -> tuple[vn.Notice, Sequence[str]]:
        """Return the notice in the Word document *data*."""
        parsed = read_data(data, "attack.docx", ".docx")
        return parsed.notice, _messages(parsed.report)

    def to_xml(self, notice: vn.Notice) -> bytes:
        """Return *notice* as XML."""
        return vn.to_xml(notice)

    def from_xml(self, data: bytes) -> vn.Notice:
        """Return the notice in the XML *data*."""
        return vn.from_xml(data)

    def validate(self, data: bytes) -> tuple[bool, Sequence[str]]:
        """Return whether *data* is valid, and why not."""
        report = vn.validate_xml(data)
        return report.ok, _messages(report)

    def shape(self, notice: vn.Notice) -> Hashable:
        """Return the paths of the parts."""
        return tuple(step.path for step in vn.walk(notice))


def _messages(report: vn.Report) -> list[str]:
    return [text for found in report for text in (str(found), found.message_vi)]


def load_adapter(name: str) -> Adapter:
    """Return a new adapter of the class *name*, such as "my.module:MyAdapter".

    Example:
        >>> load_adapter("vn_notice.testing.attacks.adapter:VnNotice").errors
        (<class 'vn_notice.errors.VnNoticeError'>,)
    """
    module, _, found = name.partition(":")
    adapter: Adapter = getattr(import_module(module), found)()
    return adapter
