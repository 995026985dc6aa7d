"""Read every document of a folder into a table: python folder_to_csv.py FOLDER OUT.csv."""

import csv
import sys
from pathlib import Path

import vn_notice as vn

COLUMNS = ("source", "number", "date", "issuer", "subject", "signer_name")


def main(folder: str, out: str) -> None:
    """Write a row for each document that can be read; say which cannot."""
    with Path(out).open("w", encoding="utf-8-sig", newline="") as file:  # Excel needs the mark
        table = csv.DictWriter(file, COLUMNS, extrasaction="ignore")
        table.writeheader()
        for path in sorted(Path(folder).rglob("*")):
            if path.suffix in {".txt", ".docx", ".pdf", ".html"}:
                try:
                    table.writerow(vn.to_record(vn.read(path).notice, path.name))
                except vn.VnNoticeError as error:
                    print(error, file=sys.stderr)


if __name__ == "__main__":
    main(*sys.argv[1:])
