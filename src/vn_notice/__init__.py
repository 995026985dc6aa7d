"""Typed model of Vietnamese official notices (*thông báo*).

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
    from vn_notice.diagnostics import Diagnostic, Report, Severity
    from vn_notice.errors import VnNoticeError
    from vn_notice.exchange.json_text import from_dict, from_json, to_dict, to_json
    from vn_notice.exchange.record import to_record
    from vn_notice.files import read
    from vn_notice.grammar.citations import find_citations
    from vn_notice.model.body import Annex, Closing, Conclusions, Item, Section
    from vn_notice.model.cited import cited_documents
    from vn_notice.model.distribution import DistributionList, Recipient
    from vn_notice.model.header import Header
    from vn_notice.model.inline import Citation, Paragraph, PersonName
    from vn_notice.model.meeting import Meeting
    from vn_notice.model.notice import DocumentType, Notice
    from vn_notice.model.parsed import Parsed
    from vn_notice.model.parties import Organisation, Participant, Person
    from vn_notice.model.signature import SignatureBlock
    from vn_notice.model.values import DocumentNumber, Label
    from vn_notice.parser.reader import parse
    from vn_notice.source import SourceText, Span
    from vn_notice.vocabulary.roles import Role
    from vn_notice.xml.reader import from_xml
    from vn_notice.xml.validate import validate_xml
    from vn_notice.xml.writer import to_xml

__all__ = (
    "Annex",
    "Citation",
    "Closing",
    "Conclusions",
    "Diagnostic",
    "DistributionList",
    "DocumentNumber",
    "DocumentType",
    "Header",
    "Item",
    "Label",
    "Meeting",
    "Notice",
    "Organisation",
    "Paragraph",
    "Parsed",
    "Participant",
    "Person",
    "PersonName",
    "Recipient",
    "Report",
    "Role",
    "Section",
    "Severity",
    "SignatureBlock",
    "SourceText",
    "Span",
    "VnNoticeError",
    "cited_documents",
    "find_citations",
    "from_dict",
    "from_json",
    "from_xml",
    "parse",
    "read",
    "to_dict",
    "to_json",
    "to_record",
    "to_xml",
    "validate_xml",
)

_NAMES_BY_HOME = {
    "diagnostics": "Diagnostic Report Severity",
    "errors": "VnNoticeError",
    "exchange.json_text": "from_dict from_json to_dict to_json",
    "exchange.record": "to_record",
    "files": "read",
    "grammar.citations": "find_citations",
    "model.cited": "cited_documents",
    "model.body": "Annex Closing Conclusions Item Section",
    "model.distribution": "DistributionList Recipient",
    "model.header": "Header",
    "model.inline": "Citation Paragraph PersonName",
    "model.meeting": "Meeting",
    "model.notice": "DocumentType Notice",
    "model.parsed": "Parsed",
    "model.parties": "Organisation Participant Person",
    "model.signature": "SignatureBlock",
    "model.values": "DocumentNumber Label",
    "parser.reader": "parse",
    "source": "SourceText Span",
    "vocabulary.roles": "Role",
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
