"""The documents that are measured: a short notice, the example, and repetitions of both."""

from pathlib import Path
from typing import Any

import attrs

from vn_notice.model.notice import Notice
from vn_notice.parser.reader import parse

_ROOT = Path(__file__).resolve().parents[2]
#: The notice of Đồng Nai, of normal length.
EXAMPLE = (_ROOT / "examples" / "dong-nai-2021" / "notice.txt").read_text(encoding="utf-8")
#: A short notice, invented, with all that one has.
SHORT = """\
UBND TỈNH AN BÌNH                          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ                                      Độc lập - Tự do - Hạnh phúc

Số: 118/TB-SNV                             An Bình, ngày 14 tháng 01 năm 2021

THÔNG BÁO
Về việc nghỉ Tết Nguyên đán Tân Sửu năm 2021

Thực hiện Công văn số 38/UBND-NC ngày 12 tháng 01 năm 2021 của Ủy ban nhân dân tỉnh về việc nghỉ \
Tết, Sở Nội vụ thông báo như sau:

1. Cán bộ, công chức, viên chức và người lao động nghỉ Tết từ ngày 10 tháng 02 năm 2021 đến hết \
ngày 16 tháng 02 năm 2021.

2. Thủ trưởng các cơ quan, đơn vị sắp xếp người trực để giải quyết công việc liên tục, bảo đảm tốt \
việc phục vụ tổ chức và nhân dân; gửi danh sách trực về Văn phòng Sở trước ngày 05/02/2021.

3. Các cơ quan, đơn vị treo Quốc kỳ từ ngày 09 tháng 02 năm 2021 và thực hiện các biện pháp phòng, \
chống dịch COVID-19 theo hướng dẫn của Bộ Y tế.

Sở Nội vụ thông báo để các cơ quan, đơn vị biết và thực hiện./.

Nơi nhận:
- UBND tỉnh (để b/c);
- Các sở, ban, ngành của tỉnh;
- UBND các huyện, thành phố;
- Lưu: VT, VP.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC



Nguyễn Văn An
"""


def example_notice() -> Notice:
    """Return what is read from the example."""
    return parse(EXAMPLE).notice


def short_notice() -> Notice:
    """Return what is read from the short notice."""
    return parse(SHORT).notice


def times(notice: Any, count: int) -> Notice:
    """Return *notice* with all that it lists *count* times."""
    changes: dict[str, Any] = {"conclusions": _times(notice.conclusions, "content", count)}
    if notice.distribution:
        changes["distribution"] = _times(notice.distribution, "recipients", count)
    if notice.meeting:
        changes["meeting"] = _times(notice.meeting, "participants", count)
    longer: Notice = attrs.evolve(notice, **changes)
    return longer


def _times(part: Any, field: str, count: int) -> Any:
    return attrs.evolve(part, **{field: getattr(part, field) * count})


def large_text(count: int = 85) -> str:
    """Return the example with its conclusions *count* times: about a million characters."""
    head, middle = EXAMPLE.split("I. Thông", 1)
    body, tail = middle.split("Trên đây", 1)
    return f"{head}{f'I. Thông{body}' * count}Trên đây{tail}"
