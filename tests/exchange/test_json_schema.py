"""The JSON Schema: in step with the model, and of one mind with the reader of JSON.

The independent judge is `jsonschema`. It and the reader differ in three things, which no schema of
JSON can say, or which Python sees in its own way: how deep sections and items nest, that a string
is no lone surrogate, and that `$` does not match before a last line break.
"""

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

import vn_notice as vn
from support.samples import sample
from support.whole import whole
from vn_notice.errors import JsonReadError
from vn_notice.exchange.json_schema import STRICT_DEPTH, json_schema, schema_text
from vn_notice.exchange.json_text import from_dict, to_dict
from vn_notice.exchange.writing import KIND, VERSION, VERSION_KEY
from vn_notice.model.body import Conclusions, Item
from vn_notice.model.inline import Paragraph
from vn_notice.model.notice import Notice
from vn_notice.testing.strategies import notices
from vn_notice.xml.plan import VERSION as XML_VERSION

_SCHEMA, _STRICT = json_schema(), json_schema(strict=True)
_DEFINITIONS = _SCHEMA["$defs"]
_ROOT = Path(__file__).resolve().parents[2]


def _judge(schema: dict[str, Any]) -> Any:
    return Draft202012Validator(schema, format_checker=FormatChecker(["date"]))


_JUDGE, _STRICT_JUDGE = _judge(_SCHEMA), _judge(_STRICT)


def _codes(data: object) -> list[tuple[str, str]]:
    """Return the code and the place of every problem that the reader has with *data*."""
    try:
        from_dict(data)
    except JsonReadError as error:
        return [(problem.code, problem.path) for problem in error.problems]
    return []


def test_in_step() -> None:
    """The schema in the repository is the one that the model declares."""
    committed = _ROOT / "schemas" / VERSION / "notice.schema.json"
    message = "run python -m vn_notice.exchange.json_schema"
    assert schema_text() == committed.read_text(encoding="utf-8"), message


def test_version() -> None:
    """JSON has the version of the XML schema; both are raised together."""
    assert XML_VERSION == VERSION == _SCHEMA["properties"][VERSION_KEY]["const"]


@pytest.mark.parametrize("schema", [_SCHEMA, _STRICT], ids=["plain", "strict"])
def test_sound(schema: dict[str, Any]) -> None:
    """The schema follows its own schema, and every reference leads to a definition that is used."""
    Draft202012Validator.check_schema(schema)
    leads = {part["$ref"] for part in _parts(schema) if "$ref" in part}
    assert leads == {f"#/$defs/{name}" for name in schema["$defs"]}


@pytest.mark.parametrize("schema", [_SCHEMA, _STRICT], ids=["plain", "strict"])
def test_documented_and_closed(schema: dict[str, Any]) -> None:
    """Definitions, keys and choices are explained in two languages; objects take no other keys."""
    explained = [*schema["$defs"].values(), schema]
    for part in _parts(schema):
        explained += [*part.get("properties", {}).values(), *part.get("oneOf", ())]
        assert part.get("type") != "object" or part["additionalProperties"] is False
    assert len(explained) > 100
    for part in explained:
        assert part["title"].strip()
        assert part["description"].strip()


def _parts(schema: Any) -> Iterator[dict[str, Any]]:
    """Yield *schema* and every schema within it."""
    yield schema
    for name in ("properties", "$defs"):
        for below in schema.get(name, {}).values():
            yield from _parts(below)
    for below in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
        yield from _parts(below)
    if "items" in schema:
        yield from _parts(schema["items"])


@settings(max_examples=40, deadline=None)
@given(notices())
def test_law_valid(notice: Notice) -> None:
    """What is written follows the schema, as an independent validator sees it."""
    _JUDGE.validate(to_dict(notice))


@pytest.mark.parametrize("notice", [Notice(), sample(), whole()])
def test_valid(notice: Notice) -> None:
    """Nothing, much and everything that a notice can hold follow the schema."""
    _JUDGE.validate(to_dict(notice))


def test_example_is_valid() -> None:
    """The published example follows the published schema."""
    example = _ROOT / "examples" / "dong-nai-2021" / "notice.json"
    _JUDGE.validate(json.loads(example.read_text(encoding="utf-8")))


_JUNK = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.sampled_from(["paragraph", "item", "TL", "2021-02-30", "2021-W01-1", "05", 7.0, 2**31, ""])
    | st.text(max_size=4).filter(lambda text: not text.endswith("\n")),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["kind", "text", "content", "name", "label", "x"]), inner, max_size=3
        )
    ),
    max_leaves=4,
)


