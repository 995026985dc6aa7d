"""The ending: where it begins, and what each of its cells is."""

import pytest

from support.reading import lines_of, traced_lines
from vn_notice.model.distribution import DistributionList
from vn_notice.model.signature import SignatureBlock
from vn_notice.parser.distribution import read_distribution, read_signature
from vn_notice.parser.ending import find_ending
from vn_notice.parser.ending_cells import sort_ending


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Hết.\nNơi nhận:\n- VT", "Nơi nhận:"),
        ("Hết.\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nLê Văn An\nNơi nhận:\n- VT", "TL. CHỦ TỊCH"),
        ("Hết.\nGIÁM ĐỐC\n(Đã ký)\nLê Văn An\nNơi nhận:", "GIÁM ĐỐC"),
        ("Hết.\n| GIÁM ĐỐC | x |\n| Nơi nhận: | y |", "| GIÁM ĐỐC | x |"),
        ("Hết.\n| GIÁM ĐỐC | x |\nNơi nhận:", "| GIÁM ĐỐC | x |"),
        ("Hết.\nKý bởi: An\nGIÁM ĐỐC\nNơi nhận:", "Ký bởi: An"),
        ("Hết.\nGIÁM ĐỐC\tCHỦ TỊCH\nLê An\tVũ Hoa\nNơi nhận:", "GIÁM ĐỐC\tCHỦ TỊCH"),
        ("Hết.\nGIÁM ĐỐC   CHỦ TỊCH\nNơi nhận:", "GIÁM ĐỐC   CHỦ TỊCH"),
        ("Hết.\nGiám đốc\nNơi nhận:", "Nơi nhận:"),
        ("Hết.\nAn\nNơi nhận:", "Nơi nhận:"),
        ("Hết.\nSỞ Y TẾ\nNơi nhận:", "Nơi nhận:"),
        (
            "Hết.\nGIÁM ĐỐC\nGIÁM ĐỐC\nGIÁM ĐỐC\nGIÁM ĐỐC\nGIÁM ĐỐC\nGIÁM ĐỐC\nGIÁM ĐỐC\nGIÁM ĐỐC\nGIÁM ĐỐC\nGIÁM ĐỐC\nNơi nhận:",
            "GIÁM ĐỐC",
        ),
        ("Hết.\nx\tNơi nhận:\ty", "x\tNơi nhận:\ty"),
        ("Hết.\n| x | **Nơi nhận:** |", "| x | **Nơi nhận:** |"),
        ("Hết.\nx   Nơi nhận:", None),
        ("Hết.\nGIÁM ĐỐC\nLê Văn An", "GIÁM ĐỐC"),
        ("Hết.\nGiám đốc\nLê Văn An", None),
        ("Hết.\nTM. Ban\nLê Văn An", None),
        ("Hết.\nGIÁM ĐỐC\na\nb\nc\nd\ne\nLê Văn An", "GIÁM ĐỐC"),
        ("Hết.\nGIÁM ĐỐC\na\nb\nc\nd\ne\nf\nLê Văn An", None),
        ("Hết.\n| GIÁM ĐỐC |\n| Lê Văn An |", "| GIÁM ĐỐC |"),
        ("Hết.\nGIÁM ĐỐC\n(Đã ký)", "GIÁM ĐỐC"),
        ("GIÁM ĐỐC\nx", None),
        ("Lê Văn An\nGIÁM ĐỐC\nx", None),
        ("KT. Giám đốc\nPhó Giám đốc\nLê Văn An", "KT. Giám đốc"),
        ("GIÁM ĐỐC SỞ\nLê Văn An\nHết.\nGIÁM ĐỐC\nVũ Hoa", "GIÁM ĐỐC SỞ"),
    ],
)
def test_find_ending(text: str, first: str | None) -> None:
    """The ending begins with the recipients, or with the signature above them or without them."""
    lines = lines_of(text)
    assert first == next((line.text for line in lines[find_ending(lines, 0) :]), None)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("GIÁM ĐỐC\nLê Văn An\nHết.\nGIÁM ĐỐC\nVũ Hoa", 2, 3),
        ("Nơi nhận:\nHết.\nNơi nhận:", 1, 2),
        ("GIÁM ĐỐC\nNơi nhận:\nx", 1, 1),
        ("Hết.\nx", 0, 2),
        ("Hết.\n" + "GIÁM ĐỐC\n" * 10 + "Nơi nhận:", 0, 3),
        ("Hết.\n| a b | x |\n| Nơi nhận: | y |", 0, 1),
        ("Hết.\nKý bởi: An\nEmail: a@b.vn\nNơi nhận:", 0, 1),
    ],
)
def test_start_of_ending(text: str, start: int, end: int) -> None:
    """Eight lines above the recipients may sign; what stands before the start may not."""
    assert end == find_ending(lines_of(text), start)


