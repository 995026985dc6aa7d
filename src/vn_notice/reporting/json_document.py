"""Reports as one JSON document; names of members are stable, more may be added."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from vn_notice.diagnostics import Diagnostic
from vn_notice.errors import printable_json
from vn_notice.reporting.presentation import TOOL, Presentation
from vn_notice.reporting.results import FileReport, Totals


def to_json_document(results: Iterable[FileReport], how: Presentation) -> Iterator[str]:
    """Yield one document with every file, also those without problems, and the totals.

    Messages stand in it in both languages. Lines and columns count from 1, columns in code points;
    of a document that is no plain text they are those of its text, and "origin" says where in it.
    """
    known = list(results)
    totals = Totals.of(known)
    summary = {
        "files": totals.files,
        "unreadable": totals.unread,
        **{f"{severity}s": number for severity, number in totals.problems.items()},
    }
    document = {
        "tool": {"name": TOOL, "version": how.version},
        "files": list(map(_file, known)),
        "summary": summary,
    }
    yield f"{printable_json(json.dumps(document, ensure_ascii=False, indent=2))}\n"


def _file(result: FileReport) -> dict[str, Any]:
    return {
        "file": result.name,
        "ok": result.ok,
        "unreadable": result.unread,
        "problems": list(map(_problem, result.report)),
    }


def _problem(diagnostic: Diagnostic) -> dict[str, Any]:
    where = diagnostic.location
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "message": {"en": diagnostic.message, "vi": diagnostic.message_vi},
        "path": diagnostic.path or None,
        "line": where.line if where else None,
        "column": where.column if where else None,
        "origin": (where.origin if where else None) or None,
        "expected": diagnostic.expected,
        "confidence": diagnostic.confidence,
        "excerpt": _members(diagnostic.excerpt, "text", "start", "cut", "width"),
        "fix": _members(diagnostic.fix, "path", "start", "end", "replacement"),
    }


def _members(value: object, *names: str) -> dict[str, Any] | None:
    return {name: getattr(value, name) for name in names} if value is not None else None
