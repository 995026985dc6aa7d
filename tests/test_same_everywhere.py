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


def _made(**environment: str) -> str:
    tests = str(Path(__file__).resolve().parent)
    ran = subprocess.run(
        [sys.executable, "-c", _CODE],
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
