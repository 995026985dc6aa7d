"""A run of `convert` over its inputs: what is written where, what is told, what it comes to."""

import os
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing, nullcontext

import attrs

from vn_notice.batch.documents import Document
from vn_notice.batch.finding import Survey, find_documents
from vn_notice.batch.ledger import Ledger
from vn_notice.batch.worker import answer_of
from vn_notice.cli.console import Exit, complain, deliver, say, tool_version
from vn_notice.cli.convert_one import Converted, Order, convert
from vn_notice.cli.jobs import Account, run_jobs, with_stdin
from vn_notice.cli.outputs import Form
from vn_notice.cli.targets import RefusedError, Targets
from vn_notice.errors import VnNoticeError
from vn_notice.files import suffixes

#: With more files than these only problems are told, and how many files went well.
_MOST_ACCOUNTS = 5


class Conversion:
    """A run over the inputs."""

    def __init__(self, options: Namespace, form: Form, seen: Survey, *, into: bool) -> None:
        self._options, self._form, self._seen = options, form, seen
        own = [os.path.realpath(options.report)] if options.report else []
        self._targets = Targets(options.output, form.suffix, {*seen.files, *own}, into=into)
        self._few = seen.total is not None and seen.total <= _MOST_ACCOUNTS

    def run(self) -> Exit:
        """Convert every document; one that fails is told, and the others are done."""
        report = self._ledger() if self._options.report else nullcontext()
        with report as ledger, Account(ledger) as account:
            orders = self._orders(ledger)
            try:
                with closing(run_jobs(self._options, convert, orders, self._seen.total)) as results:
                    for order, result in results:
                        self._settle(order, self._again(order, result), account)
            finally:
                self._targets.sweep()
        if self._seen.several:
            say(account.summary(f"converted to {self._form.suffix}"))
        return account.worst

    def _ledger(self) -> Ledger:
        run = {
            "command": "convert",
            "version": tool_version(),
            "to": self._form.suffix,
            "encoding": self._options.encoding,
        }
        return Ledger(self._options.report, run, resume=self._options.resume)

    def _orders(self, ledger: Ledger | None) -> Iterator[Order]:
        for document in with_stdin(find_documents(self._options.inputs, suffixes())):
            target = self._targets.of(document)
            yield Order(
                document if document.problem else self._claimed(document, target),
                self._form,
                target,
                self._options.encoding,
                account=self._few,
                known=ledger.known(document.name) if ledger else None,
                over=bool(self._options.force or (ledger and ledger.wrote(document.name, target))),
            )

    def _claimed(self, document: Document, target: str | None) -> Document:
        try:
            self._targets.claim(target)
        except RefusedError as error:
            return attrs.evolve(document, problem=error)
        return document

    def _again(self, order: Order, result: Converted | VnNoticeError) -> Converted | VnNoticeError:
        """Convert what was refused only because of a document that then failed."""
        if not isinstance(result, RefusedError) or order.document.problem is None:
            return result
        document = self._claimed(attrs.evolve(order.document, problem=None), order.target)
        return answer_of(convert, attrs.evolve(order, document=document))

    def _settle(self, order: Order, result: Converted | VnNoticeError, account: Account) -> None:
        """Say what became of a document, and note it."""
        if isinstance(result, VnNoticeError):
            if isinstance(result, RefusedError):
                account.fail(order.name, result, Exit.USAGE)
            else:
                self._targets.release(order.target)
                account.fail(order.name, result)
            complain(order.name, result)
            return
        for line in result.lines:
            say(line)
        if result.data is not None:
            deliver(result.data, None, text=self._form.text)
        elif self._few and not result.skipped:
            say(f"written to {order.target}")
        if result.skipped:
            account.skip(result.code)
        else:
            account.finish(
                order.name, result.code, sha256=result.content,
                output=order.target, output_sha256=result.written,
            )  # fmt: skip
