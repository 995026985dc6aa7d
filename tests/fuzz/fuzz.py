"""Fuzzing guided by coverage: `python tests/fuzz/fuzz.py TARGET -max_total_time=60`.

It needs atheris (`pip install atheris`), which is no dependency. What follows the target are options
of libFuzzer. It starts from documents that are right, with a dictionary of the field's phrases; an
exception that is not ours, an unsound message, or a notice that does not come back stops it, and the
input is left in a file named crash-….
"""

import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from types import FrameType
from typing import Any

import atheris

# What is loaded later, when it is first used, would not be seen by the fuzzer.
with atheris.instrument_imports(include=["vn_notice"]):
    import vn_notice as vn
    import vn_notice.ingest.docx.reader
    from vn_notice.errors import printable
    from vn_notice.files import read_data
    from vn_notice.model.example import EXAMPLE
    from vn_notice.testing.attacks import word

    for _name in vn.__all__:
        getattr(vn, _name)

import attrs

_TEXT = vn.to_text(EXAMPLE)
_PHRASES = (
    "Nơi nhận:", "THÔNG BÁO", "Số: 05/TB-UBND", "Hà Nội, ngày 05 tháng 3 năm 2021", "I. ", "1. ",
    "a) ", "đ) ", "(1) ", "(i) ", "1.1. ", "Điều 1. ", "Phần I", "- ", "TL. ", "KT. CHỦ TỊCH", "Căn cứ ", "Luật số 64/2020/QH14", "Quyết định số ",
    "ngày ", "của ", "./.", "Kính gửi: ", "kết luận như sau:", "đồng chí ", "Lưu: VT", "Phụ lục",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "khoản 1 Điều 2 ", "| ",
)  # fmt: skip
_MARKUP = (
    "<notice", "</notice>", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE", "&#", "&amp;", "xmlns=",
    "<paragraph>", "</paragraph>", "<item label=", "<section label=", "<citation ", "urn:vn-notice:1",
)  # fmt: skip
_WORD = (
    "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:tbl>", "<w:ins>", "<w:del>", "<w:sdt>",
    "<w:tab/>", "<w:br/>", "<w:vanish/>", "<w:footnoteReference/>", '<w:sym w:char="F0B7"/>',
    '<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="end"/>',
)  # fmt: skip
_KEYS = ('{"version": "1.0"', '"content": [', '"label": ', "null", "1e999", "NaN", "\\ud800", "[[")


@attrs.frozen
class Target:
    """A function to fuzz.

    Attributes:
        call: Treats one input.
        seeds: Inputs to start from.
        words: The dictionary.
        reaches: Modules that the seeds must come to; else the figures would be worth nothing.
    """

    call: Callable[[bytes], object]
    seeds: tuple[bytes, ...]
    words: tuple[str, ...]
    reaches: frozenset[str]


def _parse(data: bytes) -> None:
    notice = vn.parse(data.decode(errors="surrogateescape")).notice
    assert vn.from_xml(vn.to_xml(notice)) == notice


def _from_xml(data: bytes) -> None:
    notice = vn.from_xml(data)
    assert vn.from_xml(vn.to_xml(notice)) == notice


def _validate_xml(data: bytes) -> None:
    is_valid = vn.validate_xml(data).ok
    try:
        vn.from_xml(data)
    except vn.VnNoticeError:
        assert not is_valid
    else:
        assert is_valid


def _from_json(data: bytes) -> None:
    notice = vn.from_json(data)
    assert vn.from_json(vn.to_json(notice)) == notice


def _read_docx(data: bytes) -> None:
    # the zip around it would hide everything from the fuzzer
    read_data(word.package(data), "a.docx", ".docx")


#: What stands in documents beside paragraphs of one run: fields, changes, tables, boxes, notes.
_WORD_PARTS = (
    '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/>'
    '<w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>1</w:t>'
    '<w:fldChar w:fldCharType="end"/></w:r></w:p>'
    '<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>mới</w:t></w:r></w:ins>'
    '<w:r><w:rPr><w:vanish/><w:caps/></w:rPr><w:t>ẩn</w:t><w:tab/><w:br w:type="page"/>'
    '<w:sym w:char="F0FC"/><w:footnoteReference w:id="1"/></w:r><w:sdt><w:sdtContent>'
    '<w:r><w:t>ô</w:t></w:r></w:sdtContent></w:sdt></w:p>'
    '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr><w:p/>'
    '</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>'
    '</w:tbl><w:p><w:r><w:pict><w:txbxContent><w:p/></w:txbxContent></w:pict></w:r></w:p>'
)  # fmt: skip


