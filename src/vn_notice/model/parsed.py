"""What a reader of text returns."""

import attrs

from vn_notice.diagnostics import Report
from vn_notice.model.notice import Notice
from vn_notice.source import SourceMap, SourceText


@attrs.frozen
class Parsed:
    """A notice that was read, with the text it was read from.

    Attributes:
        notice: What was understood.
        source: The text as it was found.
        source_map: Where each part of `notice` stands in `source`.
        report: What was missing or odd.

    Example:
        >>> from vn_notice import parse
        >>> parsed = parse("Số: 05/TB-SNV")
        >>> str(parsed.notice.number), parsed.source.text, len(parsed.report) > 0
        ('05/TB-SNV', 'Số: 05/TB-SNV', True)
    """

    notice: Notice
    source: SourceText
    source_map: SourceMap
    report: Report
