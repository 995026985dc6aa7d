"""G: Word documents."""

import struct
import warnings
from collections.abc import Callable, Iterable
from itertools import chain, repeat

from vn_notice.testing.attacks import word
from vn_notice.testing.attacks.case import Case, Expectation, Seed

_REFUSED, _TOTAL = Expectation.REFUSED, Expectation.TOTAL
_OR_SAME, _SAME = Expectation.REFUSED_OR_SAME, Expectation.SAME
_Make = Callable[[Seed], Iterable[bytes]]

_LAUGHS = '<!DOCTYPE x [<!ENTITY l0 "ha">' + "".join(
    f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10)
) + "]>"  # fmt: skip


def _main(seed: Seed) -> str:
    return word.document(word.paragraphs(seed.text))


def _whole(seed: Seed) -> bytes:
    return word.package(_main(seed))


def _with(parts: dict[str, str | bytes | None]) -> _Make:
    return lambda seed: [word.package(_main(seed), parts)]


def _body(*bodies: str, first: bool = False) -> _Make:
    """Make documents of the seed's paragraphs and then, or first, *bodies*."""

    def make(seed: Seed) -> Iterable[bytes]:
        own = word.paragraphs(seed.text)
        for body in bodies:
            yield word.package(word.document(body + own if first else own + body))

    return make


def _entity(declaration: str, words: str) -> _Make:
    def make(seed: Seed) -> Iterable[bytes]:
        body = word.paragraphs(seed.text) + f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"
        before = declaration.format(canary=seed.canary, server=seed.server)
        yield word.package(word.document(body, before=before))

    return make


