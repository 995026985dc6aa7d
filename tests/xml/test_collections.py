"""Collections: many notices in one file, read and written one at a time."""

import gzip
import io
import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import vn_notice as vn
from support.samples import sample
from vn_notice.diagnostics import Location
from vn_notice.errors import (
    ArgumentError,
    CollectionError,
    InputError,
    OutputError,
    UnsafeXmlError,
    UnsupportedVersionError,
    XmlReadError,
)
from vn_notice.model.example import EXAMPLE
from vn_notice.model.inline import Paragraph
from vn_notice.model.notice import Notice
from vn_notice.source import Excerpt, SourceText
from vn_notice.storage import Source
from vn_notice.testing.strategies import notices
from vn_notice.xml.collection import open_collection, validate_collection, write_notices
from vn_notice.xml.schemas import compiled_schema
from vn_notice.xml.slicing import Slice, is_collection

_OPEN = b'<notices xmlns="urn:vn-notice:1" version="1.0">'
_ONE = b'<notice version="1.0"/>'


def _written(*given: Notice) -> bytes:
    out = io.BytesIO()
    assert len(given) == write_notices(given, out.write)
    return out.getvalue()


def _about(number: int) -> Notice:
    return Notice(subject=Paragraph.of(f"Về việc thứ {number}"))


def _collection(inner: bytes) -> bytes:
    return _OPEN + inner + b"</notices>"


class _Trickle(io.BytesIO):
    """A stream that gives what is asked for in pieces of a few bytes."""

    def __init__(self, data: bytes, size: int) -> None:
        super().__init__(data)
        self._size = size

    def read(self, size: int | None = -1, /) -> bytes:
        """Return no more than the few bytes."""
        return super().read(
            min(self._size, len(self.getvalue()) if size in (None, -1) else size or 0)
        )


def _read(data: bytes, size: int = 1 << 20) -> list[Notice]:
    return list(vn.read_collection(_Trickle(data, size)))


@settings(max_examples=40, deadline=None)
@given(st.lists(notices(), max_size=4), st.integers(1, 90))
def test_law_round_trip(given: list[Notice], size: int) -> None:
    """What is written is valid and read back equal, in whatever pieces it comes."""
    data = _written(*given)
    assert given == _read(data, size)
    assert compiled_schema().validate(etree.fromstring(data))


_SPOILABLE = _written(_about(1), Notice(), _about(3)).replace(
    b"<notice version", b"<!-- </notice> --><?p <notice> ?>\n<notice version", 2
)
_PIECES = st.sampled_from(
    [b"<", b">", b"/", b"<!--", b"-->", b"<?", b"?>", b"<![CDATA[", b"]]>", b"'", b'"', b"=", b"&",
     b"</notice>", b"<notice version='1.0'>", b"<notice/>", b"</notices>", b"<notices>", b"xmlns",
     b"xmlns:n='urn:x'", b"n:", b"\xff", b"\x00", b" ", b"notice", b"<!DOCTYPE x>", b"]>"]
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(
    st.integers(0, len(_SPOILABLE)), st.integers(0, 40), st.lists(_PIECES, max_size=3),
    st.integers(1, 99),
)  # fmt: skip
def test_law_spoiled(start: int, length: int, put: list[bytes], size: int) -> None:
    """What is read as a collection is one to a parser of XML too; else it is refused by us."""
    data = _SPOILABLE[:start] + b"".join(put) + _SPOILABLE[start + length :]
    try:
        read: list[Notice] | None = _read(data, size)
    except XmlReadError:
        read = None
    assert (read is not None) == validate_collection(Source(io.BytesIO(data))).ok
    if read is not None:
        root: Any = etree.fromstring(data)
        assert len(read) == len(root.findall("{*}notice")) == len(root.findall("*"))
        assert compiled_schema().validate(root)


def test_looks() -> None:
    """A notice stands in a collection as it stands alone, only without what both declare."""
    assert (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<notices xmlns="urn:vn-notice:1" version="1.0">\n'
        '<notice version="1.0">\n  <subject>Về việc thứ 1</subject>\n</notice>\n'
        '<notice version="1.0"/>\n'
        "</notices>\n"
    ) == _written(_about(1), Notice()).decode()


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + _collection(_ONE),
        b"<?xml\n version='1.0'\n?>\n<!-- <notices> --><?p <notice> ?>" + _collection(_ONE),
        _collection(b"<!-- <notice> -->" + _ONE + b"\r\n<?p </notices> ?>") + b"<!-- end -->\n",
        _collection(b"<notice version='1.0'></notice>"),
        _collection(b"<notice version='1.0'><!-- </notice> --><?p </notice>?></notice\n>"),
        _collection(b"<n:notice xmlns:n='urn:vn-notice:1' version='1.0'/>"),
        _collection(b"<notice xmlns='urn:vn-notice:1' version='1.0'/>"),
        b"<x:notices xmlns:x='urn:vn-notice:1' version='1.0'><x:notice version='1.0' /></x:notices>",
        _OPEN.replace(b" v", b" xmlns:n='urn:vn-notice:1' v")
        + b"<n:notice version='1.0'/></notices>",
    ],
)
@pytest.mark.parametrize("size", [1, 7, 1 << 20])
def test_same(data: bytes, size: int) -> None:
    """What XML allows to be written otherwise is read the same."""
    assert [Notice()] == _read(data, size)
    assert validate_collection(Source(io.BytesIO(data))).ok


