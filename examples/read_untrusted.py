"""Read the file of a stranger in a process of its own with bounds: read_untrusted.py FILE."""

import sys

import vn_notice as vn
from vn_notice.batch.isolated import read_isolated


def main(path: str) -> None:
    """Print the subject of the notice in the file at *path*, or say why there is none."""
    try:
        parsed = read_isolated(path, timeout=30, memory=2**30)
    except vn.VnNoticeError as error:
        sys.exit(str(error))
    print(parsed.notice.subject)


if __name__ == "__main__":
    main(sys.argv[1])
