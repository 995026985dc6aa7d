"""vn_notice stands the attack corpus; a careless library does not."""

import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import attrs
import pytest

from vn_notice.model.example import EXAMPLE
from vn_notice.render.text import to_text
from vn_notice.testing.attacks.adapter import VnNotice
from vn_notice.testing.attacks.case import Case
from vn_notice.testing.attacks.corpus import CASES, CLASSES, seed_of, with_chance
from vn_notice.testing.attacks.run import Order, Result, WorkerError, table

_TEXT = to_text(EXAMPLE)
_JOBS = os.cpu_count() or 1


@pytest.fixture(scope="module")
def results() -> dict[str, Result]:
    """What came of all cases."""
    return {result.case.number: result for result in Order(_TEXT, jobs=_JOBS).run(CASES)}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.number)
def test_case(case: Case, results: dict[str, Result]) -> None:
    """Every input of the case is treated as it should be, within its bounds."""
    result = results[case.number]
    assert ([], True) == (result.faults, result.inputs > 0)


def test_numbers() -> None:
    """Each class has its cases, numbered from 1 without a gap."""
    counts = Counter(case.letter for case in CASES)
    assert {"A": 22, "B": 24, "C": 33, "D": 41, "E": 37, "F": 48, "G": 33} == counts
    numbers = [f"{letter}{i:02}" for letter in CLASSES for i in range(1, counts[letter] + 1)]
    assert numbers == [case.number for case in CASES]


@pytest.mark.parametrize("number", ["C20", "D01", "D23", "E01", "F04", "F46"])
def test_chance_is_repeatable(number: str) -> None:
    """A seed gives the same inputs again; another gives others."""
    case = next(case for case in CASES if case.number == number)
    seed = seed_of(VnNotice(), _TEXT, "/canary", "http://localhost")
    first, again, other = (list(case.make(with_chance(seed, n, case))) for n in (1, 1, 2))
    assert (first, True) == (again, first != other)


def test_each_input_differs_from_the_seed() -> None:
    """What should be refused is never the seed itself: the attack did come in."""
    seed = seed_of(VnNotice(), _TEXT, "/canary", "http://localhost")
    unchanged = [
        case.number
        for case in CASES
        if case.letter in "ACDE" and case.number != "D41"
        for given in case.make(attrs.evolve(seed, chance=random.Random(5)))  # noqa: S311
        if given in (seed.xml, seed.xml.encode())
    ]
    assert [] == unchanged


def _run(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "vn_notice.testing.attacks", "--jobs", "1", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent), **more}
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", env=environment, check=False
    )


def test_command_passes() -> None:
    """The command runs the cases asked for and prints the table."""
    done = _run("A0", "D01", "--seed", "7", "--verbose")
    assert (0, "") == (done.returncode, done.stderr)
    assert "A01 passed    1 inputs" in done.stdout
    assert "A declarations and entities                  9      9      9      0" in done.stdout


def test_careless_library_fails() -> None:
    """Files that are opened, words cut off, foreign errors and differences are all seen."""
    done = _run("--adapter", "naive:Naive", "A02", "A04", "A09", "C08", "D01", "G02")
    told = done.stdout
    assert 1 == done.returncode
    for fault in (
        "A02 an internal entity in words: input 1: is read, and should be refused",
        "A04 billion laughs in words: input 1: surprise",
        "C08 UTF-8 declared as ISO-8859-1: input 1: is read as another notice",
        "A09 an external entity, local: input 1: the canary was opened",
        "D01 a comment in words: input 1: is read as another notice",
        "G02 no zip, or a part of one: input 1: surprise: BadZipFile",
    ):
        assert fault in told, told


def test_optimised() -> None:
    """Without assertions and docstrings, and with warnings as errors, all is as it was."""
    surroundings = {"PYTHONOPTIMIZE": "2", "PYTHONWARNINGS": "error"}
    done = _run("A0", "B05", "C2", "D0", "E01", "F04", "G0", **surroundings)
    assert (0, "") == (done.returncode, done.stderr)
    assert "A declarations and entities                  9      9      9      0" in done.stdout
    assert 1 == _run("--adapter", "naive:Naive", "A02", "D01", **surroundings).returncode


def test_death_of_a_worker_costs_one_case() -> None:
    """A case that kills the process is told, and the others go on."""
    order = Order(_TEXT, adapter="deadly:Deadly", jobs=1)
    environment = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = str(Path(__file__).parent)
    try:
        found = order.run([case for case in CASES if case.number in ("A01", "A02", "C01")])
    finally:
        os.environ.pop("PYTHONPATH")
        if environment is not None:
            os.environ["PYTHONPATH"] = environment
    assert [1, 1, 0] == [len(result.faults) for result in found]
    assert "the process ended with 3" in table(found)


def test_adapter_that_is_missing() -> None:
    """An adapter that cannot be loaded is no failure of a case."""
    with pytest.raises(WorkerError, match="No module named"):
        Order(_TEXT, adapter="no.such:Thing", jobs=1).run(CASES[:1])
