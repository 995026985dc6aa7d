"""Documents in files, folders, patterns and archives, in an order that is always the same."""

import glob
import os
import stat
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path

import attrs

from vn_notice.batch.archives import count_members, documents_in, is_archive, name_without_suffix
from vn_notice.batch.documents import Document
from vn_notice.errors import InputError
from vn_notice.storage import suffix_of


def find_documents(names: Iterable[str], suffixes: Collection[str]) -> Iterator[Document]:
    """Yield what is named; for a folder or an archive what in it ends in one of *suffixes*.

    Files of a folder are sorted by name, those in folders below come after them, and those in an
    archive in the order of the archive. Hidden files and folders, and links to folders, are left
    out; a link to a file, or what is no file, is told. A name with `*`, `?` or `[` that is no file
    is a pattern, for shells that leave them; `**` stands for any folders.
    """
    for place in _places(names, suffixes):
        if place.problem is None and is_archive(place.name):
            yield from documents_in(place.name, suffixes, place.within)
        else:
            yield place


@attrs.frozen
class Survey:
    """What is known of all documents before any is read.

    Attributes:
        total: How many there are; `None` where that takes as long as reading them.
        files: Those files among them that have one of the suffixes asked for, as real paths.
    """

    total: int | None
    files: frozenset[str]

    @property
    def several(self) -> bool:
        """Whether there is more than one, or may be."""
        return self.total is None or self.total > 1


def survey(names: Iterable[str], suffixes: Collection[str], noted: Collection[str] = ()) -> Survey:
    """Count what `find_documents` will yield, and note the files that end in one of *noted*."""
    total: int | None = 0
    files: set[str] = set()
    for place in _places(names, suffixes):
        archive = place.problem is None and is_archive(place.name)
        number = count_members(place.name, suffixes) if archive else 1
        total = None if total is None or number is None else total + number
        if suffix_of(place.name) in noted:
            files.add(os.path.realpath(place.name))
    return Survey(total, frozenset(files))


def _places(names: Iterable[str], suffixes: Collection[str]) -> Iterator[Document]:
    """Yield the files and archives that are named or lie in folders that are."""
    for given in names:
        for name in _matches(given):
            if _is_folder(name):
                yield from _in_folder(name, suffixes)
            else:
                yield Document(name, None if name == given else _no_file(name, os.stat))


def _matches(name: str) -> list[str]:
    """Return the files that the pattern *name* stands for, or *name* itself."""
    if not glob.has_magic(name) or os.path.lexists(name):
        return [name]
    return sorted(glob.glob(name, recursive=True)) or [name]  # noqa: PTH207 - names stay as given


def _is_folder(name: str) -> bool:
    try:
        return Path(name).is_dir()
    except (OSError, ValueError):
        return False


def _in_folder(top: str, suffixes: Collection[str]) -> Iterator[Document]:
    problems: list[InputError] = []
    found = False

    def tell(error: OSError) -> None:
        reason = f"is a folder that cannot be read: {(error.strerror or 'unknown reason').lower()}"
        problems.append(InputError(str(error.filename), reason))

    for folder, folders, files in os.walk(top, onerror=tell):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for file in sorted(files):
            archive = is_archive(file)
            if (archive or suffix_of(file) in suffixes) and not file.startswith("."):
                found = True
                name = os.path.join(folder, file)  # noqa: PTH118 - names stay as they were given
                within = _within(name_without_suffix(name) + os.sep if archive else name, top)
                yield Document(name, _no_file(name, os.lstat), within)
    if not found and not problems:
        reason = f"is a folder without files that end in {' or '.join(suffixes)}"
        problems.append(InputError(top, reason))
    yield from (Document(problem.name, problem) for problem in problems)


def _within(file: str, top: str) -> str:
    folder = os.path.relpath(os.path.dirname(file), top)  # noqa: PTH120 - names are texts here
    return "" if folder == os.curdir else folder


def _no_file(name: str, look: Callable[[str], os.stat_result]) -> InputError | None:
    """Return why what was found under *name*, and not named itself, is not to be read."""
    try:
        mode = look(name).st_mode
    except OSError:
        return None  # gone since, or out of reach: the one who reads it says so
    if stat.S_ISREG(mode):
        return None
    if stat.S_ISLNK(mode):
        return InputError(name, "is a link, and links in a folder are not followed; name it itself")
    return InputError(name, "is no regular file; name it itself if it is to be read")
