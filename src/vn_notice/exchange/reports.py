"""Reports as data for JSON, and back: nothing is lost, and what is as usual is left out."""

from functools import cache
from typing import Any, TypeVar

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
    return Converter(omit_if_default=True, forbid_extra_keys=True, detailed_validation=False)
