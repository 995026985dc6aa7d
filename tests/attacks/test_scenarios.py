"""Threads, processes, memory and surroundings: nothing comes from elsewhere, nothing is left."""

import copy
import multiprocessing
import os
import pickle
import re
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from html.parser import HTMLParser
from pathlib import Path

import pytest

import vn_notice as vn
from support.samples import labelled
from vn_notice.errors import XmlReadError
from vn_notice.model.body import DEEPEST, Conclusions, Item
from vn_notice.model.example import EXAMPLE

_XML = vn.to_xml(EXAMPLE).decode()
_THREADS = 8
_OBEYED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def _invalid(mark: str) -> bytes:
    """Return XML with several problems, each of which shows *mark*."""
    wrong = _XML.replace('date="2021-01-15"', f'date="{mark}"').replace(
        "<mark ", f"<{mark}/><mark "
    )
    return wrong.replace('serial="05"', f'serial="{mark}"').encode()


@pytest.mark.parametrize("each", [150, pytest.param(3_000, marks=pytest.mark.slow)])
def test_no_thread_hears_of_another(each: int) -> None:
    """Threads that validate, read and parse at once are told of their own document alone."""

    def work(thread: int) -> list[str]:
        foreign = []
        for index in range(each):
            mark = f"m{thread}x{index}"
            report = vn.validate_xml(_invalid(mark))
            told = set(re.findall(r"m[0-9]+x[0-9]+", str(report)))
            if told != {mark} or len(report) < 2:
                foreign.append(f"{mark}: {report}")
            try:
                vn.from_xml(_invalid(mark))
            except XmlReadError as error:
                told = set(re.findall(r"m[0-9]+x[0-9]+", f"{error} {error.args}"))
            if told != {mark}:
                foreign.append(f"{mark}: {told}")
            subject = vn.parse(f"THÔNG BÁO\nVề việc {mark}\n").notice.subject
            if subject is None or subject.text != f"Về việc {mark}":
                foreign.append(f"{mark}: {subject}")
            if not vn.validate_xml(_XML.encode()).ok:
                foreign.append(f"{mark}: a valid document is not")
        return foreign

    with ThreadPoolExecutor(_THREADS) as pool:
        assert [[]] * _THREADS == list(pool.map(work, range(_THREADS)))


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_errors_come_out_of_processes(method: str) -> None:
    """An error raised in a worker arrives as it is, and the pool lives on."""
    context = multiprocessing.get_context(method)
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        error = pool.submit(vn.from_xml, _invalid("x")).exception()
        assert isinstance(error, XmlReadError)
        with pytest.raises(XmlReadError) as own:
            vn.from_xml(_invalid("x"))
        assert (str(own.value), own.value.args) == (str(error), error.args)
        assert EXAMPLE == pool.submit(vn.from_xml, _XML.encode()).result()


def test_deepest_notice() -> None:
    """A notice as deep as any may be is copied, pickled, compared, shown and written."""
    item = Item(label=labelled("1."))
    for _ in range(DEEPEST - 1):
        item = Item(label=labelled("1."), content=(item,))
    notice = vn.Notice(conclusions=Conclusions(content=(item,)))
    copies = [copy.copy(notice), copy.deepcopy(notice), pickle.loads(pickle.dumps(notice))]  # noqa: S301 - our own
    copies += [vn.from_xml(vn.to_xml(notice)), vn.from_json(vn.to_json(notice))]
    assert [notice] * 5 == copies
    assert {hash(notice)} == set(map(hash, copies))
    assert repr(notice).count("Item(") == DEEPEST
    with pytest.raises(vn.VnNoticeError):
        Conclusions(content=(Item(label=labelled("1."), content=(item,)),))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the memory of a process")
@pytest.mark.parametrize(
    ("count", "most"), [(800, 10), pytest.param(10_000, 50, marks=pytest.mark.slow)]
)
def test_memory_does_not_grow(count: int, most: int) -> None:
    """After the first documents, however many more take no more memory."""

    def work(count: int) -> None:
        for index in range(count):
            vn.validate_xml(_invalid(f"x{index}"))
            vn.from_xml(_XML.encode())

    work(200)
    before = _megabytes()
    work(count)
    assert _megabytes() - before < most


def _megabytes() -> float:
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE") / 2**20


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the memory of a process")
def test_names_are_not_kept() -> None:
    """Made-up names of elements and attributes, which lxml keeps in each thread, do not pile up."""
    kinds = ((2_000, 4), (10_000, 200))
    for at in range(42):
        if at == 2:
            before = _megabytes()
        for count, length in kinds:
            _validate_names(at, count, length)
    assert _megabytes() - before < 40


