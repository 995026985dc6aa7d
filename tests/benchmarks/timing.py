"""How times are taken: all cases in turn, round by round, in one process; the least counts.

The time of the processor is taken, so that other work on the machine disturbs little.
"""

from collections.abc import Callable, Mapping
from time import process_time

Work = Callable[[], object]


def least_times(
    cases: Mapping[str, Work], rounds: int = 25, batch: float = 0.005
) -> dict[str, float]:
    """Return the least time of a call of each case, in seconds; a batch of calls takes *batch*."""
    calls = {name: max(1, int(batch / _once(work))) for name, work in cases.items()}
    least = dict.fromkeys(cases, float("inf"))
    for _ in range(rounds):
        for name, work in cases.items():
            start = process_time()
            for _ in range(calls[name]):
                work()
            least[name] = min(least[name], (process_time() - start) / calls[name])
    return least


def _once(work: Work) -> float:
    work()  # what is made at the first call is not counted
    start = process_time()
    work()
    return max(process_time() - start, 1e-6)
