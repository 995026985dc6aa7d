"""Tags are found in a stream without parsing it, wherever its pieces are cut."""

import io
from collections.abc import Callable

import pytest

from vn_notice.source import SourceText
from vn_notice.xml.loader import RefusedError
from vn_notice.xml.scanning import Scanner, tags

_TEXT = (
    "<?xml version='1.0'?>\n<!-- <a> -- Đường --><n:a b='>' c=\"/>\"\n d='&lt;'>words ]]> &gt;"
    "<![CDATA[ <a> ]]><ab/><a.b></a.b><n:a\t/><?p <a/> ?></n:a\n><a>"
)
_ALL = [
    (b"n:a", "<n:a b='>' c=\"/>\"\n d='&lt;'>", False, False),
    (b"ab", "<ab/>", False, True),
    (b"a.b", "<a.b>", False, False),
    (b"a.b", "</a.b>", True, False),
    (b"n:a", "<n:a\t/>", False, True),
    (b"n:a", "</n:a\n>", True, False),
    (b"a", "<a>", False, False),
]


def _pieces(data: bytes, size: int) -> Callable[[int], bytes]:
    stream = io.BytesIO(data)
    return lambda most: stream.read(min(size, most))


@pytest.mark.parametrize("size", [1, 5, 1 << 20])
@pytest.mark.parametrize("names", [(), ("a",), ("b", "ab")])
def test_tags(size: int, names: tuple[str, ...]) -> None:
    """Every tag of the names is found with its ends; what only looks like one is passed over."""
    scanner, found, start = Scanner(_pieces(_TEXT.encode(), size)), [], 0
    while tag := scanner.find(tags(*names), start):
        written = scanner.data[tag.start : tag.end].decode()
        found.append((tag.name, written, tag.closes, tag.is_empty))
        assert tag.local_name == tag.name.split(b":")[-1]
        start = tag.end
    wanted = [one for one in _ALL if not names or one[0].split(b":")[-1].decode() in names]
    assert wanted == found


@pytest.mark.parametrize(
    "text", ["", "words", "<", "<!-", "<!-- <a> --", "<a", "<a b='>", "<![CDATA[<a>]]", "<?a ?"]
)
@pytest.mark.parametrize("size", [1, 1 << 20])
def test_none(text: str, size: int) -> None:
    """A stream that ends before a tag does has none."""
    assert Scanner(_pieces(text.encode(), size)).find(tags(), 0) is None


def test_places() -> None:
    """Places count letters and lines of the whole stream, also behind what was dropped."""
    source = SourceText(_TEXT)
    for dropped in range(len(_TEXT)):
        scanner = Scanner(_pieces(b"\xef\xbb\xbf" + _TEXT.encode(), 1 << 20))
        before = len(_TEXT[:dropped].encode())
        scanner.drop(before)
        for at in (dropped, len(_TEXT)):
            place = scanner.place(len(_TEXT[:at].encode()) - before)
            assert str(source.position(at)) == str(place)


def test_as_much_as_a_document_may_have() -> None:
    """It is read on while what is looked at is no larger than a document may be."""
    most = 8 * 1024 * 1024
    scanner = Scanner(io.BytesIO(b"\n" + b" " * (most + 70_000)).read)
    while len(scanner.data) < most:
        assert scanner.grow()
    scanner.data = scanner.data[:most]
    assert scanner.grow()
    with pytest.raises(RefusedError) as caught:
        scanner.grow()
    (problem,) = caught.value.problems
    assert ("XM007", "1:1") == (problem.code, str(problem.location))
    scanner.drop(len(scanner.data))
    assert scanner.grow()
    assert not scanner.grow()
