"""PDF files put together by hand: words at places, in a font of letters of one width."""

from collections.abc import Sequence

WIDTH = 0.5
Word = tuple[float, float, str]


def pdf(*pages: Sequence[Word], size: float = 10) -> bytes:
    """Return a PDF with words at (x, y) on each page; each letter is half as wide as it is high."""
    letters = sorted({char for page in pages for _, _, text in page for char in text})
    code = {char: index for index, char in enumerate(letters, 1)}
    kids = " ".join(f"{6 + 2 * i} 0 R" for i in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>",
        (
            "<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H "
            "/DescendantFonts [4 0 R] /ToUnicode 5 0 R >>"
        ),
        (
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /DW 500 "
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            "/FontDescriptor << /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 -200 1000 800] "
            "/Ascent 800 /Descent -200 /CapHeight 700 /ItalicAngle 0 /StemV 80 >> >>"
        ),
        _stream(_to_unicode(code)),
    ]
    for index, page in enumerate(pages):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents {7 + 2 * index} 0 R "
            "/Resources << /Font << /F 3 0 R >> >> >>"
        )
        objects.append(_stream("\n".join(_shown(word, code, size) for word in page)))
    return _file(objects)


def _shown(word: Word, code: dict[str, int], size: float) -> str:
    x, y, text = word
    codes = "".join(f"{code[char]:04X}" for char in text)
    return f"BT /F {size} Tf {x} {y} Td <{codes}> Tj ET"


def _to_unicode(code: dict[str, int]) -> str:
    pairs = "\n".join(f"<{index:04X}> <{ord(char):04X}>" for char, index in code.items())
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def\n"
        f"1 begincodespacerange <0000> <FFFF> endcodespacerange\n{len(code)} beginbfchar\n{pairs}\n"
        "endbfchar endcmap end end"
    )


def _stream(content: str) -> str:
    return f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"


def _file(objects: list[str]) -> bytes:
    out = b"%PDF-1.7\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer << /Size {size} /Root 1 0 R >>\n"
    return out + f"{end}startxref\n{len(out)}\n%%EOF".encode()
