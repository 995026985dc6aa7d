"""B: XML that is large, deep, many or no XML at all."""

import gzip
import io
from collections.abc import Callable, Iterable
from itertools import repeat

from vn_notice.testing.attacks.case import Case, Expectation, Seed

_REFUSED, _TOTAL = Expectation.REFUSED, Expectation.TOTAL
_OR_SAME = Expectation.REFUSED_OR_SAME
_MEGABYTE = 1_000_000


def _words(size: float) -> Callable[[Seed], Iterable[str]]:
    return lambda seed: [seed.put(seed.words(), "d" * int(size * _MEGABYTE))]


def _first(markup: str) -> Callable[[Seed], Iterable[str]]:
    """Make the seed with *markup* as the first in the root."""
    return lambda seed: [seed.in_root(markup)]


def _on_root(attributes: str) -> Callable[[Seed], Iterable[str]]:
    return lambda seed: [seed.on_root(attributes)]


def _siblings(count: int) -> Callable[[Seed], Iterable[str]]:
    """Make the seed with one of its own leaves repeated, so that each is a problem or none."""

    def make(seed: Seed) -> Iterable[str]:
        place = seed.chance.choice(seed.leaves())
        start = seed.xml.rfind("<", 0, place.start)
        end = seed.xml.index(">", place.stop) + 1
        yield seed.put(slice(end, end), seed.xml[start:end] * count)

    return make


def _truncated(seed: Seed) -> Iterable[bytes]:
    data = seed.xml.rstrip().encode()
    for _ in range(25):
        yield data[: seed.chance.randrange(1, len(data) - 1)]


def _noise(seed: Seed) -> Iterable[bytes]:
    yield seed.chance.randbytes(20_000)
    yield bytes([*range(256)]) * 10


def _packed_bomb(_: Seed) -> Iterable[bytes]:
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", compresslevel=1) as file:
        file.writelines([b"<a>", *repeat(b" " * _MEGABYTE, 500), b"</a>"])
    yield packed.getvalue()


_DEEP = "<d>" * 300 + "</d>" * 300
_DEEPER = "<d>" * 100_000 + "</d>" * 100_000
_NAMES = "".join(f"<n{i:0200d}/>" for i in range(20_000))
_ATTRIBUTES = " ".join(f'a{i}="1"' for i in range(100_000))
_NAMESPACES = " ".join(f'xmlns:n{i}="urn:n{i}"' for i in range(100_000))
_LONG = "c" * int(10.1 * _MEGABYTE)

CASES = (
    Case("B01", "9.9 MB of words in one place", _TOTAL, _words(9.9), 5, 400),
    Case("B02", "10.1 MB of words in one place", _REFUSED, _words(10.1), 5, 400),
    Case(
        "B03", "an attribute of 10.1 MB", _REFUSED, lambda s: [s.on_root(f'long="{_LONG}"')], 5, 400
    ),
    Case("B04", "a comment of 10.1 MB", _REFUSED, _first(f"<!--{_LONG}-->"), 5, 400),
    Case("B05", "an instruction of 10.1 MB", _REFUSED, _first(f"<?p {_LONG}?>"), 5, 400),
    Case("B06", "9 MB of white space", _TOTAL, _first(" \n" * (4 * _MEGABYTE + 500_000)), 5, 400),
    Case("B07", "a name of 51 kB", _REFUSED, _first(f"<{'n' * 51_000}/>")),
    Case("B08", "300 levels", _REFUSED, _first(_DEEP)),
    Case("B09", "100 000 levels", _REFUSED, _first(_DEEPER)),
    Case("B10", "1 MB of tags that stay open", _REFUSED, _first("<d>" * 333_333)),
    Case("B11", "2 million elements", _REFUSED, _first("<e/>" * (2 * _MEGABYTE)), 4, 500),
    Case("B12", "100 000 attributes of one element", _REFUSED, _on_root(_ATTRIBUTES), 4),
    Case("B13", "100 000 declarations of namespaces", _TOTAL, _on_root(_NAMESPACES), 4),
    Case("B14", "20 000 names of 200 letters", _REFUSED, _first(_NAMES), 4),
    Case("B15", "200 000 comments", _OR_SAME, _first("<!---->" * 200_000), 4),
    Case("B16", "200 000 instructions", _OR_SAME, _first("<?p?>" * 200_000), 4),
    Case("B17", "80 000 problems", _REFUSED, _first("<unknown/>" * 80_000), 5, 500),
    Case("B18", "40 000 siblings of a kind", _TOTAL, _siblings(40_000), 10, 700),
    Case("B19", "nothing", _REFUSED, lambda _: [b""]),
    Case("B20", "white space", _REFUSED, lambda _: [b" ", b"\n\t \r\n" * 100]),
    Case("B21", "cut off", _REFUSED, _truncated),
    Case("B22", "gzip under the name of XML", _REFUSED, lambda s: [gzip.compress(s.xml.encode())]),
    Case("B23", "a gzip bomb under the name of XML", _REFUSED, _packed_bomb),
    Case("B24", "noise", _REFUSED, _noise),
)
