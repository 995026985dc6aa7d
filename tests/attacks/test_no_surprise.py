"""Whatever is given, a public function returns, or raises one of our errors."""

import copy
import datetime as dt
import inspect
import io
import pickle
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import vn_notice as vn
from vn_notice import errors
from vn_notice.diagnostics import Report
from vn_notice.files import read_data, suffixes
from vn_notice.model.example import EXAMPLE
from vn_notice.testing.strategies import notices

_OBEYED = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
_LONGEST = 2_000
_XML, _JSON, _TEXT = vn.to_xml(EXAMPLE), vn.to_json(EXAMPLE), vn.to_text(EXAMPLE)
_LETTERS = st.characters()  # surrogates and controls too
_WORDS = st.sampled_from(
    ["Nơi nhận:", "THÔNG BÁO", "Số: 05/TB-UBND", "ngày 31 tháng 02 năm 2021", "I. ", "1. ", "a) ",
     "TL. CHỦ TỊCH", "Căn cứ Luật số 64/2020/QH14", "- ", "./.", "\n", "\n\n", "Kính gửi:", "“", "(",
     "kết luận như sau:", "\x00", "\x1b[2J", "\u202e", "\ud800", "| a | b |", "Phụ lục"]
)  # fmt: skip


def _hostile_texts() -> st.SearchStrategy[str]:
    own = st.lists(_WORDS | st.text(_LETTERS, max_size=8), max_size=40).map("".join)
    return st.text(_LETTERS, max_size=200) | own | _changed(_TEXT)


@st.composite
def _changed(draw: st.DrawFn, whole: str) -> str:
    """Draw *whole* with a stretch of it replaced."""
    start = draw(st.integers(0, len(whole)))
    end = draw(st.integers(start, min(len(whole), start + 40)))
    return whole[:start] + draw(st.text(_LETTERS, max_size=12)) + whole[end:]


@st.composite
def _changed_bytes(draw: st.DrawFn, whole: bytes) -> bytes:
    start = draw(st.integers(0, len(whole)))
    end = draw(st.integers(start, min(len(whole), start + 40)))
    pieces = st.binary(max_size=12) | st.sampled_from(
        [
            b"<",
            b">",
            b"&",
            b"]]>",
            b"<!--",
            b"<!DOCTYPE x>",
            b"<a/>",
            b"&#0;",
            b"<![CDATA[",
            b"xmlns=",
        ]
    )
    return whole[:start] + draw(pieces) + whole[end:]


def _call(function: Callable[..., Any], *arguments: Any) -> Any:
    """Return what *function* gives, or `None` after one of our errors, which must be sound."""
    try:
        found = function(*arguments)
        found = list(found) if isinstance(found, Iterator) else found
    except vn.VnNoticeError as error:
        _check_error(error)
        return None
    for problem in found if isinstance(found, Report) else getattr(found, "report", ()):
        _check_message(str(problem))
        _check_message(problem.message_vi)
    return found


def _check_error(error: vn.VnNoticeError) -> None:
    _check_message(str(error))
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):  # noqa: S301 - our own
        assert (type(error), str(error)) == (type(again), str(again))


def _check_message(message: str) -> None:
    assert (None, True) == (_OBEYED.search(message), len(message) <= _LONGEST), message


@given(_hostile_texts())
@example("9" * 5000)
def test_texts(text: str) -> None:
    """A text of any kind is parsed, and all that is made of a notice can be made of it."""
    parsed = _call(vn.parse, text)
    assert parsed is not None
    for function in (vn.to_json, vn.to_record, vn.to_text, vn.digest, vn.check, vn.to_html):
        assert _call(function, parsed.notice) is not None
    assert vn.from_xml(_call(vn.to_xml, parsed.notice)) == parsed.notice
    assert _call(vn.find_citations, text) is not None


@given(_changed_bytes(_XML) | st.binary(max_size=200))
def test_xml(data: bytes) -> None:
    """XML is valid exactly if it can be read; a header and a collection are read or refused."""
    assert _call(vn.validate_xml, data).ok is (_call(vn.from_xml, data) is not None)
    _call(vn.read_collection, io.BytesIO(data))


@given(_changed(_JSON) | st.text(_LETTERS, max_size=200) | st.binary(max_size=200))
@example("[" * 100_000)
@example('{"version": "1.0", "annexes": ' + "[" * 900 + "]" * 900 + "}")
@example("1" * 10_000)
@example("NaN")
@example('"\\ud800"')
def test_json(data: str | bytes) -> None:
    """JSON is read or refused."""
    _call(vn.from_json, data)


@given(st.sampled_from(sorted({*suffixes()} - {".doc", ".odt", ".rtf"})), st.binary(max_size=300))
def test_files(suffix: str, data: bytes) -> None:
    """A file of any name and content is read or refused."""
    _call(read_data, data, f"a{suffix}", suffix)


@given(st.text(_LETTERS, max_size=400))
def test_names(name: str) -> None:
    """A file of any name is read or refused in one line."""
    for function in (vn.read, vn.read_header, vn.read_collection):
        _call(function, name)


@given(notices(), _hostile_texts())
def test_paths(notice: vn.Notice, path: str) -> None:
    """A path leads to a part or is refused."""
    _call(vn.replace, notice, path, path)


class _Hostile:
    """An object whose every answer is an exception."""

    def _raise(self, *_: object) -> Any:
        raise RuntimeError("asked")

    __str__ = __repr__ = __len__ = __eq__ = __iter__ = __bool__ = __fspath__ = _raise
    __hash__ = object.__hash__


