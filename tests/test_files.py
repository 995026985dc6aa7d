"""Reading a file of any format, and writing one whole or not at all."""

import gzip
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO

import pytest

import vn_notice as vn
from support.samples import TEXT, sample
from vn_notice import storage
from vn_notice.drafts import make_folder, replacing, sweep, write_atomic
from vn_notice.errors import InputError, JsonReadError, OutputError, XmlReadError
from vn_notice.exchange.json_text import to_json
from vn_notice.files import read
from vn_notice.source import SourceMap
from vn_notice.storage import read_bytes, suffix_of
from vn_notice.xml.writer import to_xml


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.TXT"])
def test_read_text(tmp_path: Path, name: str) -> None:
    """A text is parsed; the name of the file is that of its source."""
    path = tmp_path / name
    path.write_bytes(TEXT.encode("utf-8-sig"))
    parsed = read(path)
    assert (TEXT, str(path)) == (parsed.source.text, parsed.source.name)
    assert str(parsed.notice.number) == "07/TB-BDT"


def test_read_understood(tmp_path: Path) -> None:
    """XML and JSON give back the notice, with the text of the file and nothing to report."""
    for name, data in (("a.xml", to_xml(sample())), ("a.json", to_json(sample()).encode())):
        (tmp_path / name).write_bytes(data)
        parsed = read(str(tmp_path / name))
        assert sample() == parsed.notice
        assert data.decode() == parsed.source.text
        assert SourceMap({}, {}, ()) == parsed.source_map
        assert len(parsed.report) == 0


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("missing.txt", "is not found"),
        ("folder", "is a folder"),
        ("folder.txt", "is a folder"),
        ("empty.txt", "is empty"),
        ("empty.xml", "is empty"),
        ("notice.xyz", "unknown format “.xyz”; known are .txt, .md, .docx"),
        ("notice", "unknown format “”"),
        ("x" * 300, "unknown format “”"),
        ("a\0b", "unknown format “”"),
        ("binary.txt", "is no text, but a Word document: is broken"),
        ("noise.txt", "is not text"),
        ("noise.docx", "is no Word document; if it is text, name it .txt"),
        ("latin.txt", "is in an encoding that cannot be told; name it with"),
        ("latin.json", "is not UTF-8"),
        ("a\0b.txt", "is no name of a file"),
        ("x" * 300 + ".txt", "cannot be read: file name too long"),
    ],
)
def test_unreadable(tmp_path: Path, name: str, reason: str) -> None:
    """What cannot be read is refused in one line that says what to do."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder.txt").mkdir()
    for empty in ("empty.txt", "empty.xml"):
        (tmp_path / empty).touch()
    (tmp_path / "binary.txt").write_bytes(b"PK\x03\x04\0\0")
    for noise in ("noise.txt", "noise.docx"):
        (tmp_path / noise).write_bytes(b"\0\1\2\xff")
    for latin in ("latin.txt", "latin.json"):
        (tmp_path / latin).write_bytes("Nghị quyết".encode("utf-7") + b"\xe9")
    with pytest.raises(InputError) as caught:
        read(f"{tmp_path}/{name}")
    assert reason in caught.value.reason
    assert not isinstance(caught.value, OutputError)


@pytest.mark.parametrize("name", ["a.txt.gz", "a.xml.gz", "a.json.gz", "a.XML.GZ"])
def test_packed(tmp_path: Path, name: str) -> None:
    """A file named .gz is read and written packed; equal data gives equal files."""
    data = {".txt": TEXT.encode(), ".xml": to_xml(sample()), ".json": to_json(sample()).encode()}
    given = data[suffix_of(name)]
    write_atomic(tmp_path / name, given)
    packed = (tmp_path / name).read_bytes()
    assert given == gzip.decompress(packed) == read_bytes(tmp_path / name)
    write_atomic(tmp_path / f"b{name}", given)
    assert packed == (tmp_path / f"b{name}").read_bytes()
    assert read(tmp_path / name).notice.header.number == sample().header.number


def test_packed_in_parts(tmp_path: Path) -> None:
    """A file of several packed parts is read whole."""
    path = tmp_path / "a.txt.gz"
    path.write_bytes(gzip.compress(b"a") + gzip.compress(b"b"))
    assert b"ab" == read_bytes(path)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"no gzip", "is no whole gzip file"),
        (gzip.compress(b"a" * 1000)[:-10], "is no whole gzip file"),
        (gzip.compress(os.urandom(1000))[:500] + b"x" * 600, "is no whole gzip file"),
        (b"", "is empty"),
        (gzip.compress(b""), "is empty"),
        (gzip.compress(b" " * 65 * 1024 * 1024), "becomes larger than 67108864 bytes"),
    ],
    ids=["other", "cut", "spoiled", "empty", "packed nothing", "bomb"],
)
def test_unpackable(tmp_path: Path, data: bytes, reason: str) -> None:
    """What cannot be unpacked, or becomes too large, is refused."""
    path = tmp_path / "a.xml.gz"
    path.write_bytes(data)
    with pytest.raises(InputError) as caught:
        read(path)
    assert reason in caught.value.reason


def test_no_notice(tmp_path: Path) -> None:
    """XML and JSON that hold no notice are refused by their readers."""
    for name, error in (("a.xml", XmlReadError), ("a.json", JsonReadError)):
        (tmp_path / name).write_bytes(b"<a/>" if name == "a.xml" else b"{}")
        with pytest.raises(error):
            read(tmp_path / name)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may do all")
def test_no_permission(tmp_path: Path) -> None:
    """A file that may not be read or written is refused in words."""
    path = tmp_path / "a.txt"
    path.touch(0o000)
    with pytest.raises(InputError, match="may not be read"):
        read(path)
    with pytest.raises(OutputError, match="may not be written"):
        write_atomic(path, b"a")


def test_write(tmp_path: Path) -> None:
    """A new file has the mode that the umask leaves; an old one keeps its own."""
    path = tmp_path / "a.xml"
    old = os.umask(0o027)
    try:
        write_atomic(path, b"one")
    finally:
        os.umask(old)
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"one", 0o640)
    path.chmod(0o604)
    write_atomic(path, b"two")
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"two", 0o604)
    assert [path] == list(tmp_path.iterdir())


def test_write_through_link(tmp_path: Path) -> None:
    """A link to a file still leads to it, and the file is what is written."""
    path, link = tmp_path / "a.xml", tmp_path / "link.xml"
    path.touch()
    link.symlink_to(path)
    write_atomic(link, b"one")
    assert link.is_symlink()
    assert path.read_bytes() == b"one"


def test_write_fails_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When writing fails, what stood there stands there still and no draft is left."""
    path = tmp_path / "a.xml"
    path.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match="cannot be written: no space left on device"):
        write_atomic(path, b"new")
    assert path.read_bytes() == b"old"
    assert [path] == list(tmp_path.iterdir())


