"""`python -m vn_notice` is `vn-notice`."""

import sys


def run() -> int:
    """Run the command line and return its exit code; Ctrl-C is quiet while it still loads."""
    try:
        from vn_notice.cli.main import main  # noqa: PLC0415 - this takes its time

        return main()
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(run())
