"""What a notice is: frozen classes, each field declared once (see `vn_notice.model.binding`).

Every class of the model can be imported from here; `import vn_notice` offers the most used of them.

Example:
    >>> from vn_notice.model import Header, PlaceDateLine
    >>> Header().place_date is None
    True
"""

from vn_notice.model.body import Annex, Closing, Conclusions, Item, Narrative, Section
from vn_notice.model.changes import Added, Change, Changed, Changes, Moved, Removed
from vn_notice.model.cited import CitedDocument, cited_documents
from vn_notice.model.comparison import apply, diff
from vn_notice.model.distribution import DistributionList, DrafterMark, FilingEntry, Recipient
from vn_notice.model.header import Header, Mark, NumberLine, PlaceDateLine
from vn_notice.model.inline import Citation, InlineLabel, Paragraph, PersonName
from vn_notice.model.meeting import Meeting
from vn_notice.model.notice import DocumentType, Notice
from vn_notice.model.parsed import Parsed
from vn_notice.model.parties import Organisation, Participant, Person
from vn_notice.model.path import Step, at, find, insert, replace, walk
from vn_notice.model.signature import SignatureBlock, SigningLine
from vn_notice.model.values import DocumentNumber, Label
from vn_notice.vocabulary.marks import MarkKind
from vn_notice.vocabulary.numbering import LabelStyle, NumberForm
from vn_notice.vocabulary.roles import Role
from vn_notice.vocabulary.signing import SigningAuthority

__all__ = (
    "Added",
    "Annex",
    "Change",
    "Changed",
    "Changes",
    "Citation",
    "CitedDocument",
    "Closing",
    "Conclusions",
    "DistributionList",
    "DocumentNumber",
    "DocumentType",
    "DrafterMark",
    "FilingEntry",
    "Header",
    "InlineLabel",
    "Item",
    "Label",
    "LabelStyle",
    "Mark",
    "MarkKind",
    "Meeting",
    "Moved",
    "Narrative",
    "Notice",
    "NumberForm",
    "NumberLine",
    "Organisation",
    "Paragraph",
    "Parsed",
    "Participant",
    "Person",
    "PersonName",
    "PlaceDateLine",
    "Recipient",
    "Removed",
    "Role",
    "Section",
    "SignatureBlock",
    "SigningAuthority",
    "SigningLine",
    "Step",
    "apply",
    "at",
    "cited_documents",
    "diff",
    "find",
    "insert",
    "replace",
    "walk",
)
