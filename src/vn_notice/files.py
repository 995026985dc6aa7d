"""Files: a notice from a file of any format, told by its name."""

import os
from collections.abc import Callable
from types import NoneType
from typing import TYPE_CHECKING

from vn_notice.errors import InputError, XmlReadError, require, shown
from vn_notice.storage import FOLDER, name_of, read_bytes, suffix_of

if TYPE_CHECKING:
    from vn_notice.diagnostics import Report
    from vn_notice.model.notice import Notice
    from vn_notice.model.parsed import Parsed


def read(path: str | os.PathLike[str], *, encoding: str | None = None) -> "Parsed":
    """Return the notice in the file at *path*; its suffix says in what format it is.

    Texts (.txt, .md), Word documents (.docx), pages (.html) and PDF (.pdf, with the extra `pdf`)
    are parsed; problems then tell where in the document they stand, as in "page 2, line 14". What
    only a word processor reads (.doc, .rtf, .odt) goes through LibreOffice if it is installed. A
    notice in XML (.xml), in JSON (.json) or within a PDF of `to_pdf` was understood before: its
    `source_map` is empty, and its `report` tells only what an older version of the schema had
    otherwise, or what the pages of the PDF do not say. A file whose name ends in
    .gz is unpacked.

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
    name = name_of("read", path)
    require("read", encoding, str, NoneType)
    suffix = suffix_known(name)
    return read_data(read_bytes(name), name, suffix, encoding)


def suffix_known(name: str) -> str:
    """Return the suffix of the file *name*, which says in what format it is.

    Raises:
        InputError: If it is a folder, or no format is known by that suffix.
    """
    suffix = suffix_of(name)
    if suffix not in suffixes():
        unknown = f"is of an unknown format {shown(suffix)}; known are {', '.join(suffixes())}"
        # Path.is_dir fails on names that are too long
        raise InputError(name, FOLDER if os.path.isdir(name) else unknown)  # noqa: PTH112
    return suffix


def suffixes() -> tuple[str, ...]:
    """Return the suffixes of the files that can be read.

    Example:
        >>> ".txt" in suffixes(), ".xml" in suffixes()
        (True, True)
    """
    from vn_notice.ingest.formats import SUFFIXES  # noqa: PLC0415 - loaded when used

    return (*SUFFIXES, *_UNDERSTOOD)


def read_data(data: bytes, name: str, suffix: str = "", encoding: str | None = None) -> "Parsed":
    """Return the notice in *data*, the content of the file *name*; see `read`."""
    if suffix in _UNDERSTOOD:
        return _UNDERSTOOD[suffix](data, name)
    if data.startswith(_PDF) and (parsed := _read_hybrid(data, name)):
        return parsed
    import attrs  # noqa: PLC0415 - loaded when used

    from vn_notice.diagnostics import Report  # noqa: PLC0415
    from vn_notice.ingest.formats import ingest  # noqa: PLC0415
    from vn_notice.parser.reader import parse_source  # noqa: PLC0415

    ingested = ingest(data, name, suffix, encoding)
    parsed = parse_source(ingested.source)
    return attrs.evolve(parsed, report=Report((*ingested.diagnostics, *parsed.report)))


def _read_hybrid(data: bytes, name: str) -> "Parsed | None":
    """Return the notice that a PDF carries as XML, if it does; the pages must say the same."""
    from vn_notice.hybrid import embedded_xml, words_unprinted  # noqa: PLC0415 - loaded when used

    xml = embedded_xml(data)
    if xml is None:
        return None
    from vn_notice.diagnostics import Report  # noqa: PLC0415
    from vn_notice.ingest.formats import ingest  # noqa: PLC0415
    from vn_notice.ingest.problems import PAGES_SAY_OTHERWISE  # noqa: PLC0415
    from vn_notice.xml.reader import read_xml  # noqa: PLC0415

    try:
        reading = read_xml(xml)
    except XmlReadError:
        return None
    missing = words_unprinted(reading.notice, ingest(data, name, ".pdf").source.text)
    told = (PAGES_SAY_OTHERWISE.of(words=" ".join(missing)),) if missing else ()
    return _understood(reading.notice, xml, name, Report((*told, *reading.report)))


def _read_xml(data: bytes, name: str) -> "Parsed":
    from vn_notice.xml.reader import read_xml  # noqa: PLC0415 - loaded when used

    reading = read_xml(data)
    return _understood(reading.notice, data, name, reading.report)


def _read_json(data: bytes, name: str) -> "Parsed":
    from vn_notice.diagnostics import Report  # noqa: PLC0415 - loaded when used
    from vn_notice.exchange.json_text import from_json  # noqa: PLC0415
    from vn_notice.ingest.text import decode  # noqa: PLC0415

    return _understood(from_json(decode(data, name).text), data, name, Report())


def _understood(notice: "Notice", data: bytes, name: str, report: "Report") -> "Parsed":
    from vn_notice.ingest.text import decode  # noqa: PLC0415 - loaded when used
    from vn_notice.model.parsed import Parsed  # noqa: PLC0415
    from vn_notice.source import SourceMap  # noqa: PLC0415

    return Parsed(notice, decode(data, name), SourceMap({}, {}, ()), report)


_PDF = b"%PDF-"
_UNDERSTOOD: dict[str, Callable[[bytes, str], "Parsed"]] = {".xml": _read_xml, ".json": _read_json}