def told(text: str) -> list[str]:
    """Return what an ending holds, a line for each part; empty attributes as "–"."""
    lines, trace = traced_lines(text)
    ending = sort_ending(lines, trace)
    return [
        *_distribution(read_distribution(ending, trace)),
        *_signature(read_signature(ending, trace)),
        *(f"after: {run.text}" for run in ending.after),
    ]


def _distribution(found: DistributionList | None) -> list[str]:
    if found is None:
        return []
    rows = [f"label: {found.label or '–'}"]
    for one in found.recipients:
        purpose = f" [{one.purpose}]" if one.purpose else ""
        rows.append(f"to: {one.marker or '–'} | {one.text} | {one.end or '–'}{purpose}")
    if kept := found.filing:
        copies = f" [{kept.copies}]" if kept.copies else ""
        rows.append(
            f"kept: {kept.marker or '–'} | {kept.label or '–'} | {kept.text} | {kept.end or '–'}{copies}"
        )
    if mark := found.drafter_mark:
        rows.append(f"drafter: {mark.marker or '–'} | {mark.text} | {mark.code}")
    return rows


def _signature(found: SignatureBlock | None) -> list[str]:
    if found is None:
        return []
    return [
        *(f"signs: {line.text} [{line.authority or '–'}]" for line in found.lines),
        *(f"mark: {mark}" for mark in found.marks),
        f"name: {found.name or '–'}",
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Nơi nhận:\n- Như trên;\n- Các Sở (để b/c);\n- Lưu: VT, TH (3).\n- <Hoa/TB07>.", ["label: Nơi nhận:", "to: - | Như trên | ;", "to: - | Các Sở (để b/c) | ; [để b/c]", "kept: - | Lưu: | VT, TH (3) | . [3]", "drafter: - | <Hoa/TB07>. | Hoa/TB07>"]),
        ("Nơi nhận :\n+ A.\n* B,\nLưu VT (5b)", ["label: Nơi nhận :", "to: + | A | .", "to: * | B | ,", "kept: – | Lưu | VT (5b) | – [5]"]),
        ("Kính gửi\nNơi nhận\nA;\nB (để phối hợp)\nLưu: VT(15 bản).\nPL.(300)", ["label: Nơi nhận", "to: – | A | ;", "to: – | B (để phối hợp) | – [để phối hợp]", "kept: – | Lưu: | VT(15 bản) | . [15]", "drafter: – | PL.(300) | PL.(300)", "after: Kính gửi"]),
        ("- Lưu: VT", ["label: –", "to: - | Lưu: VT | –"]),
        ("Nơi nhận:", ["label: Nơi nhận:"]),
        ("Nơi nhận:\n- ;\n- .", ["label: Nơi nhận:", "to: - | ; | –"]),
        ("Nơi nhận: - A; - B; - Lưu: VT.", ["label: Nơi nhận:", "to: - | A | ;", "to: - | B | ;", "kept: - | Lưu: | VT | ."]),
        ("GIÁM ĐỐC\n(Đã ký)\nLê Văn An", ["signs: GIÁM ĐỐC [–]", "mark: (Đã ký)", "name: Lê Văn An"]),
        ("TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nLê Văn An", ["signs: TL. CHỦ TỊCH [TL]", "signs: CHÁNH VĂN PHÒNG [–]", "name: Lê Văn An"]),
        ("Nơi nhận:\n- A;\n- Lưu: VT,\nTH;\nd:\\x\nGIÁM ĐỐC\nLê Văn An\nPHỤ LỤC\nx", ["label: Nơi nhận:", "to: - | A | ;", "kept: - | Lưu: | VT, TH | ;", "signs: GIÁM ĐỐC [–]", "name: Lê Văn An", "after: d:\\x", "after: PHỤ LỤC", "after: x"]),
        ("Nơi nhận:\n- A;\n- Lưu: VT\nth.\nGIÁM ĐỐC\n\nLê Văn An", ["label: Nơi nhận:", "to: - | A | ;", "kept: - | Lưu: | VT th | .", "signs: GIÁM ĐỐC [–]", "name: Lê Văn An"]),
        ("Nơi nhận:\n- A;\n- Lưu: VT.\nth\nGIÁM ĐỐC\nLê Văn An\n(Đã ký)\nghi chú", ["label: Nơi nhận:", "to: - | A | ;", "kept: - | Lưu: | VT | .", "signs: GIÁM ĐỐC [–]", "mark: (Đã ký)", "name: Lê Văn An", "after: th", "after: ghi chú"]),
        ("Nơi nhận:\nA,\nB;\nC\nD\nLưu: VT.", ["label: Nơi nhận:", "to: – | A, B | ;", "to: – | C D | –", "kept: – | Lưu: | VT | ."]),
        ("Nơi nhận:\nSở A\nSở B\nsở c\nLưu: VT.", ["label: Nơi nhận:", "to: – | Sở A | –", "to: – | Sở B sở c | –", "kept: – | Lưu: | VT | ."]),
        ("Nơi nhận:\n- A\nB\n- C;\nLưu: VT.", ["label: Nơi nhận:", "to: - | A B | –", "to: - | C | ;", "kept: – | Lưu: | VT | ."]),
        ("Nơi nhận:\nA\n(để b/c);\nB;\nLưu: VT.", ["label: Nơi nhận:", "to: – | A (để b/c) | ; [để b/c]", "to: – | B | ;", "kept: – | Lưu: | VT | ."]),
        ("Nơi nhận:\n- Các Sở,\nNội Vụ An\nGIÁM ĐỐC\nLê Văn An\n- Lưu: VT.", ["label: Nơi nhận:", "to: - | Các Sở, Nội Vụ An | –", "kept: - | Lưu: | VT | .", "signs: GIÁM ĐỐC [–]", "name: Lê Văn An"]),
        ("GIÁM ĐỐC\nLê Văn An\nNơi nhận:\n- A;\nB\n- Lưu: VT.", ["label: Nơi nhận:", "to: - | A | ;", "kept: - | Lưu: | VT | .", "signs: GIÁM ĐỐC [–]", "name: Lê Văn An", "after: B"]),
        ("GIÁM ĐỐC\nLê Văn An\nNơi nhận:\n- A\nB\n- Lưu: VT.", ["label: Nơi nhận:", "to: - | A B | –", "kept: - | Lưu: | VT | .", "signs: GIÁM ĐỐC [–]", "name: Lê Văn An"]),
        ("Nơi nhận:\n- A;\n- Lưu: VT.\nPHÓ GIÁM ĐỐC\nkiêm\nTRƯỞNG BAN\nSỞ Y TẾ\nLê Văn An", ["label: Nơi nhận:", "to: - | A | ;", "kept: - | Lưu: | VT | .", "signs: PHÓ GIÁM ĐỐC [–]", "signs: kiêm [–]", "signs: TRƯỞNG BAN SỞ Y TẾ [–]", "name: Lê Văn An"]),
        ("Nơi nhận:\n- A;\n- Lưu: VT.\nGIÁM ĐỐC\nKý bởi: Sở\nEmail: a@b.vn\n05-03-2021 10:11:12 +07:00\nx\nLê Văn An", ["label: Nơi nhận:", "to: - | A | ;", "kept: - | Lưu: | VT | .", "signs: GIÁM ĐỐC [–]", "name: –", "after: Ký bởi: Sở", "after: Email: a@b.vn", "after: 05-03-2021 10:11:12 +07:00", "after: x", "after: Lê Văn An"]),
        ("Nơi nhận:\n- A;\nGiám đốc\n- Lưu: VT.\nPhó Giám đốc\nLê Văn An", ["label: Nơi nhận:", "to: - | A; Giám đốc | –", "kept: - | Lưu: | VT | .", "signs: Phó Giám đốc [–]", "name: Lê Văn An"]),
        ("GIÁM ĐỐC\nLê Văn An\n- Lưu: VT\nx", ["label: –", "to: - | Lưu: VT | –", "signs: GIÁM ĐỐC [–]", "name: Lê Văn An", "after: x"]),
        ("Nơi nhận:\n- A;\n- Lưu: VT.\nGIÁM ĐỐC\nghi chú dài ở đây\nLê Văn An", ["label: Nơi nhận:", "to: - | A | ;", "kept: - | Lưu: | VT | .", "signs: GIÁM ĐỐC [–]", "name: –", "after: ghi chú dài ở đây", "after: Lê Văn An"]),
        ("Nơi nhận:\n- A;\n- Lưu: VT,\nghi chú dài ở đây\nGIÁM ĐỐC\nLê Văn An", ["label: Nơi nhận:", "to: - | A | ;", "kept: - | Lưu: | VT, ghi chú dài ở đây | –", "signs: GIÁM ĐỐC [–]", "name: Lê Văn An"]),
        ("Nơi nhận:\n- A;\n- Lưu: VT.\nGIÁM ĐỐC\nLê Văn An\nx\ny", ["label: Nơi nhận:", "to: - | A | ;", "kept: - | Lưu: | VT | .", "signs: GIÁM ĐỐC [–]", "name: Lê Văn An", "after: x", "after: y"]),
        ("TM. ỦY BAN\nCHỦ TỊCH\nLê Văn An\n<Hoa/TB07>\nNơi nhận:\n- A;\n- Lưu: VT.\nx", ["label: Nơi nhận:", "to: - | A | ;", "kept: - | Lưu: | VT | .", "drafter: – | <Hoa/TB07> | Hoa/TB07", "signs: TM. ỦY BAN [TM]", "signs: CHỦ TỊCH [–]", "name: Lê Văn An", "after: x"]),
        ("|Nơi nhận:|GIÁM ĐỐC|\n|- A;|Lê Văn An|\n\n|PHỤ LỤC|x|", ["label: Nơi nhận:", "to: - | A | ;", "signs: GIÁM ĐỐC [–]", "name: Lê Văn An", "after: PHỤ LỤC", "after: x"]),
        ("Nơi nhận:\n- A;\n- Lưu: VT.\nDANH SÁCH kèm theo\nGIÁM ĐỐC\nLê Văn An", ["label: Nơi nhận:", "to: - | A | ;", "kept: - | Lưu: | VT | .", "after: DANH SÁCH kèm theo", "after: GIÁM ĐỐC", "after: Lê Văn An"]),
        ("Nơi nhận:\n- A;\n- Lưu: VT.\nGIÁM ĐỐC\n10:11:12 05/3/2021\nLê Văn An", ["label: Nơi nhận:", "to: - | A | ;", "kept: - | Lưu: | VT | .", "signs: GIÁM ĐỐC [–]", "name: Lê Văn An", "after: 10:11:12 05/3/2021"]),
        ("Nơi nhận:\nA;\nB.\nC\nLê Văn An\nD", ["label: Nơi nhận:", "to: – | A | ;", "to: – | B | .", "to: – | C Lê Văn An D | –"]),
        ("GIÁM ĐỐC\nLê Văn An\nNơi nhận:\n- A.\nB\n- C", ["label: Nơi nhận:", "to: - | A | .", "to: - | C | –", "signs: GIÁM ĐỐC [–]", "name: Lê Văn An", "after: B"]),
        ("Nơi nhận:\nA;\n(để b/c);\nLưu: VT.", ["label: Nơi nhận:", "to: – | A; (để b/c) | ; [để b/c]", "kept: – | Lưu: | VT | ."]),
        ("Nơi nhận: Như trên;\nLưu: VT.", ["label: Nơi nhận:", "to: – | Như trên | ;", "kept: – | Lưu: | VT | ."]),
        ("- A,\nGIÁM ĐỐC\nLê Văn An", ["label: –", "to: - | A | ,", "signs: GIÁM ĐỐC [–]", "name: Lê Văn An"]),
    ],
)  # fmt: skip
def test_cells(text: str, parts: list[str]) -> None:
    """Each line of the ending is told by its form and by what stands before it."""
    assert parts == told(text)
