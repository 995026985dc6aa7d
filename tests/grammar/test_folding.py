"""Folding: look-alike characters become one and every offset leads back to the source."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vn_notice.grammar.folding import fold

#: Letters, marks and look-alikes in the proportion in which they cause trouble.
TEXTS = st.text(
    st.one_of(
        st.sampled_from("aeoươđĐÐƉðBGD /-–—\u00a0\u0300\u0301\u0309\u0323\u0302\u031b\u1100\u1161"),
        st.characters(),
    )
)


@pytest.mark.parametrize(
    ("expected", "source"),
    [
        ("QĐ-TTg", "QÐ-TTg"),
        ("QĐ-TTg", "QƉ–TTg"),
        ("QĐ-TTg", "Qð-TTg"),
        ("BGDĐĐT", "BGDððT"),
        ("của đồng chí", "của ðồng chí"),
        ("đang", "ðang"),
        ("1/2/3", "1∕2⁄3"),
        ("a-b-c-d", "a−b－c‑d"),
        ("Số 5", "Số\u00a05"),
        ("Ủy ban", unicodedata.normalize("NFD", "Ủy ban")),
        ("Nguyễn Văn An", "Nguyễn  Văn \u00a0An"),
        ("  Sở   Y tế  ", "  Sở   Y tế  "),
        ("a\u00adb\u200bc\ufeff", "a\u00adb\u200bc\ufeff"),
    ],
)
def test_look_alikes_become_one(expected: str, source: str) -> None:
    """Each family of look-alikes is read as the character it stands for."""
    assert expected == fold(source).text


def test_composed_text_needs_no_offsets() -> None:
    """A text in NFC keeps its offsets, so none are stored."""
    assert fold("Số: 05–TB").offsets is None


def test_offsets_lead_back_to_the_source() -> None:
    """A letter and its marks are one character that starts where the letter stands."""
    source = unicodedata.normalize("NFD", "Nghị định số")
    folded = fold(source)
    word = folded.text.index("số")
    assert unicodedata.normalize("NFD", "số") == source[folded.source_offset(word) :]


def test_offsets_lead_over_two_spaces() -> None:
    """A word behind two spaces is found where it stands in the source."""
    source = unicodedata.normalize("NFD", "Nghị  định  số")
    folded = fold(source)
    start, end = (folded.source_offset(folded.text.index("định") + at) for at in (0, 4))
    assert unicodedata.normalize("NFD", "định") == source[start:end]


@given(TEXTS)
def test_offsets_are_total_and_monotone(source: str) -> None:
    """Offsets start at 0, never fall, and end at the end of the source."""
    folded = fold(source)
    offsets = [folded.source_offset(i) for i in range(len(folded.text) + 1)]
    assert sorted(offsets) == offsets
    assert (0, len(source)) == (offsets[0], offsets[-1])


@given(TEXTS)
def test_folding_composes_first(source: str) -> None:
    """A text and its composed form fold to the same."""
    assert fold(unicodedata.normalize("NFC", source)).text == fold(source).text


@given(TEXTS)
def test_folding_twice_changes_nothing(source: str) -> None:
    """What has been folded is folded."""
    once = fold(source).text
    assert once == fold(once).text
