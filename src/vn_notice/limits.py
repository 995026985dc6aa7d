"""How much of a document is read, and written, at most: in one place, and how to change it.

A notice on paper needs a thousandth of these limits; they stand before the work that they bound.
They are changed for a block of code, as `decimal.localcontext` changes the precision.

Example:
    >>> with local_limits(xml_bytes=64 * 2**20):
    ...     current_limits().xml_bytes
    67108864
    >>> current_limits().xml_bytes
    8388608
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

import attrs

from vn_notice.errors import OptionError

_MEBI = 2**20
#: Nothing that is counted can be more, and files take no larger number.
_HIGHEST = sys.maxsize - 1

T = TypeVar("T")


def _check(_: "Limits", field: "attrs.Attribute[int]", value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= _HIGHEST:
        raise OptionError("Limits", field.name, value, f"a whole number from 1 to {_HIGHEST}")


def _limit(most: int) -> Any:
    return attrs.field(default=most, validator=_check)


@attrs.frozen(kw_only=True)
class Limits:
    """The most that may be read, and written so that it can be read again.

    Attributes:
        xml_bytes: Bytes of a document of XML, and of each notice of a collection (XM007,
            `UnsafeXmlError`).
        xml_signs: Signs “<” of a document of XML, and signs “=” (XM008, `UnsafeXmlError`).
        json_characters: Characters of a text of JSON (JS003, `JsonReadError`).
        file_bytes: Bytes of a file that is read whole, or of the standard input
            (`InputLimitError`).
        unpacked_bytes: Bytes of a packed file or of a member of an archive, unpacked
            (`InputLimitError`).
        archive_bytes: Bytes of all members of an archive, unpacked (`InputLimitError`).
        archive_ratio: Times that a larger archive may grow when it is unpacked (`InputLimitError`).
        docx_parts: Parts of a Word document (`InputLimitError`).
        docx_part_bytes: Bytes of a part of a Word document, unpacked (`InputLimitError`).
        docx_ratio: Times that a part above 1 MiB may grow when it is unpacked (`InputLimitError`).
        pdf_pages: Pages of a PDF (`InputLimitError`).
        pdf_letters: Letters on a page of a PDF (`InputLimitError`).
        problems: Problems that are told of one document (the rest is not told).

    Raises:
        OptionError: If one is no whole number from 1.

    Example:
        >>> Limits(docx_parts=0)
        Traceback (most recent call last):
        vn_notice.errors.OptionError: Limits: docx_parts is “0”, and must be a whole number ...
    """

    xml_bytes: int = _limit(8 * _MEBI)
    xml_signs: int = _limit(200_000)
    # four times the bytes of XML: JSON takes more words for the same
    json_characters: int = _limit(32 * _MEBI)
    file_bytes: int = _limit(256 * _MEBI)
    unpacked_bytes: int = _limit(64 * _MEBI)
    archive_bytes: int = _limit(1024 * _MEBI)
    archive_ratio: int = _limit(100)
    # real Word documents have at most 60 parts, and 1 MB of XML in one
    docx_parts: int = _limit(2_000)
    docx_part_bytes: int = _limit(16 * _MEBI)
    docx_ratio: int = _limit(300)
    pdf_pages: int = _limit(2_000)
    # a full page of small print has 10 000
    pdf_letters: int = _limit(200_000)
    problems: int = _limit(100)


_DEFAULT = Limits()
#: The names of the limits.
NAMES = tuple(field.name for field in attrs.fields(Limits))

_holding = ContextVar("vn_notice_limits", default=_DEFAULT)


def current_limits() -> Limits:
    """Return the limits that hold here.

    Example:
        >>> current_limits() == Limits()
        True
    """
    return _holding.get()


@contextmanager
def local_limits(limits: Limits | None = None, /, **changes: int) -> Iterator[Limits]:
    """Let other limits hold in a block: those that hold now, or *limits*, with *changes*.

    Each thread and each task of asyncio has its own. What is read piece by piece, such as a
    collection or the notices in many files, goes by the limits under which it was begun, also in
    the processes of `iter_notices`.

    Raises:
        OptionError: If there is no limit of a name, or one is no whole number from 1.

    Example:
        >>> with local_limits(problems=5), local_limits(pdf_pages=10) as limits:
        ...     limits.problems, limits.pdf_pages
        (5, 10)
        >>> with local_limits(pages=10):
        ...     pass
        Traceback (most recent call last):
        vn_notice.errors.OptionError: local_limits: a limit is “pages”, and must be one of ...
    """
    for name in changes.keys() - NAMES:
        raise OptionError("local_limits", "a limit", name, f"one of {', '.join(NAMES)}")
    chosen = attrs.evolve(limits or current_limits(), **changes)
    token = _holding.set(chosen)
    try:
        yield chosen
    finally:
        _holding.reset(token)


def held(limits: Limits, found: Iterator[T]) -> Iterator[T]:
    """Yield what is *found*, each looked for under *limits*, wherever it is asked for."""
    while True:
        try:
            with local_limits(limits):
                one = next(found)
        except StopIteration:
            return
        yield one
