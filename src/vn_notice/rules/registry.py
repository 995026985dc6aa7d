"""Every rule there is: found in the folders of this room, and registered by others."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from pkgutil import walk_packages
from types import ModuleType

from vn_notice import rules as room
from vn_notice.errors import RuleConfigError
from vn_notice.rules.rule import Rule

#: Other distributions name a module with rules, or one rule, under this group.
ENTRY_POINTS = "vn_notice.rules"
_CODE = re.compile("[A-Z]{3}[0-9]{3}")


@cache
def own_rules() -> tuple[Rule, ...]:
    """Return the rules of this package, by code."""
    modules = (
        import_module(found.name)
        for found in walk_packages(room.__path__, f"{room.__name__}.")
        if found.name.count(".") == room.__name__.count(".") + 2
    )
    return _ordered(found for module in modules for found in _rules_in(module))


def all_rules(modules: Iterable[str] = ()) -> tuple[Rule, ...]:
    """Return every rule: of this package, of installed ones, and of the *modules* named.

    Raises:
        RuleConfigError: If a module cannot be imported, holds no rule, or takes a code twice.

    Example:
        >>> all_rules()[0].code < all_rules()[-1].code
        True
    """
    return _ordered((*own_rules(), *_installed(), *_named(modules)))


@cache
def _installed() -> tuple[Rule, ...]:
    return tuple(
        found for entry in entry_points(group=ENTRY_POINTS) for found in _rules_in(entry.load())
    )


def _named(modules: Iterable[str]) -> Iterator[Rule]:
    for name in modules:
        try:
            yield from _rules_in(import_module(name))
        except ImportError as error:
            raise RuleConfigError("rules", name, f"a module that imports ({error})") from None


def _rules_in(found: ModuleType | Rule) -> list[Rule]:
    if isinstance(found, Rule):
        return [found]
    rules = [value for value in vars(found).values() if isinstance(value, Rule)]
    if not rules:
        raise RuleConfigError("rules", found.__name__, "a module that holds a rule")
    return rules


def _ordered(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    by_code: dict[str, Rule] = {}
    for rule in rules:
        if not _CODE.fullmatch(rule.code):
            raise RuleConfigError("rules", rule.code, "a code of three letters and three digits")
        if by_code.setdefault(rule.code, rule) is not rule:
            raise RuleConfigError("rules", rule.code, "a code that no other rule has")
    return tuple(by_code[code] for code in sorted(by_code))
