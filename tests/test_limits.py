"""Limits: exact to the last one, each with its own error, and changed for a block of code."""

import asyncio
import gzip
import io
import pickle
import sys
import threading
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import vn_notice as vn
from support.pages import Word, pdf
from support.word import docx, para
from vn_notice.diagnostics import Report
from vn_notice.errors import (
    InputLimitError,
    JsonReadError,
    LimitError,
    OptionError,
    UnsafeXmlError,
)
from vn_notice.exchange.json_text import validate_json
from vn_notice.ingest.docx.reader import read_docx
from vn_notice.ingest.pdf.reader import read_pdf
from vn_notice.limits import NAMES, Limits, current_limits, local_limits
from vn_notice.model.body import Conclusions
from vn_notice.model.example import EXAMPLE
from vn_notice.model.inline import Paragraph
from vn_notice.model.notice import Notice
from vn_notice.storage import read_bytes, read_stream, unpack
from vn_notice.testing.strategies import notices
from vn_notice.xml.collection import write_notices

_XML, _JSON = vn.to_xml(EXAMPLE), vn.to_json(EXAMPLE)
_SIGNS = max(_XML.count(b"<"), _XML.count(b"="))
_DOCX = docx(para("Thông báo" * 20))
_GROWING = docx(para("".join(map(str, range(200_000)))))
_PAGES: tuple[list[Word], list[Word]] = ([(72, 700, "ba")], [(72, 700, "một hai")])
_PDF = pdf(*_PAGES)


def _parts(data: bytes) -> list[zipfile.ZipInfo]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.infolist()