@settings(max_examples=100, deadline=None)
@given(notices(), st.data())
def test_law_of_one_mind(notice: Notice, data: st.DataObject) -> None:
    """Whatever stands in any place, the validator and the reader say the same."""
    spoiled = copy.deepcopy(to_dict(notice))
    holder, key = data.draw(st.sampled_from(list(_places(spoiled))))
    holder[key] = data.draw(_JUNK)
    assert _JUDGE.is_valid(spoiled) == (not _codes(spoiled))


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    for key, below in list(value.items() if isinstance(value, dict) else enumerate(value)):
        yield value, key
        if isinstance(below, dict | list):
            yield from _places(below)


#: A broken constraint: its name, the code of the reader, the place below, the change.
_Broken = tuple[str, str, str, Callable[[Any], Any]]


def _breaks(schema: dict[str, Any]) -> Iterator[_Broken]:
    """Yield for each constraint that *schema* states a change that breaks it."""
    types = schema.get("type", [])
    if "object" in types:
        yield "type", "JS101", "", lambda _: 7
        yield "additionalProperties", "JS110", ".x", lambda value: {**value, "x": None}
        for key in schema["required"]:
            yield f"required {key}", "JS111", f".{key}", _without(key)
    elif "array" in types:
        yield "type", "JS102", "", lambda _: {}
    elif "integer" in types:
        yield "type", "JS105", "", lambda _: "7"
        yield "type", "JS105", "", lambda _: 1.5
        yield "minimum", "JS105", "", lambda _: schema["minimum"] - 1
        yield "maximum", "JS105", "", lambda _: schema["maximum"] + 1
    elif "format" in schema:
        for day in (7, "2021-02-29", "0999-12-31", "2021-1-2", "2021-01-22Z"):
            yield "date", "JS106", "", lambda _, day=day: day  # type: ignore[misc]
    elif "const" in schema:
        code = "JS114" if schema["const"] == VERSION else "JS112"
        yield "const", code, "", lambda _: "another"
    elif "oneOf" in schema:
        yield "oneOf", "JS107", "", lambda _: "none of them"
    elif "string" in types:
        yield "type", "JS103", "", lambda _: 7
        yield "pattern", "JS108", "", lambda value: f"{value}\x0b"
    if "minLength" in schema:
        yield "minLength", "JS109", "", lambda _: ""
    if "$ref" in schema and "pattern" in schema:
        yield "pattern", "JS109", "", lambda _: "số năm"


def _without(key: str) -> Callable[[Any], Any]:
    return lambda value: {name: held for name, held in value.items() if name != key}


def _judged(
    value: Any, schema: dict[str, Any], keys: tuple[Any, ...] = ()
) -> Iterator[tuple[tuple[Any, ...], dict[str, Any]]]:
    """Yield every schema that judges a part of *value*, with the keys that lead to the part."""
    yield keys, schema
    if "$ref" in schema:
        yield from _judged(value, _DEFINITIONS[schema["$ref"].rpartition("/")[2]], keys)
    for choice in schema.get("anyOf", ()):
        if _judge({**choice, "$defs": _DEFINITIONS}).is_valid(value):
            yield from _judged(value, choice, keys)
    for key, below in schema.get("properties", {}).items():
        if key in value:
            yield from _judged(value[key], below, (*keys, key))
    if "items" in schema:
        for index, item in enumerate(value):
            yield from _judged(item, schema["items"], (*keys, index))


_WHOLE = to_dict(whole())
_WHOLE["meeting"]["participants"].append({"party": {"kind": "organisation", "name": "Sở Y tế"}})
_JUDGED = list(_judged(_WHOLE, _SCHEMA))


def _mutants() -> Iterator[Any]:
    """Yield for each constraint of the schema a notice that breaks it, once."""
    met: set[int] = set()
    for keys, schema in _JUDGED:
        if id(schema) in met:
            continue
        met.add(id(schema))
        path = "$" + "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in keys)
        for name, code, below, change in _breaks(schema):
            yield pytest.param(keys, change, (code, path + below), id=f"{path}: {name}")


def _changed(value: Any, keys: tuple[Any, ...], change: Callable[[Any], Any]) -> Any:
    if not keys:
        return change(value)
    copied = copy.copy(value)
    copied[keys[0]] = _changed(value[keys[0]], keys[1:], change)
    return copied


@pytest.mark.parametrize(("keys", "change", "expected"), list(_mutants()))
def test_mutants(
    keys: tuple[Any, ...], change: Callable[[Any], Any], expected: tuple[str, str]
) -> None:
    """A notice that breaks one constraint is refused by both, by the reader with its own code."""
    mutant = _changed(_WHOLE, keys, change)
    assert not _JUDGE.is_valid(mutant)
    assert [expected] == _codes(mutant)


