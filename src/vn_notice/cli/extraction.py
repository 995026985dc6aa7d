"""A run of `extract` over its inputs: a line for each record, written as it comes."""

import sys
from argparse import Namespace
from contextlib import ExitStack, closing, nullcontext
from functools import partial
from pathlib import Path
from typing import Any, cast

import attrs

from vn_notice.batch.documents import Document
from vn_notice.batch.finding import find_documents
from vn_notice.batch.ledger import json_line
from vn_notice.cli.account import lines_of_report
from vn_notice.cli.console import Exit, say
from vn_notice.cli.findings import Inspection, inspect
from vn_notice.cli.inputs import base_name
from vn_notice.cli.jobs import Account
from vn_notice.diagnostics import Severity
from vn_notice.drafts import Draft, replacing, sweep
from vn_notice.errors import VnNoticeError
from vn_notice.exchange.record import Record, to_record
from vn_notice.exchange.table import COLUMNS, cells, csv_row
from vn_notice.files import suffixes


def extract_all(options: Namespace, total: int | None) -> Exit:
    """Extract a record from each of *total* inputs; return the exit code."""
    inspection = Inspection(
        "extract", partial(_extract, options.encoding), attrs.asdict, _extracted,
        {"encoding": options.encoding},
    )  # fmt: skip
    with ExitStack() as stack:
        report = inspection.ledger(options) if options.report else nullcontext()
        account = stack.enter_context(Account(stack.enter_context(report)))
        head = csv_row(list(COLUMNS)) if options.to == "csv" else ""
        output: _File | _Stdout = (
            _File(options.output, head, stack) if options.output else _Stdout(head)
        )
        documents = find_documents(options.inputs, suffixes())
        found = inspect(options, inspection, documents, total, account)
        for _, extracted in stack.enter_context(closing(found)):
            if not isinstance(extracted, VnNoticeError):
                output.put(_line(extracted.record, options))
                for line in extracted.problems:
                    say(line)
    if options.output and output.used:
        say(f"written to {options.output}")
    return account.worst


class _Stdout:
    """The standard output; a record goes there as soon as it is read."""

    used = False

    def __init__(self, head: str) -> None:
        sys.stdout.write(head)

    def put(self, line: str) -> None:
        sys.stdout.write(line)


class _File:
    """A file that appears whole when the run ends, if there is a record."""

    def __init__(self, path: str, head: str, stack: ExitStack) -> None:
        self._path, self._head, self._stack = path, head, stack
        self._draft: Draft | None = None

    @property
    def used(self) -> bool:
        return self._draft is not None

    def put(self, line: str) -> None:
        if self._draft is None:
            sweep(Path(self._path).parent)
            self._draft = self._stack.enter_context(replacing(self._path))
            self._draft.write(self._head.encode())
        self._draft.write(line.encode())


@attrs.frozen
class _Extracted:
    """The record of a document, and what is to be said of it."""

    record: Record
    problems: tuple[str, ...]

    @property
    def ok(self) -> bool:
        return not self.problems


def _extract(encoding: str | None, document: Document, content: bytes | None) -> _Extracted:
    parsed = document.parsed(content, encoding)
    record = to_record(parsed.notice, base_name(document.name))
    return _Extracted(record, tuple(lines_of_report(document.name, parsed.report, Severity.ERROR)))


def _extracted(packed: Any) -> _Extracted:
    record = cast("Record", {**packed["record"]})
    return _Extracted(record, tuple(packed["problems"]))


def _line(record: Record, options: Namespace) -> str:
    if options.to == "csv":
        return csv_row(cells(record), raw=options.raw_cells)
    return json_line(record)
