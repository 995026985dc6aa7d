"""Flat records as CSV, for a spreadsheet."""

import csv
import io
from typing import get_type_hints

from vn_notice.exchange.record import Record

#: The columns, in the order of the fields of the record.
COLUMNS = tuple(get_type_hints(Record))

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_row(cells: list[str]) -> str:
    r"""Return one line of CSV; a cell that a spreadsheet would compute begins with an apostrophe.

    Example:
        >>> csv_row(["=1+1", 'a "b", c'])
        '\'=1+1,"a ""b"", c"\r\n'
    """
    line = io.StringIO()
    csv.writer(line).writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in cells])
    return line.getvalue()


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