def test_every_constraint_has_a_mutant() -> None:
    """The mutants break every definition that the schema has."""
    met = {id(schema) for _, schema in _JUDGED}
    assert [] == [name for name, schema in _DEFINITIONS.items() if id(schema) not in met]


#: What OpenAI, Anthropic and Google document in common for structured output.
_TAKEN = {"type", "properties", "required", "additionalProperties", "items", "anyOf", "enum",
          "$ref", "$defs", "title", "description", "format"}  # fmt: skip


def test_strict_keeps_to_what_providers_take() -> None:
    """A strict schema has no other keywords, and nothing beside a reference."""
    assert set() == {keyword for part in _parts(_STRICT) for keyword in part} - _TAKEN
    for part in _parts(_STRICT):
        assert "$ref" not in part or ["$ref"] == list(part)
        assert "properties" not in part or list(part["properties"]) == part["required"]
    assert "object" == _STRICT["type"]


def test_strict_is_bounded() -> None:
    """Nothing recurs; objects nest ten deep, and keys and choices are fewer than OpenAI's limits."""
    assert 10 == _depth(_STRICT, ())
    assert sum(len(part.get("properties", ())) for part in _parts(_STRICT)) < 5000
    assert sum(len(part.get("enum", ())) for part in _parts(_STRICT)) < 1000
    assert len(json.dumps(_STRICT, ensure_ascii=False)) < 120_000


def _depth(schema: dict[str, Any], above: tuple[str, ...]) -> int:
    """Return how many objects stand within each other in what *schema* describes."""
    if "$ref" in schema:
        assert schema["$ref"] not in above
        name = schema["$ref"].rpartition("/")[2]
        return _depth(_STRICT["$defs"][name], (*above, schema["$ref"]))
    below = [*schema.get("properties", {}).values(), *schema.get("anyOf", ())]
    below += [schema["items"]] if "items" in schema else []
    return ("properties" in schema) + max((_depth(part, above) for part in below), default=0)


def _completed(value: Any, schema: dict[str, Any]) -> Any:
    """Return *value* with null, an empty list or an empty object for every key that it leaves out."""
    if "$ref" in schema:
        return _completed(value, _STRICT["$defs"][schema["$ref"].rpartition("/")[2]])
    if "anyOf" in schema:
        return _completed(value, _chosen(value, schema["anyOf"]))
    if "items" in schema:
        return [_completed(item, schema["items"]) for item in value or ()]
    if "properties" not in schema:
        return value
    return {
        key: _completed((value or {}).get(key), below)
        for key, below in schema["properties"].items()
    }


def _chosen(value: Any, choices: list[dict[str, Any]]) -> dict[str, Any]:
    if len(choices) == 1:
        return choices[0]
    if not isinstance(value, dict):
        kind = "string" if isinstance(value, str) else "null"
        fitting = (choice for choice in choices if choice.get("type") == kind)
        return next(fitting, choices[0])
    for choice in choices:
        definition = _STRICT["$defs"].get(choice.get("$ref", "").rpartition("/")[2], {})
        kinds = definition.get("properties", {}).get(KIND, {}).get("enum", [value.get(KIND)])
        if definition and value.get(KIND) in kinds:
            return choice
    raise AssertionError(value)


@settings(max_examples=40, deadline=None)
@given(notices())
def test_law_strict_output_is_read(notice: Notice) -> None:
    """What follows the strict schema, with nulls for what is absent, is read as the same notice."""
    output = _completed(to_dict(notice), _STRICT)
    _STRICT_JUDGE.validate(output)
    _JUDGE.validate(output)
    assert notice == from_dict(output)


def test_strict_depth() -> None:
    """The strict schema takes items four deep, and no deeper."""
    for depth in (STRICT_DEPTH, STRICT_DEPTH + 1):
        block: Item | Paragraph = Paragraph.of("sâu")
        for _ in range(depth):
            block = Item(label=whole().conclusions.content[1].label, content=(block,))  # type: ignore[union-attr]
        notice = Notice(conclusions=Conclusions(content=(block,)))
        if depth == STRICT_DEPTH:
            _STRICT_JUDGE.validate(_completed(to_dict(notice), _STRICT))
        else:
            with pytest.raises(AssertionError):
                _completed(to_dict(notice), _STRICT)


def test_public() -> None:
    """The schema is new at every call, so that callers may change it."""
    vn.json_schema()["$defs"]["Text"].clear()
    vn.json_schema()["properties"][VERSION_KEY]["const"] = "2.0"
    assert json_schema() == _SCHEMA
