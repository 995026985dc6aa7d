"""Files that only a word processor reads: .doc, .rtf, .odt go through LibreOffice."""

import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from vn_notice.errors import InputError
from vn_notice.ingest.docx.reader import read_docx
from vn_notice.ingest.ingested import Ingested

PROGRAMS = ("soffice", "libreoffice")
SECONDS = 120
_MISSING = (
    "needs LibreOffice to be read; install it so that soffice is on the PATH, or save it as .docx"
)
_LOCKED = "EncryptedPackage".encode("utf-16-le")


def read_through_office(data: bytes, name: str, _: str | None = None) -> Ingested:
    """Return the text of a file in a format that LibreOffice reads, made a .docx by it.

    It runs in a folder of its own, with a profile of its own, for two minutes at most.

    Raises:
        InputError: If LibreOffice is not installed, takes too long, or cannot read the file.
    """
    if _LOCKED in data:
        raise InputError(name, "is encrypted; save it without a password")
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        raise InputError(name, _MISSING)
    with tempfile.TemporaryDirectory(prefix="vn-notice-", ignore_cleanup_errors=True) as folder:
        return read_docx(_converted(data, name, program, Path(folder)), name)


def _converted(data: bytes, name: str, program: str, folder: Path) -> bytes:
    original, made = folder / "document.doc", folder / "made" / "document.docx"
    original.write_bytes(data)  # LibreOffice tells the format by the content
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    flags = ("--headless", "--norestore", "--nolockcheck", "--convert-to", "docx", "--outdir")
    _run([program, profile, *flags, str(made.parent), str(original)], name)
    try:
        return made.read_bytes()
    except OSError:
        raise InputError(name, "cannot be read by LibreOffice; save it as .docx") from None


def _run(command: list[str], name: str) -> None:
    """Run LibreOffice, and end it with all that it started when it takes too long."""
    quiet = subprocess.DEVNULL
    try:
        running = subprocess.Popen(  # noqa: S603 - the program on the PATH, no shell
            command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
        )
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise InputError(name, f"LibreOffice cannot be started: {reason}") from None
    try:
        running.wait(SECONDS)
    except subprocess.TimeoutExpired:
        raise InputError(name, f"took LibreOffice more than {SECONDS} seconds") from None
    finally:
        _end(running)


def _end(running: "subprocess.Popen[bytes]") -> None:
    if running.poll() is not None:
        return
    if hasattr(os, "killpg"):
        os.killpg(running.pid, signal.SIGKILL)
    else:
        running.kill()
    running.wait()