def test_words_that_look_like_tags() -> None:
    """CDATA, comments and references hide no end of a notice."""
    subject = b"<subject>a<![CDATA[</notice></notices><notice>]]>&lt;/notice><!-- </notice> -->b</subject>"
    data = _collection(b'<notice version="1.0">' + subject + b"</notice>" + _ONE)
    first, second = _read(data, 3)
    assert Notice() == second
    assert Paragraph.of("a</notice></notices><notice></notice>b") == first.subject


@pytest.mark.parametrize("empty", [_collection(b""), _OPEN.replace(b">", b"/>"), _written()])
def test_empty(empty: bytes) -> None:
    """A collection may hold no notice at all."""
    assert [] == _read(empty)


_BAD = {
    "invalid": (b"<notice version='1.0'>\n <weather/></notice>", 2, 4, 2,
                "/notices/notice[2]/weather", "SC002"),
    "on the first line": (b"<notice version='1.0'><weather/></notice>", 2, 3, 23,
                          "/notices/notice[2]/weather", "SC002"),
    "unknown attribute": (b"<notice version='1.0' x=''/>", 2, 3, 23, "/notices/notice[2]/@x", "SC007"),
    "malformed": (b"<notice version='1.0'>\n<subject></notice>", 2, 4, 10, "/notices/notice[2]/subject",
                  "XM103"),
    "not closed": (b"<notice version='1.0'><subject/>", 2, 3, 33, "/notices/notice[2]", "XM105"),
    "newer": (b"<notice version='1.9'/>", 2, 3, 9, "/notices/notice[2]/@version", "XM004"),
    "no version": (b"<notice/>", 2, 3, 1, "/notices/notice[2]/@version", "SC008"),
    "bytes": (b"<notice version='1.0'><subject>\xff</subject></notice>", 2, 3, 32,
              "/notices/notice[2]", "XM005"),
    "other namespace": (b"<notice xmlns='urn:x' version='1.0'/>", 2, 3, 1, "/notices/notice[2]",
                        "XM003"),
    "text between": (b" words ", 1, 3, 2, "/notices", "XM017"),
    "another element": (b"<weather/>", 1, 3, 1, "/notices", "XM017"),
    "a collection": (_OPEN, 1, 3, 1, "/notices", "XM017"),
    "an end": (b"</notice>", 1, 3, 1, "/notices", "XM017"),
    "entity": (b"&x;", 1, 3, 1, "/notices", "XM017"),
    "doctype": (b"<!DOCTYPE a>", 1, 3, 1, "/notices", "XM017"),
}  # fmt: skip