def _times(info: zipfile.ZipInfo) -> int:
    return -(-info.file_size // info.compress_size)


def _from_stream() -> bytes:
    return read_stream(io.BytesIO(b"12345"), "<stdin>")


def _from_device() -> bytes:
    return read_bytes("/dev/zero")


_FILE = Path(__file__)

#: The limit, the value that is just enough, and what is bounded by it.
_EDGES: list[tuple[str, int, Callable[[], object]]] = [
    ("xml_bytes", len(_XML), lambda: vn.from_xml(_XML)),
    ("xml_bytes", len(_XML), lambda: vn.to_xml(EXAMPLE)),
    ("xml_signs", _SIGNS, lambda: vn.from_xml(_XML)),
    ("xml_signs", _SIGNS, lambda: vn.to_xml(EXAMPLE)),
    ("json_characters", len(_JSON), lambda: vn.from_json(_JSON)),
    ("json_characters", len(_JSON), lambda: vn.from_json(_JSON.encode())),
    ("json_characters", len(_JSON), lambda: vn.to_json(EXAMPLE)),
    ("file_bytes", _FILE.stat().st_size, lambda: read_bytes(_FILE)),
    ("file_bytes", 5, _from_stream),
    ("unpacked_bytes", 1000, lambda: unpack(gzip.compress(bytes(1000)), "a.gz")),
    ("docx_parts", len(_parts(_DOCX)), lambda: read_docx(_DOCX, "a.docx")),
    (
        "docx_part_bytes",
        max(info.file_size for info in _parts(_DOCX)),
        lambda: read_docx(_DOCX, "a.docx"),
    ),
    ("docx_ratio", max(map(_times, _parts(_GROWING))), lambda: read_docx(_GROWING, "a.docx")),
    ("pdf_pages", 2, lambda: read_pdf(_PDF, "a.pdf")),
    ("pdf_letters", 7, lambda: read_pdf(_PDF, "a.pdf")),
]


@pytest.mark.parametrize(("name", "most", "work"), _EDGES)
def test_edge(name: str, most: int, work: Callable[[], object]) -> None:
    """What has as much as is allowed passes; what has one more is refused, and told by which limit."""
    with local_limits(**{name: most}):
        work()
    with local_limits(**{name: most - 1}), pytest.raises(vn.VnNoticeError) as caught:
        work()
    told = str(caught.value)
    assert (True, True) == (str(most - 1) in told, told.endswith(f"raise the limit {name}")), told
    for limits in ({}, dict.fromkeys(NAMES, sys.maxsize - 1)):
        with local_limits(**limits):
            work()


@pytest.mark.parametrize(
    ("name", "work", "code"),
    [
        ("xml_bytes", lambda: vn.validate_xml(_XML), "XM007"),
        ("xml_signs", lambda: vn.validate_xml(_XML), "XM008"),
        ("json_characters", lambda: validate_json(_JSON), "JS003"),
    ],
)
def test_codes(name: str, work: Callable[[], Report], code: str) -> None:
    """A limit on the content of a document has a code, and names itself in two languages."""
    with local_limits(**{name: 10}):
        (found,) = work()
    assert (code, True, True) == (found.code, name in found.message, name in found.message_vi)


def test_errors() -> None:
    """The exception says which limit it was, and how much it allows."""
    with local_limits(xml_bytes=10, json_characters=10, file_bytes=4):
        with pytest.raises(UnsafeXmlError):
            vn.from_xml(_XML)
        with pytest.raises(JsonReadError):
            vn.from_json(_JSON)
        with pytest.raises(LimitError) as written:
            vn.to_json(EXAMPLE)
        with pytest.raises(InputLimitError) as read:
            _from_stream()
    assert ("json_characters", 10) == (written.value.limit, written.value.most)
    assert ("<stdin>", "file_bytes", 4) == (read.value.name, read.value.limit, read.value.most)
    for error in (written.value, read.value):
        again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
        assert (str(error), error.args) == (str(again), again.args)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no such device")
def test_endless_file() -> None:
    """A device without end is read up to the limit."""
    with local_limits(file_bytes=10_000_000), pytest.raises(InputLimitError, match="file_bytes"):
        _from_device()


def test_problems() -> None:
    """As many problems are told as the limit says, of XML, JSON and what is not well-formed."""
    opening = '<notice xmlns="urn:vn-notice:1" version="1.0">'
    invalid = f"{opening}{'<a/>' * 500}</notice>".encode()
    malformed = f"{opening}{'&' * 500}</notice>".encode()
    collection = f'<notices xmlns="urn:vn-notice:1" version="1.0">{"<notice/>" * 500}</notices>'
    json = '{"version": "1.0", "annexes": [' + "1," * 499 + "1]}"
    for most in (1, 7, 100, 200):
        with local_limits(problems=most):
            found = [len(vn.validate_xml(data)) for data in (invalid, malformed)]
            found += [len(vn.validate_xml(collection.encode())), len(validate_json(json))]
        assert [most] * 4 == found


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("value", [0, -1, True, 1.5, "8", None, sys.maxsize])
def test_wrong_values(name: str, value: Any) -> None:
    """A limit is a whole number from 1."""
    for make in (Limits, local_limits(**{name: value}).__enter__):
        with pytest.raises(OptionError, match=f"{name} is .* a whole number from 1"):
            make(**{name: value}) if make is Limits else make()


def test_wrong_name() -> None:
    """A limit that is none is told, with those that there are."""
    with pytest.raises(OptionError, match=r"“xml_byte”, and must be one of xml_bytes, "):
        local_limits(xml_byte=1).__enter__()


def test_blocks() -> None:
    """A block changes what it names, keeps the rest, and ends also by an error."""
    assert Limits() == current_limits()
    with local_limits(xml_bytes=1, problems=2):
        with local_limits(problems=3) as inner:
            assert (1, 3) == (inner.xml_bytes, inner.problems)
        with local_limits(Limits(), pdf_pages=4) as other:
            assert attrs.evolve(Limits(), pdf_pages=4) == other == current_limits()
        assert (1, 2) == (current_limits().xml_bytes, current_limits().problems)
        with pytest.raises(KeyError), local_limits(problems=4):
            raise KeyError
        assert 2 == current_limits().problems
    assert Limits() == current_limits()


def test_threads() -> None:
    """Each thread has its own limits, also while others work."""
    together = threading.Barrier(4)

    def work(most: int) -> bool:
        with local_limits(problems=most):
            together.wait()
            return current_limits().problems == most

    with local_limits(problems=77), ThreadPoolExecutor(4) as pool:
        assert [True] * 4 == list(pool.map(work, range(1, 5)))
        assert 77 == current_limits().problems


def test_tasks() -> None:
    """Each task of asyncio has its own limits, and begins with those of who began it."""

    async def work(most: int) -> tuple[int, int]:
        before = current_limits().problems
        with local_limits(problems=most):
            await asyncio.sleep(0)
            return before, current_limits().problems

    async def all_of_them() -> list[tuple[int, int]]:
        with local_limits(problems=77):
            return list(await asyncio.gather(*map(work, range(1, 5))))

    assert [(77, most) for most in range(1, 5)] == asyncio.run(all_of_them())


@pytest.mark.parametrize("workers", [0, 1])
def test_workers(workers: int, tmp_path: Path) -> None:
    """Notices are read under the limits of who asked for them, in whatever process, whenever."""
    (tmp_path / "a.xml").write_bytes(_XML)
    with local_limits(xml_bytes=len(_XML) - 1):
        refused = vn.iter_notices(tmp_path, workers=workers)
    assert ["UnsafeXmlError"] == [type(found).__name__ for _, found in refused]
    found = vn.iter_notices(tmp_path, workers=workers)
    with local_limits(xml_bytes=1):
        ((_, parsed),) = found
    assert isinstance(parsed, vn.Parsed)


def test_collections(tmp_path: Path) -> None:
    """A collection is read under the limits under which it was begun."""
    path = tmp_path / "a.xml"
    vn.write_collection(path, [EXAMPLE, EXAMPLE])
    errors: list[Exception] = []
    with local_limits(xml_signs=_SIGNS - 1):
        few = vn.read_collection(path, on_error=errors.append)
    with local_limits(xml_signs=_SIGNS):
        enough = vn.read_collection(path)
    assert ([], 2) == (list(few), len(errors))
    assert [EXAMPLE, EXAMPLE] == list(enough)


@given(notices(), st.integers(1, 4000), st.integers(1, 200), st.integers(1, 6000))
def test_law_what_is_written_can_be_read(
    notice: Notice, size: int, signs: int, characters: int
) -> None:
    """Under any limits, what is written is read back; what is not written would be refused."""
    pairs: tuple[tuple[Any, Any], ...] = ((vn.to_xml, vn.from_xml), (vn.to_json, vn.from_json))
    for write, read in pairs:
        whole = write(notice)
        with local_limits(xml_bytes=size, xml_signs=signs, json_characters=characters):
            try:
                assert notice == read(write(notice))
            except LimitError:
                with pytest.raises(vn.VnNoticeError, match="raise the limit"):
                    read(whole)


@given(notices(), st.integers(-3, 3))
def test_law_of_collections(notice: Notice, more: int) -> None:
    """A notice that may just be written alone may be written, and read, among others."""
    own = len(vn.to_xml(notice))
    frame = len(vn.to_xml(Notice())) + len("</notices>\n")
    file = io.BytesIO()
    with local_limits(xml_bytes=max(own, frame) + more):
        if more < 0:
            with pytest.raises(LimitError):
                write_notices([notice] * 3, file.write)
            return
        write_notices([notice] * 3, file.write)
        file.seek(0)
        assert [notice] * 3 == list(vn.read_collection(file))


def test_a_hundred_thousand_parts() -> None:
    """A notice of more tags than are read is not written; with a higher limit it is, and is read."""
    many = Notice(conclusions=Conclusions(content=(Paragraph.of("a"),) * 100_001))
    with pytest.raises(LimitError, match="more than 200000 signs “<”; raise the limit xml_signs"):
        vn.to_xml(many)
    with local_limits(xml_signs=201_000):
        assert many == vn.from_xml(vn.to_xml(many))


def test_beyond_libxml2() -> None:
    """A text beyond the bound of libxml2 is not written, as no limit of ours makes it readable."""
    longest, longer = (Notice(subject=Paragraph.of("a" * size)) for size in (9_999_000, 10_000_001))
    with local_limits(xml_bytes=2**25):
        assert longest == vn.from_xml(vn.to_xml(longest))
        with pytest.raises(LimitError) as caught:
            vn.to_xml(longer)
    assert ("", False) == (caught.value.limit, "raise" in str(caught.value))


def test_no_half_collection(tmp_path: Path) -> None:
    """A collection with a notice beyond a limit is not written, and the error names the notice."""
    path = tmp_path / "a.xml"
    path.write_text("before", encoding="utf-8")
    large = Notice(subject=Paragraph.of("a" * 500))
    with local_limits(xml_bytes=400), pytest.raises(LimitError) as caught:
        vn.write_collection(path, [Notice(), large])
    told = "/notices/notice[2]: the XML has more than 400 bytes; raise the limit xml_bytes"
    assert (told, "before") == (str(caught.value), path.read_text(encoding="utf-8"))


def test_documented() -> None:
    """Every limit stands on the reference page, with its value and its error."""
    page = Path(__file__).parents[1] / "docs" / "reference" / "limits.md"
    rows = [line.split(" | ") for line in page.read_text(encoding="utf-8").splitlines()]
    shown = [row[0].strip("| `") for row in rows if row[0].startswith("| `")]
    assert list(NAMES) == shown
