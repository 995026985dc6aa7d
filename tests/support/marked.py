"""Samples in which a mark shows where a problem must be found."""

from vn_notice.source import SourceText

MARK = "‸"


def unmarked(text: str) -> tuple[bytes, str]:
    """Return *text* as bytes without its mark, and the line and column of the mark.

    Example:
        >>> unmarked("a‸b")
        (b'ab', '1:2')
    """
    at = text.index(MARK)
    bare = text.replace(MARK, "")
    return bare.encode(), str(SourceText(bare).position(at))