class _HostileText(str):
    """A text that says nothing of itself but exceptions."""

    __slots__ = ()

    def _raise(self, *_: object) -> Any:
        raise RuntimeError("asked")

    __str__ = __len__ = __eq__ = __iter__ = _raise
    __hash__ = str.__hash__


def _none_of_them() -> list[Any]:
    return [
        1, 1.5, [1], {}, object(), dt.date(2021, 1, 1), ("x",), None, float("nan"), 10**30,
        iter("x"), lambda: 1, type("Local", (), {})(), vn, _Hostile(), type,
    ]  # fmt: skip


_NOTICE = "notice"
_DEFAULTS = {"notice": EXAMPLE, "before": EXAMPLE, "after": EXAMPLE, "cls": vn.Person}
#: Where anything goes: a flag, and what a part may be replaced by.
_ANYTHING = ("strict", "skip_unknown", "ordered", "value")
_ITERATES = (_NOTICE, "notices", "paths")
_ARGUMENTS = [
    (name, argument)
    for name in vn.__all__
    if name[0].islower()
    for argument in inspect.signature(getattr(vn, name)).parameters
    if argument not in _ANYTHING
]


def _allowed(name: str, argument: str, value: Any) -> bool:
    """Return whether *value* is one that the function takes after all."""
    iterable = argument in ("notices", "paths") and isinstance(value, Iterable)
    number = argument in ("workers", "timeout", "memory", "indent") and isinstance(value, int)
    seconds = argument == "timeout" and isinstance(value, float)
    call = argument.startswith("on_") and callable(value)
    parameter = inspect.signature(getattr(vn, name)).parameters[argument]
    optional = value is None and "None" in str(parameter.annotation)
    cls = argument == "cls" and isinstance(value, type)
    return iterable or number or seconds or call or cls or optional


@pytest.mark.parametrize(("name", "argument"), _ARGUMENTS)
def test_wrong_types(name: str, argument: str, tmp_path: Path) -> None:
    """An argument of a wrong type is an `ArgumentError`, whatever it says of itself."""
    function = getattr(vn, name)
    needed = {
        each.name: _DEFAULTS.get(each.name, str(tmp_path / "none.xml"))
        for each in inspect.signature(function).parameters.values()
        if each.default is each.empty
    }
    for value in _none_of_them():
        if _allowed(name, argument, value):
            continue
        with pytest.raises(errors.ArgumentError) as caught:
            list(function(**{**needed, argument: value}))
        _check_error(caught.value)


@pytest.mark.parametrize(
    ("function", "options"),
    [
        (vn.to_json, {"indent": -1}),
        (vn.to_json, {"indent": 10**30}),
        (vn.iter_notices, {"workers": -1}),
        (vn.iter_notices, {"timeout": float("nan")}),
        (vn.iter_notices, {"timeout": float("inf")}),
        (vn.iter_notices, {"timeout": 10**30}),
        (vn.iter_notices, {"memory": 0}),
        (vn.iter_notices, {"memory": 10**30}),
    ],
)
def test_options(function: Callable[..., Any], options: dict[str, Any]) -> None:
    """An option of the right type beyond what is allowed is an `OptionError`."""
    with pytest.raises(errors.OptionError):
        function(EXAMPLE if function is vn.to_json else "a", **options)


def test_texts_that_raise() -> None:
    """What a subclass of str makes of its length, letters or equality does not count."""
    assert vn.parse(_TEXT).notice == vn.parse(_HostileText(_TEXT)).notice
    words = "Quyết định số 402/QĐ-TTg"
    assert vn.find_citations(words) == vn.find_citations(_HostileText(words))


_CLASSES: tuple[Any, ...] = (
    vn.Notice, vn.Header, vn.Meeting, vn.Paragraph, vn.Section, vn.Item, vn.Person,
)  # fmt: skip
_MANY = [(cls, field.name) for cls in _CLASSES for field in attrs.fields(cls)]


@pytest.mark.parametrize(("cls", "field"), _MANY)
def test_fields(cls: type, field: str) -> None:
    """A field of the model refuses what it cannot hold, whatever that says of itself."""
    whole: Any = next(vn.find(EXAMPLE, cls))
    for value in (1.5, object(), lambda: 1, vn, _Hostile(), range(10**12), [_Hostile()]):
        with pytest.raises(errors.ModelError) as caught:
            attrs.evolve(whole, **{field: value})
        _check_message(str(caught.value))


_FIELDS = {
    "value": "\x1b[2J\u202e" * 200,
    "problems": (),
    "given": int,
    "version": "9" * 500,
    "there": ("a",) * 100,
}


@pytest.mark.parametrize(
    "cls",
    [c for c in vars(errors).values() if isinstance(c, type) and issubclass(c, vn.VnNoticeError)],
    ids=lambda cls: cls.__name__,
)
def test_errors_are_values(cls: type[vn.VnNoticeError]) -> None:
    """Each exception is pickled, copied and printed, whatever stands in its fields."""
    names = _arguments(cls)
    values = [_FIELDS.get(name, "x\x1b\u202e") for name in names]
    if cls is errors.JsonReadError:
        values = [vn.validate_xml(b"").diagnostics]
    _check_error(cls(*values))


def _arguments(cls: type) -> list[str]:
    """Return the names of the arguments that must be given."""
    if cls is vn.VnNoticeError:
        return ["reason"]
    taken = inspect.signature(cls).parameters.values()
    return [each.name for each in taken if each.default is each.empty and each.name != "args"]
