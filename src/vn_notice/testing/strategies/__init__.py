"""Strategies for Hypothesis: notices, their parts, texts with what they say, XML with a mistake.

They need the extra `testing`. `st.from_type` knows every class of the model as soon as both
packages are installed.

Example:
    >>> from hypothesis import given, settings
    >>> from vn_notice import from_xml, to_xml
    >>> from vn_notice.testing import strategies as vst
    >>> @settings(max_examples=5)
    ... @given(vst.notices())
    ... def test_reads_back(notice):
    ...     assert from_xml(to_xml(notice)) == notice
    >>> test_reads_back()
"""

from vn_notice.errors import MissingExtraError

try:
    import hypothesis as _  # noqa: F401 - whether it is there is what counts
except ImportError:
    raise MissingExtraError("drawing notices", "testing") from None

from vn_notice.testing.strategies.customary import customary_notices
from vn_notice.testing.strategies.declared import nodes, notices, sections
from vn_notice.testing.strategies.mutants import MISTAKES, InvalidXml, invalid_xml
from vn_notice.testing.strategies.texts import NoticeText, notice_texts
from vn_notice.testing.strategies.values import citations, document_numbers, person_names

__all__ = (
    "MISTAKES",
    "InvalidXml",
    "NoticeText",
    "citations",
    "customary_notices",
    "document_numbers",
    "invalid_xml",
    "nodes",
    "notice_texts",
    "notices",
    "person_names",
    "sections",
)
