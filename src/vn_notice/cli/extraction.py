"""A run of `extract` over its inputs: a line for each record, written as it comes."""

import sys
from argparse import Namespace
from collections.abc import Callable
from contextlib import ExitStack, closing, nullcontext
from functools import partial

import attrs

from vn_notice.batch.documents import Document
from vn_notice.batch.finding import find_documents
from vn_notice.batch.ledger import Ledger, hash_of, json_line
from vn_notice.cli.account import lines_of_report
from vn_notice.cli.console import Exit, complain, say, tool_version
from vn_notice.cli.inputs import base_name
from vn_notice.cli.jobs import Account, run_jobs, with_stdin
from vn_notice.diagnostics import Severity
from vn_notice.errors import VnNoticeError
from vn_notice.exchange.record import to_record
from vn_notice.exchange.table import COLUMNS, cells, csv_row
from vn_notice.files import suffixes
from vn_notice.storage import Draft, replacing


def extract_all(options: Namespace, total: int | None) -> Exit:
    """Extract a record from each of *total* inputs; return the exit code."""
    with ExitStack() as stack:
        ledger = stack.enter_context(_ledger(options) if options.report else nullcontext())
        account = stack.enter_context(Account(ledger))
        head = csv_row(list(COLUMNS)) if options.to == "csv" else ""
        output = _File(options.output, head, stack) if options.output else _Stdout(head)
        work = partial(_extract, options.encoding, options.to)
        documents = with_stdin(find_documents(options.inputs, suffixes()))
        results = stack.enter_context(closing(run_jobs(options, work, documents, total)))
        for document, found in results:
            _settle(document.name, found, account, output.put)
    if options.output and account.done:
        say(f"written to {options.output}")
    return account.worst


class _Stdout:
    """The standard output; a record goes there as soon as it is read."""

    def __init__(self, head: str) -> None:
        sys.stdout.write(head)

    def put(self, line: str) -> None:
        sys.stdout.write(line)


class _File:
    """A file that appears whole when the run ends, if there is a record."""

    def __init__(self, path: str, head: str, stack: ExitStack) -> None:
        self._path, self._head, self._stack = path, head, stack
        self._draft: Draft | None = None

    def put(self, line: str) -> None:
        if self._draft is None:
            self._draft = self._stack.enter_context(replacing(self._path))
            self._draft.write(self._head.encode())
        self._draft.write(line.encode())


def _ledger(options: Namespace) -> Ledger:
    run = {"command": "extract", "version": tool_version()}
    return Ledger(options.report, {**run, "to": options.to, "encoding": options.encoding})


@attrs.frozen
class _Extracted:
    content: str
    line: str
    problems: tuple[str, ...]


def _extract(encoding: str | None, to: str, document: Document) -> _Extracted:
    content = document.content()
    parsed = document.parsed(content, encoding)
    record = to_record(parsed.notice, base_name(document.name))
    line = csv_row(cells(record)) if to == "csv" else json_line(record)
    problems = tuple(lines_of_report(document.name, parsed.report, Severity.ERROR))
    return _Extracted(hash_of(content), line, problems)


def _settle(
    name: str,
    found: _Extracted | VnNoticeError,
    account: Account,
    put: Callable[[str], object],
) -> None:
    if isinstance(found, VnNoticeError):
        complain(name, found)
        account.fail(name, found)
        return
    put(found.line)
    for line in found.problems:
        say(line)
    account.finish(name, Exit.PROBLEMS if found.problems else Exit.OK, sha256=found.content)
