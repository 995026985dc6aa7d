"""How fast XML and JSON are read and written, as ratios to `lxml.etree.fromstring`."""

from collections.abc import Iterator

from lxml import etree

from benchmarks import documents
from benchmarks.figures import Figure, Row, Skipped
from benchmarks.peers import peers
from benchmarks.timing import Work, least_times
from vn_notice.exchange.json_text import from_json, to_json
from vn_notice.model.notice import Notice
from vn_notice.xml.loader import load
from vn_notice.xml.reader import from_xml, read_notice
from vn_notice.xml.validate import validate_xml
from vn_notice.xml.writer import to_xml

_XML, _JSON, _SCALE = "XML", "JSON", "Longer documents"
_BASE = "lxml.etree.fromstring"
_TARGETS = {
    "load safely": 1.3,
    "read": 2.0,
    "read and validate": 2.4,
    "validate": 1.4,
    "write": 0.6,
}
_COUNTS = (1, 10, 100, 1000)


def xml_figures() -> Iterator[Row]:
    """Yield the figures of XML, ours and those of other libraries on the same document."""
    notice = documents.example_notice()
    data = to_xml(notice)
    others = list(peers(data, _XML))
    cases = _cases(notice, data)
    notes: dict[str, str] = {}
    for peer in others:
        if not isinstance(peer, Skipped):
            cases |= {f"{peer.name}: {verb}": work for verb, work in peer.work.items()}
            notes |= {f"{peer.name}: {verb}": peer.note for verb in peer.work}
    least = least_times(cases)
    base = least.pop(_BASE)
    yield Figure(_XML, f"{_BASE} of the same bytes ({len(data)})", base * 1e6, "µs")
    for name, spent in least.items():
        yield Figure(_XML, name, spent / base, "×", _TARGETS.get(name), notes.get(name, ""))
    yield from (peer for peer in others if isinstance(peer, Skipped))


def _cases(notice: Notice, data: bytes) -> dict[str, Work]:
    return {
        _BASE: lambda: etree.fromstring(data),
        "load safely": lambda: load(data),
        "read": lambda: read_notice(load(data)),
        "read and validate": lambda: from_xml(data),
        "validate": lambda: validate_xml(data),
        "write": lambda: to_xml(notice),
    }


def json_figures() -> Iterator[Row]:
    """Yield the figures of JSON, to `lxml.etree.fromstring` of the same notice in XML."""
    notice = documents.example_notice()
    data, text = to_xml(notice), to_json(notice, indent=None)
    cases: dict[str, Work] = {
        _BASE: lambda: etree.fromstring(data),
        "read": lambda: from_json(text),
        "write on one line": lambda: to_json(notice, indent=None),
        "write with indentation": lambda: to_json(notice),
    }
    least = least_times(cases)
    base = least.pop(_BASE)
    targets = {"read": 0.8, "write on one line": 1.05}
    for name, spent in least.items():
        yield Figure(_JSON, name, spent / base, target=targets.get(name))


def scale_figures() -> Iterator[Row]:
    """Yield how the ratios of XML grow with a document that lists 1000 times as much."""
    ratios: dict[str, list[float]] = {}
    for count in _COUNTS:
        notice = documents.times(documents.short_notice(), count)
        data = to_xml(notice)
        least = least_times(_cases(notice, data), 25 if count < 100 else 5)
        base = least.pop(_BASE)
        for name in ("read", "read and validate", "validate", "write"):
            ratios.setdefault(name, []).append(least[name] / base)
    counts = ", ".join(map(str, _COUNTS))
    for name, found in ratios.items():
        note = f"{', '.join(f'{ratio:.2f}' for ratio in found)} at {counts} times"
        yield Figure(_SCALE, f"{name}, growth of the ratio", max(found) / found[0], "×", 1.1, note)
