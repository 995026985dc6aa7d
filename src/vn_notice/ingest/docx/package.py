"""The parts of a Word document, taken out of its zip within bounds."""

import io
import zipfile
import zlib
from typing import Any

import attrs

from vn_notice.errors import InputError, InputLimitError, shown
from vn_notice.ingest.docx.names import is_document
from vn_notice.ingest.markup import parse_xml
from vn_notice.limits import current_limits

#: A part up to this size may grow by any ratio.
_SMALL = 2**20

_TYPES, _RELATIONSHIPS = "[Content_Types].xml", "_rels/.rels"
_OFFICE_DOCUMENT = "/officeDocument"
_FORMAT = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_MACROS = "vbaproject.bin"
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ERRORS = (
    zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, KeyError, RuntimeError,
    NotImplementedError, OverflowError,
)  # fmt: skip
_BROKEN = "is broken: it is no whole Word document; save it again"


@attrs.frozen
class Package:
    """The parts that are read, each as the root of its XML, by what they are.

    Attributes:
        main: The document itself.
        parts: Lists of the others: "numbering", "styles", "footnotes", "endnotes", "header" …
        macros: Whether the file holds macros.
    """

    main: Any
    parts: dict[str, list[Any]]
    macros: bool

    def part(self, kind: str) -> Any | None:
        """Return the one part of *kind*, or `None`."""
        found = self.parts.get(kind)
        return found[0] if found else None


def open_package(data: bytes, name: str) -> Package:
    """Return the parts of the Word document *data*.

    Raises:
        InputError: If it is broken, encrypted, no Word document, or beyond a bound.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _package(archive, name)
    except InputError:
        raise
    except _ERRORS:
        raise InputError(name, _BROKEN) from None


def _package(archive: zipfile.ZipFile, name: str) -> Package:
    entries = _entries(archive, name)

    def read(path: str) -> Any:
        return parse_xml(_read(archive, entries, path, name), name)

    types, main = read(_TYPES), _main(read(_RELATIONSHIPS))
    mains: list[Any] = []
    parts: dict[str, list[Any]] = {}
    for override in types.iterchildren("{*}Override"):
        kind = _kind(override.get("ContentType", ""))
        path = override.get("PartName", "").lstrip("/").casefold()
        if kind == "main" and path == main:
            mains.append(read(path))
        elif kind and kind != "main" and path in entries:
            parts.setdefault(kind, []).append(read(path))
    if len(mains) != 1 or not is_document(mains[0]):
        raise InputError(name, "holds no Word document; save it as .docx")
    return Package(mains[0], parts, any(path.endswith(_MACROS) for path in entries))


def _main(relationships: Any) -> str:
    """Return the path of the part that the package calls its document, in small letters."""
    found = relationships.iterchildren("{*}Relationship")
    targets = (
        each.get("Target", "") for each in found if each.get("Type", "").endswith(_OFFICE_DOCUMENT)
    )
    return next(targets, "").lstrip("/").casefold()


def _entries(archive: zipfile.ZipFile, name: str) -> dict[str, zipfile.ZipInfo]:
    found = archive.infolist()
    most = current_limits().docx_parts
    if len(found) > most:
        raise InputLimitError(name, "docx_parts", most, f"has more than {most} parts")
    entries = {info.filename.lstrip("/").casefold(): info for info in found}
    if len(entries) < len(found):
        raise InputError(name, "holds a part twice; it is no honest document")
    return entries


def _kind(content_type: str) -> str | None:
    if content_type.endswith(".main+xml") and "word" in content_type:
        return "main"  # also of templates and of documents with macros
    kind = content_type.removeprefix(_FORMAT).removesuffix("+xml")
    known = ("numbering", "styles", "footnotes", "endnotes", "header", "footer")
    return kind if kind in known else None


def _read(
    archive: zipfile.ZipFile, entries: dict[str, zipfile.ZipInfo], path: str, name: str
) -> bytes:
    """Return the bytes of a part; what it says of its own size is not believed."""
    info = entries[path.casefold()]
    if info.flag_bits & 1:
        raise InputError(name, "is encrypted; save it without a password")
    if info.compress_type not in _METHODS:
        raise InputError(name, _BROKEN)
    limits = current_limits()
    with archive.open(info) as part:
        data = part.read(limits.docx_part_bytes + 1)
    if len(data) > (most := limits.docx_part_bytes):
        reason = f"has a part of more than {most} bytes: {shown(path)}"
        raise InputLimitError(name, "docx_part_bytes", most, reason)
    if len(data) > max(_SMALL, (most := limits.docx_ratio) * info.compress_size):
        reason = f"has a part that grows more than {most} times: {shown(path)}"
        raise InputLimitError(name, "docx_ratio", most, reason)
    return data
