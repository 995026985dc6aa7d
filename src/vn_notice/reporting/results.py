"""What is reported: the problems of each file, and their number in a run."""

import os
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import reduce

import attrs

from vn_notice.diagnostics import Report, Severity

STDIN = "<stdin>"


@attrs.frozen
class FileReport:
    """The problems of one file.

    Attributes:
        path: The file as it was named; `None` is the standard input.
        report: Its problems.
        unread: Why it could not be read, if it could not.

    Example:
        >>> FileReport("inbox/05-TB.xml").ok, FileReport(None).name
        (True, '<stdin>')
    """

    path: str | None
    report: Report = attrs.field(factory=Report)
    unread: str | None = None

    @property
    def name(self) -> str:
        """The name of the file, fit to be written as UTF-8."""
        return STDIN if self.path is None else os.fsencode(self.path).decode("utf-8", "replace")

    @property
    def ok(self) -> bool:
        """Whether the file was read and has no error."""
        return self.unread is None and self.report.ok


@attrs.frozen
class Totals:
    """How much a run found so far.

    Attributes:
        files: The files that were named or found in folders.
        unread: Those among them that could not be read.
        problems: The number of problems of each severity.
    """

    files: int = 0
    unread: int = 0
    problems: Mapping[Severity, int] = dict.fromkeys(Severity, 0)

    def plus(self, result: FileReport) -> "Totals":
        """Return the totals with those of *result* added.

        Example:
            >>> Totals().plus(FileReport("a.xml")).files
            1
        """
        found = Counter(diagnostic.severity for diagnostic in result.report)
        return Totals(
            self.files + 1,
            self.unread + (result.unread is not None),
            {severity: number + found[severity] for severity, number in self.problems.items()},
        )

    @staticmethod
    def of(results: Iterable[FileReport]) -> "Totals":
        """Return the totals of *results*."""
        return reduce(Totals.plus, results, Totals())
