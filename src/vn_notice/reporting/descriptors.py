"""What is told of all problems of one code: its name, what it means, where to read on."""

import re

import attrs

from vn_notice.diagnostics import DiagnosticKind, Language, Severity

_PLACEHOLDER = re.compile(r"\{\w+\}")


@attrs.frozen
class Descriptor:
    """A code, described for those who get a report.

    Attributes:
        code: The permanent code.
        severity: How much such a problem weighs unless it is configured otherwise.
        name: What people call it, such as "unknown-element".
        summary: One line that says what such problems are, in English.
        summary_vi: The same in Vietnamese.
        explanation: The reason, the point of law, what to do; in English.
        explanation_vi: The same in Vietnamese.
        help_uri: Where more is to be read.
    """

    code: str
    severity: Severity
    name: str = ""
    summary: str = ""
    summary_vi: str = ""
    explanation: str = ""
    explanation_vi: str = ""
    help_uri: str = ""

    @classmethod
    def of(cls, kind: DiagnosticKind) -> "Descriptor":
        """Return the descriptor of *kind*; its messages, without values, are the summary.

        Example:
            >>> kind = DiagnosticKind("PA000", Severity.NOTE, "no {part}", "không có {part}")
            >>> Descriptor.of(kind).summary
            'no …'
        """
        return cls(
            kind.code, kind.severity, kind.name, _without_values(kind.en), _without_values(kind.vi)
        )

    def brief(self, language: Language) -> str:
        """Return the summary in *language*; the name or the code where there is none."""
        return (self.summary_vi if language == "vi" else self.summary) or self.name or self.code

    def full(self, language: Language) -> str:
        """Return the explanation in *language*; the summary where there is none."""
        found = self.explanation_vi if language == "vi" else self.explanation
        return found or self.brief(language)


def _without_values(template: str) -> str:
    return _PLACEHOLDER.sub("…", template).replace("{{", "{").replace("}}", "}")
