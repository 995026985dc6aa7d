"""Word documents that are broken or made to harm."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.word import RELATIONSHIPS, content_types, docx, para, part, zipped
from vn_notice.errors import InputError
from vn_notice.ingest.docx.reader import read_docx

_WHOLE = docx(para("Thông báo"))


def _with_document(data: bytes) -> bytes:
    return zipped(
        {
            "[Content_Types].xml": content_types({"document": ""}),
            "_rels/.rels": RELATIONSHIPS,
            "word/document.xml": data,
        }
    )


def _twice() -> bytes:
    out = io.BytesIO(_WHOLE)
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("WORD/document.xml", part("document", ""))
    return out.getvalue()


def _packed_otherwise() -> bytes:
    """Return a document packed in a way that no word processor writes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(_WHOLE)) as whole, zipfile.ZipFile(out, "w") as archive:
        for name in whole.namelist():
            archive.writestr(name, whole.read(name), zipfile.ZIP_BZIP2)
    return out.getvalue()


def _encrypted() -> bytes:
    data = bytearray(_WHOLE)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(signature, at + 1)
    return bytes(data)


def _doctype(codec: str) -> bytes:
    laughs = "<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]>"
    return f'<?xml version="1.0" encoding="{codec}"?>{laughs}<a>&b;</a>'.encode(codec)


def _declared(codec: str) -> bytes:
    """Return a document whose words are in UTF-8, and said to be in *codec*."""
    return f'<?xml version="1.0" encoding="{codec}"?>'.encode() + part("document", para("Số"))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is broken"),
        (b"PK\x03\x04", "is broken"),
        (_WHOLE[:-40], "is broken"),
        (_WHOLE[:80] + b"\0\0\0\0" + _WHOLE[84:], "is broken"),
        (zipped({"a.txt": b"a"}), "is broken"),
        (zipped({"[Content_Types].xml": b"<Types/>"}), "is broken"),
        (
            zipped({"[Content_Types].xml": b"<Types/>", "_rels/.rels": RELATIONSHIPS}),
            "holds no Word document",
        ),
        (_with_document(b"<html/>"), "holds no Word document"),
        (_with_document(b"<w:document>"), "no well-formed XML"),
        (_with_document(b"<a>" * 3000 + b"</a>" * 3000), "no well-formed XML"),
        (_with_document(_doctype("utf-8")), "has a DOCTYPE"),
        (_with_document(_doctype("utf-16")), "has a DOCTYPE"),
        (_with_document(_doctype("utf-32")), "has a DOCTYPE"),
        (_with_document(_declared("iso-8859-1")), "neither in UTF-8 nor in UTF-16"),
        (_with_document(_declared("windows-1258")), "neither in UTF-8 nor in UTF-16"),
        (_with_document(b"<a>" + b" " * 2**22 + b"</a>"), "grows more than 300 times"),
        (zipped({f"{i}.xml": b"" for i in range(2001)}), "more than 2000 parts"),
        (_packed_otherwise(), "is broken"),
        (_twice(), "holds a part twice"),
        (_encrypted(), "is encrypted"),
    ],
)
def test_refused(data: bytes, reason: str) -> None:
    """Each is refused in one line, without being read further."""
    with pytest.raises(InputError) as caught:
        read_docx(data, "a.docx")
    assert reason in caught.value.reason
    assert 1 == len(str(caught.value).splitlines())


def test_deep() -> None:
    """Nesting as deep as the parser of XML takes it is read."""
    body = "<w:ins>" * 60 + "<w:r><w:t>sâu</w:t></w:r>" + "</w:ins>" * 60
    assert "sâu\n" == read_docx(docx(f"<w:p>{body}</w:p>"), "a.docx").source.text
    nested = para("trong")
    for _ in range(40):
        nested = f"<w:tbl><w:tr><w:tc>{nested}</w:tc></w:tr></w:tbl>"
    assert "trong" in read_docx(docx(nested), "a.docx").source.text


@given(st.integers(0, len(_WHOLE) - 1), st.integers(0, 255))
def test_law_total(at: int, byte: int) -> None:
    """A document with one byte changed is read or refused, never otherwise."""
    data = bytearray(_WHOLE)
    data[at] = byte
    try:
        read_docx(bytes(data), "a.docx")
    except InputError:
        return
