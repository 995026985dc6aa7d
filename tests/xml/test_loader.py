"""Each layer of the defence of the loader by itself: what one lets pass, another must stop."""

import re
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from vn_notice.errors import UnsafeXmlError, XmlReadError
from vn_notice.xml import loader
from vn_notice.xml.limits import MAX_DEPTH
from vn_notice.xml.loader import RefusedError, as_bytes, load, load_valid
from vn_notice.xml.schemas import compiled_schema

#: What a document may have at most: bytes, and signs of each kind.
_BYTES, _SIGNS = 8 * 1024 * 1024, 200_000
_DECLARED = b"<!DOCTYPE a [%s]>"


def _refused(data: bytes) -> RefusedError:
    with pytest.raises(RefusedError) as caught:
        load(data)
    return caught.value


def _told(data: bytes) -> tuple[type, str, str, str, str]:
    refused = _refused(data)
    (problem,) = refused.problems
    where = f"line {refused.error.line}, column {refused.error.column}: "
    assert str(refused.error) == where + problem.message
    return (
        type(refused.error), problem.code, str(problem.location), problem.message,
        str(problem.expected),
    )  # fmt: skip


# --- the parser alone, without the checks around it


@pytest.mark.parametrize("schema", [None, compiled_schema()])
def test_parser_opens_no_file(tmp_path: Path, schema: etree.XMLSchema | None) -> None:
    """The parser alone takes nothing from another file: no entity, no DTD."""
    file = tmp_path / "secret"
    file.write_text('<!ENTITY got "secret"><!ATTLIST a got CDATA "secret">')
    uri = file.as_uri().encode()
    for declared in (
        b'<!DOCTYPE a SYSTEM "%s">' % uri,
        _DECLARED % (b'<!ENTITY got SYSTEM "%s">' % uri),
        _DECLARED % (b'<!ENTITY %% outer SYSTEM "%s"> %%outer;' % uri),
    ):
        parser = loader._parser(schema)
        try:
            root: Any = etree.fromstring(declared + b"<a>&got;</a>", parser)
        except etree.XMLSyntaxError:
            continue
        assert "secret" not in etree.tostring(root, encoding="unicode").partition("]>")[2]


