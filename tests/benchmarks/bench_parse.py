"""How fast a text is read: `python tests/benchmarks/bench_parse.py`.

Prints microseconds for each kilobyte of a short, a normal and a large text, the ratio to one pass of
a plain tokenizer over the same text in the same run, and how the time grows on hostile inputs.
"""

import re
import time
from collections.abc import Callable
from pathlib import Path

from vn_notice.parser.reader import parse

EXAMPLE = Path(__file__).parents[2] / "examples" / "dong-nai-2021" / "notice.txt"
TOKEN = re.compile(r"\w+|[^\w\s]|\s+")
SHORT = """Hà Nội, ngày 05 tháng 3 năm 2021

THÔNG BÁO
Về việc nghỉ lễ

Các đơn vị nghỉ 01 ngày./.

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Nguyễn Văn An
"""
HOSTILE = [
    "1", "Đ", "-", "- ", "/", "|", "*", "* ", "\t", " ", ".", "./", ",", ";", ":", "(", "(1)", "\n",
    "I. ", "1. ", "1.\n", "a) ", "- x\n", "số ", "Số: /", "ngày 1 ", "Căn cứ ", "Nơi nhận:\n",
    "TL. A\n", "Nguyễn ", "đồng chí ", "chủ trì ", "kết luận như sau:", "a\u0301", "e\u0302\u0301",
    "THÔNG BÁO ", "V/v ", "Kính gửi ", "<", "`", "\ufeff", "Tham dự có ", "Nghị định số 1/", "1.1.",
]  # fmt: skip
SIZE = 20_000


def best(work: Callable[[], object], rounds: int) -> float:
    """Return the shortest of several times, in seconds."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def large(text: str) -> str:
    """Return a text of about a million characters, the body of *text* repeated."""
    head, middle = text.split("I. Thông", 1)
    body, tail = middle.split("Trên đây", 1)
    return head + f"I. Thông{body}" * 85 + f"Trên đây{tail}"


def tokens(text: str) -> int:
    """Go once over *text* with a plain tokenizer."""
    return sum(1 for _ in TOKEN.finditer(text))


def main() -> None:
    """Print the figures."""
    example = EXAMPLE.read_text(encoding="utf-8")
    print(f"{'text':<8}{'kB':>8}{'µs/kB':>9}{'× tokenizer':>13}")
    for name, text in (("short", SHORT), ("normal", example), ("large", large(example))):
        size = len(text.encode()) / 1000
        rounds = 3 if size > 100 else 30
        read, plain = best(lambda: parse(text), rounds), best(lambda: tokens(text), rounds)  # noqa: B023 - called at once
        print(f"{name:<8}{size:>8.1f}{read * 1e6 / size:>9.0f}{read / plain:>13.1f}")
    growth = []
    for unit in HOSTILE:
        small, big = unit * (SIZE // len(unit)), unit * (4 * SIZE // len(unit))
        growth.append((best(lambda: parse(big), 2) / best(lambda: parse(small), 2), unit))  # noqa: B023 - called at once
    worst, unit = max(growth)
    print(
        f"four times the text: at most {worst:.1f} times as long, over {len(HOSTILE)} hostile ",
        end="",
    )
    print(f"inputs (worst: {unit!r})")


if __name__ == "__main__":
    main()
