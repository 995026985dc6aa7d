"""A notice as JSON and back."""

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.samples import labelled, sample
from support.whole import classes
from vn_notice.errors import ArgumentError, JsonReadError
from vn_notice.exchange.explaining import explain
from vn_notice.exchange.json_text import from_dict, from_json, to_dict, to_json
from vn_notice.exchange.writing import KIND, key_of
from vn_notice.model.body import DEEPEST, Conclusions, Item
from vn_notice.model.inline import Paragraph
from vn_notice.model.notice import Notice
from vn_notice.model.shape import fields_of
from vn_notice.testing.strategies import notices

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
    """Whatever is put in any place is read, or refused with a JsonReadError that says why."""
    spoiled = copy.deepcopy(to_dict(notice))
    places = list(_places(spoiled))
    holder, key = data.draw(st.sampled_from(places))
    holder[key] = data.draw(_JUNK)
    problems = tuple(explain(spoiled))
    assert problems == _problems(spoiled)
    assert all(problem.path.startswith("$") for problem in problems)


def _problems(data: object) -> tuple[object, ...]:
    try:
        from_dict(data)
    except JsonReadError as error:
        return error.problems
    return ()


def _places(value: Any) -> Any:
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for key, below in list(pairs):
        yield value, key
        if isinstance(below, dict | list):
            yield from _places(below)


@pytest.mark.parametrize("cls", classes())
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
    ("text", "code", "path", "reason"),
    [
        ("", "JS001", "$", "the text is not JSON: “expecting value”"),
        ('{"version": "1.0",}', "JS001", "$", "the text is not JSON"),
        (b"\xff\xfe\xfd", "JS002", "$", "not UTF-8"),
        ("{}".encode("utf-16"), "JS002", "$", "not UTF-8"),
        ("[" * 100_000, "JS004", "$", "nested too deeply"),
        ('{"version": "1.0", "version": "1.0"}', "JS005", "$.version", "stands twice"),
        (
            '{"version": "1.0", "subject": {"content": ["a"], "content": []}}',
            "JS005",
            "$.subject.content",
            "the key “content” stands twice",
        ),
        ("[]", "JS101", "$", "here stands “[]”, where an object must"),
        ("null", "JS101", "$", "here stands “null”"),
        ("9" * 5000, "JS101", "$", "here stands “Infinity”"),
        ("{}", "JS111", "$.version", "the key “version” is missing"),
        ('{"version": 1.0}', "JS114", "$.version", "this release reads “1.0”"),
        ('{"version": NaN}', "JS114", "$.version", "version “NaN” is not supported"),
        ('{"version": "1.0", "xyz": 1}', "JS110", "$.xyz", "known are “version, header,"),
        ('{"version": "1.0", "a b": 1}', "JS110", '$["a b"]', "“a b” is not known here"),
        ('{"version": "1.0", "\\ud800": 1}', "JS110", '$["\\ud800"]', "“\ufffd” is not known"),
        ('{"version": "1.0", "header": []}', "JS101", "$.header", "“[]”, where an object must"),
        ('{"version": "1.0", "subject": {"content": "a"}}', "JS102", "$.subject.content", "array"),
        ('{"version": "1.0", "meeting": {"name": 1}}', "JS103", "$.meeting.name", "a string"),
        (
            '{"version": "1.0", "meeting": {"date": "20210302"}}',
            "JS106",
            "$.meeting.date",
            "the value “20210302” is no date such as 2021-01-22",
        ),
        ('{"version": "1.0", "meeting": {"date": "2021-W01-1"}}', "JS106", "$.meeting.date", ""),
        ('{"version": "1.0", "meeting": {"date": "2021-02-30"}}', "JS106", "$.meeting.date", ""),
        ('{"version": "1.0", "meeting": {"date": "0999-12-31"}}', "JS106", "$.meeting.date", ""),
        (
            '{"version": "1.0", "meeting": {"name": "Họp \\ud800"}}',
            "JS108",
            "$.meeting.name",
            "“U+D800 at character 5”, which XML cannot carry",
        ),
        (
            '{"version": "1.0", "subject": {"content": ["a\\u000b"]}}',
            "JS108",
            "$.subject.content[0]",
            "“U+000B at character 2”",
        ),
        (_body("1"), "JS101", "$.conclusions.content[0]", "“1”, where an object must"),
        (_body('{"kind": "x"}'), "JS112", "$.conclusions.content[0].kind", "“section, item,"),
        (_body('{"kind": []}'), "JS112", "$.conclusions.content[0].kind", "the kind “[]”"),
        (_body("{}"), "JS111", "$.conclusions.content[0].kind", "“kind” is missing"),
        (_body('{"kind": "item"}'), "JS111", "$.conclusions.content[0].label", "is missing"),
        (_body(f'{_ITEM}, "x": 1}}'), "JS110", "$.conclusions.content[0].x", "not known here"),
        (
            _body(_ITEM.replace("arabic", "greek") + "}"),
            "JS107",
            "$.conclusions.content[0].label.style",
            "the value “greek” is none of “part, chapter,",
        ),
        (
            _body(f'{_ITEM.removesuffix("}")}, "ordinal": -1}}}}'),
            "JS105",
            "$.conclusions.content[0].label.ordinal",
            "the value “-1” is no whole number",
        ),
        (
            _body(f'{_ITEM}}}, {_ITEM}, "content": [{{"kind": "paragraph", "content": [true]}}]}}'),
            "JS101",
            "$.conclusions.content[1].content[0].content[0]",
            "here stands “true”",
        ),
        (
            _body('{"kind": "paragraph", "content": [{"kind": "citation", "text": ""}]}'),
            "JS109",
            "$.conclusions.content[0].content[0].text",
            "not of the form",
        ),
    ],
)
def test_bad_input(text: str | bytes, code: str, path: str, reason: str) -> None:
    """Wrong input is refused with a code, its place and the reason, in two languages."""
    with pytest.raises(JsonReadError) as caught:
        from_json(text)
    (problem,) = caught.value.problems
    assert (code, path) == (problem.code, caught.value.path)
    assert reason in caught.value.reason
    assert str(caught.value) == f"{path}: {problem.message}"
    assert problem.message != problem.message_vi
    assert str(copy.deepcopy(caught.value)) == str(caught.value)


