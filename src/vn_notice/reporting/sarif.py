"""Reports as SARIF 2.1.0 (OASIS, errata 01), for platforms that gather findings."""

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

from vn_notice.diagnostics import Diagnostic, Language
from vn_notice.errors import printable_json
from vn_notice.reporting.descriptors import Descriptor
from vn_notice.reporting.presentation import TOOL, Presentation
from vn_notice.reporting.results import FileReport

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_BASE = "%SRCROOT%"


def to_sarif(results: Iterable[FileReport], how: Presentation) -> Iterator[str]:
    """Yield one log with one run: its rules, every file, every problem.

    Names of files are relative to the folder in which the command was run; those outside of it are
    absolute. Columns count code points.
    """
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [_run(list(results), how)]}
    yield f"{printable_json(json.dumps(log, ensure_ascii=False, indent=2))}\n"


def _run(results: list[FileReport], how: Presentation) -> dict[str, Any]:
    rules = {descriptor.code: at for at, descriptor in enumerate(how.descriptors)}
    # a file that was named twice is one artifact
    artifacts = {result.path: _artifact(result) for result in results}
    unique = {artifact.get("uri"): artifact for artifact in artifacts.values()}
    indices = {uri: index for index, uri in enumerate(unique)}

    def indexed(result: FileReport) -> dict[str, Any]:
        artifact = artifacts[result.path]
        return artifact | {"index": indices[artifact.get("uri")]}

    return {
        "tool": {"driver": _driver(how)},
        "language": how.language,
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_BASE: {"description": {"text": "where the command was run"}}},
        "invocations": [_invocation(results)],
        "artifacts": [{"location": artifact} for artifact in unique.values()],
        "results": [
            _result(diagnostic, indexed(result), rules, how.language)
            for result in results
            for diagnostic in result.report
        ],
    }


def _driver(how: Presentation) -> dict[str, Any]:
    version = {"version": how.version} if how.version else {}
    return {
        "name": TOOL,
        **version,
        "language": how.language,
        "rules": [_rule(descriptor, how.language) for descriptor in how.descriptors],
    }


def _rule(descriptor: Descriptor, language: Language) -> dict[str, Any]:
    rule: dict[str, Any] = {
        "id": descriptor.code,
        "shortDescription": {"text": descriptor.brief(language)},
        "fullDescription": {"text": descriptor.full(language)},
        "help": {"text": descriptor.full(language)},
        "defaultConfiguration": {"level": descriptor.severity.value},
    }
    if descriptor.name:
        rule["name"] = descriptor.name.title().replace("-", "")
    if descriptor.help_uri:
        rule["helpUri"] = descriptor.help_uri
    return rule


def _invocation(results: list[FileReport]) -> dict[str, Any]:
    notes = [
        {
            "level": "error",
            "message": {"text": f"{result.name}: {result.unread}"},
            "locations": [{"physicalLocation": {"artifactLocation": _artifact(result)}}],
        }
        for result in results
        if result.unread is not None
    ]
    return {"executionSuccessful": not notes, "toolExecutionNotifications": notes}


def _artifact(result: FileReport) -> dict[str, Any]:
    if result.path is None:
        return {"description": {"text": "the standard input"}}
    full, here = Path(os.path.abspath(result.path)), Path.cwd()  # noqa: PTH100 - links are kept
    if not full.is_relative_to(here):
        return {"uri": full.as_uri()}
    return {"uri": quote(os.fsencode(full.relative_to(here).as_posix())), "uriBaseId": _BASE}


def _result(
    diagnostic: Diagnostic, artifact: dict[str, Any], rules: Mapping[str, int], language: Language
) -> dict[str, Any]:
    physical = {"artifactLocation": artifact, **_regions(diagnostic)}
    location: dict[str, Any] = {"physicalLocation": physical}
    if diagnostic.location and diagnostic.location.origin:
        location["message"] = {"text": diagnostic.location.origin}
    if diagnostic.path:
        location["logicalLocations"] = [_logical(diagnostic.path)]
    result: dict[str, Any] = {
        "ruleId": diagnostic.code,
        "level": diagnostic.severity.value,
        "message": {"text": diagnostic.text(language)},
        "locations": [location],
        "properties": {"confidence": diagnostic.confidence},
    }
    if diagnostic.code in rules:
        result["ruleIndex"] = rules[diagnostic.code]
    if diagnostic.expected is not None:
        result["properties"]["expected"] = diagnostic.expected
    return result


def _logical(path: str) -> dict[str, str]:
    kind = "attribute" if "/@" in path else "element"
    return {"fullyQualifiedName": path, "kind": kind}


def _regions(diagnostic: Diagnostic) -> dict[str, Any]:
    where, excerpt = diagnostic.location, diagnostic.excerpt
    if where is None or where.origin:
        return {}  # a document that is no plain text has no lines
    region: dict[str, Any] = {"startLine": where.line, "startColumn": where.column}
    if excerpt is None or not excerpt.text:
        return {"region": region}
    at = excerpt.column - excerpt.start
    if snippet := excerpt.text[at : at + excerpt.width]:
        region |= {"endColumn": where.column + len(snippet), "snippet": {"text": snippet}}
    context = {
        "startLine": where.line,
        "startColumn": excerpt.start,
        "endColumn": excerpt.start + len(excerpt.text),
        "snippet": {"text": excerpt.text},
    }
    return {"region": region, "contextRegion": context}
