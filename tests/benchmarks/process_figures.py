"""What depends on the process or on files: imports, headers alone, memory at its peak."""

import subprocess
import sys
from collections.abc import Iterator
from itertools import repeat
from pathlib import Path
from tempfile import TemporaryDirectory

from lxml import etree

from benchmarks import documents
from benchmarks.figures import Figure, Row, Skipped
from benchmarks.timing import least_times
from vn_notice import read_header, to_xml, write_collection

_IMPORTS, _HEADER, _MEMORY = "Imports", "The header alone, from a file", "Memory"
_NAMES = "parse", "from_xml", "to_xml", "from_json"
_COUNT = 1000
#: Where Linux tells of a process; the peak there begins with the process, unlike that of getrusage.
_STATUS = "/proc/self/status"


def import_figures() -> Iterator[Row]:
    """Yield how long imports take, without the start of Python itself."""
    yield Figure(_IMPORTS, "import vn_notice", _import_time("import vn_notice"), "ms", 50)
    for name in _NAMES:
        spent = _import_time(f"import vn_notice; vn_notice.{name}")
        yield Figure(_IMPORTS, f"vn_notice.{name}, when first used", spent, "ms")


def _import_time(statement: str) -> float:
    code = f"import time; at = time.process_time(); {statement}; print(time.process_time() - at)"
    return min(float(_output(code)) for _ in range(10)) * 1000


def header_figures() -> Iterator[Row]:
    """Yield how long a header takes, to `lxml.etree.fromstring` of the example."""
    example = documents.example_notice()
    data = to_xml(example)
    with TemporaryDirectory() as folder:
        small, large = Path(folder) / "example.xml", Path(folder) / "large.xml"
        small.write_bytes(data)
        size = large.write_bytes(to_xml(documents.times(example, 300))) / 1e6
        least = least_times(
            {
                "lxml": lambda: etree.fromstring(data),
                "open": small.read_bytes,
                "small": lambda: read_header(small),
                "large": lambda: read_header(large),
            }
        )
    base = least["lxml"]
    yield Figure(_HEADER, "of the example", least["small"] / base, target=0.2)
    yield Figure(_HEADER, f"of a notice of {size:.1f} MB", least["large"] / base, target=0.2)
    yield Figure(_HEADER, "only opening and reading the file", least["open"] / base)


def memory_figures() -> Iterator[Row]:
    """Yield the memory that large documents take, at its peak, as Linux counts it."""
    if not Path(_STATUS).exists():
        yield Skipped(_MEMORY, "peaks", f"no {_STATUS} here")
        return
    example = documents.example_notice()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "large.xml"
        size = path.write_bytes(to_xml(documents.times(example, 300))) / 1e6
        data = f"data = pathlib.Path({str(path)!r}).read_bytes()"
        ratio = _peak(data, "vn_notice.from_xml(data)") / size
        yield Figure(_MEMORY, f"reading a notice of {size:.1f} MB, to its bytes", ratio)
        few, many = Path(folder) / "few.xml", Path(folder) / "many.xml"
        for file, count in ((few, 10), (many, _COUNT)):
            write_collection(file, repeat(example, count))
        work = f"sum(1 for _ in vn_notice.read_collection({str(many)!r}))"
        first = f"sum(1 for _ in vn_notice.read_collection({str(few)!r}))"
        name = f"reading a collection of {_COUNT} notices, beyond one of 10"
        yield Figure(_MEMORY, name, _peak(first, work), "MB", 1)


def _peak(before: str, work: str) -> float:
    """Return by how much *work* raises the peak of the memory of a process, in MB."""
    code = (
        "import pathlib, re, vn_notice\n"
        f"peak = lambda: int(re.search('VmHWM: *([0-9]+)', open({_STATUS!r}).read()"
        ".expandtabs())[1])\n"
        "vn_notice.from_xml(vn_notice.to_xml(vn_notice.Notice()))\n"
        f"{before}\nat = peak()\n{work}\nprint((peak() - at) / 1000)"
    )
    return float(_output(code))


def _output(code: str) -> str:
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    return ran.stdout
