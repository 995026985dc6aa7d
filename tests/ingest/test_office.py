"""Files that are read through LibreOffice; in most tests a script stands in for it."""

import os
import shutil
from pathlib import Path

import pytest

from support.word import docx, para
from vn_notice.errors import InputError
from vn_notice.files import read
from vn_notice.ingest import office

_WORD_97 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")


@pytest.fixture
def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the place of a program soffice, to be written; it is alone on the PATH with cp."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for tool in ("cp", "mkdir", "sleep", "sh"):
        (folder / tool).symlink_to(shutil.which(tool) or "")
    monkeypatch.setenv("PATH", str(folder))
    return folder / "soffice"


def write(program: Path, script: str) -> None:
    """Write *script* as *program*; in it $out is the folder to write to."""
    program.write_text(f"#!/bin/sh\nfor last; do out=$before; before=$last; done\n{script}\n")
    program.chmod(0o755)


@pytest.mark.parametrize(
    ("name", "data"), [("a.doc", _WORD_97), ("a.rtf", b"{\\rtf1 a}"), ("a.docx", _WORD_97)]
)
def test_converted(tmp_path: Path, stand_in: Path, name: str, data: bytes) -> None:
    """What LibreOffice makes of a file is read, and nothing is left behind."""
    made = tmp_path / "made.docx"
    made.write_bytes(docx(para("THÔNG BÁO") + para("Về việc nghỉ lễ")))
    write(stand_in, f'mkdir "$out" && cp {made} "$out/document.docx"')
    (tmp_path / name).write_bytes(data)
    parsed = read(tmp_path / name)
    assert parsed.notice.subject is not None
    assert "Về việc nghỉ lễ" == parsed.notice.subject.text
    assert ["IN005"] * (name == "a.docx") == [d.code for d in parsed.report if d.code == "IN005"]


def test_missing(tmp_path: Path, stand_in: Path) -> None:
    """Without LibreOffice the message says what to install, or what else to do."""
    assert not stand_in.exists()
    (tmp_path / "a.doc").write_bytes(_WORD_97)
    with pytest.raises(InputError, match=r"soffice is on the PATH, or save it as \.docx"):
        read(tmp_path / "a.doc")


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("exit 1", "cannot be read by LibreOffice"),
        ('mkdir "$out" && cp "$before" "$out/document.docx"', "is broken"),
        ("exec sleep 60", "took LibreOffice more than"),
    ],
)
def test_fails(
    tmp_path: Path, stand_in: Path, script: str, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A conversion that fails or takes too long is ended, and said in one line."""
    monkeypatch.setattr(office, "SECONDS", 0.5)
    write(stand_in, script)
    (tmp_path / "a.doc").write_bytes(_WORD_97)
    with pytest.raises(InputError, match=reason):
        read(tmp_path / "a.doc")


def test_encrypted(tmp_path: Path) -> None:
    """A Word document under a password is no zip, and is told as what it is."""
    (tmp_path / "a.docx").write_bytes(_WORD_97 + "EncryptedPackage".encode("utf-16-le"))
    with pytest.raises(InputError, match="is encrypted; save it without a password"):
        read(tmp_path / "a.docx")


def test_too_slow_where_groups_of_processes_are_unknown(
    tmp_path: Path, stand_in: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On Windows the program alone is ended."""
    monkeypatch.delattr(os, "killpg")
    monkeypatch.setattr(office, "SECONDS", 0.5)
    write(stand_in, "exec sleep 60")
    (tmp_path / "a.doc").write_bytes(_WORD_97)
    with pytest.raises(InputError, match="took LibreOffice more than"):
        read(tmp_path / "a.doc")


def test_a_program_that_does_not_start(tmp_path: Path, stand_in: Path) -> None:
    """What bears the name of LibreOffice and is no program is said to be none."""
    stand_in.write_bytes(b"\0")
    stand_in.chmod(0o755)
    (tmp_path / "a.doc").write_bytes(_WORD_97)
    with pytest.raises(InputError, match=r"LibreOffice cannot be started: exec format error"):
        read(tmp_path / "a.doc")
