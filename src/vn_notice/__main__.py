"""`python -m vn_notice` is `vn-notice`."""

import sys

from vn_notice.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
