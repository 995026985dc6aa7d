"""The same content gives the same bytes on every machine."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

_TESTS = Path(__file__).resolve().parent
_ROOT = _TESTS.parent
_HERE = sys.executable

_LOCALES = ("C", "C.UTF-8", "POSIX", "tr_TR.UTF-8", "vi_VN.UTF-8", "de_DE.ISO-8859-1")
_ZONES = ("UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati")
_SEEDS = ("0", "1", "4242", "random")
_FOLDERS = (_ROOT.anchor, str(_ROOT), str(_TESTS))


def _environment(at: int) -> dict[str, str]:
    """Return the environment numbered *at*; no two are alike."""
    locale = _LOCALES[at % len(_LOCALES)]
    return {
        ("LC_ALL", "LANG", "LC_CTYPE")[at % 3]: locale,
        "TZ": _ZONES[at % len(_ZONES)],
        "PYTHONHASHSEED": _SEEDS[(at // 2) % len(_SEEDS)],
        "PYTHONUTF8": str(at % 2),
        "PYTHONIOENCODING": ("utf-8", "ascii:replace", "latin-1")[at // 3 % 3],
        "PYTHONOPTIMIZE": ("", "1", "2")[at // 5 % 3],
    }


_ENVIRONMENTS = [_environment(at) for at in range(20)]
#: How many processes work, by the number of the environment; in the others it is the first one.
_JOBS = {3: "1", 7: "2", 12: "2", 19: "8"}


def _made(
    environment: Mapping[str, str],
    order: str = "up",
    jobs: str = "0",
    *,
    python: str = _HERE,
    folder: str = _ROOT.anchor,
) -> str:
    ran = subprocess.run(
        [python, "-W", "error", "-m", "support.everywhere", order, jobs],
        cwd=folder,
        env={"PYTHONPATH": f"{_ROOT / 'src'}{os.pathsep}{_TESTS}", **environment},
        capture_output=True,
        check=False,
    )
    assert 0 == ran.returncode, ran.stderr.decode()
    return ran.stdout.decode().strip()


@pytest.fixture(scope="module")
def here() -> str:
    """Return the digest of all that is made in an environment of no particular kind."""
    return _made({"PATH": os.environ.get("PATH", "")})


def test_twenty_environments(here: str) -> None:
    """No seed, locale, zone, encoding, optimisation, folder, order or number of workers changes a byte."""

    def made(at: int) -> str:
        order, folder = ("up", "down")[at // 2 % 2], _FOLDERS[at % len(_FOLDERS)]
        return _made(_ENVIRONMENTS[at], order, _JOBS.get(at, "0"), folder=folder)

    assert 64 == len(here)
    assert 20 == len({tuple(sorted(each.items())) for each in _ENVIRONMENTS})
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        assert [here] * 20 == list(pool.map(made, range(20)))


def _packed(folder: Path) -> None:
    """Put the package, as a wheel has it, into *folder*."""
    unwanted = shutil.ignore_patterns("__pycache__")
    shutil.copytree(_ROOT / "src" / "vn_notice", folder / "vn_notice", ignore=unwanted)
    shutil.copytree(_ROOT / "schemas", folder / "vn_notice" / "schemas")


@pytest.mark.parametrize("zipped", [False, True], ids=["a folder", "a zip"])
def test_wherever_it_is_installed(here: str, tmp_path: Path, *, zipped: bool) -> None:
    """Nor does the place: one whose name has signs of addresses and of other tongues, or a zip."""
    place = tmp_path / "a#b%20 c" / "thông báo & ữ"
    _packed(place)
    if zipped:
        place = Path(shutil.make_archive(str(tmp_path / "ữ #%41"), "zip", place))
        shutil.rmtree(tmp_path / "a#b%20 c")
    found = subprocess.run(
        [_HERE, "-c", "import vn_notice; print(vn_notice.__file__)"],
        env={"PYTHONPATH": str(place), "PYTHONUTF8": "1"},
        capture_output=True,
        check=True,
    )
    assert found.stdout.decode().startswith(str(place))
    assert here == _made({"PYTHONPATH": f"{place}{os.pathsep}{_TESTS}"})


@pytest.mark.parametrize("name", ["python3.11", "python3.12", "python3.13", "python3.14"])
def test_other_interpreters(name: str, here: str) -> None:
    """Nor does the version of Python."""
    python = shutil.which(name)
    needed = (
        "import importlib.metadata, vn_notice.cli.main; importlib.metadata.version('vn-notice')"
    )
    has_all = python and subprocess.run([python, "-c", needed], capture_output=True, check=False)
    if not python or not has_all or has_all.returncode:
        pytest.skip(f"there is no {name} in which vn_notice is installed")
    assert here == _made({}, python=python)
