"""How an assertion checks the form: by which instrument or settings, and what weighs enough."""

import os
from collections.abc import Iterable
from pathlib import Path

import attrs

from vn_notice.diagnostics import Severity
from vn_notice.errors import RuleConfigError
from vn_notice.rules.config import Config
from vn_notice.rules.regimes import Regime

Profile = Regime | Config | str | os.PathLike[str]


def settings_of(
    profile: Profile | None = None, select: Iterable[str] = (), ignore: Iterable[str] = ()
) -> Config:
    """Return the settings that *profile* means, with more rules left out or only some applied.

    Raises:
        RuleConfigError: If it is no instrument and no readable file of settings.

    Example:
        >>> settings_of("party", ignore="TXT,CAP004").ignore
        ('TXT', 'CAP004')
    """
    config = _config(profile)
    return attrs.evolve(
        config,
        select=_codes(select) or config.select,
        ignore=(*config.ignore, *_codes(ignore)),
    )


def _config(profile: Profile | None) -> Config:
    match profile:
        case None:
            return Config()
        case Config():
            return profile
        case Regime():
            return Config(regime=profile)
        case str() if not profile.endswith(".toml"):
            return Config.of({"regime": profile}, "profile")
        case _:
            return Config.load(Path(profile))


def _codes(named: Iterable[str]) -> tuple[str, ...]:
    """Return codes that are given one by one, or in a text with commas between."""
    return tuple(named.split(",")) if isinstance(named, str) else tuple(named)


def severity_of(name: Severity | str) -> Severity:
    """Return the severity that *name* means.

    Raises:
        RuleConfigError: If there is none of this name.

    Example:
        >>> severity_of("warning") is Severity.WARNING
        True
    """
    try:
        return Severity(name)
    except ValueError:
        known = ", ".join(Severity)
        raise RuleConfigError("severity", str(name), f"one of {known}") from None
