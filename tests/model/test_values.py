"""Values of the model: read from words, and made without asking again."""

import attrs
import pytest

from vn_notice.errors import DocumentNumberError
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
