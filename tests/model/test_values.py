"""Values of the model: read from words, and made without asking again."""

import attrs
import pytest

from vn_notice.errors import DocumentNumberError
from vn_notice.model.distribution import FilingEntry
from vn_notice.model.trusted import twin_of
from vn_notice.model.values import DocumentNumber


@pytest.mark.parametrize("text", ["", "TB-BDT", "số năm", "05/TB-BDT và"])
def test_no_number(text: str) -> None:
    """Words that are no number and symbol as a whole are refused by name."""
    with pytest.raises(DocumentNumberError) as caught:
        DocumentNumber.parse(text)
    assert f"“{text}”" in str(caught.value)


def test_no_twin() -> None:
    """A class whose objects are laid out otherwise has no twin."""

    @attrs.define(slots=False)
    class Loose:
        name: str = ""

    assert twin_of(Loose) is None


@pytest.mark.parametrize(
    ("number", "code"),
    [("07/TB-BDT", "TB"), ("120/2020/QH14", None), ("1234/BNV-VP", "CV"), ("65-KL/TW", "KL")],
)
def test_type_code(number: str, code: str | None) -> None:
    """The symbol tells the type of document, where it names one; an official letter has no code."""
    assert code == DocumentNumber.parse(number).type_code


@pytest.mark.parametrize(
    ("text", "units"),
    [("VT, VP (2 bản)", ("VT", "VP")), ("", ()), ("VT,", ("VT",)), (" HĐND ", ("HĐND",))],
)
def test_units(text: str, units: tuple[str, ...]) -> None:
    """The units that keep a copy are told without the number of copies."""
    assert units == FilingEntry(text=text).units
