"""Kill runs of `convert` at random moments: `python tests/kills.py 1000`.

What must hold after each kill is held by `support.killing`; the first time that it does not, this
stops with an error, and says with which seed.
"""

import os
import random
import sys
import tempfile
import time

from support.killing import kill_often

#: Kills over one inbox; then another is made, so that the runs stay as long as the first.
_ROUND = 100


def main(kills: int, seed: int = 0) -> None:
    """Kill *kills* runs, and print how many of them were alive."""
    start, done, alive = time.monotonic(), 0, 0
    while done < kills:
        with tempfile.TemporaryDirectory() as folder:
            os.chdir(folder)
            number = min(_ROUND, kills - done)
            print(f"seed {seed}: ", end="", flush=True)
            alive += kill_often(number, random.Random(seed))  # noqa: S311 - moments, no secrets
            done, seed = done + number, seed + 1
            minutes = (time.monotonic() - start) / 60
            print(f"{done} kills, {alive} of runs that were alive, none torn, {minutes:.1f} min")
            os.chdir("/")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