@pytest.mark.parametrize("name", _BAD)
@pytest.mark.parametrize("size", [1, 1 << 20])
def test_bad_in_the_middle(name: str, size: int) -> None:
    """What is wrong is told with index, line, column and path; on request the rest is read."""
    bad, index, line, column, path, code = _BAD[name]
    data = _collection(b"\n" + _ONE + b"\n" + bad + b"\n" + b"<notice version='1.0'></notice>")
    reading = vn.read_collection(_Trickle(data, size))
    assert Notice() == next(reading)
    with pytest.raises(CollectionError) as caught:
        next(reading)
    error = caught.value
    assert (index, line, column, path) == (error.index, error.line, error.column, error.path)
    (problem, *_) = error.problems
    assert isinstance(problem, vn.Diagnostic)
    assert (code, path) == (problem.code, problem.path)
    assert f"line {line}, column {column}: {path}: " in str(error)
    assert [Notice()] == list(reading)

    errors: list[CollectionError] = []
    assert 2 == sum(1 for _ in vn.read_collection(_Trickle(data, size), on_error=errors.append))
    assert [str(error)] == [str(one) for one in errors]
    report = validate_collection(Source(io.BytesIO(data)))
    assert error.problems == report.diagnostics


def test_place_on_the_first_line() -> None:
    """Places are those of the file, also where the declaration of the file is put before."""
    data = b'<?xml version="1.0"?>' + _collection("Đ".encode())
    (found,) = validate_collection(Source(io.BytesIO(data)))
    assert found.location is not None
    assert data.decode()[found.location.column - 1 :].startswith("Đ")
    data = data.replace("Đ".encode(), "<!-- Đ --><notice version='1.0' x=''><y/></notice>".encode())
    places = [found.location for found in validate_collection(Source(io.BytesIO(data)))]
    assert ["x=''><y", "<y/></n"] == [
        data.decode()[place.column - 1 :][:7] for place in places if place
    ]


@pytest.mark.parametrize(
    ("data", "error", "message"),
    [
        (b"", XmlReadError, "is empty"),
        (b"no xml", XmlReadError, "not XML"),
        (b"<html/>", XmlReadError, "not “notices”"),
        (b"<notices version='1.0'/>", XmlReadError, "not “notices”"),
        (vn.to_xml(Notice()), XmlReadError, "root element is “{urn:vn-notice:1}notice”"),
        (_OPEN.replace(b' version="1.0"', b""), XmlReadError, "lacks attribute “version”"),
        (_OPEN.replace(b">", b" x=''>"), XmlReadError, "attribute “x” is not known"),
        (_OPEN.replace(b"1.0", b"1.1"), UnsupportedVersionError, "version “1.1”"),
        (b"<!DOCTYPE notices>" + _OPEN, UnsafeXmlError, "DOCTYPE"),
        (b"<?xml version='1.0' encoding='latin1'?>" + _OPEN, UnsafeXmlError, "declaration"),
        (_collection(b"").decode().encode("utf-16"), UnsafeXmlError, "not UTF-8"),
        (_OPEN.replace(b">", b" xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:x=''>"),
         UnsafeXmlError, "XMLSchema-instance"),
    ],
)  # fmt: skip
def test_no_collection(data: bytes, error: type[XmlReadError], message: str) -> None:
    """What does not start as a collection is refused at once."""
    for size in (2, 1 << 20):
        with pytest.raises(error, match=message.replace("{", r"\{")) as caught:
            vn.read_collection(_Trickle(data, size))
        assert error is type(caught.value)
    assert not validate_collection(Source(io.BytesIO(data))).ok


@pytest.mark.parametrize("end", [0, 1, 20, 60, -1, -5, -12])
def test_truncated(end: int) -> None:
    """A collection that ends too early is told; the notices before its end are not lost."""
    data = _written(_about(1), _about(2), _about(3))
    start = data.rfind(b"<notice ") + end if end >= 0 else len(data.rstrip()) + end
    errors: list[CollectionError] = []
    read = list(vn.read_collection(io.BytesIO(data[:start]), on_error=errors.append))
    assert [_about(n) for n in range(1, 4)][: len(read)] == read
    assert len(read) >= 2
    assert "the collection ends before “</notices>”" in str(errors[-1])
    text = data[:start].decode(errors="replace")
    broken_off = SourceText(text).position(len(text))
    assert (broken_off.line, broken_off.column) == (errors[-1].line, errors[-1].column)


