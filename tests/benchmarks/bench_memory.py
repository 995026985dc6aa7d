"""What streaming holds in memory, and how long a header takes in files of any size.

`python tests/benchmarks/bench_memory.py [NOTICES]` writes a collection of 10 000 notices to a
temporary folder (225 MB) and reads it again.
"""

import resource
import sys
import tracemalloc
from collections.abc import Callable
from functools import partial
from itertools import islice, repeat
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from lxml import etree

import vn_notice as vn
from vn_notice.model import Conclusions, Notice

_EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "dong-nai-2021" / "notice.xml"
_ROUNDS, _CALLS = 60, 30


def main() -> None:
    """Measure memory, then time."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    notice = vn.from_xml(_EXAMPLE.read_bytes())
    with TemporaryDirectory() as folder:
        _memory(Path(folder), notice, count)
        _time(Path(folder), notice)


def _memory(folder: Path, notice: Notice, count: int) -> None:
    print(f"{'MB':28} {'traced':>8} {'resident':>8}")
    one = _traced(lambda: vn.from_xml(_EXAMPLE.read_bytes()))
    print(f"{'one notice, read alone':28} {one:8.2f}")
    for name in ("many.xml", "many.xml.gz"):
        path = folder / name
        write = partial(_write, path, notice)
        read = partial(_read, path)
        write(100)  # what is loaded once
        read(100)
        _show(f"write {count} to {name}", write, count)
        write(count)
        _show(f"read {count} from {name}", read, count)


def _show(what: str, work: Callable[[int], object], count: int) -> None:
    before = _resident()
    work(count)
    resident = _resident() - before
    print(f"{what:28} {_traced(partial(work, min(count, 1000))):8.2f} {resident:8.2f}")


def _write(path: Path, notice: Notice, count: int) -> None:
    vn.write_collection(path, repeat(notice, count))


def _read(path: Path, count: int) -> None:
    with vn.read_collection(path) as notices:
        for _ in islice(notices, count):
            pass


def _traced(work: Callable[[], object]) -> float:
    """Return the most megabytes of Python objects that *work* held at a time."""
    tracemalloc.start()
    try:
        kept = work()
        del kept
        return tracemalloc.get_traced_memory()[1] / 1e6
    finally:
        tracemalloc.stop()


def _resident() -> float:
    """Return the most megabytes that the process had so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def _time(folder: Path, notice: Notice) -> None:
    data = _EXAMPLE.read_bytes()
    cases: dict[str, Callable[[], object]] = {"fromstring": lambda: etree.fromstring(data)}
    for times in (1, 100, 1000):
        path = folder / f"{times}.xml"
        content = notice.conclusions.content * times
        large = vn.replace(notice, "/notice/conclusions", Conclusions(content=content))
        path.write_bytes(vn.to_xml(large))
        size = f"{path.stat().st_size / 1e6:.2f} MB"
        cases[f"header of {times}× ({size})"] = partial(vn.read_header, str(path))
    rounds = [{name: _seconds(case) for name, case in cases.items()} for _ in range(_ROUNDS)]
    print(f"\n{'× fromstring of the example':28} {'least':>8} {'median':>8}")
    base = min(times["fromstring"] for times in rounds)
    for name in cases:
        least = min(times[name] for times in rounds) / base
        middle = median(times[name] / times["fromstring"] for times in rounds)
        print(f"{name:28} {least:8.2f} {middle:8.2f}")


def _seconds(case: Callable[[], object]) -> float:
    start = perf_counter()
    for _ in range(_CALLS):
        case()
    return (perf_counter() - start) / _CALLS


if __name__ == "__main__":
    main()
