"""How many documents a second one and several processes read, and how much memory that takes.

`python tests/benchmarks/bench_batch.py [DOCUMENTS ...]` writes folders of 1000 and 10 000 documents, one in
ten the example of normal length, the others a short notice, and reads them with 0, 1 and 2 workers, each in
a process of its own. Seconds mean something only on a machine that does nothing else, for which the load is
printed; the time of the processor says how much the workers cost, and what the first process does for
a document, alone and one after the other, bounds how many workers it can keep busy.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

_HERE = Path(__file__).resolve()
_COUNTS = (1000, 10_000)
_WORKERS = (0, 1, 2)


def main() -> None:
    """Measure every case and print a table; with a folder and a number, measure one case."""
    print(f"{'documents':>9} {'workers':>7} {'seconds':>8} {'a second':>8} {'CPU ms':>7} "
          f"{'of first':>8} {'MB first':>8} {'MB worker':>9} {'load':>5}")  # fmt: skip
    for count in map(int, sys.argv[1:] or _COUNTS):
        with TemporaryDirectory() as folder:
            _fill(Path(folder), count)
            for workers in _WORKERS:
                found = _measured(folder, workers)
                each = 1000 / count
                print(
                    f"{count:9} {workers:7} {found['seconds']:8.1f} {count / found['seconds']:8.1f} "
                    f"{(found['cpu'] + found['others']) * each:7.2f} {found['cpu'] * each:8.2f} "
                    f"{found['here']:8.0f} {found['worker']:9.0f} {os.getloadavg()[0]:5.1f}",
                    flush=True,
                )


def _fill(folder: Path, count: int) -> None:
    """Make *count* documents; they are links to two files, so that the disk is not measured."""
    sys.path.insert(0, str(_HERE.parents[1]))
    from benchmarks.documents import EXAMPLE, SHORT  # noqa: PLC0415 - the path is set here

    for start in range(0, count, 10_000):  # a file has no more than so many names
        names = [folder / f"{at:07}.txt" for at in range(start, min(start + 10_000, count))]
        long = names[::10]
        short = [name for at, name in enumerate(names) if at % 10]
        for text, group in ((EXAMPLE, long), (SHORT, short)):
            group[0].write_text(text, encoding="utf-8")
            for name in group[1:]:
                name.hardlink_to(group[0])


def _measured(folder: str, workers: int) -> dict[str, float]:
    command = [sys.executable, __file__, "--one", folder, str(workers)]
    ran = subprocess.run(command, capture_output=True, check=True)
    measured: dict[str, float] = json.loads(ran.stdout)
    return measured


def _measure(folder: str, workers: int) -> None:
    import resource  # noqa: PLC0415 - only the process that measures needs these
    from time import perf_counter, process_time  # noqa: PLC0415

    import vn_notice as vn  # noqa: PLC0415

    start, cpu = perf_counter(), process_time()
    for _, result in vn.iter_notices(folder, workers=workers):
        if isinstance(result, vn.VnNoticeError):
            raise result
    status = Path("/proc/self/status").read_text(encoding="ascii")
    others = resource.getrusage(resource.RUSAGE_CHILDREN)
    found = {
        "seconds": perf_counter() - start,
        "cpu": process_time() - cpu,
        "others": others.ru_utime + others.ru_stime,
        "here": int(status.partition("VmHWM:")[2].split()[0]) / 1e3,
        "worker": others.ru_maxrss / 1e3,
    }
    print(json.dumps(found))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        _measure(sys.argv[2], int(sys.argv[3]))
    else:
        main()
