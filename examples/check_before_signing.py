"""Say what to mend before a document is signed: python check_before_signing.py FILE."""

import sys

import vn_notice as vn


def main(path: str) -> int:
    """Print errors and warnings in Vietnamese, with their places; return 1 if there are errors."""
    report = vn.check(vn.read(path))
    for found in report:
        if found.severity is not vn.Severity.NOTE:
            print(f"{found.location or found.path}: {found.code}: {found.text('vi')}")
    print(report.summary("vi"))
    return 0 if report.ok else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
