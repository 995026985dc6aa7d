"""The files that `convert` writes: what they are called, and that none is written over."""

import os
import unicodedata
from collections.abc import Collection
from pathlib import Path

from vn_notice.batch.documents import Document
from vn_notice.cli.inputs import STDIN
from vn_notice.drafts import sweep
from vn_notice.errors import InputError
from vn_notice.storage import stem_of


class RefusedError(InputError):
    """An output that would be written over another file, or outside the folder for outputs."""


class Targets:
    """The outputs of a run.

    Args:
        output: The file or folder that was named; without one, there are no files.
        suffix: Of the outputs.
        kept: Files that are not written over, as real paths: the inputs of that suffix, the report.
        into: Whether *output* is a folder.
    """

    def __init__(
        self, output: str | None, suffix: str, kept: Collection[str], *, into: bool
    ) -> None:
        self._output, self._suffix, self._kept, self._into = output, suffix, kept, into
        # hashes: of a million outputs the names would not fit in memory
        self._taken: set[int] = set()
        self._folders: set[Path] = set()

    def of(self, document: Document) -> str | None:
        """Return the file to write; what lay in a folder within the input lies in one again."""
        if self._output is None or not self._into:
            return self._output
        stem = "stdin" if document.name == STDIN else stem_of(document.name)
        return str(Path(self._output, document.within, f"{stem}{self._suffix}"))

    def claim(self, target: str | None) -> None:
        """Take *target* for a document, if it may be written.

        Raises:
            RefusedError: If it may not.
        """
        if target is None:
            return
        if problem := self._problem(target):
            raise RefusedError(target, problem)
        self._taken.add(_key(target))
        folder = Path(target).parent
        if self._into and folder not in self._folders:
            self._folders.add(folder)
            sweep(folder)

    def release(self, target: str | None) -> None:
        """Give *target* back, because nothing was written."""
        if target is not None:
            self._taken.discard(_key(target))

    def sweep(self) -> None:
        """Remove what workers left half written that were ended in the midst of it."""
        for folder in self._folders:
            sweep(folder)

    def _problem(self, target: str) -> str:
        real = os.path.realpath(target)
        if real in self._kept:
            return f"would be written over the input {target}; choose another folder or name"
        if _key(target) in self._taken:
            return f"would be written over {target}, which another input became; convert it apart"
        if self._into and self._output is not None:
            folder = os.path.realpath(self._output)
            expected = os.path.join(folder, os.path.relpath(target, self._output))  # noqa: PTH118
            if real != expected:
                return f"would be written through the link {target}; remove it"
        return ""


def _key(target: str) -> int:
    """Return what is equal for names that some systems hold to be one."""
    return hash(unicodedata.normalize("NFC", target).casefold())
