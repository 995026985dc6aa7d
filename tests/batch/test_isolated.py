"""One document in a process of its own: whatever it does there, an error of ours comes back."""

import multiprocessing
import os
from pathlib import Path
from typing import Any

import pytest

import vn_notice as vn
from support import working
from support.samples import TEXT
from vn_notice.batch.documents import Document
from vn_notice.batch.isolated import read_isolated
from vn_notice.errors import (
    ArgumentError,
    InputError,
    InvalidXmlError,
    JsonReadError,
    OptionError,
    UnfinishedError,
)


@pytest.fixture(autouse=True)
def _nothing_stays() -> Any:
    yield
    assert [] == multiprocessing.active_children()


def test_the_same(tmp_path: Path) -> None:
    """A file, and its content by a name, are read as `read` reads them."""
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert vn.read(path) == read_isolated(path)
    assert vn.read(path).notice == read_isolated("upload.txt", data=path.read_bytes()).notice


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("no such file.txt", None, InputError),
        ("a.xyz", b"x", InputError),
        ("a.docx", b"no zip", InputError),
        ("a.json", b"[]", JsonReadError),
        ("a.xml", b'<notice xmlns="urn:vn-notice:1" version="1.0"><x/></notice>', InvalidXmlError),
    ],
)
def test_errors_of_ours(name: str, data: bytes | None, error: type[Exception]) -> None:
    """What cannot be read is the error that `read` raises, with all that it knows."""
    with pytest.raises(error) as found:
        read_isolated(name, data=data)
    assert error is type(found.value)
    if isinstance(found.value, InvalidXmlError):
        assert 1 == len(found.value.problems)


def _cause(monkeypatch: pytest.MonkeyPatch, reads: Any, **limits: Any) -> str:
    """Return why a document is not finished that *reads* reads."""
    monkeypatch.setattr(Document, "parsed", reads)
    with pytest.raises(UnfinishedError) as found:
        read_isolated("a.txt", data=b"x", **limits)
    return found.value.cause


def test_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that is killed costs this one nothing."""
    assert "died" == _cause(monkeypatch, working.kill)


def test_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """What needs more memory than it may does not get it."""
    pytest.importorskip("resource", reason="this system has no limits of memory")
    assert "memory" == _cause(monkeypatch, working.hog, memory=1 << 30)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_time(tmp_path: Path) -> None:
    """A file that never comes is ended in time."""
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(UnfinishedError, match=r"took longer than is allowed \(1 s\)"):
        read_isolated(tmp_path / "pipe.txt", timeout=1)


@pytest.mark.parametrize("limits", [{"timeout": 0}, {"timeout": float("nan")}, {"memory": -1}])
def test_limits(limits: dict[str, Any]) -> None:
    """A bound that bounds nothing is told before a process is started."""
    with pytest.raises(OptionError, match="must be above 0 or None"):
        read_isolated("a.txt", **limits)


@pytest.mark.parametrize(("path", "data"), [(None, None), (b"a.txt", None), ("a.txt", "words")])
def test_types(path: Any, data: Any) -> None:
    """Arguments of another type are told as such."""
    with pytest.raises(ArgumentError, match="read_isolated takes"):
        read_isolated(path, data=data)
