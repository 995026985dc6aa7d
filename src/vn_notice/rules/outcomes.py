"""What a check found: the diagnostics, and how every rule came out."""

from collections import Counter
from collections.abc import Mapping

import attrs

from vn_notice.diagnostics import Report
from vn_notice.rules.regimes import Regime
from vn_notice.vocabulary.base import Vocabulary


class Outcome(Vocabulary):
    """How a rule came out for one document."""

    PASS = "pass", "đạt", "kept wherever it applies"
    FAIL = "fail", "không đạt", "not kept somewhere"
    NOT_APPLICABLE = (
        "not applicable",
        "không áp dụng",
        "of another type, regime or time, or no such part",
    )
    NOT_EVALUATED = (
        "not evaluated",
        "không đánh giá được",
        "the part of the sheet is not in the text",
    )


@attrs.frozen
class Conformance(Report):
    """A report of a check of form, with the outcome of every rule by its code."""

    outcomes: Mapping[str, Outcome] = attrs.field(factory=dict)
    regime: Regime = Regime.ADMINISTRATIVE

    def summary(self, language: str = "en") -> str:
        """Return in one line how many rules passed, failed, and could not be evaluated."""
        counts = Counter(self.outcomes.values())
        named = (
            f"{counts[outcome]} {outcome.vi if language == 'vi' else outcome.value}"
            for outcome in Outcome
        )
        return f"{self.regime.vi}: {', '.join(named)}"
