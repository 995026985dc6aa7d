"""What was understood of a notice, in a few lines for a person."""

from collections.abc import Iterator

from vn_notice.diagnostics import Report, Severity
from vn_notice.exchange.record import Record, to_record
from vn_notice.model.body import Item, Section
from vn_notice.model.notice import Notice
from vn_notice.model.path import find


def account_of(name: str, notice: Notice) -> Iterator[str]:
    """Yield the lines of the account: who, number, when, about what, and how much of it.

    Example:
        >>> list(account_of("a.txt", Notice()))[:3]
        ['a.txt', '  issued by    not stated', '  number       not stated']
    """
    yield name
    for label, value in _rows(notice, to_record(notice)):
        yield f"  {label:<13}{value or 'not stated'}"


def _rows(notice: Notice, record: Record) -> Iterator[tuple[str, str | None]]:
    yield "issued by", record["issuer"]
    yield "number", record["number"]
    yield "date", record["date"]
    yield "about", record["subject"]
    if notice.meeting:
        yield "meeting", record["meeting_date"]
        yield "chaired by", ", ".join(record["chairs"])
    sections = sum(1 for _ in find(notice, Section))
    items = sum(1 for _ in find(notice, Item))
    yield "body", f"{_counted(sections, 'section')}, {_counted(items, 'item')}"
    yield "cites", _counted(len(record["citations"]), "document")
    yield "sent to", _counted(len(record["recipients"]), "recipient")
    yield "signed by", _signer(record)


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _signer(record: Record) -> str:
    return ", ".join(filter(None, [record["signer_name"], " ".join(record["signing_lines"])]))


def lines_of_report(name: str, report: Report, *severities: Severity) -> Iterator[str]:
    """Yield a line for each problem: file, line and column, severity, code, what to do.

    With *severities*, problems of other severities are left out.
    """
    for diagnostic in report:
        if not severities or diagnostic.severity in severities:
            yield f"{name}:{'' if diagnostic.location else ' '}{diagnostic}"
