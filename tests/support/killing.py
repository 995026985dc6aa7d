"""Runs of `convert` that are killed at random moments, and what must hold afterwards."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from support.samples import TEXT

_COMMAND = (
    sys.executable, "-m", "vn_notice", "convert", "in", "-o", "out", "--report", "run", "--resume",
)  # fmt: skip


def make_inbox(count: int) -> dict[str, bytes]:
    """Make *count* documents in the folder `in`; return what they must become."""
    from vn_notice import parse, to_xml  # noqa: PLC0415 - the caller chooses the folder first

    expected = {}
    for at in range(count):
        path = Path(f"in/{at % 3}/{at:04}.txt")
        path.parent.mkdir(parents=True, exist_ok=True)
        text = TEXT.replace("07/TB", f"{at}/TB")
        path.write_text(text, encoding="utf-8")
        expected[f"out/{at % 3}/{at:04}.xml"] = to_xml(parse(text).notice)
    return expected


def run(*options: str) -> "subprocess.Popen[bytes]":
    """Start a run in a group of processes of its own."""
    return subprocess.Popen(
        [*_COMMAND, *options],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def kill_often(kills: int, chance: random.Random) -> int:
    """Kill runs over one inbox, hold after each what must hold, let the last one end.

    Return how many runs were alive when they were killed.
    """
    expected = make_inbox(kills * 9 // 2)
    inputs = contents("in")
    alive = 0
    for _ in range(kills):
        alive += kill_at_random(chance)
        check(expected, inputs)
    assert 0 == run("--jobs", "2").wait(600)
    check(expected, inputs)
    assert expected == contents("out")
    assert {"complete": True, "failed": 0}.items() <= report()[-1].items()
    return alive


def kill_at_random(chance: random.Random) -> bool:
    """Start a run and kill it after some outputs; return whether it was alive.

    One run in three has workers. In one of three times all processes die at once, in one only
    the first, in one a worker before it.
    """
    started = run("--jobs", chance.choice("002"))
    more = chance.randrange(6)
    before = _written()
    while started.poll() is None and _written() < before + more:
        time.sleep(0.002)
    time.sleep(chance.random() * (0.03 if more else 1.0))
    match chance.randrange(3):
        case 0:
            _kill(started.pid)
        case 1:
            _kill_group(started.pid)
        case _:
            workers = workers_of(started.pid)
            _kill(chance.choice(workers) if workers else started.pid)
            time.sleep(0.05)
            _kill(started.pid)
    alive = started.wait() == -signal.SIGKILL
    await_end(started.pid)
    return alive


def _written() -> int:
    return sum(1 for path in Path("out").rglob("*.xml"))


def _kill(pid: int) -> None:
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return


def _kill_group(pid: int) -> None:
    try:
        os.killpg(pid, signal.SIGKILL)
    except ProcessLookupError:
        return


def workers_of(pid: int) -> list[int]:
    """Return the workers of a run."""
    children = Path(f"/proc/{pid}/task/{pid}/children")
    try:
        found = [int(child) for child in children.read_text(encoding="ascii").split()]
    except OSError:
        return []
    return [child for child in found if b"spawn_main" in _command_of(child)]


def _command_of(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


def await_end(group: int) -> None:
    """Wait until the workers saw that nobody asks them any more."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        try:
            os.killpg(group, 0)
        except (ProcessLookupError, PermissionError):
            return
        time.sleep(0.01)
    raise AssertionError("a worker outlives the run that was killed")


def check(expected: dict[str, bytes], inputs: dict[str, bytes]) -> None:
    """Hold that each output is absent or complete, the inputs are untouched, the report true."""
    assert inputs == contents("in")
    outputs = {name: data for name, data in contents("out").items() if "/.vn-notice-" not in name}
    torn = [name for name, data in outputs.items() if data != expected[name]]
    assert [] == torn
    told = {line["output"] for line in report() if line.get("output")}
    assert set() == told - set(outputs)


def report() -> list[dict[str, str]]:
    """Return the whole lines of the report."""
    try:
        lines = Path("run").read_bytes().splitlines(keepends=True)
    except FileNotFoundError:
        return []
    return [json.loads(line) for line in lines if line.endswith(b"\n")]


def contents(folder: str) -> dict[str, bytes]:
    """Return the files below *folder* with what is in them."""
    return {
        path.as_posix(): path.read_bytes() for path in Path(folder).rglob("*") if path.is_file()
    }
