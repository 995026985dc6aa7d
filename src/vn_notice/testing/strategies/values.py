"""Values as they are written in documents: numbers, citations, names of persons."""

import datetime as dt

from hypothesis import strategies as st

from vn_notice.model import Citation, DocumentNumber
from vn_notice.testing.strategies.words import (
    GIVEN,
    ISSUERS,
    MIDDLES,
    ORGANS,
    PARTY_ORGANS,
    SURNAMES,
)
from vn_notice.vocabulary.document_types import ADMINISTRATIVE_CODES, LEGAL_CODES, PARTY_CODES

DATES = st.dates(min_value=dt.date(2000, 1, 1), max_value=dt.date(2035, 12, 31))


def person_names() -> st.SearchStrategy[str]:
    """Return names of persons (*họ và tên*): a family name, a middle name or two, a given name.

    Example:
        >>> from hypothesis import given
        >>> @given(person_names())
        ... def test_several_words(name):
        ...     assert 3 <= len(name.split()) <= 4
        >>> test_several_words()
    """
    middle = st.lists(st.sampled_from(MIDDLES), min_size=1, max_size=2, unique=True)
    return st.builds(
        lambda surname, middles, given: " ".join((surname, *middles, given)),
        st.sampled_from(SURNAMES),
        middle,
        st.sampled_from(GIVEN),
    )


def document_numbers() -> st.SearchStrategy[DocumentNumber]:
    """Return numbers and symbols (*số, ký hiệu*) of administrative, legal and Party documents.

    `DocumentNumber.parse` of what each is written as gives the same number. Some have no serial, as
    in drafts.

    Example:
        >>> from hypothesis import given
        >>> @given(document_numbers())
        ... def test_read(number):
        ...     assert DocumentNumber.parse(str(number)) == number
        >>> test_read()
    """
    serial = st.just("") | st.integers(1, 9999).map("{:02}".format)
    year, organ = st.integers(1990, 2040), st.sampled_from(ORGANS)
    administrative = _written("{0}/{1}-{2}", serial, _codes(ADMINISTRATIVE_CODES), organ)
    party = _written("{0}-{1}/{2}", serial, _codes(PARTY_CODES), st.sampled_from(PARTY_ORGANS))
    legal = _written("{0}/{1}/{2}-{3}", st.integers(1, 999), year, _codes(LEGAL_CODES), organ)
    return administrative | party | legal


def _codes(codes: frozenset[str]) -> st.SearchStrategy[str]:
    return st.sampled_from(sorted(codes))


def _written(form: str, *parts: st.SearchStrategy[object]) -> st.SearchStrategy[DocumentNumber]:
    return st.tuples(*parts).map(lambda values: DocumentNumber.parse(form.format(*values)))


@st.composite
def citations(draw: st.DrawFn) -> Citation:
    """Draw a citation (*viện dẫn*) of a quyết định, with date and issuer or without.

    `find_citations` of its words finds it.

    Example:
        >>> from hypothesis import given
        >>> @given(citations())
        ... def test_number(cited):
        ...     assert str(cited.number) in cited.text
        >>> test_number()
    """
    number = f"{draw(st.integers(1, 4000)):02}/QĐ-TTg"
    date = draw(st.none() | DATES)
    issuer = draw(st.none() | st.sampled_from(ISSUERS))
    text = f"Quyết định số {number}"
    text += f" ngày {date.day:02}/{date.month:02}/{date.year}" if date else ""
    text += f" của {issuer}" if issuer else ""
    return Citation(
        text=text,
        document_type="Quyết định",
        number=DocumentNumber.parse(number),
        date=date,
        issuer=issuer,
    )
