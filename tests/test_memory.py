"""What hostile documents leave in the memory of the process that read them."""

import gc
import subprocess
import sys
import weakref
from pathlib import Path

import pytest

from vn_notice import apart

_TESTS = Path(__file__).parent

#: Reads many documents of made-up names, no two the same, and prints the megabytes that are left.
_PROGRAM = """
import os, sys
from itertools import count
from pathlib import Path

from support.word import docx, para
from vn_notice import VnNoticeError, from_xml, to_xml
from vn_notice.files import read_data
from vn_notice.model.example import EXAMPLE

way, form, documents, names = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
FRAMES = {
    "xml": ('<notice xmlns="urn:vn-notice:1" version="1.0">', "</notice>"),
    "docx": ("<w:p/>", ""),
    "html": ("<html><body><p>THÔNG BÁO</p>", "</body></html>"),
}
numbers = count()


def body():
    start, end = FRAMES[way]
    return start + "".join(form.format(f"n{next(numbers):x}" + "x" * 190) for _ in range(names)) + end


def read():
    try:
        if way == "xml":
            from_xml(body().encode())
        elif way == "docx":
            read_data(docx(body()), "a.docx", ".docx")
        else:
            read_data(body().encode(), "a.html", ".html")
    except VnNoticeError:
        pass


def megabytes():
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


from_xml(to_xml(EXAMPLE))
read()
before = megabytes()
for _ in range(documents):
    read()
print(megabytes() - before)
"""

_NAME = "<{0}/>"
_FORMS = {
    "names": _NAME,
    "attributes": "<a {0}='1'/>",
    "prefixes": "<{0}:a xmlns:{0}='u'/>",
    "namespaces": "<a xmlns='{0}'/>",
    "instructions": "<?{0} ?>",
    "not well-formed": "<a b><{0} {0}1/>",
}


def _left(way: str, form: str, documents: int, names: int = 5_000) -> float:
    command = [sys.executable, "-c", _PROGRAM, way, form, str(documents), str(names)]
    ran = subprocess.run(command, cwd=_TESTS, check=True, capture_output=True, text=True)
    return float(ran.stdout)


pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the memory")


def test_forty_documents() -> None:
    """Forty documents of 4 MB of made-up names leave nothing that grows with their number."""
    assert _left("xml", _NAME, 40, 20_000) < 20


@pytest.mark.parametrize("form", _FORMS.values(), ids=_FORMS)
def test_forms(form: str) -> None:
    """Nor do names of another kind, nor those in what is not well-formed: 20 documents of 1 MB."""
    assert _left("xml", form, 20) < 5


@pytest.mark.parametrize("way", ["docx", "html"])
def test_other_formats(way: str) -> None:
    """Nor do those in Word documents and pages."""
    assert _left(way, _NAME, 20) < 5


def test_small_documents() -> None:
    """Documents of a size that is parsed at once leave little more than their own bytes."""
    assert 60_000 < 200 * 310 < apart.SMALL
    assert _left("xml", _NAME, 100, 310) < 2 * 100 * apart.SMALL / 1e6


def test_errors() -> None:
    """What is raised in the other thread is raised here, and does not hold the document."""

    class Data(str):  # noqa: SLOT000 - a weak reference needs a place
        """Letters that can be seen to go."""

    def refuse(_: str) -> None:
        raise ZeroDivisionError

    data = Data("a" * (apart.SMALL + 1))
    held = weakref.ref(data)
    gc.disable()
    try:
        with pytest.raises(ZeroDivisionError) as caught:
            apart.apart(refuse, data)
        del caught, data
        assert held() is None
    finally:
        gc.enable()


def test_no_more_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no thread can be started, the work is done all the same."""

    def refuse(_: object) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr("threading.Thread.start", refuse)
    data = "a" * (apart.SMALL + 1)
    assert data == apart.apart(str.lower, data)
