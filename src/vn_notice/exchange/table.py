"""Flat records as CSV, for a spreadsheet."""

import csv
import io
import re
from typing import get_type_hints

from vn_notice.exchange.record import Record

#: The columns, in the order of the fields of the record.
COLUMNS = tuple(get_type_hints(Record))

#: What makes a cell a formula, in some spreadsheets also behind white space or in full width.
_FORMULA = re.compile(r"[\t\r\n\0]|\s*[=+\-@＝＋－＠]")


def csv_row(cells: list[str], *, raw: bool = False) -> str:
    r"""Return one line of CSV; a cell that a spreadsheet would compute begins with an apostrophe.

    This is what OWASP ASVS 5.0 asks for, in 1.2.10. With *raw*, cells stay as they are.

    Example:
        >>> csv_row(["=1+1", 'a "b", c']), csv_row(["=1+1"], raw=True)
        ('\'=1+1,"a ""b"", c"\r\n', '=1+1\r\n')
    """
    line = io.StringIO()
    csv.writer(line).writerow(cells if raw else map(_harmless, cells))
    return line.getvalue()


def _harmless(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def cells(record: Record) -> list[str]:
    r"""Return the cells of *record* for `COLUMNS`; the values of a list stand on lines of a cell.

    Example:
        >>> from vn_notice.exchange.record import to_record
        >>> from vn_notice.model.notice import Notice
        >>> cells(to_record(Notice(), "a.txt"))[:3]
        ['a.txt', '', '']
    """
    return [_cell(record.get(column)) for column in COLUMNS]


def _cell(value: object) -> str:
    if isinstance(value, list):
        return "\n".join(map(str, value))
    return "" if value is None else str(value)
