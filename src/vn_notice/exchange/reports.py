"""Reports as data for JSON, and back: nothing is lost, and what is as usual is left out."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, get_args, get_origin

from cattrs import Converter
from cattrs.errors import ForbiddenExtraKeysError

from vn_notice.diagnostics import Report

AnyReport = TypeVar("AnyReport", bound=Report)


def report_to_plain(report: Report) -> dict[str, Any]:
    """Return *report* as data for JSON.

    Example:
        >>> report_to_plain(Report())
        {}
    """
    plain: dict[str, Any] = _converter().unstructure(report)
    return plain


def report_from_plain(cls: type[AnyReport], plain: Any) -> AnyReport:
    """Return the report of class *cls* that was written as *plain*.

    Raises:
        LookupError, TypeError, ValueError, AttributeError: If *plain* is no such report.

    Example:
        >>> report_from_plain(Report, report_to_plain(Report())) == Report()
        True
    """
    try:
        return _converter().structure(plain, cls)
    except ForbiddenExtraKeysError as error:
        raise ValueError(str(error)) from None


@cache
def _converter() -> Converter:
    made = Converter(omit_if_default=True, forbid_extra_keys=True, detailed_validation=False)
    made.register_unstructure_hook_func(_is_by_code, _by_value)
    made.register_structure_hook_func(_is_by_code, _by_code)
    return made


def _is_by_code(cls: Any) -> bool:
    """Return whether *cls* maps codes to members of an enumeration, as outcomes of rules do."""
    value = get_args(cls)[-1] if get_origin(cls) is Mapping else None
    return isinstance(value, type) and issubclass(value, StrEnum)


def _by_value(members: Mapping[str, StrEnum]) -> dict[str, str]:
    """Return the codes of each member: there are many codes, and few members."""
    codes: dict[str, list[str]] = {}
    for code, member in members.items():
        codes.setdefault(member.value, []).append(code)
    return {value: " ".join(held) for value, held in codes.items()}


def _by_code(plain: Any, cls: Any) -> dict[str, StrEnum]:
    member: Callable[[str], StrEnum] = get_args(cls)[-1]
    return {code: member(value) for value, codes in plain.items() for code in codes.split()}
