"""What is compiled for speed does what plain loops over the declarations do."""

import linecache
from typing import Any

import pytest
from hypothesis import given, settings
from lxml import etree

from support.plain_xml import plain_read, plain_write
from support.samples import sample
from vn_notice.model import trusted
from vn_notice.model.example import EXAMPLE
from vn_notice.model.notice import Notice
from vn_notice.testing.strategies import notices
from vn_notice.xml import reading, writing
from vn_notice.xml.loader import load
from vn_notice.xml.plan import NAMESPACE, ROOT
from vn_notice.xml.reader import read_notice
from vn_notice.xml.writer import to_xml

_START = f' xmlns="{NAMESPACE}" version="1.0"'


def _check_written(notice: Notice) -> None:
    declaration = '<?xml version="1.0" encoding="UTF-8"?>'
    plain = f"{declaration}{plain_write(notice, ROOT, chr(10), _START)}\n"
    assert plain == to_xml(notice).decode()


@settings(max_examples=200, deadline=None)
@given(notices())
def test_law_written_as_plainly(notice: Notice) -> None:
    """The compiled writers write, byte by byte, what a plain loop writes."""
    _check_written(notice)


@settings(max_examples=200, deadline=None)
@given(notices())
def test_law_read_as_plainly(notice: Notice) -> None:
    """The compiled readers make, without checks, the objects that the checked constructors make."""
    _check_read(notice)


@pytest.mark.parametrize("notice", [EXAMPLE, sample(), Notice()])
def test_every_field(notice: Notice) -> None:
    """Notices that have something in every field, and in none, are written and read as plainly."""
    _check_written(notice)
    _check_read(notice)


def _check_read(notice: Notice) -> None:
    data = to_xml(notice)
    plain, read = plain_read(etree.fromstring(data), Notice), read_notice(load(data))
    assert plain == read
    assert repr(plain) == repr(read)
    assert hash(plain) == hash(read)


def test_titles() -> None:
    """Tracebacks name what was compiled, and show its lines."""
    for compiled, title in (
        (reading.root_reader(), "<readers of XML>"),
        (writing.root_writer(), "<writers of XML>"),
    ):
        assert title == compiled.__code__.co_filename
        assert linecache.getline(title, 1).startswith("def ")


def test_read_without_twins(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a class can have no twin, its own constructor makes the objects."""

    def no_twin(_cls: Any) -> None:
        return None

    monkeypatch.setattr(trusted, "twin_of", no_twin)
    read = reading.root_reader.__wrapped__()
    assert sample() == read(load(to_xml(sample())))
