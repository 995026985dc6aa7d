"""The bugs by which the fuzzer is tried can be put in; fuzzing itself runs at night."""

import runpy
import shutil
from pathlib import Path
from typing import Any

import pytest

FUZZ = Path(__file__).parent / "fuzz"
SOURCE = FUZZ.parents[1] / "src"
pytest.importorskip("resource", reason="the fuzzer bounds its time, which Windows cannot")
_SELFTEST: dict[str, Any] = runpy.run_path(str(FUZZ / "selftest.py"))


@pytest.mark.parametrize("target", _SELFTEST["BUGS"])
def test_bug_can_be_put_in(target: str, tmp_path: Path) -> None:
    """What a bug changes stands in its module, once, and it is Python before and after."""
    bug = _SELFTEST["BUGS"][target]
    path = tmp_path / "vn_notice" / bug.module
    path.parent.mkdir(parents=True)
    shutil.copy(SOURCE / "vn_notice" / bug.module, path)
    bug.put_in(tmp_path)
    changed = path.read_text(encoding="utf-8")
    assert bug.wrong in changed
    compile(changed, str(path), "exec")


def test_each_target_has_a_bug() -> None:
    """The targets of the fuzzer, those tried, and those that run at night are the same."""
    nightly = (FUZZ.parents[1] / ".github" / "workflows" / "nightly.yml").read_text("utf-8")
    named = nightly.partition("target: [")[2].partition("]")[0].split(", ")
    program = (FUZZ / "fuzz.py").read_text(encoding="utf-8")
    assert list(_SELFTEST["BUGS"]) == named
    assert [] == [name for name in named if f'    "{name}": Target(' not in program]
