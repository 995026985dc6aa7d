"""What no object of the model can be made with, and what it can."""

import datetime as dt
from typing import Any

import attrs
import pytest

from support.samples import labelled
from support.whole import classes, example_of
from vn_notice.errors import ModelError
from vn_notice.model.body import DEEPEST, Conclusions, Item
from vn_notice.model.checking import LARGEST_INT
from vn_notice.model.inline import Paragraph
from vn_notice.model.meeting import Meeting
from vn_notice.model.parties import Person
from vn_notice.model.shape import Field, fields_of
from vn_notice.model.values import Label
from vn_notice.vocabulary.numbering import LabelStyle

#: Each kind of character that XML cannot carry.
_ILLEGAL = ("\x00", "\x0b", "\x0c", "\x1f", "\ud800", "\udfff", "\ufffe", "\uffff")

_TEXTS = [
    pytest.param(cls, field, id=f"{cls.__name__}.{field.attribute}")
    for cls in classes()
    for field in fields_of(cls)
    if str in field.shape.types
]


@pytest.mark.parametrize(("cls", "field"), _TEXTS)
def test_text_that_xml_cannot_carry(cls: type, field: Field) -> None:
    """No text of any class can hold such a character; the error says which, and in what field."""
    for character in _ILLEGAL:
        bad = f"ab{character}"
        held, place = ((bad,), "[0]") if field.shape.many else (bad, "")
        with pytest.raises(ModelError) as caught:
            attrs.evolve(example_of(cls), **{field.attribute: held})
        assert f"{cls.__name__}.{field.attribute}{place}" == caught.value.path
        assert f"it has U+{ord(character):04X} at character 3" in str(caught.value)
        assert bad == caught.value.value


def test_place_in_a_list() -> None:
    """The path says which of many texts it is."""
    with pytest.raises(ModelError) as caught:
        Person(name="Võ Tấn Đức", positions=("Tỉnh ủy viên", "Chủ tịch\x0b"))
    assert "Person.positions[1]" == caught.value.path


@pytest.mark.parametrize("text", ["\t\n\r", "\x7f\x85", "\xa0\u200b\u2028\ufeff", "\U0001f4dc"])
def test_text_that_xml_can_carry(text: str) -> None:
    """All other characters are kept as they are."""
    assert text == Paragraph.of(text).text == Person(name=text).name


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("date", "2021-03-02", "a value of date"),
        ("date", dt.datetime(2021, 3, 2, tzinfo=dt.UTC), "a value of date"),
        ("date", dt.date(999, 12, 31), "a date from the year 1000 on"),
        ("name", 5, "a value of str"),
        ("name", type("Text", (str,), {})("a"), "a value of str"),
        ("participants", ("ai đó",), "a value of Participant"),
        ("participants", 3, "a tuple, or what makes one"),
        ("participants", None, "a tuple, or what makes one"),
        ("narrative", None, "a value of Narrative"),
    ],
)
def test_other_values(field: str, value: Any, expected: str) -> None:
    """A value of another type, or of a subclass, is refused with what was expected."""
    with pytest.raises(ModelError, match=expected):
        Meeting(**{field: value})


@pytest.mark.parametrize("number", [-1, LARGEST_INT + 1, True, 1.0])
def test_numbers(number: Any) -> None:
    """Numbers are whole, not negative, and fit every binding of the schema."""
    with pytest.raises(ModelError, match=r"Label\.ordinal"):
        Label(label="1.", style=LabelStyle.ARABIC, ordinal=number)


def test_depth() -> None:
    """Sections and items stand 32 deep, and no deeper."""
    block: Item | Paragraph = Paragraph()
    for _ in range(DEEPEST - 1):
        block = Item(label=labelled("1."), content=(block,))
    Conclusions(content=(block,))
    with pytest.raises(ModelError, match="32 levels deep"):
        Conclusions(content=(Item(label=labelled("1."), content=(block,)),))
