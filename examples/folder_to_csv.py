"""Read every document of a folder into a table: python folder_to_csv.py FOLDER OUT.csv."""

import csv
import sys
from pathlib import Path

import vn_notice as vn

COLUMNS = ("source", "number", "date", "issuer", "subject", "signer_name")


def harmless(cell: object) -> str:
    """Let no spreadsheet compute the cell."""
    return f"'{cell}" if str(cell)[:1] in {*"=+-@"} else str(cell or "")


def main(folder: str, out: str) -> None:
    """Write a row for each document that can be read; say which cannot."""
    with Path(out).open("w", encoding="utf-8-sig", newline="") as file:  # Excel needs the mark
        (table := csv.writer(file)).writerow(COLUMNS)
        for name, result in vn.iter_notices(folder):
            if not isinstance(result, vn.VnNoticeError):
                record = vn.to_record(result.notice, Path(name).name)
                table.writerow([harmless(record.get(column)) for column in COLUMNS])
            else:
                print(result, file=sys.stderr)


if __name__ == "__main__":
    main(*sys.argv[1:])
