"""The same content gives the same bytes on every machine."""

import subprocess
import sys
from pathlib import Path

import pytest

_CODE = """
import hashlib
import vn_notice as vn
from support.samples import TEXT, sample
from support.whole import whole
from vn_notice.exchange.json_schema import schema_text
from vn_notice.xml.xsd import schema

made = [schema(), schema_text(), schema_text(strict=True)]
for notice in (sample(), whole(), vn.parse(TEXT).notice):
    made += [vn.to_xml(notice).decode(), vn.to_json(notice), vn.digest(notice)]
    made.append(str(vn.diff(sample(), notice)))
print(hashlib.sha256("\\0".join(made).encode()).hexdigest())
"""

_ELSEWHERE = {
    "C, hashes 0": {"LC_ALL": "C", "PYTHONHASHSEED": "0", "PYTHONUTF8": "0"},
    "Turkish, hashes 1": {"LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "1", "TZ": "Asia/Ho_Chi_Minh"},
    "optimised": {"LC_ALL": "C.UTF-8", "TZ": "America/Los_Angeles", "PYTHONOPTIMIZE": "1"},
}


_BATCH = """
import hashlib, os, shutil, sys, tempfile
from pathlib import Path
from support.samples import TEXT
from vn_notice.cli.main import main

order, jobs = sys.argv[1:]
os.chdir(tempfile.mkdtemp())
if __name__ == "__main__":
    names = [f"{at % 3}/{at}.txt" for at in range(6)]
    for name in names if order == "up" else reversed(names):
        Path("in", name).parent.mkdir(parents=True, exist_ok=True)
        Path("in", name).write_text(TEXT.replace("07/TB", name[2] + "/TB"), encoding="utf-8")
    Path("in/bad.json").write_text("[]", encoding="utf-8")
    codes = [
        main(["convert", "in", "-o", "out", "--to", to, "--report", f"out/{to}.jsonl", *jobs.split()])
        for to in ("xml", "html")
    ]
    codes.append(main(["extract", "in", "--to", "csv", "-o", "out/records.csv", *jobs.split()]))
    codes.append(main(["check", "in", "--format", "json", "-o", "out/form.json", *jobs.split()]))
    assert codes == [3] * 4, codes
    made = hashlib.sha256()
    for path in sorted(path for path in Path("out").rglob("*") if path.is_file()):
        made.update(f"{path.as_posix()}\\0".encode() + path.read_bytes())
    print(made.hexdigest())
    shutil.rmtree(os.getcwd())
"""

_WAYS = {
    "backwards, C": ("down", "", {"LC_ALL": "C", "PYTHONHASHSEED": "1", "PYTHONUTF8": "0"}),
    "2 workers, Saigon": ("up", "--jobs 2", {"TZ": "Asia/Ho_Chi_Minh", "PYTHONHASHSEED": "2"}),
}


def _made(code: str = _CODE, *options: str, **environment: str) -> str:
    tests = str(Path(__file__).resolve().parent)
    ran = subprocess.run(
        [sys.executable, "-c", code, *options],
        cwd=Path(tests).anchor,
        env={"PYTHONPATH": tests, **environment},
        capture_output=True,
        check=True,
    )
    return ran.stdout.decode().strip()


@pytest.fixture(scope="module")
def here() -> str:
    """Return the digest of all that is made in an environment of no particular kind."""
    return _made(PYTHONHASHSEED="4242", TZ="UTC")


@pytest.mark.parametrize("environment", _ELSEWHERE.values(), ids=_ELSEWHERE)
def test_same_everywhere(environment: dict[str, str], here: str) -> None:
    """Neither the seed of hashes nor locale, time zone, folder or optimisation changes a byte."""
    assert 64 == len(here)
    assert here == _made(**environment)


def test_batches_same_everywhere() -> None:
    """Nor do the order of a folder, the number of workers or the locale change a byte of a run."""
    expected = _made(_BATCH, "up", "", PYTHONHASHSEED="0", LC_ALL="C.UTF-8", TZ="UTC")
    assert 64 == len(expected)
    for way, (order, jobs, environment) in _WAYS.items():
        assert expected == _made(_BATCH, order, jobs, **environment), way
