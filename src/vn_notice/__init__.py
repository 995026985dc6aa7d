"""Typed model of Vietnamese official notices (*thông báo*).

The names here are those used most; `vn_notice.model` has every class of the model.

Nothing is defined here. Every public name is loaded from its home when it is first used, so that
importing the package costs almost nothing.

Example:
    >>> import vn_notice as vn
    >>> notice = vn.Notice(subject=vn.Paragraph.of("Về việc nghỉ Tết"))
    >>> vn.from_json(vn.to_json(notice)) == notice
    True
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vn_notice.batch.notices import iter_notices
    from vn_notice.diagnostics import Diagnostic, Report, Severity
    from vn_notice.errors import VnNoticeError
    from vn_notice.exchange.digest import digest
    from vn_notice.exchange.json_schema import json_schema
    from vn_notice.exchange.json_text import from_json, to_json
    from vn_notice.exchange.record import to_record
    from vn_notice.files import read
    from vn_notice.grammar.citations import find_citations
    from vn_notice.hybrid import to_pdf
    from vn_notice.model.body import Item, Section
    from vn_notice.model.comparison import diff
    from vn_notice.model.header import Header
    from vn_notice.model.inline import Citation, Paragraph
    from vn_notice.model.meeting import Meeting
    from vn_notice.model.notice import Notice
    from vn_notice.model.parsed import Parsed
    from vn_notice.model.parties import Organisation, Person
    from vn_notice.model.path import find, replace, walk
    from vn_notice.model.values import DocumentNumber
    from vn_notice.parser.reader import parse
    from vn_notice.render.docx import to_docx
    from vn_notice.render.html import to_html
    from vn_notice.render.text import to_text
    from vn_notice.rules.engine import check
    from vn_notice.streaming import read_collection, read_header, write_collection
    from vn_notice.xml.reader import from_xml
    from vn_notice.xml.validate import validate_xml
    from vn_notice.xml.writer import to_xml

__all__ = (
    "Citation",
    "Diagnostic",
    "DocumentNumber",
    "Header",
    "Item",
    "Meeting",
    "Notice",
    "Organisation",
    "Paragraph",
    "Parsed",
    "Person",
    "Report",
    "Section",
    "Severity",
    "VnNoticeError",
    "check",
    "diff",
    "digest",
    "find",
    "find_citations",
    "from_json",
    "from_xml",
    "iter_notices",
    "json_schema",
    "parse",
    "read",
    "read_collection",
    "read_header",
    "replace",
    "to_docx",
    "to_html",
    "to_json",
    "to_pdf",
    "to_record",
    "to_text",
    "to_xml",
    "validate_xml",
    "walk",
    "write_collection",
)

_NAMES_BY_HOME = {
    "batch.notices": "iter_notices",
    "diagnostics": "Diagnostic Report Severity",
    "errors": "VnNoticeError",
    "exchange.digest": "digest",
    "exchange.json_schema": "json_schema",
    "exchange.json_text": "from_json to_json",
    "exchange.record": "to_record",
    "files": "read",
    "grammar.citations": "find_citations",
    "hybrid": "to_pdf",
    "model.body": "Item Section",
    "model.comparison": "diff",
    "model.header": "Header",
    "model.inline": "Citation Paragraph",
    "model.meeting": "Meeting",
    "model.notice": "Notice",
    "model.parsed": "Parsed",
    "model.parties": "Organisation Person",
    "model.path": "find replace walk",
    "model.values": "DocumentNumber",
    "parser.reader": "parse",
    "render.docx": "to_docx",
    "render.html": "to_html",
    "render.text": "to_text",
    "rules.engine": "check",
    "streaming": "read_collection read_header write_collection",
    "xml.reader": "from_xml",
    "xml.validate": "validate_xml",
    "xml.writer": "to_xml",
}
_HOMES = {name: home for home, names in _NAMES_BY_HOME.items() for name in names.split()}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
