"""Checking a document: one walk over its parts, each shown to the rules that look at its class."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

import attrs

from vn_notice.diagnostics import Diagnostic, Fix, Severity
from vn_notice.errors import RuleFailedError, require
from vn_notice.model.distribution import DistributionList, DrafterMark, FilingEntry, Recipient
from vn_notice.model.header import Header, Mark, NumberLine, PlaceDateLine
from vn_notice.model.notice import Notice
from vn_notice.model.parsed import Parsed
from vn_notice.model.signature import SignatureBlock, SigningLine
from vn_notice.rules.config import Config
from vn_notice.rules.context import Context
from vn_notice.rules.outcomes import Conformance, Outcome
from vn_notice.rules.positions import Places
from vn_notice.rules.regimes import HD05_SINCE, Regime
from vn_notice.rules.registry import all_rules
from vn_notice.rules.rule import Finding, Region, Rule, Site

#: Where the parts of a class stand; the header itself is there even when the sheet begins below it.
_REGIONS: Mapping[type, Region] = {
    **dict.fromkeys((Header, NumberLine, PlaceDateLine, Mark), Region.HEADER),
    **dict.fromkeys((DistributionList, Recipient, FilingEntry, DrafterMark), Region.ENDING),
    **dict.fromkeys((SignatureBlock, SigningLine), Region.ENDING),
}


def check(document: Notice | Parsed, config: Config | None = None) -> Conformance:
    """Check the form of *document* (*kiểm tra thể thức*); every problem is in the report.

    The instrument is chosen from the document: Nghị định 30/2020/NĐ-CP for administrative
    documents, Hướng dẫn 05-HD/VPTW for those of the Party. A `Parsed` gives lines and columns too.

    Raises:
        RuleConfigError: If *config* names a rule that is not known.
        RuleFailedError: If a rule of somebody else's raises an exception.

    Example:
        >>> report = check(Notice())
        >>> report.outcomes["DAT002"].value
        'not evaluated'
    """
    require("check", document, Notice, Parsed)
    settings = Config() if config is None else config
    require("check", settings, Config)
    rules = all_rules(settings.rules)
    settings.check_codes(rule.code for rule in rules)
    parsed = document if isinstance(document, Parsed) else None
    notice = document.notice if isinstance(document, Parsed) else document
    context = Context(notice, settings)
    taken = [rule for rule in rules if settings.takes(rule.code)]
    return _Run(context, Places(context, parsed)).of(taken)


@attrs.frozen(slots=False)
class _Run:
    context: Context
    places: Places

    def of(self, rules: Sequence[Rule]) -> Conformance:
        outcomes = {rule.code: self._before(rule) for rule in rules}
        active = [rule for rule in rules if outcomes[rule.code] is Outcome.PASS]
        found = list(self._findings([rule for rule in active if self._is_mentioned(rule)]))
        outcomes.update({rule.code: Outcome.FAIL for rule, _ in found})
        diagnostics = sorted(
            (self._diagnostic(rule, finding) for rule, finding in found), key=_order
        )
        return Conformance(tuple(diagnostics), outcomes, self.context.regime)

    def _before(self, rule: Rule) -> Outcome:
        """Return how a rule comes out before its check is run; PASS when it is to be run."""
        context = self.context
        code = context.type_code
        if (
            context.regime not in rule.laws
            or not rule.holds_on(context.date)
            or (rule.types and code not in rule.types)
            or code in rule.not_types
        ):
            return Outcome.NOT_APPLICABLE
        if rule.needs in context.cut_off:
            return Outcome.NOT_EVALUATED
        if rule.node in self._seen and rule.node is not Header:
            return Outcome.PASS
        if _REGIONS.get(rule.node) in context.cut_off:
            return Outcome.NOT_EVALUATED
        return Outcome.PASS if rule.node in self._seen else Outcome.NOT_APPLICABLE

    @cached_property
    def _seen(self) -> set[type]:
        return {type(step.value) for step in self.context.steps}

    def _is_mentioned(self, rule: Rule) -> bool:
        return not rule.mentions or any(word in self.context.text for word in rule.mentions)

    def _findings(self, rules: Sequence[Rule]) -> Iterator[tuple[Rule, Finding]]:
        table: dict[type, list[Rule]] = {}
        for rule in rules:
            table.setdefault(rule.node, []).append(rule)
        for step in self.context.steps:
            here = table.get(type(step.value), ())
            site = Site(step.path, self.context)
            for rule in here:
                try:
                    for finding in rule.check(step.value, site):
                        yield rule, finding
                except Exception as error:
                    raise RuleFailedError(rule.code, step.path, repr(error)) from error

    def _diagnostic(self, rule: Rule, finding: Finding) -> Diagnostic:
        place = self.places.place(finding)
        kind = rule.kind(self._severity(rule))
        made = kind.of(finding.path, place.location, 1.0, **finding.values)
        if finding.fix is None or self.context.signed:
            return made
        fix = Fix(finding.path, place.start, place.end, finding.fix, place.span)
        return attrs.evolve(made, fix=fix)

    def _severity(self, rule: Rule) -> Severity:
        context = self.context
        if rule.code in context.config.severity:
            return context.config.severity[rule.code]
        if rule.relaxed_in_drafts and context.draft:
            return Severity.NOTE
        # The text that was in force before was not at hand; the points may differ.
        before = context.date is not None and context.date < HD05_SINCE
        return Severity.NOTE if context.regime is Regime.PARTY and before else rule.severity


def _order(diagnostic: Diagnostic) -> tuple[int, str]:
    location = diagnostic.location
    return (location.span.start if location and location.span else -1, diagnostic.code)