def _no_zip(seed: Seed) -> Iterable[bytes]:
    whole = _whole(seed)
    yield from (b"", b"no zip", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000))
    yield whole[: len(whole) // 2]
    yield whole[: seed.chance.randrange(4, len(whole) - 30)]


def _no_part(seed: Seed) -> Iterable[bytes]:
    yield word.package(_main(seed), {word.TYPES: None})
    yield word.package(_main(seed), {word.DOCUMENT: None})
    yield word.package(_main(seed), {word.RELATIONSHIPS: None})


def _no_document(_: Seed) -> Iterable[bytes]:
    for main in ("", "<html/>", "no XML", "\0\1\2\3"):
        yield word.package(main)


def _elsewhere(seed: Seed) -> Iterable[bytes]:
    doctype = f'<!DOCTYPE x [<!ENTITY x SYSTEM "file://{seed.canary}">]>'
    told = word.relationships(("officeDocument", word.DOCUMENT), before=doctype)
    yield word.package(_main(seed), {word.TYPES: word.types("&x;", before=doctype)})
    yield word.package(_main(seed), {word.RELATIONSHIPS: told})


def _spaces() -> Iterable[bytes]:
    """Yield 300 MB."""
    return repeat(b" " * 2**20, 300)


def _bomb(_: Seed) -> Iterable[bytes]:
    start, end = word.document("<w:p/>\0").split("\0")
    yield word.package(chain([start.encode()], _spaces(), [end.encode()]))


def _media_bomb(seed: Seed) -> Iterable[bytes]:
    told = word.relationships(("image", "media/image1.png"))
    yield word.package(
        _main(seed),
        {word.DOCUMENT_RELATIONSHIPS: told, "word/media/image1.png": _spaces()},
    )


def _stray_bomb(seed: Seed) -> Iterable[bytes]:
    yield word.package(_main(seed), {"stray.bin": _spaces()})


def _patched(data: bytes, name: str, local: int, central: int, value: bytes) -> bytes:
    """Return the zip *data* with *value* at an offset of both headers of the entry *name*."""
    found = bytearray(data)
    for signature, offset, length in ((b"PK\3\4", local, 30), (b"PK\1\2", central, 46)):
        at = found.find(signature)
        while at >= 0:
            if found[at + length : at + length + len(name)] == name.encode():
                found[at + offset : at + offset + len(value)] = value
            at = found.find(signature, at + 4)
    return bytes(found)


def _lying(seed: Seed) -> Iterable[bytes]:
    yield _patched(_whole(seed), word.DOCUMENT, 22, 24, struct.pack("<I", 100))


def _encrypted(seed: Seed) -> Iterable[bytes]:
    yield _patched(_whole(seed), word.DOCUMENT, 6, 8, b"\1\0")


def _method(seed: Seed) -> Iterable[bytes]:
    yield _patched(_whole(seed), word.DOCUMENT, 8, 10, struct.pack("<H", 99))


def _corrupt(seed: Seed) -> Iterable[bytes]:
    whole = _whole(seed)
    at = whole.index(word.DOCUMENT.encode()) + len(word.DOCUMENT) + 40
    yield whole[:at] + bytes(byte ^ 0xFF for byte in whole[at : at + 8]) + whole[at + 8 :]
    yield _patched(whole, word.DOCUMENT, 14, 16, struct.pack("<I", 12345))


def _overlapping(seed: Seed) -> Iterable[bytes]:
    """500 more entries of the directory that point at one and the same stored bytes."""
    whole = word.package(_main(seed), {"kernel.bin": bytes(100_000)})
    end = whole.rindex(b"PK\5\6")
    start = struct.unpack("<I", whole[end + 16 : end + 20])[0]
    directory = whole[start:end]
    at = directory.rindex(b"PK\1\2")
    kernel = directory[at:]
    twins = b"".join(kernel.replace(b"kernel.bin", b"kern%06d" % i) for i in range(500))
    count = struct.unpack("<H", whole[end + 10 : end + 12])[0] + 500
    tail = bytearray(whole[end:])
    tail[8:12] = struct.pack("<HH", count, count)
    tail[12:16] = struct.pack("<I", len(directory) + len(twins))
    yield whole[:end] + twins + bytes(tail)


def _twice(seed: Seed) -> Iterable[bytes]:
    other = word.document(word.paragraphs("another document"))
    parts = [(word.TYPES, word.types()), (word.DOCUMENT, _main(seed)), (word.DOCUMENT, other)]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # zipfile says that a name stands twice
        yield word.zipped(parts)


def _before(*found: bytes) -> _Make:
    return lambda seed: (each + _whole(seed) for each in found)


def _outside(seed: Seed) -> Iterable[bytes]:
    yield word.package(_main(seed), {"../../outside.xml": "<a/>", "/etc/outside": "b"})


def _macros(seed: Seed) -> Iterable[bytes]:
    main = "application/vnd.ms-word.document.macroEnabled.main+xml"
    yield word.package(_main(seed), {word.TYPES: word.types(main=main), "word/vbaProject.bin": "x"})


def _template(seed: Seed) -> Iterable[bytes]:
    told = word.relationships(("attachedTemplate", f"{seed.server}/t.dotm"), external=True)
    yield word.package(_main(seed), {"word/_rels/settings.xml.rels": told,
                                     word.DOCUMENT_RELATIONSHIPS: told})  # fmt: skip


def _leaving(seed: Seed) -> Iterable[bytes]:
    for target in (f"../../../..{seed.canary}", "media/missing.png"):
        told = word.relationships(("image", target))
        yield word.package(_main(seed), {word.DOCUMENT_RELATIONSHIPS: told})


def _nested(depth: int) -> str:
    return "<w:tbl><w:tr><w:tc>" * depth + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * depth


def _utf16(seed: Seed) -> Iterable[bytes]:
    yield word.package(_main(seed).replace("UTF-8", "UTF-16").encode("utf-16"))
    for said in ("ISO-8859-1", "windows-1258"):  # UTF-8 all the same
        yield word.package(_main(seed).replace("UTF-8", said).encode())


def _strict(seed: Seed) -> Iterable[bytes]:
    yield word.package(word.document(word.paragraphs(seed.text), namespace=word.STRICT))


def _split(seed: Seed) -> Iterable[bytes]:
    main = _main(seed)
    at = seed.chance.choice([i for i in range(len(main)) if main[i : i + 1].isalpha()
                             and main.rfind(">", 0, i) > main.rfind("<", 0, i)
                             and main.rfind("&", 0, i) <= main.rfind(";", 0, i)])  # fmt: skip
    yield word.package(main[:at] + "<!---->" + main[at:])


def _crowd(seed: Seed) -> Iterable[bytes]:
    yield word.package(_main(seed), {f"part{i}.xml": b"" for i in range(20_000)})


_CHANGES = (
    '<w:p><w:del w:id="1" w:author="a"><w:r><w:delText>GONE</w:delText></w:r></w:del>'
    '<w:ins w:id="2" w:author="a"><w:r><w:t>INSERTED</w:t></w:r></w:ins>'
    "<w:r><w:rPr><w:vanish/></w:rPr><w:t>HIDDEN</w:t></w:r>"
    '<w:fldSimple w:instr="PAGE"><w:r><w:t>FIELD</w:t></w:r></w:fldSimple>'
    "<w:hyperlink><w:r><w:t>LINK</w:t></w:r></w:hyperlink>"
    "<w:sdt><w:sdtContent><w:r><w:t>SDT</w:t></w:r></w:sdtContent></w:sdt>"
    '<w:smartTag w:element="x"><w:r><w:t>SMART</w:t></w:r></w:smartTag></w:p>'
)
_BREAKS = (
    "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:br w:type='page'/>"
    "<w:noBreakHyphen/><w:softHyphen/><w:sym w:font='Wingdings' w:char='F0FC'/></w:r></w:p>"
)
_TABLE = f"<w:tbl><w:tr><w:tc><w:p>{word.run('in a table')}</w:p></w:tc></w:tr></w:tbl>"
_ENTITY = "<!DOCTYPE x [<!ENTITY x {}>]>"

CASES = (
    Case("G01", "the seed as a Word document", _SAME, lambda s: [_whole(s)]),
    Case("G02", "no zip, or a part of one", _REFUSED, _no_zip),
    Case("G03", "parts that are missing", _REFUSED, _no_part),
    Case("G04", "a document that is none", _REFUSED, _no_document),
    Case(
        "G05",
        "an external entity",
        _REFUSED,
        _entity(_ENTITY.format('SYSTEM "file://{canary}"'), "A&x;B"),
    ),
    Case("G06", "an internal entity", _REFUSED, _entity(_ENTITY.format('"x"'), "A&x;B")),
    Case("G07", "billion laughs", _REFUSED, _entity(_LAUGHS, "&l9;")),
    Case("G08", "an external entity in the types or relationships", _REFUSED, _elsewhere),
    Case("G09", "a bomb in the document", _REFUSED, _bomb, 4, 400),
    Case("G10", "a bomb in a picture", _OR_SAME, _media_bomb, 4, 400),
    Case("G11", "a bomb in a stray entry", _OR_SAME, _stray_bomb, 4, 400),
    Case("G12", "a size that is less than the truth", _REFUSED, _lying, 4, 400),
    Case("G13", "500 entries on the same bytes", _OR_SAME, _overlapping, 4, 400),
    Case("G14", "20 000 entries", _OR_SAME, _crowd, 4),
    Case("G15", "entries that leave the package", _OR_SAME, _outside),
    Case("G16", "two documents under one name", _REFUSED, _twice),
    Case(
        "G17", "a name that differs by its case", _OR_SAME, _with({"word/Document.xml": "<other/>"})
    ),
    Case(
        "G18",
        "HTML or PDF before the zip",
        _OR_SAME,
        _before(b"<html>a</html>", b"%PDF-1.7\n"),
    ),
    Case("G19", "a mark of encryption", _REFUSED, _encrypted),
    Case("G20", "bytes or a checksum that are wrong", _REFUSED, _corrupt),
    Case("G21", "an unknown method", _REFUSED, _method),
    Case("G22", "macros", _OR_SAME, _macros),
    Case("G23", "a template elsewhere", _OR_SAME, _template),
    Case("G24", "relationships to what is outside or missing", _OR_SAME, _leaving),
    Case(
        "G25",
        "tables in tables",
        _TOTAL,
        _body(*map(_nested, (20, 80, 100, 30_000))),
        5,
    ),
    Case(
        "G26",
        "200 000 paragraphs",
        _TOTAL,
        _body("<w:p><w:r><w:t>a</w:t></w:r></w:p>" * 200_000),
        15,
        900,
    ),
    Case(
        "G27",
        "200 000 runs",
        _TOTAL,
        _body(f"<w:p>{'<w:r><w:t>a</w:t></w:r>' * 200_000}</w:p>"),
        15,
        900,
    ),
    Case("G28", "changes, hidden words, fields, controls", _TOTAL, _body(_CHANGES, first=True)),
    Case("G29", "words in a table", _TOTAL, _body(_TABLE, first=True)),
    Case("G30", "tabs, breaks, hyphens, symbols", Expectation.TOTAL, _body(_BREAKS)),
    Case("G31", "the strict namespace", _OR_SAME, _strict),
    Case("G32", "UTF-16, and what is said to be in another", _OR_SAME, _utf16),
    Case("G33", "a comment in words", _OR_SAME, _split),
)
