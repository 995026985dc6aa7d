"""A Word document put together by hand, so that any part of it can be wrong."""

import io
import zipfile
from collections.abc import Iterable, Mapping
from xml.sax.saxutils import escape

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

DOCUMENT = "word/document.xml"
TYPES = "[Content_Types].xml"
RELATIONSHIPS = "_rels/.rels"
DOCUMENT_RELATIONSHIPS = "word/_rels/document.xml.rels"
MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def run(words: str) -> str:
    """Return a run of *words*."""
    return f'<w:r><w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def paragraphs(text: str) -> str:
    """Return a paragraph for each line of *text*."""
    return "".join(f"<w:p>{run(line)}</w:p>" for line in text.split("\n"))


def document(body: str, *, before: str = "", namespace: str = NAMESPACE) -> str:
    """Return the main part with *body*; *before* stands before its root."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{before}'
        f'<w:document xmlns:w="{namespace}" xmlns:r="{_OFFICE}">'
        f"<w:body>{body}<w:sectPr/></w:body></w:document>"
    )


def types(extra: str = "", main: str = MAIN_TYPE, before: str = "") -> str:
    """Return the part that says what each part is."""
    return (
        f'{before}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/{DOCUMENT}" ContentType="{main}"/>{extra}</Types>'
    )


def relationships(*found: tuple[str, str], before: str = "", external: bool = False) -> str:
    """Return a part of relationships, each a kind and a target."""
    mode = ' TargetMode="External"' if external else ""
    inner = "".join(
        f'<Relationship Id="r{i}" Type="{_OFFICE}/{kind}" Target="{target}"{mode}/>'
        for i, (kind, target) in enumerate(found)
    )
    return f'{before}<Relationships xmlns="{_PACKAGE}/relationships">{inner}</Relationships>'


Part = str | bytes | Iterable[bytes]


def package(main: Part, parts: Mapping[str, Part | None] | None = None) -> bytes:
    """Return a document with the part *main*; *parts* are put in, or left out if `None`."""
    held: dict[str, Part | None] = {
        TYPES: types(),
        RELATIONSHIPS: relationships(("officeDocument", DOCUMENT)),
        DOCUMENT: main,
        **(parts or {}),
    }
    return zipped((name, data) for name, data in held.items() if data is not None)


def zipped(parts: Iterable[tuple[str, Part]]) -> bytes:
    """Return a zip of *parts*, also of two with one name; one in pieces is never held whole."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            with archive.open(info, "w") as entry:
                entry.writelines(_pieces(data))
    return out.getvalue()


def _pieces(part: Part) -> Iterable[bytes]:
    if isinstance(part, str):
        return [part.encode()]
    return [part] if isinstance(part, bytes) else part
