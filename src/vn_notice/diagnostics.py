"""Problems of content, as values: a code, a severity, a message in two languages, a place."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Literal

import attrs

from vn_notice.errors import shown
from vn_notice.notebook import table_of
from vn_notice.source import Excerpt, Position, SourceText, Span

Language = Literal["vi", "en"]

#: A notebook shows no more problems of a report than this.
SHOWN_IN_NOTEBOOKS = 50


class Severity(StrEnum):
    """How much a problem weighs (*mức độ*); a report with an error is not ok.

    Example:
        >>> [severity.value for severity in Severity]
        ['error', 'warning', 'note']
    """

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    def word(self, language: Language = "en") -> str:
        """Return what the severity is called in *language*.

        Example:
            >>> Severity.WARNING.word("vi")
            'cảnh báo'
        """
        return _SEVERITIES_VI[self.value] if language == "vi" else self.value


_SEVERITIES_VI = {"error": "lỗi", "warning": "cảnh báo", "note": "lưu ý"}


@attrs.frozen
class Location:
    """A line and column counted from 1, and the span in the text where that is known.

    A place in a document of another format is `origin`, such as "page 2, line 14"; it is what a
    message shows. The line itself is in `excerpt` where the source was at hand.
    """

    line: int
    column: int
    span: Span | None = None
    origin: str = ""
    excerpt: Excerpt | None = attrs.field(default=None, kw_only=True, repr=False)

    @classmethod
    def of(cls, source: SourceText, span: Span) -> "Location":
        """Return the location of *span* in *source*.

        Example:
            >>> str(Location.of(SourceText("Hà Nội"), Span(3, 6)))
            '1:4'
        """
        position = source.position(span.start)
        excerpt = source.excerpt(span)
        return cls(position.line, position.column, span, position.origin, excerpt=excerpt)

    def __str__(self) -> str:
        return str(Position(self.line, self.column, self.origin))


@attrs.frozen
class Fix:
    """What to write instead, where that is certain; names, dates and numbers never have one.

    Attributes:
        path: The part whose words change; an attribute such as ".../@end" changes as a whole.
        start: First offset in the words of the part, and `end` the offset after the last.
        replacement: What stands there then.
        span: The same place in the source, when there is one.
    """

    path: str
    start: int
    end: int
    replacement: str
    span: Span | None = None


@attrs.frozen
class Diagnostic:
    """One problem that a document has.

    Attributes:
        code: Permanent code, such as "PA002"; never renumbered.
        severity: How much it weighs.
        message: What is wrong and what to do, in English.
        message_vi: The same in Vietnamese.
        path: The part of the notice, such as "/notice/header/number".
        location: The place in the source, when there is one.
        confidence: How sure the finding is, from 0 to 1.
        fix: What to write instead, when that is certain.
        expected: What may stand there instead, for programs: a form such as "YYYY-MM-DD", or the
            alternatives with " | " between them.

    Example:
        >>> print(Diagnostic("PA000", Severity.NOTE, "no number", "không có số", "/notice/header"))
        note PA000: no number
    """

    code: str
    severity: Severity
    message: str
    message_vi: str
    path: str = ""
    location: Location | None = None
    confidence: float = 1.0
    fix: Fix | None = None
    expected: str | None = None

    @property
    def excerpt(self) -> Excerpt | None:
        """The line of the source at `location`, where the source was at hand."""
        return self.location.excerpt if self.location else None

    def text(self, language: Language = "en") -> str:
        """Return the message in *language*."""
        return self.message_vi if language == "vi" else self.message

    def __str__(self) -> str:
        where = f"{self.location}: " if self.location else ""
        return f"{where}{self.severity} {self.code}: {self.message}"


@attrs.frozen
class Term:
    """A value in a message that has a name in each language."""

    en: str
    vi: str


@attrs.frozen
class DiagnosticKind:
    """What all diagnostics of one code share; the templates take values by name.

    Attributes:
        code: The permanent code.
        severity: How much such a problem weighs.
        en: The message in English.
        vi: The message in Vietnamese.
        name: What people call the problem, such as "unknown-element".
        expects: The template of what may stand there instead.

    Example:
        >>> kind = DiagnosticKind("PA000", Severity.NOTE, "no {part}", "không có {part}")
        >>> kind.of(part="số").message_vi
        'không có “số”'
    """

    code: str
    severity: Severity
    en: str
    vi: str
    name: str = attrs.field(default="", kw_only=True)
    expects: str | None = attrs.field(default=None, kw_only=True)

    def of(
        self,
        path: str = "",
        location: Location | None = None,
        confidence: float = 1.0,
        **values: object,
    ) -> Diagnostic:
        """Return a diagnostic of this kind with *values* quoted into its messages.

        A value that is a tuple lists alternatives; a number is not quoted.
        """
        en = {name: _quoted(value, "en") for name, value in values.items()}
        vi = {name: _quoted(value, "vi") for name, value in values.items()}
        bare = {
            name: " | ".join(value) if isinstance(value, tuple) else value
            for name, value in values.items()
        }
        return Diagnostic(
            self.code,
            self.severity,
            self.en.format_map(en),
            self.vi.format_map(vi),
            path,
            location,
            confidence,
            expected=self.expects.format_map(bare) if self.expects is not None else None,
        )


def kinds_in(namespace: Mapping[str, object]) -> tuple[DiagnosticKind, ...]:
    """Return the kinds among the constants of a module, each with the name of its constant.

    Example:
        >>> kind = DiagnosticKind("PA000", Severity.NOTE, "no {part}", "không có {part}")
        >>> kinds_in({"NO_PART": kind})[0].name
        'no-part'
    """
    return tuple(
        attrs.evolve(kind, name=name.lower().replace("_", "-"))
        for name, kind in namespace.items()
        if isinstance(kind, DiagnosticKind)
    )


def _quoted(value: object, language: Language) -> str:
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Term):
        return shown(value.vi if language == "vi" else value.en)
    return shown(", ".join(value) or "–" if isinstance(value, tuple) else value)


@attrs.frozen
class Report:
    """All problems found in one run; iterate over it, ask `ok`, or take its length.

    Example:
        >>> Report(()).ok
        True
    """

    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether no problem is an error."""
        return not any(d.severity is Severity.ERROR for d in self.diagnostics)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self.diagnostics)

    def __len__(self) -> int:
        return len(self.diagnostics)

    def __str__(self) -> str:
        return "\n".join(map(str, self.diagnostics)) or "no problems"

    def _repr_html_(self) -> str:
        shown_first = self.diagnostics[:SHOWN_IN_NOTEBOOKS]
        left = len(self) - len(shown_first)
        rows = ((d.code, d.severity, d.location or d.path, d.message) for d in shown_first)
        more = [("…", "", "", f"{left} more; print the report")] if left else []
        return table_of(f"{len(self)} problem{'' if len(self) == 1 else 's'}", [*rows, *more])
