"""The order of the parts on the paper, and nothing else."""

from vn_notice.grammar.fuzzy import letters
from vn_notice.model.notice import Notice
from vn_notice.render.customary import completed
from vn_notice.render.layout.blocks import Layout
from vn_notice.render.layout.body import body
from vn_notice.render.layout.ending import annexes, ending
from vn_notice.render.layout.header import header, preamble, title
from vn_notice.render.layout.placing import spaced
from vn_notice.render.layout.standards import HD05, ND30
from vn_notice.vocabulary.numbering import NumberForm

_PARTY_NAME = letters("Đảng Cộng sản Việt Nam")


def lay_out(notice: Notice) -> Layout:
    """Return *notice* laid out, with the customary sentences where it has none of its own.

    Example:
        >>> from vn_notice.model.header import Header
        >>> [line.text for line in lay_out(Notice(header=Header(motto="Độc lập"))).lines()]
        ['Độc lập']
    """
    party = is_party(notice)
    whole = completed(notice, party=party)
    standard = HD05 if party else ND30
    blocks = (
        *header(whole, standard),
        *title(whole, standard),
        *preamble(whole),
        *body(whole),
        *ending(whole),
        *annexes(whole),
    )
    return Layout(standard, tuple(spaced(blocks)), _name(whole), whole.issue_date)


def is_party(notice: Notice) -> bool:
    """Return whether *notice* is a document of the Party: by its heading, or by its number.

    Example:
        >>> from vn_notice.model.header import Header
        >>> is_party(Notice(header=Header(national_name="ĐẢNG CỘNG SẢN VIỆT NAM")))
        True
    """
    name, number = notice.header.national_name, notice.number
    if name:
        return letters(name) == _PARTY_NAME
    return number is not None and number.form is NumberForm.PARTY


def _name(notice: Notice) -> str:
    """Return what the document is called: type, number, subject."""
    parts = (
        notice.document_type and notice.document_type.text,
        notice.number and str(notice.number),
        notice.subject and notice.subject.text,
    )
    return " ".join(part for part in parts if part)
