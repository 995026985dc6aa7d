"""Files: a notice from a file of any format, and outputs that are written whole or not at all."""

import os
import secrets
import stat
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from vn_notice.errors import InputError, OutputError, shown

if TYPE_CHECKING:
    from vn_notice.model.notice import Notice
    from vn_notice.model.parsed import Parsed

_FOLDER = "is a folder; name the files in it"
_EMPTY = "is empty; nothing can be read from it"


def read(path: str | os.PathLike[str], *, encoding: str | None = None) -> "Parsed":
    """Return the notice in the file at *path*; its suffix says in what format it is.

    Text (.txt, .md), Word documents (.docx) and pages (.html) are parsed; problems then tell where
    in the document they stand, as in "table 1, cell 2". A notice in XML (.xml) or JSON (.json) was
    understood before: its `source_map` and `report` are empty.

    Args:
        path: The file.
        encoding: Of a text, where it is not to be told from the bytes: "utf-8", "utf-16",
            "windows-1258", "tcvn3", "vni" or "viscii".

    Raises:
        InputError: If there is no such file, it cannot be read, or its format is not known.
        XmlReadError: If the XML holds no notice.
        JsonReadError: If the JSON holds no notice.

    Example:
        >>> read("notice.xyz")
        Traceback (most recent call last):
        vn_notice.errors.InputError: notice.xyz: is of an unknown format “.xyz”; known are ...
    """
    from vn_notice.ingest.formats import SUFFIXES  # noqa: PLC0415 - loaded when used

    name = os.fspath(path)
    suffix = Path(name).suffix.lower()
    if suffix not in SUFFIXES and suffix not in _UNDERSTOOD:
        known = ", ".join((*SUFFIXES, *_UNDERSTOOD))
        unknown = f"is of an unknown format {shown(suffix)}; known are {known}"
        raise InputError(name, _FOLDER if _is_folder(name) else unknown)
    return read_data(read_bytes(name), name, suffix, encoding)


def read_data(data: bytes, name: str, suffix: str = "", encoding: str | None = None) -> "Parsed":
    """Return the notice in *data*, the content of the file *name*; see `read`."""
    if suffix in _UNDERSTOOD:
        return _UNDERSTOOD[suffix](data, name)
    import attrs  # noqa: PLC0415 - loaded when used

    from vn_notice.diagnostics import Report  # noqa: PLC0415
    from vn_notice.ingest.formats import ingest  # noqa: PLC0415
    from vn_notice.parser.reader import parse_source  # noqa: PLC0415

    ingested = ingest(data, name, suffix, encoding)
    parsed = parse_source(ingested.source)
    return attrs.evolve(parsed, report=Report((*ingested.diagnostics, *parsed.report)))


def _is_folder(name: str) -> bool:
    try:
        return Path(name).is_dir()
    except (OSError, ValueError):
        return False


def read_bytes(path: str | os.PathLike[str]) -> bytes:
    """Return the bytes of the file at *path*.

    Raises:
        InputError: If there is no such file, or it is a folder, empty or not to be read.
    """
    name = os.fspath(path)
    try:
        data = Path(name).read_bytes()
    except (OSError, ValueError) as error:
        raise InputError(name, _reason(error)) from None
    if not data:
        raise InputError(name, _EMPTY)
    return data


def _reason(error: Exception) -> str:
    match error:
        case IsADirectoryError():
            return _FOLDER
        case FileNotFoundError():
            return "is not found; check its name and folder"
        case PermissionError():
            return "may not be read; ask for permission"
        case OSError():
            return f"cannot be read: {(error.strerror or 'unknown reason').lower()}"
        case _:
            return "is no name of a file; check it"


def _read_xml(data: bytes, name: str) -> "Parsed":
    from vn_notice.xml.reader import from_xml  # noqa: PLC0415 - loaded when used

    return _understood(from_xml(data), data, name)


def _read_json(data: bytes, name: str) -> "Parsed":
    from vn_notice.exchange.json_text import from_json  # noqa: PLC0415 - loaded when used
    from vn_notice.ingest.text import decode  # noqa: PLC0415

    return _understood(from_json(decode(data, name).text), data, name)


def _understood(notice: "Notice", data: bytes, name: str) -> "Parsed":
    from vn_notice.diagnostics import Report  # noqa: PLC0415 - loaded when used
    from vn_notice.ingest.text import decode  # noqa: PLC0415
    from vn_notice.model.parsed import Parsed  # noqa: PLC0415
    from vn_notice.source import SourceMap  # noqa: PLC0415

    return Parsed(notice, decode(data, name), SourceMap({}, {}, ()), Report())


_UNDERSTOOD: dict[str, Callable[[bytes, str], "Parsed"]] = {".xml": _read_xml, ".json": _read_json}


def write_atomic(path: str | os.PathLike[str], data: bytes) -> None:
    """Write *data* to the file at *path*, whole or not at all.

    A file that stood there keeps its mode; a link to a file still leads to it.

    Raises:
        OutputError: If it cannot be written; what stood there stands there still.
    """
    name = os.fspath(path)
    try:
        target = Path(os.path.realpath(name))
        mode = _mode(target, name)
        draft = target.with_name(f".vn-notice-{secrets.token_hex(6)}.tmp")
        try:
            _write(draft, data, mode)
            draft.replace(target)
        except BaseException:
            draft.unlink(missing_ok=True)
            raise
    except OutputError:
        raise
    except (OSError, ValueError) as error:
        raise OutputError(name, _hindrance(error)) from None


def make_folder(path: str | os.PathLike[str]) -> None:
    """Make the folder at *path*, and those above it, where they are missing.

    Raises:
        OutputError: If it cannot be made.
    """
    try:
        Path(path).mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise OutputError(os.fspath(path), "is no folder; name another") from None
    except (OSError, ValueError) as error:
        raise OutputError(os.fspath(path), _hindrance(error)) from None


def _mode(target: Path, name: str) -> int | None:
    """Return the mode of the file that stands at *target*, if one does."""
    try:
        found = target.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(found):
        raise OutputError(name, "is a folder; name a file in it")
    if not stat.S_ISREG(found):
        raise OutputError(name, "is not a regular file; name another")
    if not os.access(target, os.W_OK):
        raise PermissionError
    return stat.S_IMODE(found)


def _write(draft: Path, data: bytes, mode: int | None) -> None:
    with draft.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    if mode is not None:
        draft.chmod(mode)


def _hindrance(error: Exception) -> str:
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return "cannot be written: its folder does not exist; create it first"
        case PermissionError():
            return "may not be written; ask for permission or choose another place"
        case OSError():
            return f"cannot be written: {(error.strerror or 'unknown reason').lower()}"
        case _:
            return "is no name of a file; check it"
