"""What every reader of a format yields."""

import attrs

from vn_notice.diagnostics import Diagnostic
from vn_notice.source import SourceText


@attrs.frozen
class Ingested:
    """The text of a file, and what is to be said about how it was taken out."""

    source: SourceText
    diagnostics: tuple[Diagnostic, ...] = ()
