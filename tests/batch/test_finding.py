"""Where documents are found: folders, patterns, archives; what is no document is told."""

import gzip
import io
import os
import stat
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from support.samples import TEXT
from vn_notice.batch.archives import documents_in
from vn_notice.batch.documents import Document
from vn_notice.batch.finding import find_documents, survey
from vn_notice.errors import InputLimitError
from vn_notice.limits import local_limits

_TEXTS = (".txt", ".xml")


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def _zip(name: str, *members: tuple[str, bytes]) -> str:
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, data in members:
            archive.writestr(member, data)
    return name


def _tar(name: str, *members: tuple[str, bytes]) -> str:
    mode: Any = f"w:{name.rpartition('.tar')[2].strip('.')}"
    with tarfile.open(name, mode) as archive:
        for member, data in members:
            info = tarfile.TarInfo(member)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return name


def _told(*names: str) -> list[tuple[str, str]]:
    """Return the names of what is found, with its content or what is wrong with it."""
    return [
        (
            document.name.replace(os.sep, "/"),
            document.problem.reason.partition(";")[0]
            if document.problem
            else document.content().decode(),
        )
        for document in find_documents(names, _TEXTS)
    ]


_MEMBERS = (
    ("b.txt", b"one"),
    ("sub/", b""),
    ("sub/a.TXT", b"two"),
    ("picture.png", b"x"),
    (".hidden/c.txt", b"x"),
    ("__MACOSX/b.txt", b"x"),
    ("../out.txt", b"x"),
    ("sub/../../out.txt", b"x"),
    ("/etc/out.txt", b"x"),
    ("C:\\out.txt", b"x"),
    ("inner.zip", b"x"),
    ("empty.txt", b""),
)
_FOUND = [
    ("b.txt", "one"),
    ("sub/a.TXT", "two"),
    ("../out.txt", "has a name that leads out of the archive"),
    ("sub/../../out.txt", "has a name that leads out of the archive"),
    ("/etc/out.txt", "has a name that leads out of the archive"),
    ("C:\\out.txt", "has a name that leads out of the archive"),
    ("inner.zip", "is an archive in an archive"),
    ("empty.txt", "is empty"),
]


@pytest.mark.parametrize("name", ["a.zip", "a.tar", "a.tar.gz", "a.tar.bz2", "a.tar.xz"])
def test_archive(name: str, tmp_path: Path) -> None:
    """Members come in their order; what leads out of the archive, and archives in it, are told."""
    (_zip if name.endswith("zip") else _tar)(name, *_MEMBERS)
    assert [(f"{name}/{member}", told) for member, told in _FOUND] == _told(name)
    assert [name] == [path.name for path in tmp_path.iterdir()]


def test_packed_member() -> None:
    """A packed member is unpacked, but not beyond the limit."""
    packed = gzip.compress(b"one")
    assert [("a.zip/a.xml.gz", "one")] == _told(_zip("a.zip", ("a.xml.gz", packed)))


