"""Documents in archives, read one at a time and within limits; nothing is unpacked to the disk.

Measured against bombs: a member is bounded by the limit `unpacked_bytes`, what all of them become
together by `archive_bytes` and the size of the archive. A tar is read as a stream, so that its
length does not matter.
"""

import lzma
import os
import re
import stat
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Collection, Iterator
from contextlib import closing
from pathlib import Path, PurePosixPath
from typing import IO

from vn_notice.batch.documents import Document
from vn_notice.errors import InputError, InputLimitError
from vn_notice.limits import current_limits
from vn_notice.storage import check_unpacked, read_up_to, suffix_of

_TARS = (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz")
#: The endings of the names of archives.
ARCHIVES = (".zip", *_TARS)

#: The most bytes of a header of a tar that says more of the next member, such as a long name.
_MOST_HEADER = 1 << 20
_MORE_HEADERS = (
    tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.SOLARIS_XHDTYPE,
    tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK,
)  # fmt: skip

#: What the two modules are known to raise for what is no archive, is broken or is not supported.
_BROKEN = (
    OSError, EOFError, ValueError, OverflowError, LookupError, RuntimeError, struct.error,
    zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError,
)  # fmt: skip

_LEAVING = re.compile(r"[/\\]|[a-z]:|(?:.*[/\\])?\.\.(?:[/\\]|$)|.*\0", re.IGNORECASE | re.DOTALL)


def is_archive(name: str) -> bool:
    """Return whether *name* is one of an archive.

    Example:
        >>> is_archive("inbox.ZIP"), is_archive("a.tar.gz"), is_archive("a.xml.gz")
        (True, True, False)
    """
    return name.lower().endswith(ARCHIVES)


def name_without_suffix(name: str) -> str:
    """Return the name of an archive without what tells that it is one.

    Example:
        >>> name_without_suffix("in/2021.tar.gz")
        'in/2021'
    """
    return name[: -max(len(end) for end in ARCHIVES if name.lower().endswith(end))]


def count_members(name: str, suffixes: Collection[str]) -> int | None:
    """Return how many documents the archive has; `None` where that takes as long as reading it."""
    if name.lower().endswith(_TARS):
        return None
    try:
        with zipfile.ZipFile(name) as archive:
            return sum(suffix_of(member) in suffixes for member in archive.namelist())
    except _BROKEN:
        return 1


def documents_in(name: str, suffixes: Collection[str], within: str = "") -> Iterator[Document]:
    """Yield the members of the archive *name* that end in one of *suffixes*, in their order.

    Hidden members are left out, as in folders. A link, an archive within the archive, a name that
    leads out of it and what is too large become a document with a problem.
    """
    archive = _Archive(name, suffixes, within)
    try:
        yield from archive.of_tar() if name.lower().endswith(_TARS) else archive.of_zip()
    except InputLimitError as error:
        yield Document(name, error)
    except _BROKEN as error:
        yield Document(name, InputError(name, f"is no whole archive: {_said(error)}"))


def _said(error: Exception) -> str:
    return str(getattr(error, "strerror", None) or str(error) or type(error).__name__).lower()


class _Archive:
    """An archive that is read, and how much its members may still become."""

    def __init__(self, name: str, suffixes: Collection[str], within: str) -> None:
        self._name, self._suffixes, self._within = name, suffixes, within
        self._left = 0
        self._limits = current_limits()

    def _measure(self, file: IO[bytes]) -> None:
        grown = self._limits.archive_ratio * os.fstat(file.fileno()).st_size
        self._left = max(self._limits.archive_bytes, grown)

    def of_zip(self) -> Iterator[Document]:
        """Yield the members of a zip; one that is broken does not end it."""
        with Path(self._name).open("rb") as file, zipfile.ZipFile(file) as archive:
            self._measure(file)
            for info in archive.infolist():
                if info.is_dir() or not self._wanted(info.filename):
                    continue
                mode = info.external_attr >> 16
                plain = not mode or stat.S_IFMT(mode) in (0, stat.S_IFREG)
                try:
                    yield self._member(info.filename, plain, lambda i=info: archive.open(i))  # type: ignore[misc]
                except InputLimitError:
                    raise
                except _BROKEN as error:
                    yield self._refused(info.filename, f"cannot be unpacked: {_said(error)}")

    def of_tar(self) -> Iterator[Document]:
        """Yield the members of a tar, which is read as a stream."""
        ended = False

        class Header(tarfile.TarInfo):
            @classmethod
            def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> "Header":
                nonlocal ended
                try:
                    header = super().frombuf(buf, encoding, errors)
                except tarfile.EOFHeaderError:  # type: ignore[attr-defined]
                    ended = True
                    raise
                if header.type in _MORE_HEADERS:
                    self._spend(header.size)
                    if header.size > _MOST_HEADER:
                        raise tarfile.ReadError(f"a header of {header.size} bytes")
                return header

        with Path(self._name).open("rb") as file:
            self._measure(file)
            archive = tarfile.open(fileobj=file, mode="r|*", tarinfo=Header)  # noqa: SIM115 - it closes nothing
            for info in archive:
                # tarfile remembers every member; a stream of millions would not fit in memory
                archive.members = []  # type: ignore[attr-defined]
                if info.isdir() or not self._wanted(info.name):
                    self._spend(info.size)
                else:
                    yield self._member(info.name, info.isreg(), lambda i=info: _opened(archive, i))  # type: ignore[misc]
        if not ended:
            raise EOFError("it stops before its end; documents may be missing")

    def _wanted(self, member: str) -> bool:
        hidden = any(part.startswith((".", "__MACOSX")) for part in PurePosixPath(member).parts)
        leaving = _LEAVING.match(member) is not None
        return (suffix_of(member) in self._suffixes or is_archive(member)) and (
            leaving or not hidden
        )

    def _member(self, member: str, plain: bool, opened: Callable[[], IO[bytes]]) -> Document:  # noqa: FBT001 - private
        if _LEAVING.match(member):
            return self._refused(member, "has a name that leads out of the archive")
        if not plain:
            return self._refused(member, "is a link or a device; none is followed")
        if is_archive(member):
            return self._refused(member, "is an archive in an archive; unpack the outer one")
        with closing(opened()) as file:
            data = read_up_to(file, self._limits.unpacked_bytes + 1)
        self._spend(len(data))
        name = f"{self._name}/{member}"
        try:
            check_unpacked(data, name)
        except InputLimitError as error:
            return Document(name, error)
        problem = None if data else InputError(name, "is empty; nothing can be read from it")
        return Document(name, problem, self._folder(member), data)

    def _spend(self, size: int) -> None:
        self._left -= size
        if self._left < 0:
            reason = "its members become too large together; it may be a bomb"
            raise InputLimitError(self._name, "archive_bytes", self._limits.archive_bytes, reason)

    def _folder(self, member: str) -> str:
        folder = PurePosixPath(self._within, PurePosixPath(member).parent)
        return "" if folder == PurePosixPath() else str(folder)

    def _refused(self, member: str, reason: str) -> Document:
        name = f"{self._name}/{member}"
        return Document(name, InputError(name, reason))


def _opened(archive: tarfile.TarFile, info: tarfile.TarInfo) -> IO[bytes]:
    file = archive.extractfile(info)
    if file is None:
        raise ValueError("no content")
    return file
