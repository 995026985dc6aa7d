"""Whatever is given, a public function returns, or raises one of our errors."""

import copy
import datetime as dt
import inspect
import io
import pickle
import re
from collections.abc import Callable, Iterator
from typing import Any

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


_NONE_OF_THEM: list[Any] = [1, 1.5, [], {}, object(), dt.date(2021, 1, 1), ("x",)]
#: Those that take no argument, or look at it only when they are asked for more.
_LAZY = ("json_schema", "write_collection", "walk", "find", "iter_notices")
_FUNCTIONS = [getattr(vn, name) for name in vn.__all__ if name[0].islower() and name not in _LAZY]


@pytest.mark.parametrize("function", _FUNCTIONS, ids=lambda function: function.__name__)
@pytest.mark.parametrize("value", _NONE_OF_THEM, ids=repr)
def test_wrong_types(function: Callable[..., Any], value: Any) -> None:
    """An argument of a wrong type is a `TypeError`, mostly our `ArgumentError`."""
    with pytest.raises(TypeError):
        function(value)


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
