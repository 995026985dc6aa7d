"""How long a check of form takes beside reading the text: `python tests/benchmarks/bench_rules.py`."""

import time
from collections.abc import Callable
from pathlib import Path

from vn_notice.parser.reader import parse
from vn_notice.rules.engine import check
from vn_notice.rules.registry import own_rules

EXAMPLE = Path(__file__).parents[2] / "examples" / "dong-nai-2021" / "notice.txt"
ROUNDS = 30


def best(work: Callable[[], object]) -> float:
    """Return the shortest of several times, in seconds."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def main() -> None:
    """Measure reading and checking of the example, and print their ratio."""
    text = EXAMPLE.read_text(encoding="utf-8")
    parsed = parse(text)
    reading = best(lambda: parse(text))
    checking = best(lambda: check(parsed))
    print(f"{len(own_rules())} rules; check takes {checking * 1e3:.2f} ms")
    print(f"{checking / reading:.2f} of the {reading * 1e3:.2f} ms that reading takes (reach 0.5)")


if __name__ == "__main__":
    main()