def test_declared_ascii() -> None:
    """What a collection declares of its encoding holds for every notice in it."""
    head = b"<?xml version='1.0' encoding='us-ascii'?>"
    assert [Notice()] == _read(head + _collection(_ONE))
    with pytest.raises(CollectionError, match=r"only XML 1\.0 in UTF-8"):
        _read(head + _written(_about(1)).partition(b"?>")[2])


def test_limits() -> None:
    """A notice, or what stands before one, that is larger than any may be ends the reading."""
    huge = b" " * (8 * 1024 * 1024 + 100_000)
    for inner in (huge, b"<notice version='1.0'>" + huge + b"</notice>"):
        with pytest.raises(CollectionError, match="more than 8388608 bytes"):
            _read(_collection(_ONE + inner + _ONE))
    with pytest.raises(UnsafeXmlError, match="more than 8388608 bytes"):
        _read(b"<!--" + huge + b"-->" + _collection(_ONE))
    with pytest.raises(CollectionError, match="more than 8388608 bytes"):
        _read(_collection(_ONE) + huge)


def test_a_problem_of_a_whole_notice() -> None:
    """What concerns a notice as a whole is told where it starts, and the rest is read."""
    large = b"<notice version='1.0'><!--" + b"=" * 200_001 + b"--></notice>"
    reading = vn.read_collection(io.BytesIO(_collection(b"\n " + large + _ONE)))
    with pytest.raises(CollectionError, match="more than 200000 signs") as caught:
        next(reading)
    assert (1, 2, 2) == (caught.value.index, caught.value.line, caught.value.column)
    assert [Notice()] == list(reading)


@pytest.mark.parametrize(
    ("line", "column", "expected"),
    [
        (1, 3, "5:10"), (1, 21, "5:10"), (1, 22, "5:11"), (1, 27, "5:16"),  # up to the name
        (1, 28, "5:16"), (1, 57, "5:16"),  # what was put in
        (1, 58, "5:17"), (1, 60, "5:19"), (2, 1, "6:1"), (3, 4, "7:4"),
    ],
)  # fmt: skip
def test_places_in_a_slice(line: int, column: int, expected: str) -> None:
    """A place in a notice that was cut out becomes one of the collection."""
    piece = Slice(b"", Location(5, 10), before=20, tag=7, after=30)
    found = piece.place(Location(line, column, excerpt=Excerpt("text", 1, 1)))
    assert expected == str(found)
    assert (line > 1) == (found.excerpt is not None)
    assert "5:10" == str(piece.place(None))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (_collection(b""), True),
        (b"<?xml version='1.0'?><!-- <notice> -->\n<n:notices", False),
        (b"<?xml version='1.0'?><!-- <notice> -->\n<n:notices/>", True),
        (b"<notice/>", False),
        (b"no XML", False),
        (b"<!--" + b" " * 8_500_000 + b"--><notices>", False),
    ],
)
def test_is_collection(data: bytes, expected: bool) -> None:  # noqa: FBT001 - a column of the table
    """A file is a collection by its first tag, if that is met within what a document may have."""
    assert expected == is_collection(_Trickle(data, 100_000).read)


def test_many_problems() -> None:
    """No more than a hundred problems are listed, and no more is read than holds them."""
    stream = _Trickle(_collection(b"<notice/>" * 50_000), 2000)
    assert 100 == len(validate_collection(Source(stream)))
    assert stream.tell() < 10_000


def test_large_file(tmp_path: Path) -> None:
    """A file of many notices may be larger than a document may be; each is validated."""
    path = tmp_path / "a.xml"
    path.write_bytes(_collection((_ONE + b" " * 3_000_000) * 3))
    assert vn.validate_xml(path).ok
    path.write_bytes(_collection((_ONE + b" " * 3_000_000) * 3 + b"<notice/>"))
    assert ["/notices/notice[4]/@version"] == [found.path for found in vn.validate_xml(path)]


