"""Word documents put together by hand: a zip of XML parts."""

import io
import zipfile
from collections.abc import Mapping

_NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
_FORMAT = "application/vnd.openxmlformats-officedocument.wordprocessingml."
#: The part that says which one is the document.
RELATIONSHIPS = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
_PARTS = ("document", "numbering", "styles", "footnotes", "endnotes", "header", "footer")


def run(text: str, properties: str = "") -> str:
    """Return a run of *text* with the given properties."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def para(*runs: str, properties: str = "") -> str:
    """Return a paragraph of runs; what is no markup becomes a run."""
    inner = "".join(each if each.startswith("<") else run(each) for each in runs)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def table(*rows: tuple[str, ...], borders: str = "none") -> str:
    """Return a table of rows of cells; each line of a cell is a paragraph."""
    frame = f'<w:tblPr><w:tblBorders><w:top w:val="{borders}"/></w:tblBorders></w:tblPr>'
    return f"<w:tbl>{frame}{''.join(map(_row, rows))}</w:tbl>"


def _row(cells: tuple[str, ...]) -> str:
    inner = "".join(f"<w:tc>{''.join(map(para, cell.split(chr(10))))}</w:tc>" for cell in cells)
    return f"<w:tr>{inner}</w:tr>"


def part(kind: str, inner: str) -> bytes:
    """Return a part of the given kind with *inner* in its root."""
    root = {"header": "hdr", "footer": "ftr"}.get(kind, kind)
    return f"<w:{root} {_NS}>{inner}</w:{root}>".encode()


def docx(
    body: str, others: Mapping[str, str] | None = None, files: Mapping[str, bytes] | None = None
) -> bytes:
    """Return a document with *body*; *others* are further parts, *files* are put in as they are."""
    parts = {"document": f"<w:body>{body}<w:sectPr/></w:body>", **(others or {})}
    held = {f"word/{kind}.xml": part(kind, inner) for kind, inner in parts.items()}
    held["[Content_Types].xml"] = content_types(parts)
    held["_rels/.rels"] = RELATIONSHIPS
    return zipped({**held, **(files or {})})


def content_types(kinds: Mapping[str, str]) -> bytes:
    """Return the part that says what each part is."""
    overrides = "".join(
        f'<Override PartName="/word/{kind}.xml" ContentType="{_FORMAT}'
        f'{"document.main" if kind == "document" else kind}+xml"/>'
        for kind in kinds
    )
    return f'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{overrides}</Types>'.encode()


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Return a zip of *files*."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()