def _reached(*rooms: str) -> frozenset[str]:
    return frozenset(f"vn_notice.{name}" for name in " ".join(rooms).split())


_PARSER = "parser.reader parser.lines parser.blocks parser.body parser.header parser.distribution"
_XML = vn.to_xml(EXAMPLE)
TARGETS: Mapping[str, Target] = {
    "parse": Target(
        _parse,
        (_TEXT.encode(), *(part.encode() for part in _TEXT.split("\n\n"))),
        _PHRASES,
        _reached(_PARSER, "parser.meeting grammar.citations grammar.numbers xml.reader xml.writer"),
    ),
    "from_xml": Target(
        _from_xml, (_XML, b"<notice/>"), _MARKUP, _reached("xml.loader xml.admission xml.verify")
    ),
    "validate_xml": Target(
        _validate_xml,
        (_XML, _XML.replace(b"<header>", b"<header><x/>"), _XML.removesuffix(b"</notice>\n")),
        _MARKUP,
        _reached("xml.loader xml.malformed xml.explain xml.places"),
    ),
    "from_json": Target(
        _from_json,
        (vn.to_json(EXAMPLE).encode(), vn.to_json(EXAMPLE, indent=None).encode(), b"{}"),
        (*_KEYS, *_PHRASES[:8]),
        _reached("exchange.json_text exchange.explaining"),
    ),
    "read_docx": Target(
        _read_docx,
        tuple(word.document(p).encode() for p in (word.paragraphs(_TEXT), _WORD_PARTS)),
        (*_WORD, *_PHRASES),
        _reached("ingest.docx.package ingest.docx.reader ingest.docx.inline ingest.flow", _PARSER),
    ),
    "find_citations": Target(
        lambda data: vn.find_citations(data.decode(errors="surrogateescape")),
        (_TEXT.encode(), b"Lu\xe1\xba\xadt s\xe1\xbb\x91 64/2020/QH14"),
        _PHRASES,
        _reached("grammar.citations grammar.numbers grammar.dates grammar.folding"),
    ),
}


def _guarded(target: Target) -> Callable[[bytes], None]:
    def call(data: bytes) -> None:
        try:
            target.call(data)
        except vn.VnNoticeError as error:
            told = str(error)
        else:
            return
        assert printable(told) == told, ascii(told)

    return call


def _check_reach(target: Target) -> None:
    """Run the seeds once, and see that they come to every module that matters."""
    met: set[str] = set()

    def note(frame: FrameType, _event: str, _argument: Any) -> None:
        met.add(frame.f_globals.get("__name__", ""))

    sys.setprofile(note)
    for seed in target.seeds:
        _guarded(target)(seed)
    sys.setprofile(None)
    if missing := target.reaches - met:
        raise SystemExit(f"the seeds do not come to {', '.join(sorted(missing))}")


def _dictionary(words: tuple[str, ...]) -> str:
    escaped = ("".join(f"\\x{byte:02x}" for byte in each.encode()) for each in words)
    return "".join(f'"{each}"\n' for each in escaped)


def main() -> None:
    """Fuzz the target that the first argument names, until an option of libFuzzer ends it."""
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        raise SystemExit(f"name one of {', '.join(TARGETS)}")
    target = TARGETS[sys.argv[1]]
    _check_reach(target)
    with tempfile.TemporaryDirectory() as folder:
        words, seeds = Path(folder, "words"), Path(folder, "seeds")
        words.write_text(_dictionary(target.words), encoding="ascii")
        seeds.mkdir()
        for index, seed in enumerate(target.seeds):
            (seeds / str(index)).write_bytes(seed)
        own = ["-max_len=8192", "-timeout=20", f"-dict={words}", *sys.argv[2:], str(seeds)]
        atheris.Setup([sys.argv[0], *own], _guarded(target))
        atheris.Fuzz()


if __name__ == "__main__":
    main()
