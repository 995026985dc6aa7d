"""A folder of documents, read as they are asked for."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from vn_notice.errors import InputError
from vn_notice.files import read, suffixes
from vn_notice.model.parsed import Parsed
from vn_notice.storage import suffix_of


class Corpus(Mapping[str, Parsed]):
    """The documents in a folder and the folders in it, by name (*bộ văn bản*).

    A name is the path within the folder, with "/" between its parts. A document is read when it is
    asked for, and then kept.

    Raises:
        InputError: If there is no such folder, or a document cannot be read.

    Example:
        >>> examples = Corpus(Path("examples/dong-nai-2021"))
        >>> str(examples["notice.txt"].notice.issue_date)
        '2021-01-22'
    """

    def __init__(self, folder: Path) -> None:
        if not folder.is_dir():
            raise InputError(str(folder), "is no folder")
        self.folder = folder
        self._read: dict[str, Parsed | None] = {
            path.relative_to(folder).as_posix(): None
            for path in sorted(folder.rglob("*"))
            if path.is_file() and suffix_of(path) in suffixes()
        }

    def __getitem__(self, name: str) -> Parsed:
        """Return the document *name*.

        Raises:
            KeyError: If there is none of this name.
        """
        parsed = self._read[name]
        if parsed is None:
            parsed = self._read[name] = read(self.folder / name)
        return parsed

    def __iter__(self) -> Iterator[str]:
        return iter(self._read)

    def __len__(self) -> int:
        return len(self._read)