def test_write_interrupted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An interrupt leaves no draft either."""

    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_atomic(tmp_path / "a.xml", b"new")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        (".", "is a folder"),
        ("none/a.xml", "its folder does not exist"),
        ("file/a.xml", "its folder does not exist"),
        ("a\0.xml", "is no name of a file"),
        ("x" * 300, "cannot be written: file name too long"),
    ],
)
def test_unwritable(tmp_path: Path, name: str, reason: str) -> None:
    """Where nothing can be written, the reason is said."""
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match=reason):
        write_atomic(f"{tmp_path}/{name}", b"a")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_no_regular_file(tmp_path: Path) -> None:
    """A device or a pipe is never replaced by a file."""
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OutputError, match="is not a regular file"):
        write_atomic(tmp_path / "pipe", b"a")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_pipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipe is read when somebody writes to it, and not waited for for ever."""
    path = tmp_path / "pipe.txt"
    os.mkfifo(path)
    with ThreadPoolExecutor() as pool:
        written = pool.submit(path.write_text, "Về việc nghỉ lễ\n", encoding="utf-8")
        assert "Về việc nghỉ lễ\n" == read(path).source.text
        written.result()
    monkeypatch.setattr(storage, "_PATIENCE", 0.01)
    for reading in (read, vn.read_collection):
        with pytest.raises(InputError, match="nobody writes to this pipe"):
            reading(path)


_BOUNDED = """
import resource, sys
from vn_notice.errors import OutputError
from vn_notice.drafts import write_atomic

resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    write_atomic(sys.argv[1], bytes(8192))
except OutputError as error:
    print(error.reason)
"""


def test_quota(tmp_path: Path) -> None:
    """Beyond a quota, what stood there stands there still and no draft is left."""
    pytest.importorskip("resource", reason="this system has no quota of this kind")
    path = tmp_path / "a.xml"
    path.write_bytes(b"old")
    ran = subprocess.run([sys.executable, "-c", _BOUNDED, path], capture_output=True, check=True)
    assert b"cannot be written: file too large" == ran.stdout.strip()
    assert b"old" == path.read_bytes()
    assert [path] == list(tmp_path.iterdir())


def test_sweep(tmp_path: Path) -> None:
    """Drafts that nobody writes any more are removed, and no others."""
    (tmp_path / ".vn-notice-0123.tmp").write_bytes(b"left by a process that was killed")
    (tmp_path / ".vn-notice-0123.other").write_bytes(b"")
    with replacing(tmp_path / "a.xml") as draft:
        draft.write(b"new")
        sweep(tmp_path)
        sweep(tmp_path / "none")
        assert 2 == len(list(tmp_path.iterdir()))
    assert b"new" == (tmp_path / "a.xml").read_bytes()
    assert [".vn-notice-0123.other", "a.xml"] == sorted(path.name for path in tmp_path.iterdir())


def test_swept_while_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A draft that is taken away before it was locked is made again."""
    fcntl = pytest.importorskip("fcntl", reason="this system has no locks of this kind")
    lock, drafts = fcntl.flock, list[Path]()

    def slow(file: IO[bytes], how: int) -> None:
        if not drafts:
            drafts.extend(tmp_path.iterdir())
            drafts[0].unlink()
        lock(file, how)

    monkeypatch.setattr(fcntl, "flock", slow)
    write_atomic(tmp_path / "a.xml", b"new")
    assert b"new" == (tmp_path / "a.xml").read_bytes()


def test_make_folder(tmp_path: Path) -> None:
    """A folder is made with those above it; a file in its place is reported."""
    make_folder(tmp_path / "a" / "b")
    make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()
    (tmp_path / "file").touch()
    for name in ("file", "file/below"):
        with pytest.raises(OutputError):
            make_folder(tmp_path / name)
