"""How fast text is read: for each kilobyte, beside a plain tokenizer, and on hostile inputs."""

import re
from collections.abc import Iterator

from benchmarks import documents
from benchmarks.figures import Figure
from benchmarks.timing import least_times
from vn_notice.parser.reader import parse
from vn_notice.rules.engine import check
from vn_notice.rules.registry import own_rules

_TOKEN = re.compile(r"\w+|[^\w\s]|\s+")
_HOSTILE = [
    "1", "Đ", "-", "- ", "/", "|", "*", "* ", "\t", " ", ".", "./", ",", ";", ":", "(", "(1)", "\n",
    "I. ", "1. ", "1.\n", "a) ", "- x\n", "số ", "Số: /", "ngày 1 ", "Căn cứ ", "Nơi nhận:\n",
    "TL. A\n", "Nguyễn ", "đồng chí ", "chủ trì ", "kết luận như sau:", "a\u0301", "e\u0302\u0301",
    "THÔNG BÁO ", "V/v ", "Kính gửi ", "<", "`", "\ufeff", "Tham dự có ", "Nghị định số 1/", "1.1.",
]  # fmt: skip
_SIZE = 20_000
_GROUP = "Reading text"


def figures() -> Iterator[Figure]:
    """Yield the figures of reading text."""
    texts = {
        "short": documents.SHORT,
        "normal": documents.EXAMPLE,
        "large": documents.large_text(),
    }
    spent: dict[str, float] = {}
    for name, text in texts.items():
        size = len(text.encode()) / 1000
        rounds = 5 if size > 100 else 25
        least = least_times({"read": lambda: parse(text), "pass": lambda: _tokens(text)}, rounds)  # noqa: B023 - called at once
        spent[name] = least["read"] / size
        words = f"{name} ({size:.1f} kB)"
        yield Figure(_GROUP, words, spent[name] * 1e6, "µs/kB")
        ratio = least["read"] / least["pass"]
        yield Figure(_GROUP, f"{words}, to one pass of a tokenizer", ratio, target=25)
    spread = max(spent.values()) / min(spent.values())
    yield Figure(_GROUP, "slowest size to fastest, for each kB", spread, target=1.3)
    empty = least_times({"empty": lambda: parse("")})["empty"]
    yield Figure(_GROUP, "an empty text", empty * 1e6, "µs")
    yield _hostile()


def rule_figures() -> Iterator[Figure]:
    """Yield how long a check of form takes beside reading the text."""
    parsed = parse(documents.EXAMPLE)
    work = {"read": lambda: parse(documents.EXAMPLE), "check": lambda: check(parsed)}
    least = least_times(work)
    name = f"all {len(own_rules())} rules on the example, to reading its text"
    yield Figure("Checking the form", name, least["check"] / least["read"], target=0.5)


def _tokens(text: str) -> int:
    return sum(1 for _ in _TOKEN.finditer(text))


def _hostile() -> Figure:
    growth = []
    for unit in _HOSTILE:
        small, big = unit * (_SIZE // len(unit)), unit * (4 * _SIZE // len(unit))
        least = least_times({"small": lambda: parse(small), "big": lambda: parse(big)}, 4)  # noqa: B023 - called at once
        growth.append((least["big"] / least["small"], unit))
    worst, unit = max(growth)
    note = f"worst of {len(_HOSTILE)}: {unit!r} repeated"
    return Figure(_GROUP, "hostile text, four times as long", worst, target=6, note=note)
