"""How fast files become text: `python tests/benchmarks/bench_ingest.py`.

Prints milliseconds for each file of `tests/ingest/made` and for the example in every encoding, and the time
of the parser on the same text in the same run.
"""

import time
from collections.abc import Callable
from pathlib import Path

from vn_notice.ingest.formats import SUFFIXES, ingest
from vn_notice.parser.reader import parse

ROOT = Path(__file__).parents[2]
MADE = ROOT / "tests" / "ingest" / "made"
EXAMPLE = ROOT / "examples" / "dong-nai-2021" / "notice.txt"


def best(work: Callable[[], object], rounds: int = 7) -> float:
    """Return the milliseconds of the best of several rounds."""
    spent = []
    for _ in range(rounds):
        before = time.perf_counter()
        work()
        spent.append(time.perf_counter() - before)
    return 1000 * min(spent)


def show(name: str, data: bytes, suffix: str) -> None:
    """Print one line for *data*."""
    text = ingest(data, name, suffix).source.text
    taken = best(lambda: ingest(data, name, suffix))
    parsed = best(lambda: parse(text))
    print(f"{name:<24}{len(data):>8} bytes{taken:>9.2f} ms to text{parsed:>9.2f} ms to parse it")


if __name__ == "__main__":
    for path in sorted(MADE.iterdir()):
        if path.suffix in SUFFIXES and path.suffix != ".doc":
            show(path.name, path.read_bytes(), path.suffix)
    words = EXAMPLE.read_text(encoding="utf-8")
    for codec in ("utf-8", "utf-16", "utf-16-le"):
        show(f"example in {codec}", words.encode(codec), ".txt")
