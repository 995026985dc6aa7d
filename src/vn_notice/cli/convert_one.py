"""The work of `convert` on one document, in whatever process."""

from contextlib import suppress
from pathlib import Path

import attrs

from vn_notice.batch.documents import Document
from vn_notice.batch.ledger import Entry, hash_of
from vn_notice.cli.account import account_of, lines_of_report
from vn_notice.cli.console import Exit
from vn_notice.cli.outputs import Form
from vn_notice.cli.targets import RefusedError
from vn_notice.diagnostics import Severity
from vn_notice.drafts import make_folder, write_atomic
from vn_notice.errors import InputError
from vn_notice.storage import read_bytes


@attrs.frozen
class Order:
    """What is to be done with a document.

    Attributes:
        document: The document.
        form: The format to write.
        target: The file to write; without one the result comes back.
        encoding: Of a text, where it is named.
        account: Whether an account is given, and every problem told.
        known: What an earlier run did, which need not be done again.
        over: Whether what stands at the target may be written over.
    """

    document: Document
    form: Form
    target: str | None
    encoding: str | None = None
    account: bool = False
    known: Entry | None = None
    over: bool = False

    @property
    def name(self) -> str:
        """The name of the document."""
        return self.document.name


@attrs.frozen
class Converted:
    """What became of a document.

    Attributes:
        ok: Whether it has no error.
        content: The hash of the document.
        written: The hash of the result.
        lines: What is to be said of it.
        data: The result, where it was not written to a file.
        skipped: Whether an earlier run had done it.
    """

    ok: bool
    content: str
    written: str | None
    lines: tuple[str, ...] = ()
    data: bytes | None = attrs.field(default=None, repr=False)
    skipped: bool = False

    @property
    def code(self) -> Exit:
        """The exit code of it."""
        return Exit.OK if self.ok else Exit.PROBLEMS


def convert(order: Order) -> Converted:
    """Read the document and write it in the format that is ordered.

    Raises:
        InputError: If it cannot be read.
        XmlReadError: If the XML holds no notice.
        JsonReadError: If the JSON holds no notice.
        RefusedError: If the target has another content, and may not be written over.
        OutputError: If the result cannot be written.
    """
    content = order.document.content()
    if (known := order.known) and known.holds(content, order.target):
        return Converted(known.status == "ok", known.content, known.written, skipped=True)
    parsed = order.document.parsed(content, order.encoding)
    data = order.form.write(parsed.notice)
    severities = () if order.account else (Severity.ERROR,)
    lines = (
        *(account_of(order.name, parsed.notice) if order.account else ()),
        *lines_of_report(order.name, parsed.report, *severities),
    )
    if order.target and (order.over or not _stands(order.target, data)):
        if order.document.within:
            make_folder(Path(order.target).parent)
        write_atomic(order.target, data)
    hashes = hash_of(content), hash_of(data)
    return Converted(parsed.report.ok, *hashes, lines, None if order.target else data)


def _stands(target: str, data: bytes) -> bool:
    """Return whether the file *target* is there with *data* in it.

    Raises:
        RefusedError: If it has another content.
    """
    if not Path(target).is_file():
        return False
    with suppress(InputError):
        if read_bytes(target) == data:
            return True
    raise RefusedError(target, f"would be written over {target}; use --force if that is meant")
