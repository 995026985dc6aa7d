"""How long XML takes, as ratios to `lxml.etree.fromstring` of the same bytes in the same run.

`python tests/benchmarks/bench_xml.py` prints the least and the median ratio of each case.
"""

from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time

from lxml import etree

from vn_notice.parser.reader import parse
from vn_notice.xml.loader import load
from vn_notice.xml.reader import from_xml, read_notice
from vn_notice.xml.validate import validate_xml
from vn_notice.xml.writer import to_xml

_EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "dong-nai-2021" / "notice.txt"
_ROUNDS, _CALLS = 40, 20
_BASE = "lxml fromstring"


def main() -> None:
    """Measure every case in turn, round by round, and print the ratios."""
    notice = parse(_EXAMPLE.read_text(encoding="utf-8")).notice
    data = to_xml(notice)
    cases: dict[str, Callable[[], object]] = {
        _BASE: lambda: etree.fromstring(data),
        "load safely": lambda: load(data),
        "read, validated": lambda: from_xml(data),
        "read, not validated": lambda: read_notice(load(data)),
        "validate": lambda: validate_xml(data),
        "write": lambda: to_xml(notice),
    }
    rounds = [{name: _seconds(case) for name, case in cases.items()} for _ in range(_ROUNDS)]
    base = min(times[_BASE] for times in rounds)
    print(f"{len(data)} bytes; {_BASE} takes {base * 1e6:.0f} µs")
    for name in cases:
        least = min(times[name] for times in rounds) / base
        middle = median(times[name] / times[_BASE] for times in rounds)
        print(f"{name:20} {least:5.2f} {middle:5.2f}")


def _seconds(case: Callable[[], object]) -> float:
    start = process_time()
    for _ in range(_CALLS):
        case()
    return (process_time() - start) / _CALLS


if __name__ == "__main__":
    main()
