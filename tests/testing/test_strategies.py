"""What is drawn is what its strategy promises."""

import subprocess
import sys
from typing import Any

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

from support.whole import classes
from vn_notice.diagnostics import Severity
from vn_notice.exchange.record import to_record
from vn_notice.grammar.citations import find_citations
from vn_notice.grammar.names import find_names
from vn_notice.grammar.syllables import is_syllable
from vn_notice.model import Citation, DocumentNumber, Notice, Section
from vn_notice.parser.reader import parse
from vn_notice.testing import assert_valid
from vn_notice.testing import strategies as vst
from vn_notice.testing.strategies import words
from vn_notice.vocabulary.surnames import SURNAMES
from vn_notice.xml.kinds import KINDS
from vn_notice.xml.validate import validate_xml

#: Codes that no single change in a small notice of one version can bring about.
NOT_MADE = {
    "XM001", "SC001", "XM011",  # what has no code of its own, and limits within the parser
    "XM007", "XM008",  # large documents
    "XM012", "XM013", "XM014", "XM015",  # newer and older versions
    "XM016", "XM017", "XM018", "XM019",  # collections
    "XM104", "XM107",  # told as another mistake, by what stands around it
}  # fmt: skip


@pytest.mark.parametrize("code", vst.MISTAKES)
def test_mistakes(code: str) -> None:
    """The one mistake is reported with its code, as an error, and with no other code."""

    @settings(max_examples=8)
    @given(vst.invalid_xml([code]))
    def law(drawn: vst.InvalidXml) -> None:
        report = validate_xml(drawn.data)
        assert {(code, Severity.ERROR)} == {(found.code, found.severity) for found in report}

    law()


def test_all_mistakes() -> None:
    """There is a mistake for every code of XML but those named."""
    assert {kind.code for kind in KINDS} - NOT_MADE == set(vst.MISTAKES) - NOT_MADE
    assert not NOT_MADE & set(vst.MISTAKES)


@settings(max_examples=30)
@given(vst.notice_texts())
def test_texts(drawn: vst.NoticeText) -> None:
    """The text is read as the notice and the record that it was drawn with."""
    found = parse(drawn.text).notice
    assert drawn.record == to_record(found)
    assert drawn.notice == found


@given(vst.document_numbers())
def test_numbers(number: DocumentNumber) -> None:
    """A number is read from what it is written as."""
    assert number == DocumentNumber.parse(str(number))


def test_drafts() -> None:
    """Some numbers have no serial yet."""
    assert "" == find(vst.document_numbers(), lambda number: not number.serial).serial


@given(vst.citations())
def test_citations(cited: Citation) -> None:
    """The words of a citation are found as that citation."""
    (found,) = find_citations(f"theo {cited.text} về công tác văn thư.")
    assert (cited.number, cited.date) == (
        DocumentNumber.of(found.number) if found.number else None,
        found.date,
    )


@given(vst.person_names())
def test_names(name: str) -> None:
    """A name is one of Vietnamese syllables, and is found after a form of address."""
    text = f"Giao đồng chí {name}, Trưởng phòng."
    assert [name] == [text[found.start : found.end] for found in find_names(text)]
    assert all(map(is_syllable, name.split()))


def test_surnames() -> None:
    """The family names are those that the reader knows."""
    assert set(words.SURNAMES) <= SURNAMES


@settings(max_examples=30)
@given(st.data())
def test_from_type(data: st.DataObject) -> None:
    """`st.from_type` draws an object of any class of the model."""
    cls = data.draw(st.sampled_from(classes()))
    assert cls is type(data.draw(st.from_type(cls)))


@settings(max_examples=20)
@given(...)
def test_from_annotation(notice: Notice, section: Section) -> None:
    """Hypothesis draws what an annotation names."""
    assert_valid(notice)
    assert section.label.label is not None


def _run(code: str) -> Any:
    return subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)


_REGISTERED = """
import sys
from hypothesis import strategies as st
assert "vn_notice.testing.strategies" not in sys.modules
assert "lxml" not in sys.modules
from vn_notice import Notice
print(st.from_type(Notice))
"""


def test_registered() -> None:
    """Importing Hypothesis is enough, and loads no strategy before one is asked for."""
    ran = _run(_REGISTERED)
    assert ("", 0) == (ran.stderr, ran.returncode)


_WITHOUT = """
import sys
sys.modules["hypothesis"] = None  # as if it were not installed
from vn_notice import testing
testing.assert_conforms(testing.make_notice())
try:
    testing.strategies
except ImportError as error:
    print(error)
"""


def test_without_hypothesis() -> None:
    """Without Hypothesis all else works, and the strategies say what to install."""
    ran = _run(_WITHOUT)
    assert ("", 0) == (ran.stderr, ran.returncode)
    assert "drawing notices needs more: pip install 'vn-notice[testing]'\n" == ran.stdout
