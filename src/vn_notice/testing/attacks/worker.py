"""A process that treats some cases, one after the other, and says what came of each input.

It may be killed by an input: who started it then knows by which, and starts another.
"""

import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from vn_notice.testing.attacks.adapter import load_adapter
from vn_notice.testing.attacks.case import Case
from vn_notice.testing.attacks.corpus import CASES, seed_of, with_chance
from vn_notice.testing.attacks.judge import Judge
from vn_notice.testing.attacks.watch import Meter, Watch


def main() -> None:
    """Treat the cases named in the order on the standard input; print a line for each input."""
    order = json.load(sys.stdin)
    wanted = [case for case in CASES if case.number in order["cases"]]
    with tempfile.TemporaryDirectory() as folder:
        watch = Watch(Path(folder))
        for told in _results(order, wanted, watch):
            print(json.dumps(told), flush=True)
        watch.close()


def _results(order: dict[str, Any], cases: list[Case], watch: Watch) -> Iterator[dict[str, Any]]:
    adapter = load_adapter(order["adapter"])
    seed = seed_of(adapter, order["text"], str(watch.canary), watch.server)
    judge = Judge(adapter, seed, watch.secret)
    for case in cases:
        yield {"case": case.number}
        for given in case.make(with_chance(seed, order["seed"], case)):
            yield {"case": case.number, **_result(judge, watch, case, given)}


def _result(judge: Judge, watch: Watch, case: Case, given: bytes | str) -> dict[str, Any]:
    meter = Meter(case.megabytes)
    faults = list(judge.faults(case, given))
    seconds, megabytes = meter.taken()
    faults += watch.faults()
    if seconds > case.seconds:
        faults.append(f"took {seconds:.1f} s, more than {case.seconds:g} s")
    if megabytes > case.megabytes:
        faults.append(f"took {megabytes:.0f} MB, more than {case.megabytes} MB")
    return {
        "faults": faults,
        "seconds": seconds,
        "megabytes": megabytes,
        "given": repr(given[-200:]),
    }


if __name__ == "__main__":
    main()
