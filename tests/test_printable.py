"""What every object of the model is checked for."""

import sys

from vn_notice.model.checking import ILLEGAL


def test_printable_is_legal() -> None:
    """XML can carry every character that Python calls printable, which is asked first."""
    printable = "".join(filter(str.isprintable, map(chr, range(sys.maxunicode + 1))))
    assert ILLEGAL.search(printable) is None