def test_parser_is_told_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every option that makes the parser safe is given: defaults differ between versions of lxml."""
    told: dict[str, Any] = {}
    monkeypatch.setattr(etree, "XMLParser", lambda **options: told.update(options))
    loader._parser()
    assert {
        "schema": None,
        "encoding": "utf-8",
        "resolve_entities": False,
        "no_network": True,
        "load_dtd": False,
        "dtd_validation": False,
        "attribute_defaults": False,
        "huge_tree": False,
        "recover": False,
        "remove_comments": True,
        "remove_pis": True,
        "remove_blank_text": False,
        "collect_ids": False,
    } == told


def _parsed(data: bytes) -> Any:
    return loader._parse(data)


def test_parser_expands_nothing() -> None:
    """Entities that a document declares are left as they are."""
    root = _parsed(_DECLARED % b'<!ENTITY x "secret">' + b"<a>&x;</a>")
    assert "" == "".join(root.itertext(tag="a"))


def test_parser_adds_no_attributes() -> None:
    """An element has the attributes that are written, without defaults of a DTD."""
    root = _parsed(_DECLARED % b'<!ATTLIST a x CDATA "default">' + b"<a/>")
    assert {} == dict(root.attrib)


def test_parser_asks_no_dtd() -> None:
    """A DTD that a document does not follow is no matter to the parser."""
    assert "b" == _parsed(_DECLARED % b"<!ELEMENT a EMPTY>" + b"<b/>").tag


def test_parser_keeps_words_together() -> None:
    """Comments and instructions are gone, the words around them are one, and space stays."""
    root = _parsed(b"<!--a--><a> b<!-- c -->d<?e f?> <g/> </a><?h?>")
    assert (" bd ", " ", 1) == (root.text, root[0].tail, len(root))
    assert [None, None] == [root.getprevious(), root.getnext()]


def test_parser_recovers_nothing() -> None:
    """What is not well-formed is refused, not mended."""
    with pytest.raises(RefusedError):
        _parsed(b"<a><b></a>")


def test_parser_has_limits() -> None:
    """The parser keeps the limits of libxml2, though ours are met long before."""
    with pytest.raises(RefusedError) as caught:
        _parsed(b"<a>" * 300 + b"</a>" * 300)
    assert ["XM011"] == [problem.code for problem in caught.value.problems]


def test_parser_reads_utf8_whatever_is_declared() -> None:
    """No declaration changes how the bytes are read."""
    declared = b"<?xml version='1.0' encoding='ISO-8859-1'?><a>\xc4\x90</a>"
    assert "Đ" == _parsed(declared).text


# --- the checks around it


def test_doctype_that_passes_the_first_look(monkeypatch: pytest.MonkeyPatch) -> None:
    """A DOCTYPE is refused in the tree too, wherever the first look would not see it."""
    monkeypatch.setattr(loader, "_DOCTYPE", re.compile(b"(never)"))
    (problem,) = _refused(b"<!DOCTYPE a><a/>").problems
    assert ("XM002", None) == (problem.code, problem.location)


_TOLD = {
    "two byte order marks": (
        b"\xef\xbb\xbf" * 2 + b"<a/>",
        XmlReadError, "XM102", "1:1", "this is not XML: it begins with “U+FEFF”, not with “<”", "<",
    ),
    "doctype": (
        b"<?xml version='1.0'?>\n <!-- a -->\n  <!DOCTYPE a><a/>",
        UnsafeXmlError, "XM002", "3:3",
        "a DOCTYPE is refused, because it can declare entities; remove it", "None",
    ),
    "version": (
        b'<?xml version="1.1"?><a/>',
        UnsafeXmlError, "XM006", "1:16",
        "the declaration says “XML 1.1”; only XML 1.0 in UTF-8 is read",
        'version="1.0" encoding="UTF-8"',
    ),
    "encoding": (
        "<?xml version = '1.0'\nencoding = 'latin1'?><a>Đ</a>".encode(),
        UnsafeXmlError, "XM006", "2:13",
        "the declaration says “latin1”; only XML 1.0 in UTF-8 is read",
        'version="1.0" encoding="UTF-8"',
    ),
    "ascii that is none": (
        "<?xml version='1.0' encoding='US-ASCII'?><a>Đ</a>".encode(),
        UnsafeXmlError, "XM006", "1:31",
        "the declaration says “US-ASCII”; only XML 1.0 in UTF-8 is read",
        'version="1.0" encoding="UTF-8"',
    ),
    "declaration in other bytes": (
        b"<?xml version='1.0' encoding='\xff'?><a/>",
        UnsafeXmlError, "XM006", "1:31",
        "the declaration says “\ufffd”; only XML 1.0 in UTF-8 is read",
        'version="1.0" encoding="UTF-8"',
    ),
    "not UTF-8": (
        "<a>Đ\n Đ".encode() + b"\xff</a>",
        UnsafeXmlError, "XM005", "2:3",
        "the bytes are not UTF-8; save the document in UTF-8", "UTF-8",
    ),
    "instance": (
        b"<a>\n<b xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'/></a>",
        UnsafeXmlError, "XM010", "2:56",
        "the attribute “nil” of XMLSchema-instance is refused; remove it", "None",
    ),
    "deep": (
        b"<a>" * (MAX_DEPTH + 1) + b"</a>" * (MAX_DEPTH + 1),
        UnsafeXmlError, "XM009", f"1:{3 * MAX_DEPTH + 1}",
        f"elements are nested more than {MAX_DEPTH} deep", f"<= {MAX_DEPTH}",
    ),
    "malformed": (
        b"<a>\n <b></a>",
        XmlReadError, "XM103", "2:5",
        "“</a>” stands where the element opened in line 2 must be closed; write “</b>”", "</b>",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", _TOLD)
def test_told(name: str) -> None:
    """What is refused is told with its error, code, exact place and message."""
    data, *expected = _TOLD[name]
    assert tuple(expected) == _told(data)


@pytest.mark.parametrize(
    ("data", "error", "code", "line", "start", "word"),
    [
        (b"<a>\n" + b"<a>" * 256 + b"</a>" * 257, UnsafeXmlError, "XM011", "2",
         "beyond a limit of the parser: “", "depth"),
        (b"<" + b"n" * 60_000 + b"/>", UnsafeXmlError, "XM011", "1",
         "beyond a limit of the parser: “", "name"),
        (b"<?xml version='1.0'\nstandalone='maybe'?>\n<a/>", XmlReadError, "XM001", "2",
         "the XML is not well-formed: “", "standalone"),
    ],
)  # fmt: skip
def test_told_in_words_of_libxml2(  # noqa: PLR0913, PLR0917 - the columns of the table
    data: bytes, error: type, code: str, line: str, start: str, word: str
) -> None:
    """Where only libxml2 knows the reason, it is told in its words, bare of white space."""
    *found, place, message, _ = _told(data)
    assert [error, code, line] == [*found, place.partition(":")[0]]
    reason = message.removeprefix(start).removesuffix("”")
    assert f"{start}{reason.strip()}”" == message
    assert word in reason.lower()


def test_a_parser_that_gives_no_reason() -> None:
    """Where the parser logs nothing, its exception gives the reason, without a place."""
    with pytest.raises(RefusedError) as caught:
        loader._refuse_malformed(loader._parser(), b"<a/>", "no memory")
    (problem,) = caught.value.problems
    assert ("XM001", None) == (problem.code, problem.location)
    assert "the XML is not well-formed: “no memory”" == str(caught.value.error)


def test_several_mistakes_of_syntax() -> None:
    """The error is the first mistake; the others stand behind it, each once."""
    refused = _refused(b"<a>& &x;</b>")
    assert ["XM109", "XM110", "XM103"] == [problem.code for problem in refused.problems]
    assert (1, 4) == (refused.error.line, refused.error.column)
    assert str(refused.error).endswith(refused.problems[0].message)


@pytest.mark.parametrize(
    "declaration",
    [b"", b"<?xml version='1.0'?>", b'<?xml version="1.0" encoding="utf-8"?>',
     b"<?xml version='1.0' encoding = 'UTF-8' standalone='yes'?>",
     b"<?xml version='1.0' encoding='us-ascii'?>"],
)  # fmt: skip
def test_declarations(declaration: bytes) -> None:
    """XML 1.0 in UTF-8 is read, however it is declared; so is ASCII, which is UTF-8 too."""
    assert "a" == load(declaration + b"<a/>").tag


# --- exact edges


def test_bytes() -> None:
    """A document of as many bytes as are allowed is read; of one more it is not looked at."""
    inner = b" " * (_BYTES - 7)
    assert len(inner) == len(load(b"<a>" + inner + b"</a>").text or "")
    (problem,) = _refused(b"<a>" + inner + b" </a>").problems
    assert ("XM007", None) == (problem.code, problem.location)
    assert "the document has more than 8388608 bytes; raise the limit xml_bytes" == problem.message


@pytest.mark.parametrize(("sign", "most"), [("<", _SIGNS - 3), ("=", _SIGNS)])
def test_signs(sign: str, most: int) -> None:
    """As many signs as are allowed are read, and not one more; in comments they count too."""
    load(f"<!--{sign * most}--><a></a>".encode())
    (problem,) = _refused(f"<!--{sign * (most + 1)}--><a></a>".encode()).problems
    assert ("XM008", None) == (problem.code, problem.location)
    assert (
        f"the document has more than 200000 signs “{sign}”; raise the limit xml_signs"
        == problem.message
    )


def test_letters() -> None:
    """Of letters there may be as many as there is room for."""
    assert 1_000_000 == len(load(b"<a>" + b"X" * 1_000_000 + b"</a>").text or "")


def test_depth() -> None:
    """Elements may be nested as deep as is allowed."""
    assert "a" == load(b"<a>" * MAX_DEPTH + b"</a>" * MAX_DEPTH).tag


# --- bytes, and the parser that validates


def test_bytes_without_mark() -> None:
    """One byte order mark at the start is no part of the document; a second one is refused."""
    assert b"<a/>" == as_bytes(b"\xef\xbb\xbf<a/>") == as_bytes(memoryview(b"<a/>"))
    _refused(as_bytes(b"\xef\xbb\xbf" * 2 + b"<a/>"))
    text: Any = "<a/>"
    with pytest.raises(
        TypeError, match=r"^reading XML takes bytes or bytearray or memoryview, not str$"
    ):
        as_bytes(text)


def test_validating_parser() -> None:
    """The parser that validates gives the root of what is valid, nothing else, and refuses alike."""
    opening, schema = b'<notice xmlns="urn:vn-notice:1" version="1.0"', compiled_schema()
    root = load_valid(opening + b"/>", schema)
    assert root is not None
    assert "{urn:vn-notice:1}notice" == root.tag
    for data in (opening + b"><x/></notice>", opening, b"<a/>"):
        assert load_valid(data, schema) is None
    for data, code in (
        (b"<!DOCTYPE a>" + opening + b"/>", "XM002"),
        (b"<?xml version='1.1'?>" + opening + b"/>", "XM006"),
        (opening + b" xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:type='Notice'/>", "XM010"),
    ):  # fmt: skip
        with pytest.raises(RefusedError) as caught:
            load_valid(data, schema)
        assert [code] == [problem.code for problem in caught.value.problems]