def _validate_names(at: int, count: int, length: int) -> None:
    names = (f"<x{at}y{number} {'z' * length}{at}{number}='1'/>" for number in range(count))
    made = _XML.replace("</notice>", f"{''.join(names)}</notice>")
    assert not vn.validate_xml(made.encode()).ok


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the tag and the names of its attributes."""
        self.found += [tag, *(name for name, _ in attrs if name.startswith("on"))]


@pytest.mark.parametrize(
    "words",
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=y>',
        "]]>",
        "<!-- x",
        "&lt;b&gt;",
        "</title>",
    ],
)
def test_html_is_escaped(words: str) -> None:
    """Words make no tag, no attribute, and stand on the page as they are."""

    def tags(subject: str) -> list[str]:
        page = _Tags()
        page.feed(vn.to_html(vn.Notice(subject=vn.Paragraph.of(subject))))
        return page.found

    assert tags("words") == tags(words)


def _ran(*command: str | Path, **more: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        command, capture_output=True, check=False, timeout=120, env={**os.environ, **more}
    )


_CLI = (sys.executable, "-m", "vn_notice")


@pytest.mark.parametrize("words", ["\x9b2J\x9b31m", "\u202egnud", "\u2066x", "\x85y"])
@pytest.mark.parametrize("command", ["validate", "check", "convert"])
def test_terminal_obeys_nothing(words: str, command: str, tmp_path: Path) -> None:
    """No message on the terminal holds what it would obey."""
    path = tmp_path / "a.xml"
    data = _XML.replace('date="2021-01-15"', f'date="{words}"').replace("KHẨN", words)
    path.write_bytes(data.encode())
    ran = _ran(*_CLI, command, path)
    told = (ran.stdout + ran.stderr).decode()
    assert told, ran
    assert _OBEYED.search(told) is None, told


@pytest.mark.parametrize(
    "name", ["http://127.0.0.1:9/a.xml", "file:///etc/passwd", "/dev/null", "/dev/zero"]
)
def test_names_are_files(name: str) -> None:
    """An address is the name of a file that is not there; an endless device is refused."""
    ran = _ran(*_CLI, "convert", name, "--to", "xml")
    assert (3, b"") == (ran.returncode, ran.stdout)
    assert name.encode() in ran.stderr
    assert b"Traceback" not in ran.stderr


def test_catalogs_have_no_effect(tmp_path: Path) -> None:
    """A catalog named by the environment is not asked."""
    catalog = tmp_path / "catalog.xml"
    catalog.write_text(
        '<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">'
        f'<rewriteSystem systemIdStartString="" rewritePrefix="file://{tmp_path}/"/></catalog>',
        encoding="utf-8",
    )
    path = tmp_path / "a.xml"
    path.write_bytes(_XML.encode())
    ran = _ran(*_CLI, "validate", path, XML_CATALOG_FILES=str(catalog))
    assert (0, b"") == (ran.returncode, ran.stderr)


def test_folder_of_work_is_not_imported_from(tmp_path: Path) -> None:
    """Modules beside a document are not taken for ours by the installed command."""
    command = Path(sys.executable).with_name("vn-notice")
    if not command.exists():
        pytest.skip("the command is not installed")
    for name in ("lxml.py", "attrs.py", "vn_notice.py", "cattrs.py"):
        (tmp_path / name).write_text("raise SystemExit('imported')", encoding="utf-8")
    path = tmp_path / "a.xml"
    path.write_bytes(_XML.encode())
    ran = subprocess.run(
        [command, "validate", path], cwd=tmp_path, capture_output=True, check=False
    )
    assert (0, b"") == (ran.returncode, ran.stderr)


_IMPORTING = """
import locale, sys
written = []
def note(event, arguments):
    if event == "socket.connect" or event == "subprocess.Popen":
        written.append((event, arguments))
    if event == "open" and isinstance(arguments[1], str) and set("wax+") & set(arguments[1]):
        written.append((event, arguments))
sys.addaudithook(note)
before = locale.setlocale(locale.LC_ALL)
from lxml import etree
parser = etree.get_default_parser()
import vn_notice as vn
from vn_notice.model.example import EXAMPLE
vn.from_xml(vn.to_xml(EXAMPLE)), vn.parse("x"), vn.check(EXAMPLE), vn.validate_xml(b"<a/>")
assert etree.get_default_parser() is parser
assert locale.setlocale(locale.LC_ALL) == before
print(written)
"""


@pytest.mark.parametrize("optimise", [(), ("-OO",)])
def test_use_has_no_side_effects(optimise: tuple[str, ...]) -> None:
    """Reading and checking writes no file, calls nobody and changes no setting of others."""
    ran = _ran(sys.executable, "-B", *optimise, "-W", "error", "-c", _IMPORTING)
    assert (b"[]", b"") == (ran.stdout.strip(), ran.stderr)