def test_place_of_a_mistake_in_syntax() -> None:
    """A text that is no JSON is told with its line and column."""
    with pytest.raises(JsonReadError) as caught:
        from_json('{"version": "1.0",\n "x" 1}')
    assert "2:6" == str(caught.value.problems[0].location)


def test_all_problems_at_once() -> None:
    """Every problem is listed in the order of the document; the first stands in the message."""
    with pytest.raises(JsonReadError) as caught:
        from_json('{"vers": 1, "header": {"motto": 1, "number": {}}, "annexes": [1, {"x": 2}]}')
    assert [
        ("JS110", "$.vers"),
        ("JS111", "$.version"),
        ("JS103", "$.header.motto"),
        ("JS111", "$.header.number.text"),
        ("JS101", "$.annexes[0]"),
        ("JS110", "$.annexes[1].x"),
    ] == [(problem.code, problem.path) for problem in caught.value.problems]
    assert str(caught.value).startswith("$.vers: the key “vers” is not known here")
    assert str(caught.value).endswith("(and 5 more problems)")


def test_a_flood_of_problems() -> None:
    """No more than a hundred problems are listed."""
    with pytest.raises(JsonReadError) as caught:
        from_json(_body(", ".join("1" * 1000)))
    assert 100 == len(caught.value.problems)


def test_null_is_absent() -> None:
    """A null says what leaving the key out says, for every key that may be left out."""
    full = to_dict(Notice())
    nulls = {key_of(field): None for field in fields_of(Notice)}
    assert Notice() == from_dict({**full, **nulls})
    with pytest.raises(JsonReadError) as caught:
        from_json(_body('{"kind": "item", "label": null}'))
    assert ["JS101"] == [problem.code for problem in caught.value.problems]


@pytest.mark.parametrize("value", [None, 1, {}, memoryview(b"{}")])
def test_misuse(value: Any) -> None:
    """What is no text is a mistake of the caller."""
    with pytest.raises(ArgumentError, match="takes str or bytes") as caught:
        from_json(value)
    assert isinstance(caught.value, TypeError)


def test_a_dict_that_holds_itself() -> None:
    """Data that no JSON could be is refused, too."""
    item: dict[str, Any] = json.loads(f"{_ITEM}}}")
    item["content"] = [item, item]
    with pytest.raises(JsonReadError) as caught:
        from_dict({"version": "1.0", "conclusions": {"content": [item]}})
    assert "JS113" == caught.value.problems[0].code


@pytest.mark.parametrize("text", ["\ufeff{}", b"\xef\xbb\xbf{}", bytearray(b"{}")])
def test_byte_order_mark(text: str | bytes) -> None:
    """A byte order mark is no part of the text, and bytes are bytes."""
    with pytest.raises(JsonReadError) as caught:
        from_json(text)
    assert ["JS111"] == [problem.code for problem in caught.value.problems]


def test_deep() -> None:
    """The deepest body is carried; a deeper one is refused, and a very deep one without a crash."""
    block: Item | Paragraph = Paragraph.of("sâu")
    for _ in range(DEEPEST - 1):
        block = Item(label=labelled("1."), content=(block,))
    notice = Notice(conclusions=Conclusions(content=(block,)))
    assert from_json(to_json(notice)) == notice
    for depth, reason in ((DEEPEST + 1, "32 deep"), (100, "32 deep"), (50_000, "too deeply")):
        levels = f'{_ITEM}, "content": [' * depth
        with pytest.raises(JsonReadError, match=reason):
            from_json(_body(levels + "]}" * depth))
