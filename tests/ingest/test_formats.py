"""A file is read for what it holds, whatever its name."""

import pytest

from support.pages import pdf
from support.word import docx, para
from vn_notice.errors import InputError
from vn_notice.ingest.content import kind_of
from vn_notice.ingest.formats import SUFFIXES, ingest

_PAGE = "<!DOCTYPE html>\n<html><body><p>Thông báo về việc nghỉ lễ của Sở"
_DOCUMENT = docx(para("Thông báo"))


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (_DOCUMENT, "Word document"),
        (pdf([]), "PDF"),
        (b"\n\n%PDF-1.4", "PDF"),
        (b"{\\rtf1", "RTF"),
        (b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.text", "OpenDocument text"),
        (_PAGE.encode(), "HTML"),
        (_PAGE.encode("utf-16"), "HTML"),
        (_PAGE.encode("utf-16-le"), "HTML"),
        (b'<?xml version="1.0"?>\n<HTML xmlns="a">', "HTML"),
        ("\ufeff <head>".encode(), "HTML"),
        (b"<notice/>", "text"),
        (b"", "text"),
    ],
)  # fmt: skip
def test_kind(data: bytes, kind: str) -> None:
    """The opening of a file tells its kind."""
    assert kind == kind_of(data)


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("data", [_DOCUMENT, pdf([(50, 500, "Thông báo")]), _PAGE.encode()])
def test_content_counts(suffix: str, data: bytes) -> None:
    """Under any suffix a document is read for what it is; a wrong suffix is reported."""
    ingested = ingest(data, f"a{suffix}", suffix)
    assert ingested.source.text.strip().startswith("Thông báo")
    wrong = kind_of(data) != SUFFIXES[suffix]
    assert ["IN005"] * wrong == [found.code for found in ingested.diagnostics]
    assert ingested.source == ingest(data, f"a{suffix}").source


@pytest.mark.parametrize("suffix", [each for each, kind in SUFFIXES.items() if kind != "text"])
def test_text_is_no_document(suffix: str) -> None:
    """Text in place of a document is refused: what is broken looks so."""
    if SUFFIXES[suffix] == "HTML":
        assert "a" == ingest(b"a", "a", suffix).source.text
    else:
        with pytest.raises(InputError, match=r"if it is text, name it \.txt"):
            ingest(b"a", "a", suffix)
