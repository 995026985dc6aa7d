"""What a command finds in each document, in this run or in the one that its report tells of."""

from argparse import Namespace
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import closing
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

import attrs

from vn_notice.batch.documents import Document
from vn_notice.batch.ledger import Entry, Ledger, hash_of
from vn_notice.cli.console import Exit, complain, tool_version
from vn_notice.cli.jobs import Account, run_jobs, with_stdin
from vn_notice.errors import InputError, VnNoticeError


class Judged(Protocol):
    """What may be found: it says whether the document has no error."""

    @property
    def ok(self) -> bool:
        """Whether the document has no error."""
        ...


Found = TypeVar("Found", bound=Judged)


@attrs.frozen
class Inspection(Generic[Found]):
    """How a command looks into documents.

    Attributes:
        command: What it is called.
        look: Returns what is found in a document, in whatever process; its content is given if it
            was read already.
        pack: Returns what was found as data for JSON, and `unpack` makes it that again.
        settings: The options that decide what is found.
    """

    command: str
    look: Callable[[Document, bytes | None], Found]
    pack: Callable[[Found], Any]
    unpack: Callable[[Any], Found]
    settings: Mapping[str, Any] = attrs.field(factory=dict)

    def ledger(self, options: Namespace) -> Ledger:
        """Return the report of a run.

        Raises:
            OutputError: If the file cannot be written.
            InputError: If there is another file than a report, or it cannot be read.
        """
        run = {"command": self.command, "version": tool_version(), **self.settings}
        return Ledger(options.report, run, resume=options.resume)


@attrs.frozen
class _Order:
    document: Document
    known: Entry | None

    @property
    def name(self) -> str:
        return self.document.name


@attrs.frozen
class _Looked(Generic[Found]):
    """What was found, or `None` where the report has it already; and the hash of the content."""

    found: Found | None
    content: str | None = None


def inspect(
    options: Namespace,
    inspection: Inspection[Found],
    documents: Iterable[Document],
    total: int | None,
    account: Account,
) -> Generator[tuple[str, Found | VnNoticeError], None, None]:
    """Yield the name of each document with what is found in it, or why nothing can be.

    An error is told at once. What became of each is noted in *account*; of a document that its
    ledger knows, what was found stands there and is not looked for again.
    """
    ledger = account.ledger
    look = partial(_look if ledger is None else _look_and_hash, inspection.look)
    orders = (
        _Order(document, ledger.known(document.name) if ledger else None)
        for document in with_stdin(documents)
    )
    with closing(run_jobs(options, look, orders, total)) as results:
        for order, answer in results:
            if isinstance(answer, VnNoticeError):
                complain(order.name, answer)
                account.fail(order.name, answer)
                yield order.name, answer
            else:
                yield order.name, _settle(order, answer, inspection, account)


def _look(look: Callable[[Document, bytes | None], Found], order: _Order) -> _Looked[Found]:
    return _Looked(look(order.document, None))


def _look_and_hash(
    look: Callable[[Document, bytes | None], Found], order: _Order
) -> _Looked[Found]:
    content = order.document.content()
    digest = hash_of(content)
    if order.known and order.known.content == digest:
        return _Looked(None, digest)
    return _Looked(look(order.document, content), digest)


def _settle(
    order: _Order, looked: _Looked[Found], inspection: Inspection[Found], account: Account
) -> Found:
    """Note what was found, or that it was found before, and return it."""
    found = looked.found
    if found is not None:
        packed = inspection.pack(found) if account.ledger else None
        account.finish(order.name, _code(found), sha256=looked.content, result=packed)
        return found
    assert account.ledger and order.known  # noqa: S101, PT018 - who else would have known it
    found = _recalled(account.ledger, order.known, inspection.unpack)
    account.skip(_code(found))
    return found


def _code(found: Judged) -> Exit:
    return Exit.OK if found.ok else Exit.PROBLEMS


def _recalled(ledger: Ledger, entry: Entry, unpack: Callable[[Any], Found]) -> Found:
    result = ledger.result(entry)
    try:
        return unpack(result)
    except (LookupError, TypeError, ValueError, AttributeError):
        raise InputError(
            ledger.path, "holds no result of this command; name another file"
        ) from None
