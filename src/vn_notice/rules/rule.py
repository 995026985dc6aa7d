"""What a rule is: metadata, reason, examples and the check, all in one object."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from inspect import cleandoc, get_annotations
from typing import TYPE_CHECKING, Any

import attrs

from vn_notice.diagnostics import DiagnosticKind, Severity
from vn_notice.docstrings import docstring_of
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime

if TYPE_CHECKING:
    from vn_notice.rules.context import Context


class Region(StrEnum):
    """A part of the sheet that may be cut off as a whole when a text is extracted."""

    HEADER = "header"
    ENDING = "ending"


@attrs.frozen
class Finding:
    """One place where a rule is not kept; the engine makes a `Diagnostic` of it.

    Attributes:
        path: The part of the notice.
        values: What the message templates name.
        within: First and last offset (half-open) in the words of that part.
        fix: What stands there instead, when that is certain.
    """

    path: str
    values: Mapping[str, object]
    within: tuple[int, int] | None = None
    fix: str | None = None


@attrs.frozen
class Site:
    """The part that a check is looking at, and the document around it."""

    path: str
    context: "Context"

    def found(
        self,
        part: str = "",
        /,
        *,
        within: tuple[int, int] | None = None,
        fix: str | None = None,
        **values: object,
    ) -> Finding:
        """Return a finding at this part, or at *part* below it, such as "nationalName".

        *part* may be an attribute such as "@end"; then *fix* is its new value.
        """
        return Finding(f"{self.path}/{part}" if part else self.path, values, within, fix)

    def at(self, path: str) -> "Site":
        """Return the site of the part at *path*, from the notice down."""
        return Site(path, self.context)


Check = Callable[[Any, Site], Iterable[Finding]]


@attrs.frozen(eq=False, kw_only=True)
class Rule:
    """One rule of form.

    Attributes:
        code: Permanent code, such as "DAT002"; its letters are the family. Never renumbered.
        name: Short name, such as "day-not-padded".
        severity: An order of the law is an error, a probable breach a warning, custom a note.
        laws: The point of law for each regime under which the rule holds.
        what: What is checked, and `why`, in English.
        reason: The same in Vietnamese.
        en: Template of the message in English.
        vi: Template of the message in Vietnamese.
        bad: Documents that break the rule.
        good: Documents that keep it; the sound document of each kind always does.
        node: The class of the parts that the check looks at.
        check: The check.
        needs: The region of the sheet without which the rule cannot be evaluated.
        types: Codes of the types of document it holds for; empty for all.
        not_types: Codes of the types it does not hold for.
        since: First day on which it holds; None for the first day of the regime.
        until: Last day on which it holds.
        relaxed_in_drafts: Whether it is only a note while number or date are blank.
        mentions: Whole words of which some must stand in the paragraphs for the check to find
            anything; where none does, the rule has passed without being run.
    """

    code: str
    name: str
    severity: Severity
    laws: Mapping[Regime, str]
    what: str
    why: str
    reason: str
    en: str
    vi: str
    bad: tuple[Example, ...]
    good: tuple[Example, ...]
    node: type
    check: Check
    needs: Region | None = None
    types: frozenset[str] = frozenset()
    not_types: frozenset[str] = frozenset()
    since: dt.date | None = None
    until: dt.date | None = None
    relaxed_in_drafts: bool = False
    mentions: tuple[str, ...] = ()

    @property
    def fixable(self) -> bool:
        """Whether some findings carry a fix, as its examples show."""
        return any(example.fixed is not None for example in self.bad)

    @property
    def points(self) -> tuple[str, ...]:
        """The points of law, each with its instrument."""
        return tuple(f"{regime.vi}, {point}" for regime, point in self.laws.items())

    def kind(self, severity: Severity) -> DiagnosticKind:
        """Return the kind of its diagnostics, weighed with *severity*."""
        return DiagnosticKind(self.code, severity, self.en, self.vi)

    def holds_on(self, date: dt.date | None) -> bool:
        """Return whether the rule holds on *date*; an unknown date is taken as today's law."""
        if date is None:
            return self.until is None
        return (self.since is None or self.since <= date) and (
            self.until is None or date <= self.until
        )


def rule(  # noqa: PLR0913 - the one place where all that a rule says is given
    code: str,
    name: str,
    *,
    severity: Severity,
    law: Mapping[Regime, str],
    en: str,
    vi: str,
    reason: str,
    bad: tuple[Example, ...],
    good: tuple[Example, ...] = (),
    needs: Region | None = None,
    types: Iterable[str] = (),
    not_types: Iterable[str] = (),
    since: dt.date | None = None,
    until: dt.date | None = None,
    relaxed_in_drafts: bool = False,
    mentions: Iterable[str] = (),
) -> Callable[[Callable[[Any, Site], Iterator[Finding]]], Rule]:
    """Make a rule of a check.

    The check takes the part whose class its first annotation names, and the `Site`. Its docstring
    says in one line what is checked, and then why.
    """

    def make(check: Callable[[Any, Site], Iterator[Finding]]) -> Rule:
        what, _, why = cleandoc(docstring_of(check)).partition("\n\n")
        node = next(iter(get_annotations(check).values()))
        return Rule(
            code=code, name=name, severity=severity, laws=dict(law), what=what, why=why,
            reason=reason, en=en, vi=vi, bad=bad, good=good, node=node, check=check, needs=needs,
            types=frozenset(types), not_types=frozenset(not_types), since=since, until=until,
            relaxed_in_drafts=relaxed_in_drafts, mentions=tuple(mentions),
        )  # fmt: skip

    return make
