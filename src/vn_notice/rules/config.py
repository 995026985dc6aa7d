"""How a check is run: which rules, how they weigh, and what an organisation adds."""

import tomllib
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import attrs

from vn_notice.diagnostics import Severity
from vn_notice.errors import RuleConfigError
from vn_notice.rules.regimes import Regime

_KEYS = ("select", "ignore", "severity", "abbreviations", "regime", "rules")


@attrs.frozen(kw_only=True)
class Config:
    """The settings of a run.

    Attributes:
        select: Codes or families ("DAT") of the rules to apply; empty for all.
        ignore: Codes or families to leave out.
        severity: Other weights, by code.
        abbreviations: Abbreviations that the organisation uses without expanding them.
        regime: The instrument to judge by; None to choose from the document.
        rules: Modules with rules of the organisation's own.

    Example:
        >>> Config.of({"ignore": ["TXT"], "severity": {"DAT002": "warning"}}).ignore
        ('TXT',)
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = attrs.field(factory=dict)
    abbreviations: frozenset[str] = frozenset()
    regime: Regime | None = None
    rules: tuple[str, ...] = ()

    @classmethod
    def of(cls, table: Mapping[str, Any], source: str = "settings") -> "Config":
        """Return the settings in *table*, as they stand in TOML.

        Raises:
            RuleConfigError: If a key or a value is not known.
        """
        for key in table:
            if key not in _KEYS:
                raise RuleConfigError(source, key, "a setting", _nearest(key, _KEYS))
        weights = _entry(source, table, "severity", dict, {})
        regime = _entry(source, table, "regime", str, None)
        return cls(
            select=_strings(source, table, "select"),
            ignore=_strings(source, table, "ignore"),
            severity={code: _member(source, Severity, found) for code, found in weights.items()},
            abbreviations=frozenset(_strings(source, table, "abbreviations")),
            regime=None if regime is None else _member(source, Regime, regime),
            rules=_strings(source, table, "rules"),
        )

    @classmethod
    def load(cls, path: Path) -> "Config":
        """Return the settings in a TOML file; in a `pyproject.toml`, those of `[tool.vn-notice]`.

        Raises:
            RuleConfigError: If the file cannot be read, or a key or a value is not known.
        """
        try:
            table = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise RuleConfigError(str(path), str(error), "a readable TOML file") from None
        if path.name == "pyproject.toml":
            table = table.get("tool", {}).get("vn-notice", {})
        return cls.of(table, str(path))

    def takes(self, code: str) -> bool:
        """Return whether the rule *code* is to be applied."""
        selected = not self.select or code.startswith(self.select)
        return selected and not (self.ignore and code.startswith(self.ignore))

    def check_codes(self, known: Iterable[str]) -> None:
        """Check that every code named is one of *known*, or the family of one.

        Raises:
            RuleConfigError: If it is not; the nearest is suggested.
        """
        codes = sorted(known)
        families = {code[:3] for code in codes}
        for code in (*self.select, *self.ignore, *self.severity):
            if code not in families and code not in codes:
                raise RuleConfigError("settings", code, "a rule", _nearest(code, codes))


def _entry(source: str, table: Mapping[str, Any], key: str, cls: type, default: Any) -> Any:
    found = table.get(key, default)
    if found is not default and not isinstance(found, cls):
        raise RuleConfigError(source, f"{key} = {found!r}", f"a {cls.__name__}")
    return found


def _strings(source: str, table: Mapping[str, Any], key: str) -> tuple[str, ...]:
    found = _entry(source, table, key, list, [])
    for value in found:
        if not isinstance(value, str):
            raise RuleConfigError(source, f"{key} = {value!r}", "a string")
    return tuple(found)


def _member(source: str, members: Any, value: Any) -> Any:
    try:
        return members(value)
    except ValueError:
        known = [member.value for member in members]
        raise RuleConfigError(
            source, str(value), f"one of {', '.join(known)}", _nearest(str(value), known)
        ) from None


def _nearest(word: str, known: Iterable[str]) -> str | None:
    return next(iter(get_close_matches(word, list(known), 1, 0.5)), None)