@pytest.mark.parametrize("wrong", [None, 3, Notice()])
def test_misuse(tmp_path: Path, wrong: Any) -> None:
    """What is written as a collection is many notices."""
    with pytest.raises(ArgumentError, match=r"^write_collection takes many notices, not "):
        vn.write_collection(tmp_path / "a.xml", wrong)
    assert [] == list(tmp_path.iterdir())


def test_error_pickles() -> None:
    """The error survives the way to another process."""
    with pytest.raises(CollectionError) as caught:
        _read(_collection(b"<notice/>"))
    copy = pickle.loads(pickle.dumps(caught.value))  # noqa: S301
    assert (str(caught.value), caught.value.problems) == (str(copy), copy.problems)


def test_newer_version() -> None:
    """A collection of a newer minor version is refused, unless what is unknown may be skipped."""
    data = _OPEN.replace(b"1.0", b"1.1") + b"</notices>"
    with pytest.raises(UnsupportedVersionError):
        open_collection(Source(io.BytesIO(data)))
    assert [] == list(open_collection(Source(io.BytesIO(data)), skip_unknown=True))


def test_skip_unknown() -> None:
    """Notices of a newer minor version are read on request, and what was skipped is told of each."""
    data = _written(EXAMPLE, EXAMPLE).replace(b'version="1.0"', b'version="1.3"')
    data = data.replace(b'?xml version="1.3"', b'?xml version="1.0"')
    start, _, rest = data.rpartition(b"<closing>")
    reading = vn.read_collection(
        io.BytesIO(start + b"<closing><weather/>" + rest), skip_unknown=True
    )
    assert EXAMPLE == next(reading)
    assert 0 == len(reading.report)
    assert EXAMPLE == next(reading)
    assert ["/notices/notice[2]/closing/weather"] == [note.path for note in reading.report]


@pytest.mark.parametrize("name", ["a.xml", "a.xml.gz", "A.XML.GZ"])
def test_files(tmp_path: Path, name: str) -> None:
    """A collection is written to a file and read from it, packed by name, with progress."""
    path = tmp_path / name
    assert 300 == vn.write_collection(path, (_about(n) for n in range(300)))
    assert path.read_bytes().startswith(b"\x1f\x8b") == name.lower().endswith(".gz")
    first = path.read_bytes()
    with vn.read_collection(path) as reading:
        assert (0, path.stat().st_size) == (reading.index, reading.bytes_total)
        met = [(reading.index, reading.bytes_read) for _ in reading]
    assert [*range(1, 301)] == [index for index, _ in met]
    assert sorted(met) == met
    assert path.stat().st_size == reading.bytes_read == met[-1][1]
    assert 300 == vn.write_collection(path, vn.read_collection(path))
    assert first == path.read_bytes()
    assert [path] == list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["a.xml", "a.xml.gz"])
def test_writing_fails_whole(tmp_path: Path, name: str) -> None:
    """If the notices end in an error, what stood there stands there still."""
    path = tmp_path / name
    path.write_bytes(b"old")

    def failing() -> Iterator[Notice]:
        yield sample()
        raise OSError("not about the file that is written")

    wrong: Any = iter([sample(), "no notice"])
    for written, error in ((failing(), OSError), (wrong, Exception)):
        with pytest.raises(error) as caught:
            vn.write_collection(path, written)
        assert not isinstance(caught.value, OutputError)
        assert (b"old", [path]) == (path.read_bytes(), list(tmp_path.iterdir()))


def test_unreadable(tmp_path: Path) -> None:
    """A file that cannot be read is told by name; one that was given open stays open."""
    with pytest.raises(InputError, match="is not found"):
        vn.read_collection(tmp_path / "none.xml")
    path = tmp_path / "a.xml.gz"
    path.write_bytes(b"no gzip")
    with pytest.raises(InputError, match="is no whole gzip file"):
        vn.read_collection(path)
    path.write_bytes(gzip.compress(_written(*map(_about, range(500))), 0)[:-9_000])
    with pytest.raises(InputError, match="is no whole gzip file"):
        list(vn.read_collection(path))
    stream = io.BytesIO(_written(sample()))
    assert [sample()] == list(vn.read_collection(stream))
    assert not stream.closed
