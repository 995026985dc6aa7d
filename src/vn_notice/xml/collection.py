"""Collections: many notices in one file of XML, read and written one at a time."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Self

import attrs

from vn_notice.diagnostics import Diagnostic, Location, Report
from vn_notice.errors import (
    ArgumentError,
    CollectionError,
    InputError,
    LimitError,
    UnsupportedVersionError,
)
from vn_notice.limits import current_limits, held, local_limits
from vn_notice.model.notice import Notice
from vn_notice.storage import Source
from vn_notice.xml import kinds
from vn_notice.xml.admission import admit
from vn_notice.xml.loader import RefusedError
from vn_notice.xml.plan import COLLECTION, NAMESPACE, ROOT, VERSION, VERSION_ATTRIBUTE
from vn_notice.xml.reader import read_notice
from vn_notice.xml.slicing import Slice, Slicer
from vn_notice.xml.versions import RELEASED, Versions
from vn_notice.xml.writer import check_readable, to_xml

OnError = Callable[[CollectionError], object]


class Collection(Iterator[Notice]):
    """The notices of a collection, read one at a time while it is iterated over.

    After an error that was raised, `next()` goes on with the notice that follows.

    Attributes:
        index: How many notices were met so far; the last is `/notices/notice[index]`.
        report: What was changed or skipped in the last notice that was returned.
        bytes_total: The bytes of the file as it is stored, where that is known.
    """

    def __init__(
        self,
        source: Source,
        *,
        on_error: OnError | None = None,
        skip_unknown: bool = False,
        versions: Versions = RELEASED,
    ) -> None:
        self.index, self.report, self.bytes_total = 0, Report(), source.total
        self._source, self._on_error = source, on_error
        self._skip_unknown, self._versions = skip_unknown, versions
        self._limits = current_limits()
        slicer = Slicer(source.read)
        self._check_version(slicer.version)
        self._slices = held(self._limits, iter(slicer))

    def _check_version(self, found: str) -> None:
        skipped = self._skip_unknown and self._versions.is_newer(found)
        if found not in self._versions.numbers and not skipped:
            diagnostic = kinds.VERSION_UNKNOWN.of(f"/{COLLECTION}", Location(1, 1), found=found)
            raise RefusedError(diagnostic, UnsupportedVersionError(found, self._versions.numbers))

    @property
    def bytes_read(self) -> int:
        """How many bytes of the file were read so far, as it is stored."""
        return self._source.position

    def __next__(self) -> Notice:
        while True:
            found = self._met()
            if found is None:
                self.close()
                raise StopIteration
            try:
                return self._read(found)
            except CollectionError as error:
                if self._on_error is None:
                    raise
                self._on_error(error)

    def _met(self) -> Slice | Diagnostic | None:
        try:
            return next(self._slices, None)
        except InputError:
            self.close()
            raise

    def _read(self, found: Slice | Diagnostic) -> Notice:
        if isinstance(found, Diagnostic):
            raise self._error((attrs.evolve(found, path=f"/{COLLECTION}"),))
        self.index += 1
        try:
            with local_limits(self._limits):
                admitted = admit(
                    found.data, skip_unknown=self._skip_unknown, versions=self._versions
                )
        except RefusedError as refused:
            raise self._error(self._placed(refused.problems, found)) from None
        if admitted.problems:
            raise self._error(self._placed(admitted.problems, found))
        self.report = Report(self._placed(admitted.notes, found))
        return read_notice(admitted.root)

    def _placed(self, diagnostics: Iterable[Diagnostic], found: Slice) -> tuple[Diagnostic, ...]:
        own = f"/{COLLECTION}/{ROOT}[{self.index}]"
        return tuple(
            attrs.evolve(
                diagnostic,
                path=own + diagnostic.path.removeprefix(f"/{ROOT}"),
                location=found.place(diagnostic.location),
            )
            for diagnostic in diagnostics
        )

    def _error(self, problems: tuple[Diagnostic, ...]) -> CollectionError:
        first = problems[0]
        line, column = (first.location.line, first.location.column) if first.location else (1, 1)
        return CollectionError(self.index, first.path, first.message, line, column, problems)

    def close(self) -> None:
        """Close the file, if it was opened for this collection."""
        self._source.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_collection(
    source: Source, *, on_error: OnError | None = None, skip_unknown: bool = False
) -> Collection:
    """Return the notices of *source*.

    Raises:
        XmlReadError: If it does not start as a collection does.
    """
    try:
        return Collection(source, on_error=on_error, skip_unknown=skip_unknown)
    except RefusedError as refused:
        source.close()
        raise refused.error from None
    except BaseException:
        source.close()
        raise


def validate_collection(source: Source) -> Report:
    """Return the problems of all notices of a collection, no more than the limit lets."""
    try:
        return Report(tuple(islice(_problems(Collection(source)), current_limits().problems)))
    except RefusedError as refused:
        return Report(refused.problems)


def _problems(reading: Collection) -> Iterator[Diagnostic]:
    while True:
        try:
            if next(reading, None) is None:
                return
        except CollectionError as error:
            yield from (found for found in error.problems if isinstance(found, Diagnostic))


_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_OPENING = f' xmlns="{NAMESPACE}" {VERSION_ATTRIBUTE}="{VERSION}"'
#: How a notice starts that stands alone, and how one among others does.
_ALONE = f"{_HEAD}<{ROOT}{_OPENING}".encode()
_AMONG = f'<{ROOT} {VERSION_ATTRIBUTE}="{VERSION}"'.encode()


def write_notices(notices: Iterable[Notice], write: Callable[[bytes], object]) -> int:
    """Write *notices* as a collection, piece by piece, and return how many they are.

    Each stands as `vn_notice.to_xml` writes it alone, only without what the collection declares.

    Raises:
        LimitError: If one is beyond a limit, which names it.
    """
    if not isinstance(notices, Iterable):
        raise ArgumentError("write_collection", "many notices", type(notices))
    count = 0
    head, foot = f"{_HEAD}<{COLLECTION}{_OPENING}>\n".encode(), f"</{COLLECTION}>\n".encode()
    check_readable(head + foot)
    write(head)
    for notice in notices:
        count += 1
        try:
            data = to_xml(notice)
        except LimitError as error:
            path = f"/{COLLECTION}/{ROOT}[{count}]"
            raise LimitError(error.limit, error.most, f"{path}: {error.excess}") from None
        write(_AMONG + data.removeprefix(_ALONE))
    write(foot)
    return count
