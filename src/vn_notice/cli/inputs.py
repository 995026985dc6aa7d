"""What is named on the command line: files, and "-" for the standard input."""

import os
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from vn_notice import files, storage
from vn_notice.errors import InputError

if TYPE_CHECKING:
    from vn_notice.model.parsed import Parsed

STDIN = "-"
_STDIN_NAME = "<stdin>"
READABLE = ".docx, .doc, .pdf, .html, .txt, .md, .xml or .json; - is the standard input"


def add_encoding_to(parser: ArgumentParser) -> None:
    """Add the option that names the encoding of a text."""
    parser.add_argument(
        "--encoding", metavar="NAME", help="of a text: windows-1258, tcvn3, vni … (told by itself)"
    )


def read_parsed(name: str, encoding: str | None = None) -> "Parsed":
    """Return the notice in the file *name*; "-" is the standard input.

    Raises:
        InputError: If it cannot be read.
        XmlReadError: If the XML holds no notice.
        JsonReadError: If the JSON holds no notice.
    """
    if name == STDIN:
        return files.read_data(read_stdin(), _STDIN_NAME, encoding=encoding)
    return files.read(name, encoding=encoding)


def read_bytes(name: str) -> bytes:
    """Return the bytes of the file *name*, or of the standard input for "-".

    Raises:
        InputError: If it cannot be read.
    """
    return read_stdin() if name == STDIN else storage.read_bytes(name)


def read_stdin() -> bytes:
    """Return what the standard input has, bounded as a file is.

    Raises:
        InputError: If it cannot be read.
        InputLimitError: If it is larger than the limit `file_bytes`.
    """
    if sys.stdin is None:  # as Python has it when it is closed
        raise InputError(_STDIN_NAME, "is closed; give it something to read")
    return storage.read_stream(sys.stdin.buffer, _STDIN_NAME)


def base_name(name: str) -> str:
    """Return the name of the file without its folder, fit to be written as UTF-8.

    Example:
        >>> base_name("inbox/05-TB-BDT.txt"), base_name("-")
        ('05-TB-BDT.txt', '<stdin>')
    """
    if name == STDIN:
        return _STDIN_NAME
    return os.fsencode(Path(name).name).decode("utf-8", "replace")


def is_among(path: str | Path, names: list[str]) -> bool:
    """Return whether *path* is one of the files *names*, by whatever way it is named."""
    target = os.path.realpath(path)
    return any(name != STDIN and os.path.realpath(name) == target for name in names)
