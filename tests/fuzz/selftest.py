"""Whether the fuzzer would find a bug: `python tests/fuzz/selftest.py [TARGET…]`.

A bug as people make them is put into a copy of the package, in a place that no seed comes to, and the
fuzzer must find it in a minute of processor time.
"""

import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import attrs

ROOT = Path(__file__).parents[2]
SECONDS = 60
#: How the fuzzer ends: out of time, with a failure of the target, or of processor time.
ENDS = (0, 77, -signal.SIGXCPU, -signal.SIGKILL)


@attrs.frozen
class Bug:
    """A bug that can be put in: the module, what stands there, and what is to stand there."""

    module: str
    right: str
    wrong: str

    def put_in(self, folder: Path) -> None:
        """Put the bug into the package below *folder*."""
        path = folder / "vn_notice" / self.module
        text = path.read_text(encoding="utf-8")
        if text.count(self.right) != 1:
            raise SystemExit(f"{self.module} does not hold {self.right!r} once; choose another bug")
        path.write_text(text.replace(self.right, self.wrong), encoding="utf-8")


#: A bug for each target of the fuzzer.
BUGS = {
    # "(i)" has no value
    "parse": Bug("grammar/labels.py", 'roman(found["number"].upper())', 'roman(found["number"])'),
    # a list with one unknown value
    "from_xml": Bug("xml/values.py", "value=strange[0]", "value=strange[1]"),
    # a document that ends after a value
    "validate_xml": Bug(
        "xml/malformed.py", "return text[at : at + 1] in {", "return text[at] in {"
    ),
    # data that is no object
    "from_json": Bug(
        "exchange/explaining.py",
        "found=found_in(value))\n        return\n    if isinstance(value, RepeatingDict)",
        "found=found_in(value))\n    if isinstance(value, RepeatingDict)",
    ),
    # the end of a field that did not begin
    "read_docx": Bug(
        "ingest/docx/inline.py", 'elif kind == "end" and self._fields:', 'elif kind == "end":'
    ),
    # 31 February
    "find_citations": Bug(
        "grammar/dates.py",
        "return dt.date(year, month, day)\n    except ValueError",
        "return dt.date(year, month, day)\n    except KeyError",
    ),
}


def seconds_to_find(target: str) -> float | None:
    """Return the processor time until the fuzzer found the bug of *target*; `None` if it did not."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, "src")
        shutil.copytree(ROOT / "src", copy, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(ROOT / "schemas", Path(folder, "schemas"))
        BUGS[target].put_in(copy)
        options = [f"-max_total_time={10 * SECONDS}", f"-artifact_prefix={folder}/", "-seed=1"]
        before = os.times().children_user
        ran = subprocess.run(
            [sys.executable, str(ROOT / "tests" / "fuzz" / "fuzz.py"), target, *options],
            env={**os.environ, "PYTHONPATH": str(copy)},
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS)),
            capture_output=True,
            text=True,
            check=False,
        )
        if ran.returncode not in ENDS:
            raise SystemExit(f"{target} ended with {ran.returncode}:\n{ran.stderr[-2000:]}")
        found = list(Path(folder).glob("crash-*"))
        return os.times().children_user - before if found else None


def main() -> int:
    """Try the targets that were named, or all; return 1 if a bug was not found."""
    missed = 0
    for target in sys.argv[1:] or BUGS:
        seconds = seconds_to_find(target)
        missed += seconds is None
        said = "not found" if seconds is None else f"found after {seconds:.0f} s"
        sys.stdout.write(f"{target}: {said}\n")
        sys.stdout.flush()
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
