"""Folders named on the command line: the files in them, in an order that is always the same."""

import glob
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import attrs

from vn_notice.errors import InputError


@attrs.frozen
class Found:
    """A file to be read, or a folder in which none is to be had, and why.

    Attributes:
        name: The file, or the folder.
        problem: Why no file is to be had.
        within: The folder of the file below the one that was named; empty when it lies there.
    """

    name: str
    problem: InputError | None = None
    within: str = ""


def find_files(names: Iterable[str], suffixes: Sequence[str]) -> Iterator[Found]:
    """Yield what is named, and for a folder the files below it that end in one of *suffixes*.

    Files of a folder are sorted by name, those in folders below come after them. Hidden files and
    folders, and links to folders, are left out. A name with `*`, `?` or `[` that is no file is a
    pattern, for shells that leave them; `**` stands for any folders.
    """
    for name in (match for given in names for match in _matches(given)):
        if not _is_folder(name):
            yield Found(name)
            continue
        problems: list[InputError] = []
        files = list(_below(name, tuple(suffixes), problems))
        if not files and not problems:
            wanted = " or ".join(suffixes)
            problems.append(InputError(name, f"is a folder without files that end in {wanted}"))
        yield from (Found(file, within=_within(file, name)) for file in files)
        yield from (Found(problem.name, problem) for problem in problems)


def _matches(name: str) -> list[str]:
    """Return the files that the pattern *name* stands for, or *name* itself."""
    if not glob.has_magic(name) or os.path.lexists(name):
        return [name]
    return sorted(glob.glob(name, recursive=True)) or [name]  # noqa: PTH207 - names stay as given


def _within(file: str, top: str) -> str:
    folder = os.path.relpath(os.path.dirname(file), top)  # noqa: PTH120 - names are texts here
    return "" if folder == os.curdir else folder


def _is_folder(name: str) -> bool:
    try:
        return Path(name).is_dir()
    except (OSError, ValueError):
        return False


def _below(top: str, suffixes: tuple[str, ...], problems: list[InputError]) -> Iterator[str]:
    def tell(error: OSError) -> None:
        reason = f"is a folder that cannot be read: {(error.strerror or 'unknown reason').lower()}"
        problems.append(InputError(str(error.filename), reason))

    for folder, folders, files in os.walk(top, onerror=tell):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for file in sorted(files):
            if file.lower().endswith(suffixes) and not file.startswith("."):
                yield os.path.join(folder, file)  # noqa: PTH118 - names stay as they were given