def test_links_in_archives() -> None:
    """No link in an archive is followed, and no device is read."""
    with tarfile.open("a.tar", "w") as archive:
        for name, kind in (("l.txt", tarfile.SYMTYPE), ("d.txt", tarfile.CHRTYPE)):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
    link = zipfile.ZipInfo("l.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile("a.zip", "w") as zipped:
        zipped.writestr(link, "/etc/passwd")
    reasons = {reason for _, reason in _told("a.tar", "a.zip")}
    assert {"is a link or a device"} == reasons


@pytest.mark.parametrize("name", ["a.zip", "a.tar.gz"])
def test_bomb(name: str) -> None:
    """What becomes too large is told and not read, one member or all together."""
    members = [("large.txt", bytes(1001)), *((f"{at}.txt", bytes(1000)) for at in range(9))]
    (_zip if name.endswith("zip") else _tar)(name, *members)
    with local_limits(unpacked_bytes=1000, archive_bytes=5000, archive_ratio=1):
        found = list(documents_in(name, _TEXTS))
    problems = [document.problem for document in found if document.problem]
    assert [
        f"{name}/large.txt: becomes larger than 1000 bytes when unpacked; raise the limit unpacked_bytes",
        f"{name}: its members become too large together; it may be a bomb; raise the limit archive_bytes",
    ] == list(map(str, problems))
    assert all(isinstance(problem, InputLimitError) for problem in problems)
    assert 5 == len(found)


def test_header_bomb() -> None:
    """A header of a tar that says more than any name needs is not read."""
    with tarfile.open("a.tar.gz", "w:gz", format=tarfile.PAX_FORMAT) as archive:
        info = tarfile.TarInfo("a.txt")
        info.pax_headers = {"comment": "x" * (2 << 20)}
        archive.addfile(info)
    ((_, reason),) = _told("a.tar.gz")
    assert reason.startswith("is no whole archive: a header of 20")


def _broken() -> Iterator[tuple[str, bytes]]:
    yield "none.zip", b"no zip"
    yield "none.tar", b"no tar"
    yield "empty.tar.gz", b""
    yield "none.tgz", b"\x1f\x8b no gzip"
    _tar("whole.tar", ("a.txt", b"one"), ("b.txt", b"two"))
    whole = Path("whole.tar").read_bytes()
    yield "torn.tar", whole[:1024]
    yield "torn-header.tar", whole[:1200]
    yield "bad-header.tar", whole[:1024] + b"x" * 512 + whole[1536:]
    Path("whole.tar").unlink()


@pytest.mark.parametrize("at", range(7))
def test_broken_archive(at: int) -> None:
    """A broken archive is told, also when it only stops too early; what was whole is read."""
    name, data = list(_broken())[at]
    Path(name).write_bytes(data)
    told = _told(name)
    assert "is no whole archive" in told[-1][1]
    assert [(f"{name}/a.txt", "one")] * (len(told) - 1) == told[:-1]


def test_broken_member() -> None:
    """A member of a zip that is broken, locked or packed in a way of its own costs only itself."""
    _zip("a.zip", ("a.txt", b"one" * 50), ("b.txt", b"two"))
    data = bytearray(Path("a.zip").read_bytes())
    data[37] ^= 0xFF
    Path("a.zip").write_bytes(data)
    (_, first), second = _told("a.zip")
    assert first.startswith("cannot be unpacked: ")
    assert ("a.zip/b.txt", "two") == second


def test_missing_archive() -> None:
    """An archive that is not there is told."""
    assert "no such file" in _told("a.zip")[0][1]


def test_folder(tmp_path: Path) -> None:
    """Links and what is no file are told in a folder, archives are opened, each its own folder."""
    for name in ("in/b.txt", "in/a/c.txt"):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(name, encoding="utf-8")
    _zip("in/2021.zip", ("sub/d.txt", b"member"))
    Path("in/link.txt").symlink_to("/etc/passwd")
    Path("in/dangling.txt").symlink_to(tmp_path / "nothing")
    if hasattr(os, "mkfifo"):
        os.mkfifo("in/pipe.txt")
    Path("in/folder.txt").mkdir()
    found = {document.name: document for document in find_documents(["in"], _TEXTS)}
    problems = {name for name, document in found.items() if document.problem}
    assert {"in/link.txt", "in/dangling.txt", "in/pipe.txt"} == problems
    within = {name: document.within for name, document in found.items() if not document.problem}
    assert {"in/b.txt": "", "in/a/c.txt": "a", "in/2021.zip/sub/d.txt": "2021/sub"} == within


def test_survey() -> None:
    """All are counted before any is read; a tar would have to be read."""
    _zip("a.zip", ("a.txt", b"one"), ("b.txt", b"two"), ("c.png", b"x"))
    Path("b.xml").touch()
    assert 4 == survey(["a.zip", "b.xml", "missing.txt"], _TEXTS).total
    assert frozenset([os.path.realpath("b.xml")]) == survey(["b.xml"], _TEXTS, (".xml",)).files
    assert survey(["a.tar", "b.xml"], _TEXTS).total is None
    assert 1 == survey(["no.zip"], _TEXTS).total


def test_read() -> None:
    """A member is read as a file of its name would be."""
    _zip("a.zip", ("a.txt", TEXT.encode()), ("a.xyz", b"x"))
    (document,) = find_documents(["a.zip"], _TEXTS)
    assert "07/TB-BDT" == str(document.parsed().notice.number)


def test_unpacked_member_is_bounded() -> None:
    """A packed member cannot grow beyond what a file can."""
    packed = gzip.compress(bytes(1001))
    with local_limits(unpacked_bytes=1000), pytest.raises(InputLimitError, match="unpacked_bytes"):
        Document("a.zip/a.xml.gz", data=packed).content()
