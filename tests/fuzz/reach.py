"""How much of its modules a target comes to: `python tests/fuzz/reach.py TARGET [CORPUS]`.

Runs the seeds and the inputs in the folder CORPUS, which the fuzzer filled, and tells the lines that
were run of each module that the target is for.
"""

import importlib
import sys
from contextlib import suppress
from pathlib import Path

import coverage


def main() -> None:
    """Print the part of the lines that were run, for each module and for all."""
    name, *folders = sys.argv[1:]
    measured = coverage.Coverage(data_file=None, source_pkgs=["vn_notice"], config_file=False)
    measured.start()
    target = importlib.import_module("fuzz").TARGETS[name]
    inputs = [path.read_bytes() for folder in folders for path in sorted(Path(folder).iterdir())]
    for data in (*target.seeds, *inputs):
        with suppress(Exception):
            target.call(data)
    measured.stop()
    run = lines = 0
    for module in sorted(target.reaches):
        path = str(sys.modules[module].__file__)
        _, of_module, _, missing, where = measured.analysis2(path)
        run += len(of_module) - len(missing)
        lines += len(of_module)
        share = 1 - len(missing) / len(of_module)
        sys.stdout.write(f"{module} {share:.1%}{where and f', not {where}'}\n")
    sys.stdout.write(f"{name}: {len(inputs)} inputs, {run / lines:.1%} of {lines} lines\n")


if __name__ == "__main__":
    main()
