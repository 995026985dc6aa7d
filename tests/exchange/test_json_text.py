"""A notice as JSON and back."""

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.samples import labelled, sample
from support.strategies import notices
from vn_notice.errors import JsonReadError
from vn_notice.exchange.json_text import from_dict, from_json, to_dict, to_json
from vn_notice.exchange.writing import KIND, key_of
from vn_notice.model.body import DEEPEST, Conclusions, Item
from vn_notice.model.inline import Paragraph
from vn_notice.model.notice import Notice
from vn_notice.model.shape import fields_of

_JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=4) | st.just("kind"), inner, max_size=3)
    ),
    max_leaves=5,
)


@given(notices())
def test_law_round_trip(notice: Notice) -> None:
    """What is written is read back equal, indented or not."""
    assert notice == from_json(to_json(notice))
    assert notice == from_json(to_json(notice, indent=None))


@given(notices())
def test_law_plain(notice: Notice) -> None:
    """The dict is what JSON itself makes of the text: lists, dicts and plain values only."""
    assert to_dict(notice) == json.loads(to_json(notice))


@given(notices(), st.data())
def test_law_refusal(notice: Notice, data: st.DataObject) -> None:
    """Whatever is put in any place is read or refused with a JsonReadError, never otherwise."""
    spoiled = copy.deepcopy(to_dict(notice))
    places = list(_places(spoiled))
    holder, key = data.draw(st.sampled_from(places))
    holder[key] = data.draw(_JUNK)
    assert _refusal(spoiled).startswith("$")


def _refusal(data: object) -> str:
    try:
        from_dict(data)
    except JsonReadError as error:
        return error.path
    return "$"


def _places(value: Any) -> Any:
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for key, below in list(pairs):
        yield value, key
        if isinstance(below, dict | list):
            yield from _places(below)


def _classes() -> set[type]:
    found: set[type] = set()
    waiting: list[type] = [Notice]
    while waiting:
        cls = waiting.pop()
        if cls not in found:
            found.add(cls)
            waiting += [below for field in fields_of(cls) for below in field.shape.nodes]
    return found


@pytest.mark.parametrize("cls", sorted(_classes(), key=str))
def test_keys_are_those_of_the_declarations(cls: type) -> None:
    """A single value has the name it has in XML, and no key is taken for the kind in a union."""
    for field in fields_of(cls):
        assert field.shape.many or key_of(field) == field.binding.name
        for member in field.shape.nodes if len(field.shape.types) > 1 else ():
            assert KIND not in {key_of(inner) for inner in fields_of(member)}


def test_reads_well() -> None:
    """Keys are camelCase, lists plural, defaults left out, mixed content in order."""
    data = to_dict(sample())
    assert data["version"] == "1.0"
    assert data["header"]["number"] == {
        "text": "Số: 07/TB-BDT",
        "number": {"serial": "07", "symbol": "TB-BDT", "form": "administrative"},
    }
    assert data["legalBases"][0]["content"] == [
        "Căn cứ ",
        {
            "kind": "citation",
            "text": "Quyết định số 12/QĐ-UBND",
            "number": {"serial": "12", "symbol": "QĐ-UBND", "form": "administrative"},
        },
        ";",
    ]
    assert [block["kind"] for block in data["conclusions"]["content"]] == ["paragraph", "section"]
    assert data["meeting"]["participants"][0]["roles"] == ["chair", "concluding"]
    assert data["meeting"]["participants"][1]["party"]["kind"] == "organisation"
    assert "annexes" not in data


def _body(content: str) -> str:
    return f'{{"version": "1.0", "conclusions": {{"content": [{content}]}}}}'


_ITEM = '{"kind": "item", "label": {"label": "1.", "style": "arabic"}'


@pytest.mark.parametrize(
    ("text", "path", "reason"),
    [
        ("", "$", "line 1, column 1: no JSON"),
        ("[]", "$", "a notice is an object"),
        ("null", "$", "a notice is an object"),
        ("{}", "$.version", 'reads version "1.0" only'),
        ('{"version": 1.0}', "$.version", 'reads version "1.0" only'),
        ('{"version": NaN}', "$", "NaN is no JSON"),
        ('{"version": "1.0", "version": "1.0"}', "$", "“version” stands twice"),
        (b"\xff\xfe\xfd", "$", "not UTF-8"),
        ("[" * 100_000, "$", "nested too deeply"),
        ("9" * 5000, "$", "no number of a notice"),
        ('{"version": "1.0", "xyz": 1}', "$", "“xyz” is no key here"),
        ('{"version": "1.0", "header": null}', "$.header", "null is not an object"),
        ('{"version": "1.0", "header": []}', "$.header", "an array is not an object"),
        ('{"version": "1.0", "subject": {"content": "a"}}', "$.subject.content", "an array"),
        ('{"version": "1.0", "meeting": {"date": "20210302"}}', "$.meeting.date", "2021-01-22"),
        ('{"version": "1.0", "meeting": {"date": "0999-12-31"}}', "$.meeting.date", "year 1000"),
        ('{"version": "1.0", "meeting": {"name": "\\ud800"}}', "$.meeting.name", "XML can carry"),
        (_body("1"), "$.conclusions.content[0]", "“1” is not an object whose kind is section"),
        (_body('{"kind": "x"}'), "$.conclusions.content[0]", "“x” is not an object whose kind"),
        (_body("{}"), "$.conclusions.content[0]", "is not an object whose kind"),
        (_body('{"kind": "item"}'), "$.conclusions.content[0].label", "is missing"),
        (_body(f'{_ITEM}, "x": 1}}'), "$.conclusions.content[0]", "“x” is no key here"),
        (
            _body(f'{_ITEM}}}, {_ITEM}, "content": [{{"kind": "paragraph", "content": [true]}}]}}'),
            "$.conclusions.content[1].content[0].content[0]",
            "true is not an object whose kind is citation",
        ),
    ],
)
def test_bad_input(text: str | bytes, path: str, reason: str) -> None:
    """Wrong input is refused with its place and the reason."""
    with pytest.raises(JsonReadError) as caught:
        from_json(text)
    assert path == caught.value.path
    assert reason in caught.value.reason


def test_deep() -> None:
    """The deepest body is carried; a deeper one is refused, and a very deep one without a crash."""
    block: Item | Paragraph = Paragraph.of("sâu")
    for _ in range(DEEPEST - 1):
        block = Item(label=labelled("1."), content=(block,))
    notice = Notice(conclusions=Conclusions(content=(block,)))
    assert from_json(to_json(notice)) == notice
    for depth, reason in ((100, "levels deep"), (5000, "nested too deeply")):
        levels = f'{_ITEM}, "content": [' * depth
        with pytest.raises(JsonReadError, match=reason):
            from_json(_body(levels + "]}" * depth))
